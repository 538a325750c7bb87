public import ServiceRuntime
public import WireProto

extension PartnerV1.ListPoliciesRequest: PagedRequest {}

extension PartnerProvider {
    /// Reads a page of a programme owner's records of policy numbers, in the order they were made.
    func listPolicies(
        _ request: PartnerV1.ListPoliciesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.ListPoliciesResponse> {
        let list = try RecordList(
            PartnerV1.Policy.self, under: request.parent, for: call, PartnerV1.Policy.of)
        return try await call.page(list, request, \.policies, \.nextPageToken)
    }
}
