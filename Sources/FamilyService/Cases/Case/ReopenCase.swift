import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Opens a closed case again, as a new episode. What was recorded in the earlier ones stays as it is.
    func reopenCase(
        _ request: FamilyV1.ReopenCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        var violations = Violations(request)
        violations.prose("reason", request.reason)
        try violations.check()
        return try await CaseSteps(call, asking: registry).take(
            .reopen, in: request.name, etag: request.etag, request,
            then: { child, _ in
                child.episode += 1
                child.episodeTime = GoogleProtobuf.Timestamp(call.now)
                child.stepReason = request.reason
                child.closure = nil
                child.suspension = nil
                child.tracing = nil
                (child.assessment, child.carePlan, child.trial, child.lastReview) = ("", "", "", "")
                (child.riskLevel, child.initialRisk) = (.unspecified, .unspecified)
                child.reviewBy = nil
            })
    }
}
