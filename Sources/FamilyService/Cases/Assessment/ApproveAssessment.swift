import ServiceRuntime
import Store
import WireProto

extension FamilyProvider {
    /// Approves another person's assessment. From one of the child's well-being its risk follows.
    func approveAssessment(
        _ request: FamilyV1.ApproveAssessmentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Assessment> {
        try Violations.check(request)
        let policy = try registry.numbers(on: call.today)
        return try await CaseSteps(call, asking: registry).take(
            changing: FamilyV1.Assessment.self, named: request.name, etag: request.etag, request,
            step: { $0.kind == .comprehensive ? .approveComprehensive : .approveAssessment },
            facts: { writing, _, next, facts throws(RPCStatus) in
                guard next.isWaiting else {
                    throw .unmet(
                        .illegalTransition, "the assessment is approved already", "assessment.state",
                        "must be SUBMITTED")
                }
                try OpenFamily.checkNamed(next.family, at: "assessment.family", call.now, writing)
                facts.callerIsNotAuthor = CaseStaffRules.mayApprove(call.staffName, what: next.author)
                next.state = .approved
                next.approvedBy = call.staffName
                next.policy = policy.ref
            },
            then: { child, approved in
                child.take(approved, named: request.name, on: call.today, by: policy)
            })
    }
}

extension FamilyV1.ChildCase {
    /// What follows for the child from an approved assessment.
    fileprivate mutating func take(
        _ approved: FamilyV1.Assessment, named name: String, on day: CalendarDate, by policy: ProgrammeNumbers
    ) {
        if approved.kind == .familySuitability && isReturning(to: approved.family) {
            settle(.familyUnsuitable)
            if !approved.suitable { note(protectionChanges + [.familyUnsuitable], on: day) }
        }
        if approved.kind == .initial && riskLevel == .unspecified { riskLevel = approved.riskLevel }
        guard approved.kind.isOfWellBeing else { return }
        // What was found of an earlier day does not take the place of what was found of a later one.
        if let last = noted.assessedOn?.wholeDay, let done = approved.doneOn?.wholeDay, done < last { return }
        assessment = name
        noted.assessedOn = approved.doneOn
        riskLevel = approved.riskLevel
        if initialRisk == .unspecified { initialRisk = approved.riskLevel }
        if state != .assessed { reviewBy = CommonV1.Date(day.adding(months: policy.reviewMonths)) }
    }
}
