import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What ends with a case, in the write that closes it (docs/domain.md, "What ends with what"): nothing that is open hangs
/// on a case that is closed.
struct CaseEnding {
    private let child: Stored<FamilyV1.ChildCase>
    private let reason: FamilyV1.CloseReason
    private let evidence: FamilyV1.CloseEvidence
    private let context: StepContext
    private let day: CalendarDate

    /// - Parameter child: The case as it was.
    init(
        _ child: Stored<FamilyV1.ChildCase>, for reason: FamilyV1.CloseReason,
        _ evidence: FamilyV1.CloseEvidence, _ context: StepContext
    ) {
        (self.child, self.reason, self.evidence, self.context) = (child, reason, evidence, context)
        day = context.day
    }

    private var name: String { child.resource.meta?.name ?? "" }

    /// - Parameter next: The case after its closing.
    /// - Throws: FAILED_PRECONDITION where the bed in which the child sleeps would be nobody's.
    func take(_ next: inout FamilyV1.ChildCase, in writing: inout Writing) throws(RPCStatus) {
        try endPlacements(in: &writing)
        next.placement = ""
        next.noteAgeOut(of: nil)
        let trial = try endTrial(in: &writing)
        try endSchooling(in: &writing)
        try endFollowUps(arrangedBy: trial, in: &writing)
        try leaveSiblings(in: &writing)
    }

    /// - Throws: INVALID_ARGUMENT where something is known of the child from after the day of the end.
    private func check(after known: CalendarDate?, _ what: String) throws(RPCStatus) {
        guard let known, day < known else { return }
        var violations = Violations()
        violations.add("happened_on", "must not lie before \(what), on \(known.told)")
        try violations.check()
    }

    /// The bed is free that day; a place that was only asked for is asked for no more.
    private func endPlacements(in writing: inout Writing) throws(RPCStatus) {
        for placement in try PlacementLists.placements(of: child, writing) where placement.resource.isOngoing
        {
            guard placement.resource.isInForce else {
                let others = try PlacementLists.placements(ofProposal: placement.resource.proposal, writing)
                for other in others where other.resource.state == .proposed {
                    var withdrawn = other.resource
                    (withdrawn.state, withdrawn.endReason) = (.withdrawn, "a case of the proposal was closed")
                    _ = try writing.replace(other, with: withdrawn)
                }
                continue
            }
            try checkBed(placement.resource)
            try check(after: placement.resource.from?.wholeDay, "the child's placement")
            var ended = placement.resource
            ended.end(on: CommonV1.Date(day), "the case was closed")
            _ = try writing.replace(placement, with: ended)
        }
    }

    /// A bed in which the child sleeps does not become nobody's because two cases were one, or nobody heard of it.
    private func checkBed(_ placement: FamilyV1.Placement) throws(RPCStatus) {
        if reason == .duplicate {
            throw .unmet(
                .stillNeeded, "the child lives where this case says", "child_case.placement",
                "must be ended, and made under the case that goes on, before this one closes as its duplicate"
            )
        }
        if reason == .lostContact && placement.type.isResidential {
            throw .unmet(
                .stillNeeded, "the child has a bed by this case", "child_case.placement",
                "must be ended on the day the child left, before the case closes because contact was lost")
        }
    }

    /// - Returns: The trial that ran last.
    private func endTrial(in writing: inout Writing) throws(RPCStatus) -> FamilyV1.ReintegrationTrial? {
        let trial = try writing.named(
            FamilyV1.ReintegrationTrial.self, child.resource.trial, at: context.now)
        guard let trial, trial.resource.isRunning else { return trial?.resource }
        try check(after: trial.resource.lastSeenOn, "the last visit of the trial")
        var ended = trial.resource
        ended.outcome = .failed
        ended.end = CommonV1.Date(day)
        ended.closeReason = "the case was closed"
        ended.policy = context.policy.ref
        return try writing.replace(trial, with: ended).resource
    }

    /// The partner asks no more whether the child is at school.
    private func endSchooling(in writing: inout Writing) throws(RPCStatus) {
        typealias Enrolment = FamilyV1.SchoolEnrolment
        let current = ListOrder(Enrolment.Index.current, under: ListKey().adding(child.record.id.text))
        let enrolments: [Stored<Enrolment>] = try writing.all(current)
        for enrolment in enrolments {
            var ended = enrolment.resource
            ended.state = .noLongerFollowed
            ended.to = CommonV1.Date(max(day, enrolment.resource.from?.span?.lowerBound ?? day))
            _ = try writing.replace(enrolment, with: ended)
        }
    }

    /// What was begun for this child alone: the follow-up of its trial, that which the closing names, and that of its
    /// family during its care. A family's own, of kind PREVENTION, goes on; so does all that another open case needs.
    private func endFollowUps(
        arrangedBy trial: FamilyV1.ReintegrationTrial?, in writing: inout Writing
    ) throws(RPCStatus) {
        var names: [String] = []
        if let trial { names.append(trial.followUp) }
        let isFamilyLeft = try !FamilyHolds.hasOpenCase(
            of: child.resource.family, besides: child.record.id, writing)
        if isFamilyLeft { names.append(evidence.followUp) }
        if isFamilyLeft, let family = ResourceName(parsing: child.resource.family, as: .family) {
            let all: [Stored<FamilyV1.FamilyFollowUp>] = try writing.all(
                FamilyV1.FamilyFollowUp.of(family.id))
            names += all.filter { $0.resource.kind == .supportDuringCare }.map {
                $0.resource.meta?.name ?? ""
            }
        }
        for name in Set(names) where !name.isEmpty {
            let found = try writing.named(FamilyV1.FamilyFollowUp.self, name, at: context.now)
            guard let found, found.resource.isOpen,
                try !FollowUpHolds.isNeeded(name, besides: self.name, at: context.now, writing)
            else { continue }
            var closed = found.resource
            closed.end(on: day, .caseClosed, by: context.policy)
            _ = try writing.replace(found, with: closed)
        }
    }

    /// Who is whose brother or sister stays true. Leave to be kept apart ends, and the group rests with its last case.
    private func leaveSiblings(in writing: inout Writing) throws(RPCStatus) {
        let found = try writing.named(
            FamilyV1.SiblingGroup.self, child.resource.siblingGroup, at: context.now)
        guard let found, found.resource.state == .open else { return }
        var group = found.resource
        for index in group.exceptions.indices
        where group.exceptions[index].childCase == name
            && (group.exceptions[index].until?.wholeDay.map { $0 > day } ?? false)
        {
            group.exceptions[index].until = CommonV1.Date(
                max(day, group.exceptions[index].from?.wholeDay ?? day))
        }
        var isAnyOpen = false
        for other in group.cases where other != name {
            let sibling = try writing.named(FamilyV1.ChildCase.self, other, at: context.now)
            if sibling?.resource.state.isOpen == true { isAnyOpen = true }
        }
        if !isAnyOpen { group.state = .closed }
        if group != found.resource { _ = try writing.replace(found, with: group) }
        try writing.noteApart(group, leaving: name, on: context.today, at: context.now)
    }
}
