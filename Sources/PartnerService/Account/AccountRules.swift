import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Who may be an operator or a service of the cell, and that it takes two to let one in.
enum AccountRules {
    /// The operator or service that `identity` names, when it is one of this very country.
    static func principal(
        in identity: String, at field: String, in country: Country, _ violations: inout Violations
    ) -> Principal? {
        if let principal = Principal(uri: identity), principal.country == country, principal.tenant == nil {
            return principal
        }
        violations.add(
            "\(field).identity",
            "must be spiffe://pegase/{country}/operator/{id} or spiffe://pegase/{country}/service/{name} of this cell",
            .identityMismatch)
        return nil
    }

    /// Only what somebody has asked for can be approved.
    static func checkPending(_ account: PartnerV1.Account) throws(RPCStatus) {
        guard account.state != .pending else { return }
        throw .unmet(
            .illegalTransition, "the account does not wait for approval", "account.state", "must be PENDING")
    }

    /// Whoever asked for it is another person than who approves it.
    static func checkSecondPerson(
        _ account: PartnerV1.Account, approvedBy label: String
    ) throws(RPCStatus) {
        guard account.proposedBy == label else { return }
        throw .unmet(
            .secondOperatorRequired, "you asked for this account: another operator must approve it",
            "account.proposed_by", "must be another operator")
    }

    /// What an operator asked for who was revoked since is not let in.
    static func checkProposer(_ proposer: PartnerV1.Account?) throws(RPCStatus) {
        guard proposer?.state != .active else { return }
        throw .unmet(
            .secondOperatorRequired,
            "who asked for this account is no operator any more: revoke it, reinstate it, and have it approved",
            "account.proposed_by", "must be an active operator")
    }

    static func checkNotRevoked(_ account: PartnerV1.Account) throws(RPCStatus) {
        guard account.state == .revoked else { return }
        throw .unmet(
            .illegalTransition, "the account is revoked", "account.state", "must be PENDING or ACTIVE")
    }

    static func checkRevoked(_ account: PartnerV1.Account) throws(RPCStatus) {
        guard account.state != .revoked else { return }
        throw .unmet(.illegalTransition, "the account is not revoked", "account.state", "must be REVOKED")
    }
}
