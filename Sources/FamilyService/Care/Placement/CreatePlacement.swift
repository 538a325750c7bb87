import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Proposes a place for a child; an emergency's begins at once.
    func createPlacement(
        _ request: FamilyV1.CreatePlacementRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Placement> {
        let placement = FamilyV1.Placement(sent: request.placement)
        var violations = Violations(request)
        PlacementFields.check(placement, at: "placement", today: call.today, &violations)
        try violations.check()

        let target = try call.target(request.parent, as: .childCase)
        return try await call.transact(in: target.tenant, request) {
            writing throws(RPCStatus) -> Disclosure<FamilyV1.Placement> in
            let child = try call.requireOwnWork(target.name, writing)
            let placements = try Placements(
                for: placement, of: target.tenant.tenant.partner, asking: registry, call)
            let made = try placements.propose(placement, for: [child], in: &writing)
            guard let first = made.first else { throw .absent }
            return Disclosure(try writing.whole(first), of: [first.resource.meta?.name ?? ""])
        }
    }
}
