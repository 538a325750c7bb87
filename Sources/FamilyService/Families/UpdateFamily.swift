import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Changes the fields of a family that `update_mask` names.
    func updateFamily(
        _ request: FamilyV1.UpdateFamilyRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Family> {
        let policy = try registry.numbers(on: call.today)
        return try await call.update(request.family, request.updateMask, request) {
            writing, stored, next throws(RPCStatus) in
            try FamilyRules.checkActive(stored.resource)
            let tenant = try call.own().tenant
            var violations = Violations(requiring: next, at: "family")
            FamilyRules.check(next, at: "family", of: tenant, &violations)
            try next.checkSender(
                named: stored.resource.meta?.name ?? "", at: call.now, writing, &violations)
            try violations.check()
            next.suggestedRiskFactors = FamilySuggestions.riskFactors(of: next, by: policy)
            if next.responsibleStaff != stored.resource.responsibleStaff {
                next.directoryRevision = try registry.requireCaseWorker(
                    next.responsibleStaff, at: "family.responsible_staff", of: tenant.partner)
            }
        }
    }
}

extension FamilyV1.Family {
    /// The member that the remittance names must be one of the family's.
    fileprivate func checkSender(
        named name: String, at now: UnixTime, _ writing: borrowing Writing, _ violations: inout Violations
    ) throws(RPCStatus) {
        guard let sender = remittance?.senderMember, !sender.isEmpty else { return }
        let member = try writing.named(
            FamilyV1.Member.self, sender, under: name, at: now)
        FamilyRules.checkSender(member?.resource, at: "family", &violations)
    }
}
