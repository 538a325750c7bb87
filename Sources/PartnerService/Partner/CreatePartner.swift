import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerProvider {
    /// Adds a partner.
    func createPartner(
        _ request: PartnerV1.CreatePartnerRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Partner> {
        var partner = PartnerV1.Partner(sent: request.partner)
        partner.country = CommonV1.Country(rawValue: Int32(country.rawValue))
        if partner.state == .unspecified { partner.state = .onboarding }

        var violations = Violations(request)
        PartnerRules.check(partner, at: "partner", in: country, &violations)
        PartnerRules.checkFirst(partner.state, at: "partner", &violations)
        try violations.check()

        let (made, directory) = (partner, try call.directory())
        return try await call.create(in: directory, request) {
            writing throws(RPCStatus) -> Draft<PartnerV1.Partner> in
            try PartnerRules.checkLead(of: made, in: writing, at: call.now)
            guard let code = PartnerID(made.code) else { throw .absent }
            return Draft(.partner(code), made)
        }
    }
}

extension PartnerRules {
    /// The lead that a partner names must be a partner of this cell that leads the programme.
    static func checkLead(
        of partner: PartnerV1.Partner, in writing: borrowing Writing, at now: UnixTime
    ) throws(RPCStatus) {
        if partner.leadPartner.isEmpty { return }
        let name = ResourceName(parsing: partner.leadPartner, as: .partner)
        let lead = try writing.find(PartnerV1.Partner.self, name, at: now)
        var violations = Violations()
        checkLead(lead?.resource.kind, at: "partner", &violations)
        try violations.check()
    }
}
