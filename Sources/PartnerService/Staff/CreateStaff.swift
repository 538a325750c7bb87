import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerProvider {
    /// Adds a staff member.
    func createStaff(
        _ request: PartnerV1.CreateStaffRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Staff> {
        let parent = try known(call.parent(request.parent, of: .staff), call)
        var staff = PartnerV1.Staff(sent: request.staff)
        staff.partner = request.parent
        if staff.state == .unspecified { staff.state = .active }

        var violations = Violations(request)
        let code = parent.name?.partner
        let partner = code.flatMap { code in keeper.feed.look { $0.partner(code) } }
        if let partner { checkStaff(staff, of: partner, &violations) }
        try violations.check()
        guard let code, let partner else { throw .absent }
        try PartnerRules.checkOpen(partner.state)

        let made = staff
        return try await call.create(in: parent.tenant, request) {
            _ throws(RPCStatus) -> Draft<PartnerV1.Staff> in
            guard let id = StaffID(RecordID.random().text) else { throw .absent }
            return Draft(.staff(id, of: code), made)
        }
    }
}
