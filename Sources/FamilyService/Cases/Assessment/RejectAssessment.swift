import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Sends another person's assessment back: the case stays where it is until one is written anew and approved.
    func rejectAssessment(
        _ request: FamilyV1.RejectAssessmentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Assessment> {
        var violations = Violations(request)
        violations.prose("comment", request.comment)
        try violations.check()
        return try await CaseSteps(call, asking: registry).take(
            changing: FamilyV1.Assessment.self, named: request.name, etag: request.etag, request,
            step: { _ in .rejectAssessment },
            facts: { _, _, next, facts throws(RPCStatus) in
                try Rejections.check(next.isWaiting, "assessment")
                facts.callerIsNotAuthor = CaseStaffRules.mayApprove(call.staffName, what: next.author)
                next.state = .rejected
                next.rejection = Rejections.made(request.comment, call)
            },
            then: { child, rejected in child.reassess(by: rejected.reassessmentDue) })
    }

    /// Sends another person's plan back: the case stays where it is until one is written anew and approved.
    func rejectCarePlan(
        _ request: FamilyV1.RejectCarePlanRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.CarePlan> {
        var violations = Violations(request)
        violations.prose("comment", request.comment)
        try violations.check()
        return try await CaseSteps(call, asking: registry).take(
            changing: FamilyV1.CarePlan.self, named: request.name, etag: request.etag, request,
            step: { _ in .rejectCarePlan },
            facts: { _, _, next, facts throws(RPCStatus) in
                try Rejections.check(next.isWaiting, "care_plan")
                facts.callerIsNotAuthor = CaseStaffRules.mayApprove(call.staffName, what: next.author)
                next.state = .rejected
                next.rejection = Rejections.made(request.comment, call)
            })
    }
}

/// What is alike in sending back an assessment and a plan.
private enum Rejections {
    /// Only what waits is sent back; what was approved is replaced, or voided by two.
    static func check(_ isWaiting: Bool, _ field: String) throws(RPCStatus) {
        guard !isWaiting else { return }
        throw .unmet(
            .illegalTransition, "only what waits for approval is sent back", "\(field).state",
            "must be SUBMITTED")
    }

    static func made(_ comment: String, _ call: ScopedCall) -> FamilyV1.Rejection {
        FamilyV1.Rejection(
            rejectTime: GoogleProtobuf.Timestamp(call.now), rejectedBy: call.staffName, comment: comment)
    }
}
