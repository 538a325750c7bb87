import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerProvider {
    /// Asks for a revoked account again.
    func reinstateAccount(
        _ request: PartnerV1.ReinstateAccountRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Account> {
        try Violations.check(request)

        let (target, proposer) = (try call.target(request.name, as: .account), call.scope.principal.label)
        return try await call.change(target, etag: request.etag, request) {
            (_, stored, next: inout PartnerV1.Account) throws(RPCStatus) in
            try AccountRules.checkRevoked(stored.resource)
            next.state = .pending
            next.proposedBy = proposer
            next.approvedBy = ""
        }
    }
}
