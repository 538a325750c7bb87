import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Says that the child is back: its case goes on where it was, and its assessment is due at once.
    func resumeCase(
        _ request: FamilyV1.ResumeCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        try Violations.check(request)
        let hours = try registry.numbers(on: call.today).reassessmentHours
        let due = UnixTime(milliseconds: call.now.milliseconds + Int64(hours) * 3_600_000)
        let day = CalendarDate(due, secondsFromGreenwich: call.scope.country.secondsFromGreenwich)
        return try await CaseSteps(call, asking: registry).take(
            .resume, in: request.name, etag: request.etag, request,
            then: { child, _, _ in
                child.suspension = nil
                child.nextDeadline = CaseDeadline.deadline(.reassessment, day)
            })
    }
}
