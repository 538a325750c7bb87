import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Begins to look for the child's family; also once more, after it was not found.
    func startFamilyTracing(
        _ request: FamilyV1.StartFamilyTracingRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        var violations = Violations(request)
        violations.prose("note", request.note)
        try violations.check()
        let day = try StepDay(request.happenedOn, call, by: registry.numbers(on: call.today))
        return try await CaseSteps(call, asking: registry).take(
            .startTracing, in: request.name, etag: request.etag, on: day, request,
            then: { child, _, _ in
                child.tracing = FamilyV1.FamilyTracing(
                    state: .ongoing, startedOn: CommonV1.Date(day.day), note: request.note)
            })
    }
}
