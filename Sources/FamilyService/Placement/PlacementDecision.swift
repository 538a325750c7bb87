import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What a placement is judged by besides the tenant's records: the site as the directory has it, and the numbers.
struct PlacementGround: Sendable {
    var site: PartnerV1.DirectorySite?
    var revision: Int64
    var policy: PolicyNumbers
}

extension FamilyProvider {
    /// - Throws: UNAVAILABLE when the directory is too old to decide by; INVALID_ARGUMENT when the site is not one of
    ///   the partner's.
    func ground(
        for placement: FamilyV1.Placement, of partner: PartnerID, on day: CalendarDate
    ) throws(RPCStatus) -> PlacementGround {
        let policy = try policy(on: day)
        let (site, revision) = try directory.decide { directory in
            (directory.site(named: placement.site, of: partner), directory.revision(for: partner))
        }
        if !placement.site.isEmpty {
            var violations = Violations()
            violations.site("placement.site", site)
            try violations.check()
        }
        return PlacementGround(site: site, revision: revision, policy: policy)
    }
}

extension Writing {
    /// Holds a proposal against everything that must hold, and keeps it.
    mutating func propose(
        _ placement: FamilyV1.Placement, for children: [Stored<FamilyV1.ChildCase>],
        on ground: PlacementGround,
        _ call: ScopedCall
    ) throws(RPCStatus) -> [Stored<FamilyV1.Placement>] {
        try requireFamily(placement.family, at: "placement.family", call.now)
        let plan = try plan(
            for: children, placement, at: ground.site, by: ground.policy, today: call.today)
        try PlacementGuards.check(plan)
        if !placement.decision.isEmpty && plan.children.contains(where: { $0.decision == nil }) {
            var violations = Violations()
            violations.add(
                "placement.decision", "must be a decision about the child or its siblings", .referenceInvalid)
            try violations.check()
        }
        var proposed = placement
        proposed.proposedBy = call.staffName
        proposed.directoryRevision = ground.revision
        proposed.policy = ground.policy.ref
        return try place(children, proposed, at: ground.site, by: ground.policy)
    }
}
