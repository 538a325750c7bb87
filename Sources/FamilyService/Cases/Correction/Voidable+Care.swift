import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What is recorded of a child's days: nothing in force rests on it, and what counted it counts again.

extension FamilyV1.Visit: VoidableResource {
    func release(_ voiding: Voiding, in writing: inout Writing) throws(RPCStatus) {
        _ = try voiding.child(named: childCase, writing)
        let found = try writing.named(FamilyV1.FamilyFollowUp.self, followUp, at: voiding.context.now)
        guard let found else { return }
        let visits: [Stored<FamilyV1.Visit>] = try writing.all(
            ListOrder(FamilyV1.Visit.Index.ofFollowUp, under: ListKey().adding(followUp), descending: true))
        let others = visits.filter { $0.record.id != voiding.record.id && !$0.resource.isVoided }
        var next = found.resource
        FollowUpRules.recount(
            &next, others.map(\.resource),
            secondsFromGreenwich: voiding.call.scope.country.secondsFromGreenwich, by: voiding.context.policy)
        guard next != found.resource else { return }
        _ = try writing.replace(found, with: next)
    }
}

extension FamilyV1.ServiceDelivery: VoidableResource {
    /// Where it alone began the support, the case waits for its first service again, from the day its plan was approved.
    func release(_ voiding: Voiding, in writing: inout Writing) throws(RPCStatus) {
        let child = try voiding.childAbove(writing)
        guard child.resource.state == .inSupport, isGiven,
            let plan = try writing.named(
                FamilyV1.CarePlan.self, child.resource.carePlan, at: voiding.context.now)
        else { return }
        let planned = plan.record.updateTime
        let others = try voiding.others(FamilyV1.ServiceDelivery.self, writing)
        let isSupported = others.contains { $0.resource.isGiven && $0.record.createTime >= planned }
        // Also a trial or a return that was given up leads to the support.
        let returns: [Stored<FamilyV1.BestInterestDecision>] = try writing.all(
            FamilyV1.BestInterestDecision.of(child.record.id.text))
        let wasReturning = returns.contains { $0.resource.letsReturn && $0.record.createTime >= planned }
        guard !isSupported, !wasReturning, voiding.record.createTime >= planned else { return }
        let day = CalendarDate(
            planned, secondsFromGreenwich: voiding.call.scope.country.secondsFromGreenwich)
        try voiding.change(child, by: .voidFirstService, in: &writing) {
            $0.stateSince = CommonV1.Date(day)
        }
    }

    /// Whether the child was given it, at least in part.
    private var isGiven: Bool { outcome != .notAttended && outcome != .refused }
}

extension FamilyV1.SchoolEnrolment: VoidableResource {
    mutating func leaveState() { state = .voided }

    func release(_ voiding: Voiding, in writing: inout Writing) throws(RPCStatus) {
        _ = try voiding.childAbove(writing)
    }
}

extension FamilyV1.Consent: VoidableResource {
    /// It allows nothing from now on, as one that was withdrawn: nobody needs leave for that.
    mutating func leaveState() { state = .voided }

    func release(_ voiding: Voiding, in writing: inout Writing) throws(RPCStatus) {
        var voided = self
        voided.leaveState()
        try ConsentNotes(voiding.call, by: voiding.context.policy).note(voided, in: &writing)
    }
}

extension FamilyV1.Attachment: VoidableResource {
    func release(_ voiding: Voiding, in writing: inout Writing) throws(RPCStatus) {
        guard state != .complete else { return }
        throw .unmet(
            .illegalTransition, "the attachment is still being uploaded", "attachment.state",
            "must be COMPLETE: go on with the upload first")
    }
}

extension FamilyV1.SiblingGroup: VoidableResource {
    /// It keeps children together.
    var isVoidedByTwo: Bool { true }

    mutating func leaveState() { state = .voided }

    /// No case names it any more, so each can be put into the right one.
    func release(_ voiding: Voiding, in writing: inout Writing) throws(RPCStatus) {
        for name in cases {
            let child = try writing.named(FamilyV1.ChildCase.self, name, at: voiding.context.now)
            guard let child, child.resource.siblingGroup == voiding.text else { continue }
            try voiding.call.requireWhole(child, writing)
            var next = child.resource
            next.siblingGroup = ""
            _ = try writing.replace(child, with: next)
        }
    }
}
