import ServiceRuntime
import WireProto

/// Which step a placement may take next, and by whom: proposed, then in force or withdrawn; in force, then ended.
enum PlacementSteps {
    /// A manager approves what somebody else proposed, on its first day or later: what is approved is in force. An
    /// emergency that waits for its review has begun already.
    static func checkApproval(
        of placement: FamilyV1.Placement, by approver: String, today: CalendarDate
    ) throws(RPCStatus) {
        guard placement.state == .proposed || placement.awaitsReview else {
            throw .unmet(
                .illegalTransition, "the placement is not one that waits for approval", "placement.state",
                "must be PROPOSED, or an emergency that waits for its review")
        }
        guard CaseStaffRules.mayApprove(approver, what: placement.proposedBy),
            approver != placement.decidedBy
        else {
            throw .unmet(
                .selfApproval, "whoever proposed or decided the placement does not approve it",
                "placement.approved_by", "must be a manager other than the proposer and who decided it")
        }
        if placement.awaitsReview { return }
        guard let from = placement.from?.wholeDay, from <= today else {
            throw .unmet(
                .illegalTransition, "the placement's first day has not come", "placement.from",
                "must be today or earlier when it is approved")
        }
    }

    /// The placement after its end: withdrawn where it had not begun.
    ///
    /// - Parameter to: The day on which the child left.
    static func ending(
        _ placement: FamilyV1.Placement, on to: CommonV1.Date?, _ reason: String, today: CalendarDate
    ) throws(RPCStatus) -> FamilyV1.Placement {
        var violations = Violations()
        violations.prose("reason", reason)
        var next = placement
        next.endReason = reason
        switch placement.state {
        case .proposed:
            next.state = .withdrawn
        case .active:
            next.end(on: to, reason)
            let from = placement.from?.wholeDay ?? today
            if !(to?.wholeDay.map { from <= $0 && $0 <= today } ?? false) {
                violations.add(
                    "to", "must be the day the child left: from the first day on, today at the latest")
            }
        default:
            throw .unmet(
                .illegalTransition, "the placement is over already", "placement.state",
                "must be PROPOSED or ACTIVE")
        }
        try violations.check()
        return next
    }
}

extension FamilyV1.Placement {
    /// Approved, or an emergency, and not ended: the child lives there.
    var isInForce: Bool { state == .active }

    /// Ends a placement that is in force.
    mutating func end(on day: CommonV1.Date?, _ reason: String) {
        (state, to, endReason) = (.ended, day, reason)
    }

    /// An emergency that one person's word let begin against a rule, or that left a sibling behind, and that no manager
    /// has looked at. Its end does not spare it.
    var awaitsReview: Bool { reviewTime != nil }

    /// Waits for approval, or is in force.
    var isOngoing: Bool { state == .proposed || isInForce }
}
