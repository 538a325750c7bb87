import ServiceRuntime
import WireProto

extension PartnerProvider {
    /// Reads one system.
    func getSystem(
        _ request: PartnerV1.GetSystemRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.System> {
        try await call.get(PartnerV1.System.self, request.name)
    }
}
