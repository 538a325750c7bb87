import ServiceRuntime
import Tenancy
import WireProto

extension PartnerProvider {
    /// Reads one staff member.
    func getStaff(
        _ request: PartnerV1.GetStaffRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Staff> {
        var violations = Violations()
        violations.given("name", request.name)
        try violations.check()
        return try await call.get(
            PartnerV1.Staff.self, known(call.target(request.name, as: .staff), call))
    }
}
