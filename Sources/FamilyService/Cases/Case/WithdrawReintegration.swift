import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Gives up a return that was prepared: the child or the family does not want it, or it is not safe.
    func withdrawReintegration(
        _ request: FamilyV1.WithdrawReintegrationRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        var violations = Violations(request)
        violations.prose("reason", request.reason)
        try violations.check()
        let day = try StepDay(request.happenedOn, call, by: registry.numbers(on: call.today))
        return try await CaseSteps(call, asking: registry).take(
            .withdraw, in: request.name, etag: request.etag, on: day, request,
            then: { child, _, _ in child.stepReason = request.reason })
    }
}
