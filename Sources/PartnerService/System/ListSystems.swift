public import ServiceRuntime
public import WireProto

extension PartnerV1.ListSystemsRequest: PagedRequest {}

extension PartnerProvider {
    /// Reads a page of a partner's systems, in the order they were registered.
    func listSystems(
        _ request: PartnerV1.ListSystemsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.ListSystemsResponse> {
        let list = try RecordList(
            PartnerV1.System.self, under: request.parent, for: call, PartnerV1.System.of)
        return try await call.page(list, request, \.systems, \.nextPageToken)
    }
}
