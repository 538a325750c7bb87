import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one service.
    func getService(
        _ request: FamilyV1.GetServiceRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ServiceDelivery> {
        try await call.get(FamilyV1.ServiceDelivery.self, request.name)
    }
}
