import ServiceRuntime
import WireProto

/// No child is taken from a good father or mother (docs/domain.md, I-04).
extension PlacementGuards {
    /// Whoever cares for the child and lives there is judged before the child leaves, and a good one keeps it. In an
    /// emergency the judging may follow.
    static func goodParents(_ plan: PlacementPlan) -> [PlacementRefusal] {
        guard plan.type.separates else { return [] }
        let standings = Set(plan.children.flatMap { $0.members.map(CaretakerStanding.init) })
        var refusals: [PlacementRefusal] = []
        if standings.contains(.good) {
            refusals.append(
                PlacementRefusal(
                    reason: .goodParentPresent, sentence: "a caretaker of the family can protect the child",
                    subject: "family.members",
                    needs: "must have no present caretaker who is PROTECTIVE, with or without support",
                    offers: familySupport))
        }
        if standings.contains(.unjudged) && plan.type != .emergency {
            refusals.append(
                PlacementRefusal(
                    reason: .parentUnassessed, sentence: "a caretaker of the family has not been assessed",
                    subject: "family.members",
                    needs: "must have an approved parental capacity for each caretaker",
                    offers: familySupport))
        }
        return refusals
    }

    /// What a family is offered so that the child can stay: services of the contract, by their names there, and the
    /// follow-up of the family.
    static let familySupport = [
        "SERVICE_TYPE_SCHOOLING_SUPPORT", "SERVICE_TYPE_LIVELIHOOD_SUPPORT", "SERVICE_TYPE_PSYCHOSOCIAL",
        "SERVICE_TYPE_MEDICAL", "SERVICE_TYPE_ADMINISTRATIVE", "FOLLOW_UP_KIND_PREVENTION",
    ]
}
