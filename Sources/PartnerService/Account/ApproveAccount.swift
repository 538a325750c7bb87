import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerProvider {
    /// Lets an account in that another operator has asked for.
    func approveAccount(
        _ request: PartnerV1.ApproveAccountRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Account> {
        try Violations.check(request)

        let (target, approver) = (try call.target(request.name, as: .account), call.scope.principal.label)
        let country = country
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout PartnerV1.Account) throws(RPCStatus) in
            try AccountRules.checkPending(stored.resource)
            try AccountRules.checkSecondPerson(stored.resource, approvedBy: approver)
            let proposer = try writing.find(
                PartnerV1.Account.self, .operator(labelled: stored.resource.proposedBy, of: country),
                at: call.now)
            try AccountRules.checkProposer(proposer?.resource)
            next.state = .active
            next.approvedBy = approver
            next.revokeTime = nil
        }
    }
}

extension ResourceName {
    /// The account of `operator/first`, as records remember who acted.
    fileprivate static func `operator`(labelled label: String, of country: Country) -> ResourceName? {
        Principal(uri: "spiffe://pegase/\(country.code)/\(label)").flatMap(account(of:))
    }
}
