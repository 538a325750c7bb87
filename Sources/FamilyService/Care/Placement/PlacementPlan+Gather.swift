import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PlacementPlan {
    /// Gathers the facts for placing these children, all of one sibling group or one alone.
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
        // Children who are placed together are of one group; one alone has its own.
        let group = try reader.openGroup(children.first?.resource.siblingGroup ?? "", at: now)
        let moved = Set(children.map { $0.resource.meta?.name ?? "" })
        // A panel decides for brothers and sisters as for one, so the decision is that of any of them.
        let decision = try reader.decision(
            placement.decision, of: moved.union(group?.cases ?? []), at: now)
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
        guard let group else { return }
        exceptions = group.exceptions
        for name in group.cases where !moved.contains(name) {
            if let sibling = try Sibling(named: name, at: now, reader) { siblings.append(sibling) }
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
    fileprivate init?<Reader: RecordReader<RPCStatus> & ~Copyable>(
        named name: String, at now: UnixTime, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        let found = try reader.find(
            FamilyV1.ChildCase.self, ResourceName(parsing: name, as: .childCase), at: now)
        guard let found, found.resource.state.isOpen else { return nil }
        self.init(name: name, family: found.resource.family, state: found.resource.state)
        for placement in try PlacementLists.placements(of: found, reader).map(\.resource) {
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
