import ServiceRuntime
import Tenancy
import WireProto

/// Which identities a partner may have registered.
enum SystemRules {
    /// The id of the system that `identity` names, when it is one of this very partner in this very country.
    static func systemID(
        in identity: String, at field: String, of partner: PartnerID, in country: Country,
        _ violations: inout Violations
    ) -> SystemID? {
        if case .system(TenantID(country: country, partner: partner), let id)? = Principal(uri: identity) {
            return id
        }
        violations.add(
            "\(field).identity",
            "must be spiffe://pegase/{country}/partner/{partner}/system/{id} of this cell and this partner",
            .identityMismatch)
        return nil
    }

    /// A revoked system stays revoked.
    static func checkActive(_ system: PartnerV1.System) throws(RPCStatus) {
        guard system.state != .active else { return }
        throw .unmet(.illegalTransition, "the system is revoked", "system.state", "must be ACTIVE")
    }
}
