import ServiceRuntime
import WireProto

extension PartnerProvider {
    /// Reads one account.
    func getAccount(
        _ request: PartnerV1.GetAccountRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Account> {
        try await call.get(PartnerV1.Account.self, request.name)
    }
}
