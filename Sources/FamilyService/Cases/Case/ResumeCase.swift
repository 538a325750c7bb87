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
        let dueNow = CalendarDate(due, secondsFromGreenwich: call.scope.country.secondsFromGreenwich)
        let day = try StepDay(request.happenedOn, call, by: registry.numbers(on: call.today))
        // The hours run from the child's return, whenever that was entered.
        let dueOn = dueNow.adding(days: day.day.days(since: call.today))
        return try await CaseSteps(call, asking: registry).take(
            .resume, in: request.name, etag: request.etag, on: day, request,
            then: { child, _, _ in
                child.suspension = nil
                child.nextDeadline = CaseDeadline.deadline(.reassessment, dueOn)
            })
    }
}
