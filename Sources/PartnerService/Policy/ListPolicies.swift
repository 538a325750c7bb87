public import ServiceRuntime
public import WireProto

extension PartnerV1.ListPoliciesRequest: PagedRequest {}

extension PartnerProvider {
    /// Reads a page of a programme owner's records of policy numbers, in the order they were made.
    func listPolicies(
        _ request: PartnerV1.ListPoliciesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.ListPoliciesResponse> {
        let page = try await call.page(
            PartnerV1.Policy.self, under: request.parent, request, PartnerV1.Policy.of)
        return page.answer(PartnerV1.ListPoliciesResponse.self, \.policies, \.nextPageToken)
    }
}
