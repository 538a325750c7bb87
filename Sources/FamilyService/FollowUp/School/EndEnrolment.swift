import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Ends an enrolment; it stays in the child's history.
    func endEnrolment(
        _ request: FamilyV1.EndEnrolmentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SchoolEnrolment> {
        try Violations.check(request)

        let target = try call.target(request.name, as: .enrolment)
        let today = call.today
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.SchoolEnrolment) throws(RPCStatus) in
            try stored.resource.checkStanding()
            try SchoolRules.checkCase(of: stored.resource, at: call.now, writing)
            try SchoolRules.checkEnding(request.state, on: request.to, of: stored.resource, today: today)
            next.state = request.state
            next.to = request.to
        }
    }
}
