import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerProvider {
    /// Adds a site.
    func createSite(
        _ request: PartnerV1.CreateSiteRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Site> {
        let parent = try call.parent(request.parent, of: .site)
        var site = PartnerV1.Site(sent: request.site)
        site.partner = request.parent
        if site.state == .unspecified { site.state = .open }

        var violations = Violations(request)
        SiteRules.check(site, at: "site", in: country, &violations)
        try violations.check()

        let made = site
        return try await call.create(in: parent.tenant, request) {
            writing throws(RPCStatus) -> Draft<PartnerV1.Site> in
            let partner = try writing.require(PartnerV1.Partner.self, parent.name, at: call.now)
            try PartnerRules.checkOpen(partner.resource.state)
            guard let code = parent.name?.partner,
                let name = ResourceName.record(.random(), as: .site, of: code)
            else {
                throw .absent
            }
            return Draft(name, made)
        }
    }
}
