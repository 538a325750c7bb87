import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Records how the child is after its return. A relapse brings it back into support at once.
    func recordPostIntegrationReview(
        _ request: FamilyV1.RecordPostIntegrationReviewRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.PostIntegrationReview> {
        var review = FamilyV1.PostIntegrationReview(sent: request.review)
        review.staff = call.staffName
        var violations = Violations(request)
        violations.pastDay("review.date", review.date, today: call.today)
        violations.known("review.result", review.result)
        violations.childView("review.child_view", review.childView)
        violations.prose("review.note", review.note)
        try violations.check()
        let parent = try call.target(request.parent, as: .childCase)
        return try await CaseSteps(call, asking: registry).take(
            review.result == .relapse ? .relapse : .review, under: parent, making: review, request,
            then: { child, _, name in child.lastReview = name })
    }
}
