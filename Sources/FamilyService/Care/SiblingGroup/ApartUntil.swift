import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Until when there is leave for a placement that parts brothers and sisters. It is kept in the placement, so that its
/// end is told the next day (docs/domain.md, I-03).
enum ApartUntil {
    /// - Parameters:
    ///   - placement: A bed in a site.
    ///   - siblings: Of the child.
    ///   - exceptions: Of their groups.
    /// - Returns: The last day of the last leave; once it has passed it stays while the placement parts them. `nil` where
    ///   it parts none of them, or never with leave.
    static func day(
        of placement: FamilyV1.Placement, of child: String, in family: String, from siblings: [Sibling],
        by exceptions: [FamilyV1.SeparationException], on today: CalendarDate
    ) -> CommonV1.Date? {
        guard placement.type.isResidential else { return nil }
        let apart = siblings.filter { sibling in
            let beds = sibling.stays.filter { $0.to == nil }
            if beds.contains(where: { $0.site != placement.site }) { return true }
            return !sibling.isPlaced && !sibling.state.isMissing && !family.isEmpty
                && sibling.family == family
        }
        guard !apart.isEmpty else { return nil }
        let concerned = Set(apart.map(\.name) + [child])
        let leave = exceptions.filter { exception in
            exception.state == .approved && concerned.contains(exception.childCase)
                && (exception.until?.wholeDay.map { $0 >= today } ?? false)
        }
        let last = leave.compactMap(\.until?.wholeDay).max()
        return last.map { CommonV1.Date($0) } ?? placement.apartUntil
    }
}

extension PlacementPlan {
    /// Until when the placement of one of the children may part it from its brothers and sisters.
    func apartUntil(_ placement: FamilyV1.Placement, of child: FamilyV1.ChildCase) -> CommonV1.Date? {
        ApartUntil.day(
            of: placement, of: child.meta?.name ?? "", in: child.family, from: siblings, by: exceptions,
            on: today)
    }
}

extension Writing {
    /// Notes in the placements of a group's children until when they may live apart, as the write leaves the group.
    ///
    /// - Parameters:
    ///   - others: Whose placements the write notes by itself.
    ///   - leaving: Who leaves its place, or its case, by this write: it lives apart from nobody.
    mutating func noteApart(
        _ group: FamilyV1.SiblingGroup, besides others: Set<String> = [], leaving: String = "",
        on today: CalendarDate, at now: UnixTime
    ) throws(RPCStatus) {
        var siblings: [Sibling] = []
        for name in group.cases where name != leaving {
            if let sibling = try Sibling(named: name, at: now, self) { siblings.append(sibling) }
        }
        for name in group.cases where name != leaving && !others.contains(name) {
            guard let child = try named(FamilyV1.ChildCase.self, name, at: now)?.resource,
                child.state.isOpen,
                let placement = try named(FamilyV1.Placement.self, child.placement, at: now),
                placement.resource.isInForce
            else { continue }
            var next = placement.resource
            next.apartUntil = ApartUntil.day(
                of: next, of: name, in: child.family, from: siblings.filter { $0.name != name },
                by: group.exceptions, on: today)
            if next.apartUntil != placement.resource.apartUntil { _ = try replace(placement, with: next) }
        }
    }
}
