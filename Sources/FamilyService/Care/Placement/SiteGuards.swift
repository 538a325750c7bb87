import ServiceRuntime
import WireProto

/// What a site must offer: it is open, has room, and takes children like these. What is not known of a site or of a
/// child refuses nobody (docs/domain.md, I-09 and I-15).
extension PlacementGuards {
    static func siteIsOpen(_ plan: PlacementPlan) -> [PlacementRefusal] {
        guard let site = plan.site, site.state == .closed else { return [] }
        return [
            PlacementRefusal(
                reason: .siteClosed, sentence: "the site is closed", subject: "site.state",
                needs: "must be OPEN")
        ]
    }

    /// The site is never fuller than it may be, on any day from the first on. How many places are free is not told: it
    /// would count children whom the caller may not know of.
    static func capacity(_ plan: PlacementPlan) -> [PlacementRefusal] {
        guard let capacity = plan.site?.capacity?.value, !plan.waives(.overCapacity) else { return [] }
        let free = max(0, Int(capacity) - Occupancy.peak(of: plan.stays, from: plan.from))
        guard free < plan.children.count else { return [] }
        return [
            PlacementRefusal(
                reason: .capacityExceeded, sentence: "the site has too few free places",
                subject: "site.capacity",
                needs: "must leave \(plan.children.count.places) free from the first day on, or be waived")
        ]
    }

    /// Judged on the first day. Who may be of an admitted age is admitted.
    static func ages(_ plan: PlacementPlan) -> [PlacementRefusal] {
        guard let site = plan.site, !plan.waives(.age) else { return [] }
        // A manager's approval stands for what siblings_admitted leaves open; an emergency has none.
        if plan.isWithSiblingsThatFit && plan.type != .emergency { return [] }
        guard plan.children.contains(where: { !site.admitsAge(of: $0.child, on: plan.from) }) else {
            return []
        }
        return [
            PlacementRefusal(
                reason: .ageOutOfRange, sentence: "the site does not take children of that age",
                subject: "site.max_age", needs: "must admit the child's age on the first day, or be waived")
        ]
    }

    static func audience(_ plan: PlacementPlan) -> [PlacementRefusal] {
        guard let site = plan.site, !plan.waives(.audience), !plan.isWithSiblingsThatFit else { return [] }
        guard plan.children.contains(where: { !site.admitsAudience(of: $0.child) }) else { return [] }
        return [
            PlacementRefusal(
                reason: .audienceMismatch, sentence: "the site is for other children",
                subject: "site.audiences", needs: "must include the child, or siblings, or be waived")
        ]
    }
}

extension PlacementPlan {
    /// The site takes brothers and sisters along with a child that it is for.
    fileprivate var isWithSiblingsThatFit: Bool {
        guard let site, site.siblingsAdmitted else { return false }
        let lives = siblings.contains { $0.stays.contains { $0.site == site.name && $0.to == nil } }
        let fits =
            children.count > 1
            && children.contains {
                site.admitsAge(of: $0.child, on: from) && site.admitsAudience(of: $0.child)
            }
        return lives || fits
    }
}

extension PartnerV1.DirectorySite {
    fileprivate func admitsAge(of child: FamilyV1.ChildCase, on day: CalendarDate) -> Bool {
        let least = minAge.map { Int($0.value) } ?? 0
        let leaving = leavingAge ?? .max
        guard least < leaving else { return true }
        return AgeSpan(child.birth, on: day).mayBe(in: least...leaving - 1)
    }

    /// A site for girls takes no boy; what was done to a girl is for people to weigh.
    fileprivate func admitsAudience(of child: FamilyV1.ChildCase) -> Bool {
        let girls: [PartnerV1.Audience] = [.girlsTortured, .girlsRaped, .girlsAbandoned]
        return child.sex != .male || audiences.isEmpty || audiences.contains { !girls.contains($0) }
    }
}
