import ServiceRuntime
import Tenancy
import WireProto

extension PartnerProvider {
    /// Changes the fields of a staff member that `update_mask` names.
    func updateStaff(
        _ request: PartnerV1.UpdateStaffRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Staff> {
        let name = request.staff?.meta?.name ?? ""
        let target = try known(call.target(name, as: .staff), call)
        return try await call.update(
            request.staff, request.updateMask, request, at: target
        ) { _, _, next throws(RPCStatus) in
            guard let code = target.name?.partner, let partner = keeper.feed.look({ $0.partner(code) })
            else {
                throw .absent
            }
            var violations = Violations(requiring: next, at: "staff")
            checkStaff(next, of: partner, &violations)
            try violations.check()
        }
    }
}
