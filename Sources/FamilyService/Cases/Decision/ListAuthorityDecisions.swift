public import ServiceRuntime
public import WireProto

extension FamilyV1.ListAuthorityDecisionsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the decisions of authorities on a child, in the order they were recorded.
    func listAuthorityDecisions(
        _ request: FamilyV1.ListAuthorityDecisionsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListAuthorityDecisionsResponse> {
        let list = try RecordList(FamilyV1.AuthorityDecision.self, under: request.parent, request, for: call)
        return try await call.page(list, request, \.decisions, \.nextPageToken)
    }
}
