import ServiceRuntime
import Tenancy
import WireProto

/// Who of a partner's staff may do what. Another partner's staff are answered like names that never existed.
extension Registry {
    /// Whether that name is an active staff member of the caller's partner, in one of these roles.
    func isActive(_ staff: String, as roles: RoleSet, _ call: ScopedCall) throws(RPCStatus) -> Bool {
        let partner = try call.partner
        let found = try directory.decide { $0.staff(named: staff, of: partner) }
        return found?.isActive(as: roles) ?? false
    }

    /// Whether that name is another active manager than the caller.
    func isOtherManager(_ staff: String, _ call: ScopedCall) throws(RPCStatus) -> Bool {
        guard CaseStaffRules.mayApprove(staff, what: call.staffName) else { return false }
        return try isActive(staff, as: .manager, call)
    }

    /// Holds the caller, who runs a step of the procedure, against what they were trained in (docs/domain.md, I-21).
    func isCertified(_ call: ScopedCall) throws(RPCStatus) -> Bool {
        guard let partner = call.scope.tenant?.partner else { return false }
        return try directory.decide { directory in
            directory.isCertified(
                call.staffName, of: partner, on: call.today,
                by: directory.numbers(startingWith: firstNumbers))
        }
    }

    /// Whoever is to work with a family or a child must be active staff of the partner with a case role.
    ///
    /// - Parameter field: Where the request names them.
    /// - Returns: The revision of the directory that was asked, to be kept with the decision.
    @discardableResult
    func requireCaseWorker(
        _ name: String, at field: String, of partner: PartnerID
    ) throws(RPCStatus) -> Int64 {
        let (staff, revision) = try directory.decide { directory in
            (directory.staff(named: name, of: partner), directory.revision(for: partner))
        }
        var violations = Violations()
        CaseStaffRules.checkCaseWorker(staff, at: field, &violations)
        try violations.check()
        return revision
    }

    /// Whoever answers for a case must be a case worker, and where the child was met a site of the partner.
    ///
    /// - Returns: The revision of the directory that was asked, to be kept with the decision.
    func requirePeopleAndPlace(
        of child: FamilyV1.ChildCase, of partner: PartnerID
    ) throws(RPCStatus) -> Int64 {
        let found = try directory.decide { directory in
            (
                staff: directory.staff(named: child.responsibleStaff, of: partner),
                site: directory.site(named: child.sourceSite, of: partner),
                revision: directory.revision(for: partner)
            )
        }
        var violations = Violations()
        CaseStaffRules.checkCaseWorker(found.staff, at: "child_case.responsible_staff", &violations)
        if !child.sourceSite.isEmpty { violations.site("child_case.source_site", found.site) }
        for (index, name) in child.otherStaff.enumerated() {
            let staff = try directory.decide { $0.staff(named: name, of: partner) }
            CaseStaffRules.checkActive(staff, at: "child_case.other_staff[\(index)]", &violations)
        }
        try violations.check()
        return found.revision
    }

    /// Those of a panel who are named as staff must be active staff of the partner.
    func requirePanel(of decision: FamilyV1.BestInterestDecision, _ call: ScopedCall) throws(RPCStatus) {
        var violations = Violations()
        for (index, member) in decision.panel.enumerated() where !member.staff.isEmpty {
            if try !isActive(member.staff, as: .all, call) {
                violations.add(
                    "decision.panel[\(index)].staff", "must be active staff of the partner", .staffNotEligible
                )
            }
        }
        try violations.check()
    }
}
