import ServiceRuntime
import WireProto

extension PartnerProvider {
    /// Reads one record of policy numbers.
    func getPolicy(
        _ request: PartnerV1.GetPolicyRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Policy> {
        try await call.get(PartnerV1.Policy.self, request.name)
    }
}
