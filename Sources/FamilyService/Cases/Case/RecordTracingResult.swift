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
        return try await CaseSteps(call, asking: registry).take(
            .recordTracing, in: request.name, etag: request.etag, request,
            facts: { writing, _, _ throws(RPCStatus) in
                try OpenFamily.checkNamed(request.family, at: "family", call.now, writing)
            },
            then: { child, _, _ in
                child.tracing?.state = request.result
                child.tracing?.endedOn = CommonV1.Date(call.today)
                child.tracing?.family = request.family
                if !request.note.isEmpty { child.tracing?.note = request.note }
            })
    }
}
