import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PlacementPlan {
    /// Gathers the facts for placing these children: brothers and sisters, or one alone.
    ///
    /// - Parameters:
    ///   - children: Cases of the partner, at least one.
    ///   - site: Where, as the directory has it; `nil` outside of sites.
    init<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ placement: FamilyV1.Placement, for children: [Stored<FamilyV1.ChildCase>],
        at site: PartnerV1.DirectorySite?, by policy: ProgrammeNumbers, today: CalendarDate, now: UnixTime,
        _ reader: borrowing Reader
    ) throws(RPCStatus) {
        guard let from = placement.from?.wholeDay else { throw .absent }
        self.init(placement: placement, from: from, today: today, site: site, children: [], policy: policy)
        let moved = Set(children.map { $0.resource.meta?.name ?? "" })
        var known = moved
        var groups: Set<String> = []
        for child in children {
            let family = try Siblings(of: child.resource, at: now, by: policy, on: today, reader)
            if family.isOneUnregistered { isOneUnregistered = true }
            for other in family.cases where known.insert(other.resource.meta?.name ?? "").inserted {
                siblings.append(try Sibling(other, reader))
            }
            // Children of one group bring the same leave.
            let group = child.resource.siblingGroup
            if group.isEmpty || groups.insert(group).inserted { exceptions += family.exceptions }
        }
        // A panel decides for brothers and sisters as for one, so the decision is that of any of them.
        let group = try reader.openGroup(children.first?.resource.siblingGroup ?? "", at: now)
        let decision = try reader.decision(
            placement.decision, of: known.union(group?.cases ?? []), at: now)
        for child in children {
            var placed = try PlacedChild(child, for: placement.type, reader)
            placed.decision = decision
            self.children.append(placed)
        }
        if let site {
            let residents = try PlacementLists.residents(of: site.name, reader)
            let others = residents.filter { !moved.contains($0.resource.childCase) }
            let left = try PlacementLists.leavers(of: site.name, after: from, today: today, reader)
            stays = (others + left).compactMap { Stay($0.resource) }
        }
    }
}

extension PlacedChild {
    /// - Parameter type: Of the placement that it is to have.
    fileprivate init<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ child: Stored<FamilyV1.ChildCase>, for type: FamilyV1.PlacementType, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        self.init(child: child.resource, name: child.resource.meta?.name ?? "")
        if let family = ResourceName(parsing: child.resource.family, as: .family) {
            members = try reader.all(FamilyV1.Member.of(family.id)).map(\.resource)
        }
        for past in try PlacementLists.placements(of: child, reader).map(\.resource) {
            let from = past.from?.wholeDay
            if past.type == .emergency { lastEmergency = later(lastEmergency, from) }
            guard past.type.isLiving == type.isLiving else { continue }
            if past.isInForce { since = from }
            if past.state == .ended { lastEnd = later(lastEnd, past.to?.wholeDay) }
        }
    }

    private func later(_ one: CalendarDate?, _ other: CalendarDate?) -> CalendarDate? {
        [one, other].compactMap(\.self).max()
    }
}

extension Sibling {
    /// - Returns: `nil` for a sibling whose case is closed.
    init?<Reader: RecordReader<RPCStatus> & ~Copyable>(
        named name: String, at now: UnixTime, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        let found = try reader.find(
            FamilyV1.ChildCase.self, ResourceName(parsing: name, as: .childCase), at: now)
        guard let found, found.resource.state.isOpen else { return nil }
        try self.init(found, reader)
    }

    fileprivate init<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ child: Stored<FamilyV1.ChildCase>, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        self.init(
            name: child.resource.meta?.name ?? "", family: child.resource.family, state: child.resource.state)
        for placement in try PlacementLists.placements(of: child, reader).map(\.resource) {
            if placement.isInForce && placement.type.isLiving { isPlaced = true }
            if placement.type.isResidential, let stay = Stay(placement) { stays.append(stay) }
        }
    }
}

extension Stay {
    /// The days of a placement in a site that is in force or was; `nil` for any other.
    init?(_ placement: FamilyV1.Placement) {
        guard placement.isInForce || placement.state == .ended, !placement.site.isEmpty,
            let from = placement.from?.wholeDay
        else { return nil }
        self.init(
            site: placement.site, from: from, to: placement.state == .ended ? placement.to?.wholeDay : nil)
    }
}

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// - Returns: `nil` for a decision that is not about one of those cases.
    fileprivate func decision(
        _ text: String, of cases: Set<String>, at now: UnixTime
    ) throws(RPCStatus) -> FamilyV1.BestInterestDecision? {
        let name = ResourceName(parsing: text, as: .bestInterestDecision)
        let own = name?.parent.map { cases.contains($0.text) } ?? false
        return try find(FamilyV1.BestInterestDecision.self, own ? name : nil, at: now)?.resource
    }
}
