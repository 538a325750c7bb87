import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Ends the trial. One that fails ends at once, whatever is missing; one that succeeds has much to show.
    func closeTrial(
        _ request: FamilyV1.CloseTrialRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ReintegrationTrial> {
        var violations = Violations(request)
        if ![.success, .failed, .interruptedForSafety].contains(request.outcome) {
            violations.add("outcome", "must be SUCCESS, FAILED or INTERRUPTED_FOR_SAFETY")
        }
        violations.childView("child_view", request.childView)
        violations.prose("reason", request.reason)
        let isSuccess = request.outcome == .success
        if isSuccess, let day = request.happenedOn, day.wholeDay != call.today {
            violations.add("happened_on", "must be today: a success is found on the day it is recorded")
        }
        try violations.check()
        let policy = try registry.numbers(on: call.today)
        let day = try StepDay(request.happenedOn, call, by: policy)
        return try await CaseSteps(call, asking: registry).take(
            changing: FamilyV1.ReintegrationTrial.self, named: request.name, etag: request.etag, on: day,
            request,
            isTrained: isSuccess,
            step: { _ in isSuccess ? .trialSucceeds : .trialFails },
            facts: { writing, child, next, facts throws(RPCStatus) in
                try next.checkRuns(in: child.resource, named: request.name)
                try day.check(after: next.lastSeenOn.map(CommonV1.Date.init), "the last visit of the trial")
                facts.take(next)
                facts.hasChildView = request.childView.isGiven
                next.outcome = request.outcome
                next.end = CommonV1.Date(day.day)
                next.childView = request.childView
                next.closeReason = request.reason
                next.policy = policy.ref
                // Where the guards refuse, the write is given up.
                if isSuccess {
                    try ReturnBed.free(of: next, on: call.today, at: call.now, in: &writing)
                }
            },
            then: { child, trial in
                (child.lastReview, child.noted.lastReviewOn) = ("", nil)
                guard isSuccess, child.placement == trial.returnPlacement else { return }
                child.placement = ""
                child.noteAgeOut(of: nil)
            })
    }
}
