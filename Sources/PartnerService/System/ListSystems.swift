public import ServiceRuntime
public import WireProto

extension PartnerV1.ListSystemsRequest: PagedRequest {}

extension PartnerProvider {
    /// Reads a page of a partner's systems, in the order they were registered.
    func listSystems(
        _ request: PartnerV1.ListSystemsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.ListSystemsResponse> {
        let page = try await call.page(
            PartnerV1.System.self, under: request.parent, request, PartnerV1.System.of)
        return page.answer(PartnerV1.ListSystemsResponse.self, \.systems, \.nextPageToken)
    }
}
