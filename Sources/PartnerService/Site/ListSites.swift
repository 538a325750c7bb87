public import ServiceRuntime
public import WireProto

extension PartnerV1.ListSitesRequest: PagedRequest {}

extension PartnerProvider {
    /// Reads a page of a partner's sites, in the order they were made.
    func listSites(
        _ request: PartnerV1.ListSitesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.ListSitesResponse> {
        let list = try RecordList(
            PartnerV1.Site.self, under: request.parent, for: call, PartnerV1.Site.of)
        return try await call.page(list, request, \.sites, \.nextPageToken)
    }
}
