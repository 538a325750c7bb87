import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Lets the trial last longer.
    func extendTrial(
        _ request: FamilyV1.ExtendTrialRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ReintegrationTrial> {
        var violations = Violations(request)
        violations.dayAfter(nil, "planned_end", request.plannedEnd)
        violations.prose("reason", request.reason)
        try violations.check()
        return try await CaseSteps(call, asking: registry).take(
            changing: FamilyV1.ReintegrationTrial.self, named: request.name, etag: request.etag, request,
            step: { _ in .extendTrial },
            facts: { _, child, next, facts throws(RPCStatus) in
                try next.checkRuns(in: child.resource, named: request.name)
                var violations = Violations()
                violations.dayAfter(next.plannedEnd, "planned_end", request.plannedEnd)
                try violations.check()
                try TrialRules.checkRoom(
                    next.extensions.count, Limits.trialExtensions, "trial.extensions")
                next.plannedEnd = request.plannedEnd
                next.extensions.append(
                    FamilyV1.TrialExtension(plannedEnd: request.plannedEnd, reason: request.reason))
                facts.take(next)
            },
            then: { child, trial in
                guard child.nextDeadline?.kind == .trialEnd else { return }
                child.nextDeadline?.due = trial.plannedEnd
            })
    }
}
