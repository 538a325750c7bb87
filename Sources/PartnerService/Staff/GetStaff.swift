import ServiceRuntime
import Tenancy
import WireProto

extension PartnerProvider {
    /// Reads one staff member.
    func getStaff(
        _ request: PartnerV1.GetStaffRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Staff> {
        try Violations(requiring: request).check()
        return try await call.get(
            PartnerV1.Staff.self, known(call.target(request.name, as: .staff), call))
    }
}
