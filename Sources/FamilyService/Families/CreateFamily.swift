import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Adds a family.
    func createFamily(
        _ request: FamilyV1.CreateFamilyRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Family> {
        let parent = try call.parent(request.parent, of: .family)
        let tenant = parent.tenant.tenant
        var family = FamilyV1.Family(sent: request.family)
        family.state = .active

        var violations = Violations(request)
        FamilyRules.check(family, at: "family", of: tenant, &violations)
        if family.remittance?.senderMember.isEmpty == false {
            violations.add("family.remittance.sender_member", "must be empty until the family has members")
        }
        try violations.check()
        guard parent.name != nil else { throw .absent }
        family.suggestedRiskFactors = FamilySuggestions.riskFactors(
            of: family, by: try registry.numbers(on: call.today))
        family.directoryRevision = try registry.requireCaseWorker(
            family.responsibleStaff, at: "family.responsible_staff", of: tenant.partner)

        let made = family
        return try await call.create(in: parent.tenant, request) {
            writing throws(RPCStatus) -> Draft<FamilyV1.Family> in
            let id = RecordID.random()
            guard let name = ResourceName.record(id, as: .family, of: tenant.partner) else { throw .absent }
            var family = made
            family.caseCode = try CaseCode.free(for: id, of: tenant.partner, writing)
            return Draft(name, family)
        }
    }
}
