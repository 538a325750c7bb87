import ServiceRuntime
import WireProto

/// What a decision on a child's best interest must say.
enum DecisionRules {
    static func check(
        _ decision: FamilyV1.BestInterestDecision, at field: String, _ violations: inout Violations
    ) {
        for (index, member) in decision.panel.enumerated() {
            let path = "\(field).panel[\(index)]"
            if member.staff.isEmpty == member.outsider.isBlank {
                violations.add(path, "must be either staff or an outsider")
            }
            violations.line("\(path).outsider", member.outsider, scalars: RuntimeLimits.nameScalars)
            violations.known("\(path).profession", member.profession)
            let isRepeated = decision.panel[..<index].contains {
                $0.staff == member.staff && $0.outsider == member.outsider
            }
            if isRepeated { violations.add(path, "must not sit twice") }
        }
        if let review = decision.reviewBy, review.span == nil {
            violations.add("\(field).review_by", "must be a real date")
        }
        violations.childView("\(field).child_view", decision.childView)
        violations.prose("\(field).rationale", decision.rationale)
        violations.prose("\(field).exploiter_accepted", decision.exploiterAccepted)
    }

    /// What must be there when it is recorded.
    static func checkRecorded(
        _ decision: FamilyV1.BestInterestDecision, at field: String, today: CalendarDate,
        _ violations: inout Violations
    ) {
        violations.chosen("\(field).decision", decision.decision)
        if decision.decidedOn == nil { violations.add("\(field).decided_on", "must be given") }
        violations.pastDay("\(field).decided_on", decision.decidedOn, today: today)
        if decision.rationale.isBlank { violations.add("\(field).rationale", "must be given") }
    }
}

extension FamilyV1.BestInterestDecision {
    /// Whether it was asked for and no panel has decided yet.
    var isWaiting: Bool { state == .requested }

    /// Whether a panel has decided that the child may return to a family.
    var letsReturn: Bool { kind == .reintegration && state == .recorded && decision == .agreed }

    /// Whether a panel has decided that the child may be taken from its family.
    var letsSeparate: Bool { kind == .separation && state == .recorded && decision == .agreed }
}
