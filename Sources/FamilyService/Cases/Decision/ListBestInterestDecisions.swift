public import ServiceRuntime
public import WireProto

extension FamilyV1.ListBestInterestDecisionsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the decisions on the best interest of a child, in the order they were recorded.
    func listBestInterestDecisions(
        _ request: FamilyV1.ListBestInterestDecisionsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListBestInterestDecisionsResponse> {
        let list = try RecordList(
            FamilyV1.BestInterestDecision.self, under: request.parent, request, for: call)
        return try await call.page(list, request, \.decisions, \.nextPageToken)
    }
}
