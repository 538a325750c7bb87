import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerProvider {
    /// Binds the identity in a certificate to a partner. The identity names the record, so it is unique, and
    /// one that was revoked is taken for good.
    func registerSystem(
        _ request: PartnerV1.RegisterSystemRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.System> {
        let parent = try call.parent(request.parent, of: .system)
        var violations = Violations(request)
        let identity = request.system?.identity ?? ""
        var id: SystemID?
        if let partner = parent.name?.partner {
            id = SystemRules.systemID(in: identity, at: "system", of: partner, in: country, &violations)
        }
        try violations.check()

        let (partner, system) = (parent.name?.partner, id)
        return try await call.create(in: parent.tenant, request) {
            writing throws(RPCStatus) -> Draft<PartnerV1.System> in
            let registered = try writing.require(PartnerV1.Partner.self, parent.name, at: call.now)
            try PartnerRules.checkOpen(registered.resource.state)
            guard let partner, let system else { throw .absent }
            return Draft(
                .system(system, of: partner),
                PartnerV1.System(partner: request.parent, identity: identity, state: .active))
        }
    }
}
