public import ServiceRuntime
public import WireProto

extension FamilyV1.ListPostIntegrationReviewsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the reviews of a case, in the order they were recorded.
    func listPostIntegrationReviews(
        _ request: FamilyV1.ListPostIntegrationReviewsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListPostIntegrationReviewsResponse> {
        let list = try RecordList(
            FamilyV1.PostIntegrationReview.self, under: request.parent, request, for: call)
        return try await call.page(list, request, \.reviews, \.nextPageToken)
    }
}
