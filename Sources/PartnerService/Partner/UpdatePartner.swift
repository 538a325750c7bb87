import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerProvider {
    /// Changes the fields of a partner that `update_mask` names.
    func updatePartner(
        _ request: PartnerV1.UpdatePartnerRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Partner> {
        try await call.update(request.partner, request.updateMask, request) {
            writing, stored, next throws(RPCStatus) in
            var violations = Violations(requiring: next, at: "partner")
            PartnerRules.check(next, at: "partner", in: country, &violations)
            try violations.check()
            try PartnerRules.checkTransition(from: stored.resource.state, to: next.state)
            try PartnerRules.checkKind(from: stored.resource.kind, to: next.kind)
            try PartnerRules.checkLead(of: next, in: writing, at: call.now)
        }
    }
}
