import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one review.
    func getPostIntegrationReview(
        _ request: FamilyV1.GetPostIntegrationReviewRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.PostIntegrationReview> {
        try await call.get(FamilyV1.PostIntegrationReview.self, request.name)
    }
}
