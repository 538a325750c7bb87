public import ServiceRuntime
public import WireProto

extension PartnerV1.ListSitesRequest: PagedRequest {}

extension PartnerProvider {
    /// Reads a page of a partner's sites, in the order they were made.
    func listSites(
        _ request: PartnerV1.ListSitesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.ListSitesResponse> {
        let page = try await call.page(
            PartnerV1.Site.self, under: request.parent, request, PartnerV1.Site.of)
        return page.answer(PartnerV1.ListSitesResponse.self, \.sites, \.nextPageToken)
    }
}
