import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What the guards must know, read inside the write that acts on it: the tenant's one writer, so it stands still.
extension Writing {
    /// Gathers the facts for placing these children, all of one sibling group or one alone.
    ///
    /// - Parameters:
    ///   - children: Cases of the partner, at least one.
    ///   - site: Where, as the directory has it; `nil` outside of sites.
    func plan(
        for children: [Stored<FamilyV1.ChildCase>], _ placement: FamilyV1.Placement,
        at site: PartnerV1.DirectorySite?, by policy: ProgrammeNumbers, today: CalendarDate
    ) throws(RPCStatus) -> PlacementPlan {
        guard let from = placement.from?.wholeDay else { throw .absent }
        var plan = PlacementPlan(
            placement: placement, from: from, today: today, site: site, children: [], policy: policy)
        // Children who are placed together are of one group; one alone has its own.
        let group = try openGroup(children.first?.resource.siblingGroup ?? "", at: now)
        let moved = Set(children.map { $0.resource.meta?.name ?? "" })
        // A panel decides for brothers and sisters as for one, so the decision is that of any of them.
        let decision = try decision(placement.decision, of: moved.union(group?.cases ?? []))
        for child in children {
            var placed = try placedChild(child, placement)
            placed.decision = decision
            plan.children.append(placed)
        }
        if let site { plan.stays = try stays(at: site.name, from: from, today: today, except: moved) }
        guard let group else { return plan }
        plan.exceptions = group.exceptions
        for name in group.cases where !moved.contains(name) {
            if let sibling = try sibling(name) { plan.siblings.append(sibling) }
        }
        return plan
    }

    /// - Returns: `nil` for a decision that is not about one of those cases.
    private func decision(
        _ text: String, of cases: Set<String>
    ) throws(RPCStatus) -> FamilyV1.BestInterestDecision? {
        let name = ResourceName(parsing: text, as: .bestInterestDecision)
        let own = name?.parent.map { cases.contains($0.text) } ?? false
        return try find(FamilyV1.BestInterestDecision.self, own ? name : nil, at: now)?.resource
    }

    private func placedChild(
        _ child: Stored<FamilyV1.ChildCase>, _ placement: FamilyV1.Placement
    ) throws(RPCStatus) -> PlacedChild {
        let name = child.resource.meta?.name ?? ""
        var placed = PlacedChild(child: child.resource, name: name)
        if let family = ResourceName(parsing: child.resource.family, as: .family) {
            placed.members = try all(FamilyV1.Member.of(family.id)).map(\.resource)
        }
        for past in try placements(of: child) {
            let from = past.resource.from?.wholeDay
            if past.resource.type == .emergency { placed.lastEmergency = later(placed.lastEmergency, from) }
            guard past.resource.type.isLiving == placement.type.isLiving else { continue }
            if past.resource.isInForce { placed.since = from }
            if past.resource.state == .ended {
                placed.lastEnd = later(placed.lastEnd, past.resource.to?.wholeDay)
            }
        }
        return placed
    }

    /// - Returns: `nil` for a sibling whose case is closed.
    private func sibling(_ name: String) throws(RPCStatus) -> Sibling? {
        let found = try find(
            FamilyV1.ChildCase.self, ResourceName(parsing: name, as: .childCase), at: now)
        guard let found, found.resource.state.isOpen else { return nil }
        var sibling = Sibling(name: name, family: found.resource.family, state: found.resource.state)
        for placement in try placements(of: found) {
            let resource = placement.resource
            if resource.isInForce && resource.type.isLiving { sibling.isPlaced = true }
            if resource.type.isResidential, let stay = Stay(resource) { sibling.stays.append(stay) }
        }
        return sibling
    }

    func placements(
        of child: Stored<FamilyV1.ChildCase>
    ) throws(RPCStatus) -> [Stored<FamilyV1.Placement>] {
        try all(FamilyV1.Placement.of(child.record.id.text))
    }

    /// Those who are in a site on any day from `day` on, but for the children of some cases.
    private func stays(
        at site: String, from day: CalendarDate, today: CalendarDate, except cases: Set<String>
    ) throws(RPCStatus) -> [Stay] {
        var stays: [Stay] = []
        for placement in try residents(of: site) where !cases.contains(placement.resource.childCase) {
            if let stay = Stay(placement.resource) { stays.append(stay) }
        }
        // Nobody leaves on a day that has not come.
        var left: [Stored<FamilyV1.Placement>] = []
        var month = day
        while (month.year, month.month) <= (today.year, today.month) {
            left += try all(
                FamilyV1.Placement.Index.ofSite, keyed: FamilyV1.Placement.left(site, inMonthOf: month))
            month = month.adding(months: 1)
        }
        // In clear, the last first: no further than the first who was gone by then.
        left += try all(FamilyV1.Placement.inClear(site, .ended)) { ($0.resource.to?.wholeDay ?? day) > day }
        return stays
            + left.filter { ($0.resource.to?.wholeDay ?? day) > day }.compactMap { Stay($0.resource) }
    }

    private func later(_ one: CalendarDate?, _ other: CalendarDate?) -> CalendarDate? {
        [one, other].compactMap(\.self).max()
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

extension FamilyV1.Placement {
    /// The name of the case that it lies under.
    var childCase: String {
        meta.flatMap { ResourceName(parsing: $0.name, as: .placement) }?.parent?.text ?? ""
    }
}

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// The placements of the children who live in a site.
    func residents(of site: String) throws(RPCStatus) -> [Stored<FamilyV1.Placement>] {
        try all(FamilyV1.Placement.Index.ofSite, keyed: FamilyV1.Placement.at(site))
            + all(FamilyV1.Placement.inClear(site, .active))
    }

    /// How many children live in a site, without opening a record.
    func countResidents(of site: String) throws(RPCStatus) -> Int {
        let resource = FamilyV1.Placement.self
        return try count(resource, FamilyV1.Placement.Index.ofSite, keyed: FamilyV1.Placement.at(site))
            + count(resource, FamilyV1.Placement.inClear(site, .active))
    }
}
