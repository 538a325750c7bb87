import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Asks for leave to keep a child apart from its brothers and sisters.
    func requestSeparationException(
        _ request: FamilyV1.RequestSeparationExceptionRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SiblingGroup> {
        try Violations.check(request)

        let policy = try registry.numbers(on: call.today)
        let target = try call.target(request.name, as: .siblingGroup)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.SiblingGroup) throws(RPCStatus) in
            try stored.resource.checkStanding()
            var exception = FamilyV1.SeparationException(sent: request.exception)
            var violations = Violations()
            SeparationRules.check(
                exception, at: "exception", in: stored.resource, today: call.today, by: policy, &violations)
            try violations.check()
            try SeparationRules.checkCase(of: exception, at: call.now, writing)
            try SiblingGroupRules.checkRoom(next.exceptions.count)
            exception.number = Int32(next.exceptions.count + 1)
            exception.requestedBy = call.staffName
            exception.state = .requested
            next.exceptions.append(exception)
        }
    }
}
