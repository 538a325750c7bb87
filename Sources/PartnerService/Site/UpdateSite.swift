import ServiceRuntime
import Tenancy
import WireProto

extension PartnerProvider {
    /// Changes the fields of a site that `update_mask` names.
    func updateSite(
        _ request: PartnerV1.UpdateSiteRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Site> {
        try await call.update(request.site, request.updateMask, request) {
            _, _, next throws(RPCStatus) in
            var violations = Violations(requiring: next, at: "site")
            SiteRules.check(next, at: "site", in: country, &violations)
            try violations.check()
        }
    }
}
