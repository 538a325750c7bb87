import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerProvider {
    /// Asks for an operator or a service. The identity names the record, so it is unique.
    func registerAccount(
        _ request: PartnerV1.RegisterAccountRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Account> {
        var violations = Violations(request)
        let identity = request.account?.identity ?? ""
        let principal = AccountRules.principal(in: identity, at: "account", in: country, &violations)
        try violations.check()

        let (directory, proposer) = (try call.directory(), call.scope.principal.label)
        return try await call.create(in: directory, request) {
            _ throws(RPCStatus) -> Draft<PartnerV1.Account> in
            guard let name = principal.flatMap(ResourceName.account(of:)) else { throw .absent }
            return Draft(
                name, PartnerV1.Account(identity: identity, state: .pending, proposedBy: proposer))
        }
    }
}
