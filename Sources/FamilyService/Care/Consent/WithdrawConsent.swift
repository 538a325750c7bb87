import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Takes back a consent: at once, and without anybody's leave.
    func withdrawConsent(
        _ request: FamilyV1.WithdrawConsentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Consent> {
        var violations = Violations(request)
        violations.prose("reason", request.reason)
        try violations.check()

        let policy = try registry.numbers(on: call.today)
        let target = try call.target(request.name, as: .consent)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.Consent) throws(RPCStatus) in
            try stored.resource.checkStanding()
            try ConsentRules.checkActive(stored.resource)
            next.state = .withdrawn
            next.withdrawnOn = CommonV1.Date(call.today)
            next.withdrawalReason = request.reason
            try ConsentNotes(call, by: policy).note(next, in: &writing)
        }
    }
}
