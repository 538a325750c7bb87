import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What was found of a child and planned for it: what is in force is replaced first, then voided.

extension FamilyV1.Assessment: VoidableResource {
    var isVoidedByTwo: Bool { !approvedBy.isEmpty }

    mutating func leaveState() { state = .voided }

    func release(_ voiding: Voiding, in writing: inout Writing) throws(RPCStatus) {
        let child = try voiding.childAbove(writing)
        guard child.resource.assessment != voiding.text else {
            throw Voiding.stillNeeded(
                "the child's risk and its plan of care rest on the assessment", "child_case.assessment",
                "must be another one: SubmitAssessment, and have it approved, before this one is voided")
        }
        if isWaiting && kind.isOfWellBeing { return try takeBack(of: child, voiding, in: &writing) }
        guard state == .approved, kind == .familySuitability else { return }
        let others = try voiding.others(FamilyV1.Assessment.self, writing).filter {
            $0.resource.state == .approved && $0.resource.kind == .familySuitability
                && $0.resource.family == family
        }
        let last = others.max { $0.record.updateTime < $1.record.updateTime }?.resource
        guard child.resource.isReturning(to: family) else { return }
        let day = voiding.context.today
        try voiding.change(child, in: &writing) { child in
            child.settle(.familyUnsuitable)
            if last?.suitable != true { child.note(child.protectionChanges + [.familyUnsuitable], on: day) }
        }
    }

    /// A case that was opened by it for a new plan goes back into support, and a child that came back is to be assessed
    /// again.
    private func takeBack(
        of child: Stored<FamilyV1.ChildCase>, _ voiding: Voiding, in writing: inout Writing
    ) throws(RPCStatus) {
        let due = reassessmentDue
        let others = try voiding.others(FamilyV1.Assessment.self, writing)
        let isOneWaiting = others.contains { $0.resource.isWaiting && $0.resource.kind.isOfWellBeing }
        let plan = try writing.named(
            FamilyV1.CarePlan.self, child.resource.carePlan, at: voiding.context.now)?.resource
        let isPlanned = plan?.state == .approved && plan?.assessment == child.resource.assessment
        let goesBack =
            child.resource.state == .assessed && kind == .reassessment && isPlanned && !isOneWaiting
        try voiding.change(child, by: goesBack ? .voidReassessment : .void, in: &writing) {
            if !isOneWaiting { $0.reassess(by: due) }
        }
    }
}

extension FamilyV1.ChildCase {
    /// The child that came back is to be assessed by that day after all.
    mutating func reassess(by due: CommonV1.Date?) {
        if let due { nextDeadline = FamilyV1.Deadline(kind: .reassessment, due: due) }
    }
}

extension FamilyV1.CarePlan: VoidableResource {
    var isVoidedByTwo: Bool { !approvedBy.isEmpty }

    mutating func leaveState() { state = .voided }

    func release(_ voiding: Voiding, in writing: inout Writing) throws(RPCStatus) {
        let child = try voiding.childAbove(writing)
        guard child.resource.carePlan == voiding.text else { return }
        throw Voiding.stillNeeded(
            "the child's support rests on the plan", "child_case.care_plan",
            "must be another one: have a reassessment and a plan of it approved before this one is voided")
    }
}

extension FamilyV1.ExploitationEpisode: VoidableResource {
    /// It says what was done to the child.
    var isVoidedByTwo: Bool { true }

    func release(_ voiding: Voiding, in writing: inout Writing) throws(RPCStatus) {
        _ = try voiding.childAbove(writing)
    }
}

extension FamilyV1.PostIntegrationReview: VoidableResource {
    /// It may say that the child is not well.
    var isVoidedByTwo: Bool { true }

    /// The review before it is the last one again; where there is none since the trial, the first is due.
    func release(_ voiding: Voiding, in writing: inout Writing) throws(RPCStatus) {
        let child = try voiding.childAbove(writing)
        if result == .relapse {
            throw .unmet(
                .illegalTransition, "a relapse has brought the child back into support", "review.result",
                "must be STABLE or CONCERN: prepare the return again where the child has not relapsed")
        }
        guard child.resource.lastReview == voiding.text else { return }
        let trial = try writing.named(
            FamilyV1.ReintegrationTrial.self, child.resource.trial, at: voiding.context.now)
        let end = trial?.resource.end?.span?.lowerBound
        let before = try voiding.others(FamilyV1.PostIntegrationReview.self, writing).last { review in
            guard let end, let day = review.resource.date?.span?.lowerBound else { return false }
            return day >= end
        }
        try voiding.change(child, in: &writing) { $0.lastReview = before?.resource.meta?.name ?? "" }
    }
}
