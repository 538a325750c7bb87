import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Ends a placement; one that still waits for approval is withdrawn, with those of the same proposal.
    func endPlacement(
        _ request: FamilyV1.EndPlacementRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Placement> {
        try Violations.check(request)

        try LateEntry.check(request.to?.wholeDay, at: "to", call, by: registry.numbers(on: call.today))
        let target = try call.target(request.name, as: .placement)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.Placement) throws(RPCStatus) in
            next = try Placements.end(stored, on: request.to, request.reason, call, in: &writing)
        }
    }
}
