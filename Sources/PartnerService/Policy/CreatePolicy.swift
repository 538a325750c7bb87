import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerProvider {
    /// Says which numbers hold from a day on.
    func createPolicy(
        _ request: PartnerV1.CreatePolicyRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Policy> {
        let parent = try call.parent(request.parent, of: .policy)
        var policy = PartnerV1.Policy(sent: request.policy)
        policy.partner = request.parent

        var violations = Violations(request)
        PolicyRules.check(policy, at: "policy", today: call.today, &violations)
        try violations.check()

        let made = policy
        return try await call.create(in: parent.tenant, request) {
            writing throws(RPCStatus) -> Draft<PartnerV1.Policy> in
            let partner = try writing.require(PartnerV1.Partner.self, parent.name, at: call.now)
            try PartnerRules.checkOpen(partner.resource.state)
            try PolicyRules.checkOwner(partner.resource.kind)
            var violations = Violations()
            PolicyRules.checkFree(isTaken: try writing.hasPolicy(of: made), at: "policy", &violations)
            try violations.check()
            guard let code = parent.name?.partner,
                let name = ResourceName.record(.random(), as: .policy, of: code)
            else {
                throw .absent
            }
            return Draft(name, made)
        }
    }
}

extension Writing {
    /// Whether some record holds from the same day.
    fileprivate func hasPolicy(of policy: PartnerV1.Policy) throws(RPCStatus) -> Bool {
        let day = policy.effective ?? PartnerV1.Day()
        return try !listIDs(
            PartnerV1.Policy.recordKind, PartnerV1.Policy.byDay, prefix: day.key.bytes, limit: 1
        ).isEmpty
    }
}
