import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Says that the child is missing. The authority must know; the state is kept for its return.
    func suspendCase(
        _ request: FamilyV1.SuspendCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        var violations = Violations(request)
        violations.prose("note", request.note)
        try violations.check()
        let day = try StepDay(request.happenedOn, call, by: registry.numbers(on: call.today))
        return try await CaseSteps(call, asking: registry).take(
            .suspend, in: request.name, etag: request.etag, on: day, request,
            facts: { _, _, facts throws(RPCStatus) in facts.isAuthorityInformed = request.authorityInformed },
            then: { child, before, _ in
                child.suspension = FamilyV1.Suspension(
                    since: CommonV1.Date(day.day), previous: before.state,
                    authorityInformed: request.authorityInformed, note: request.note,
                    recordedOn: CommonV1.Date(call.today))
                child.nextDeadline = nil
            })
    }
}
