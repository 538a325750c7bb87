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
        let policy = try registry.numbers(on: call.today)
        review.enteredLate = try LateEntry.isMarked(review.date, at: "review.date", call, by: policy)
        let parent = try call.target(request.parent, as: .childCase)
        return try await CaseSteps(call, asking: registry).take(
            review.result == .relapse ? .relapse : .review, under: parent, making: review,
            on: StepDay(of: review.date, call, by: policy), request,
            facts: { _, child, made, _ throws(RPCStatus) in
                try made.check(after: child.resource.stateSince, "the child's return")
                // It takes the child back into support; what was seen on a later day stands.
                guard made.result == .relapse else { return }
                try made.check(after: child.resource.noted.lastReviewOn, "the last review")
            },
            then: { child, made, name in
                // What was seen on an earlier day does not take the place of what was seen on a later one.
                if let last = child.noted.lastReviewOn?.wholeDay, let day = made.date?.wholeDay, day < last {
                    return
                }
                (child.lastReview, child.noted.lastReviewOn) = (name, made.date)
            })
    }
}

extension FamilyV1.PostIntegrationReview {
    fileprivate func check(after known: CommonV1.Date?, _ what: String) throws(RPCStatus) {
        guard let day = date?.wholeDay, let known = known?.wholeDay, day < known else { return }
        var violations = Violations()
        violations.add("review.date", "must not lie before \(what), on \(known.told)")
        try violations.check()
    }
}
