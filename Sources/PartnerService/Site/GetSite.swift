import ServiceRuntime
import WireProto

extension PartnerProvider {
    /// Reads one site: all of one's own, the P0 fields of another partner's.
    func getSite(
        _ request: PartnerV1.GetSiteRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Site> {
        try await call.get(PartnerV1.Site.self, request.name)
    }
}
