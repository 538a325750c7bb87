import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Says what the search for the family came to.
    func recordTracingResult(
        _ request: FamilyV1.RecordTracingResultRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        var violations = Violations(request)
        violations.prose("note", request.note)
        if ![.found, .exhausted, .notSuitable].contains(request.result) {
            violations.add("result", "must be FOUND, EXHAUSTED or NOT_SUITABLE")
        }
        if request.result == .found && request.family.isEmpty {
            violations.add("family", "must be given where a family was found")
        }
        try violations.check()
        let day = try StepDay(request.happenedOn, call, by: registry.numbers(on: call.today))
        return try await CaseSteps(call, asking: registry).take(
            .recordTracing, in: request.name, etag: request.etag, on: day, request,
            facts: { writing, child, _ throws(RPCStatus) in
                try day.check(after: child.resource.tracing?.startedOn, "the tracing's start")
                try OpenFamily.checkNamed(request.family, at: "family", call.now, writing)
            },
            then: { child, _, _ in
                child.tracing?.state = request.result
                child.tracing?.endedOn = CommonV1.Date(day.day)
                child.tracing?.family = request.family
                if !request.note.isEmpty { child.tracing?.note = request.note }
            })
    }
}
