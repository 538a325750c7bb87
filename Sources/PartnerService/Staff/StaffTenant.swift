import ServiceRuntime
import Tenancy
import WireProto

/// Staff live in their partner's tenant, the partner itself in the directory: what a rule about staff needs
/// of the directory it takes from the registry's table.
extension PartnerProvider {
    /// Narrows a target to partners that exist, so that nobody opens the tenant of one that does not.
    func known(_ target: Target, _ call: ScopedCall) throws(RPCStatus) -> Target {
        if let partner = target.name?.partner, keeper.feed.look({ $0.partner(partner) }) == nil {
            return Target(name: nil, tenant: try call.home(), classes: target.classes)
        }
        return target
    }

    /// Holds a staff member against the partner's kind and sites.
    func checkStaff(
        _ staff: PartnerV1.Staff, of partner: PartnerV1.AccessPartner, _ violations: inout Violations
    ) {
        guard let code = ResourceName(parsing: partner.name, as: .partner)?.partner else { return }
        StaffRules.check(staff, at: "staff", of: code, &violations)
        StaffRules.checkRoles(staff, at: "staff", of: partner.kind, &violations)
        let missing = keeper.feed.look { registry in
            staff.sites.indices.filter { index in
                // Another partner's site was refused by its name already.
                ResourceName(parsing: staff.sites[index], as: .site)?.partner == code
                    && registry.site(named: staff.sites[index]) == nil
            }
        }
        StaffRules.checkSites(missing, at: "staff", &violations)
    }
}
