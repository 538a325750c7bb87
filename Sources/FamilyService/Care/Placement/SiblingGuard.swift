import ServiceRuntime
import WireProto

/// Brothers and sisters live together (docs/domain.md, I-03).
extension PlacementGuards {
    /// After a decision, all brothers and sisters who live in sites live in one, on every day that it changes; and nobody
    /// of the family is left behind where a child is taken from. An exception in force excuses the child it names.
    static func siblings(_ plan: PlacementPlan) -> [PlacementRefusal] {
        guard plan.type.isResidential, let site = plan.site else { return [] }
        var refusals: [PlacementRefusal] = []
        if !plan.waives(.siblings), plan.siblings.contains(where: { plan.isApart($0, from: site.name) }) {
            refusals.append(
                PlacementRefusal(
                    reason: .siblingsSplit, sentence: "the siblings would be separated",
                    subject: "placement.site",
                    needs:
                        "must be where the siblings live, or all are moved by PlaceSiblingGroup, or an approved "
                        + "separation exception is in force"))
        }
        // An emergency is not made to wait: its hours are for bringing the others too.
        if plan.type != .emergency && plan.leavesSiblings {
            refusals.append(
                PlacementRefusal(
                    reason: .siblingsSplit, sentence: "a sibling would be left behind in the family",
                    subject: "sibling_group.cases",
                    needs:
                        "must hold every child of the family, taken in together by PlaceSiblingGroup, or an "
                        + "approved separation exception is in force; of a child without a case, IdentifyChild "
                        + "first"))
        }
        return refusals
    }
}

extension PlacementPlan {
    fileprivate func isApart(_ sibling: Sibling, from site: String) -> Bool {
        sibling.stays.contains { stay in
            guard stay.site != site, let days = stay.days(from: from, today: today) else { return false }
            return !isExcused(sibling, on: days)
        }
    }

    /// Whether a brother or sister stays behind in the family that a child is taken from.
    var leavesSiblings: Bool {
        guard type.isResidential else { return false }
        let isEachExcused = children.allSatisfy { exceptions.excuse($0.name, on: today...today) }
        return siblings.contains(where: isLeftBehind) || isOneUnregistered && !isEachExcused
    }

    /// In the family that the child is taken from, because nobody there protects it, and with no place of its own.
    private func isLeftBehind(_ sibling: Sibling) -> Bool {
        guard !sibling.isPlaced, !sibling.state.isMissing, !sibling.family.isEmpty,
            children.contains(where: { $0.child.family == sibling.family })
        else { return false }
        return !isExcused(sibling, on: today...today)
    }

    private func isExcused(_ sibling: Sibling, on days: ClosedRange<CalendarDate>) -> Bool {
        children.allSatisfy { child in
            exceptions.excuse(sibling.name, on: days) || exceptions.excuse(child.name, on: days)
        }
    }
}
