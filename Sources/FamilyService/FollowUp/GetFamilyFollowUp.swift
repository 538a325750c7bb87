import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one follow-up.
    func getFamilyFollowUp(
        _ request: FamilyV1.GetFamilyFollowUpRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.FamilyFollowUp> {
        try await call.get(FamilyV1.FamilyFollowUp.self, request.name)
    }
}
