import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Ends a follow-up; before its time, or after it, only by a manager who says why.
    func closeFamilyFollowUp(
        _ request: FamilyV1.CloseFamilyFollowUpRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.FamilyFollowUp> {
        var violations = Violations(request)
        violations.known("reason", request.reason)
        if request.reason == .caseClosed {
            violations.add("reason", "must not be CASE_CLOSED: CloseCase says so by itself")
        }
        violations.prose("note", request.note)
        try violations.check()

        let policy = try registry.numbers(on: call.today)
        let target = try call.target(request.name, as: .followUp)
        let day = try StepDay(request.happenedOn, call, by: policy)
        let (today, isManager) = (call.today, call.isManager)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.FamilyFollowUp) throws(RPCStatus) in
            try day.check(after: stored.resource.start, "the start of the follow-up")
            try day.check(after: stored.resource.lastVisitOn, "the last visit")
            let visits = try FollowUpEvidence.visits(of: stored.resource, call, writing)
            try FollowUpRules.checkClosing(
                stored.resource, for: request.reason, on: day.day, byManager: isManager, note: request.note,
                visits: visits, by: policy)
            try FollowUpHolds.check(request.name, at: call.now, writing)
            next.end(on: day.day, request.reason, by: policy)
            next.endRecordedOn = CommonV1.Date(today)
            next.closeNote = request.note
        }
    }
}
