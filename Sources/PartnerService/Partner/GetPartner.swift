import ServiceRuntime
import WireProto

extension PartnerProvider {
    /// Reads one partner.
    func getPartner(
        _ request: PartnerV1.GetPartnerRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Partner> {
        try await call.get(PartnerV1.Partner.self, request.name)
    }
}
