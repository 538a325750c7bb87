import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Whether that name is an active staff member of the caller's partner, in one of these roles.
    func isActive(_ staff: String, _ roles: RoleSet, _ call: ScopedCall) throws(RPCStatus) -> Bool {
        let partner = try call.own().tenant.partner
        let found = try directory.decide { $0.staff(named: staff, of: partner) }
        return found?.isActive(as: roles) ?? false
    }

    /// Whether that name is another active manager than the caller.
    func isOtherManager(_ staff: String, _ call: ScopedCall) throws(RPCStatus) -> Bool {
        guard CaseStaffRules.mayApprove(staff, what: call.staffName) else { return false }
        return try isActive(staff, .manager, call)
    }
}
