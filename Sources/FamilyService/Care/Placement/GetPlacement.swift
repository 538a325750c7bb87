import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one placement.
    func getPlacement(
        _ request: FamilyV1.GetPlacementRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Placement> {
        try await call.get(FamilyV1.Placement.self, request.name)
    }
}
