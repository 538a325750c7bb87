import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What a placement is judged by besides the tenant's records: the site as the directory has it, and the numbers.
struct PlacementContext: Sendable {
    var site: PartnerV1.DirectorySite?
    var revision: Int64
    var policy: ProgrammeNumbers
}

extension FamilyProvider {
    /// - Throws: UNAVAILABLE when the directory is too old to decide by; INVALID_ARGUMENT when the site is not one of
    ///   the partner's.
    func context(
        for placement: FamilyV1.Placement, of partner: PartnerID, on day: CalendarDate
    ) throws(RPCStatus) -> PlacementContext {
        let policy = try policy(on: day)
        let (site, revision) = try directory.decide { directory in
            (directory.site(named: placement.site, of: partner), directory.revision(for: partner))
        }
        if !placement.site.isEmpty {
            var violations = Violations()
            violations.site("placement.site", site)
            try violations.check()
        }
        return PlacementContext(site: site, revision: revision, policy: policy)
    }
}

extension Writing {
    /// Holds a proposal against everything that must hold, and keeps it.
    mutating func propose(
        _ placement: FamilyV1.Placement, for children: [Stored<FamilyV1.ChildCase>],
        on context: PlacementContext,
        _ call: ScopedCall
    ) throws(RPCStatus) -> [Stored<FamilyV1.Placement>] {
        try requireFamily(placement.family, at: "placement.family", call.now)
        let plan = try plan(
            for: children, placement, at: context.site, by: context.policy, today: call.today)
        try PlacementGuards.check(plan)
        if !placement.decision.isEmpty && plan.children.contains(where: { $0.decision == nil }) {
            var violations = Violations()
            violations.add(
                "placement.decision", "must be a decision about the child or its siblings", .referenceInvalid)
            try violations.check()
        }
        var proposed = placement
        proposed.proposedBy = call.staffName
        proposed.directoryRevision = context.revision
        proposed.policy = context.policy.ref
        return try place(children, proposed, at: context.site, by: context.policy)
    }
}
