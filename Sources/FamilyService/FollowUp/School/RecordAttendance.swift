import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Records a month of a child's attendance, in the place of what was said of that month before.
    func recordAttendance(
        _ request: FamilyV1.RecordAttendanceRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SchoolEnrolment> {
        try Violations.check(request)

        let target = try call.target(request.name, as: .enrolment)
        let today = call.today
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.SchoolEnrolment) throws(RPCStatus) in
            try stored.resource.checkStanding()
            try SchoolRules.checkCase(of: stored.resource, at: call.now, writing)
            var violations = Violations()
            SchoolRules.check(request.month, of: stored.resource, at: "month", today: today, &violations)
            try violations.check()
            guard let month = request.month else { return }
            next.attendance = try SchoolRules.setting(month, in: stored.resource.attendance)
        }
    }
}
