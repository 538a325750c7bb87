import ServiceRuntime
import Tenancy

/// Who of the partner's staff may be named, and for what.
///
/// Absent, another partner's and unsuitable are one answer, so that nobody learns who works elsewhere.
enum CaseStaffRules {
    /// The roles that work on cases. Source: docs/domain.md.
    static let caseRoles: RoleSet = [.socialWorker, .manager]

    /// Who answers for a family or a case, or visits one: active staff of the partner who may act on its cases.
    static func checkCaseWorker(
        _ staff: DirectoryStaff?, at field: String, _ violations: inout Violations
    ) {
        if staff?.isActive(as: caseRoles) != true {
            violations.add(
                field, "must be an active staff member of the partner with a case role", .staffNotEligible)
        }
    }

    /// Who comes along: active staff of the partner, in whatever role.
    static func checkActive(
        _ staff: DirectoryStaff?, at field: String, _ violations: inout Violations
    ) {
        if staff?.isActive != true {
            violations.add(field, "must be an active staff member of the partner", .staffNotEligible)
        }
    }

    /// Whether one person may approve what another did or asked for: somebody, and somebody else (docs/domain.md,
    /// I-14).
    static func mayApprove(_ approver: String, what author: String) -> Bool {
        !approver.isEmpty && approver != author
    }
}

extension DirectoryStaff {
    /// Whether they work for the partner now, in one of these roles.
    func isActive(as roles: RoleSet) -> Bool { isActive && !self.roles.isDisjoint(with: roles) }
}
