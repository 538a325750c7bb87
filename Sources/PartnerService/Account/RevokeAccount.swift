import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerProvider {
    /// Refuses an operator or a service from now on. The gateways learn of it by their watch, within a second as a
    /// rule; here it holds at once.
    func revokeAccount(
        _ request: PartnerV1.RevokeAccountRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Account> {
        try Violations.check(request)

        let target = try call.target(request.name, as: .account)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout PartnerV1.Account) throws(RPCStatus) in
            try AccountRules.checkNotRevoked(stored.resource)
            next.state = .revoked
            next.revokeTime = GoogleProtobuf.Timestamp(writing.now)
        }
    }
}
