import ServiceRuntime
import Store
import WireProto

extension FamilyProvider {
    /// Approves another person's plan; the one before is superseded.
    func approveCarePlan(
        _ request: FamilyV1.ApproveCarePlanRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.CarePlan> {
        try Violations.check(request)
        let policy = try registry.numbers(on: call.today)
        let latest = call.today.adding(months: policy.reviewMonths)
        return try await CaseSteps(call, asking: registry).take(
            changing: FamilyV1.CarePlan.self, named: request.name, etag: request.etag, request,
            step: { _ in .approveCarePlan },
            facts: { writing, child, next, facts throws(RPCStatus) in
                guard next.isWaiting else {
                    throw .unmet(
                        .illegalTransition, "the plan does not wait for approval", "care_plan.state",
                        "must be SUBMITTED")
                }
                facts.callerIsNotAuthor = CaseStaffRules.mayApprove(call.staffName, what: next.author)
                let answered = try writing.named(FamilyV1.Assessment.self, next.assessment, at: call.now)
                facts.take(next, answering: answered?.resource.needs ?? [])
                if next.assessment != child.resource.assessment { facts.isAssessmentApproved = false }
                next.state = .approved
                next.approvedBy = call.staffName
                next.policy = policy.ref
                let wished = next.reviewBy?.span?.lowerBound ?? latest
                next.reviewBy = CommonV1.Date(min(wished, latest))
                if let before = try writing.named(
                    FamilyV1.CarePlan.self, child.resource.carePlan, at: call.now)
                {
                    var superseded = before.resource
                    superseded.state = .superseded
                    _ = try writing.replace(before, with: superseded)
                }
            },
            then: { child, plan in
                child.carePlan = request.name
                child.reviewBy = plan.reviewBy
            })
    }
}
