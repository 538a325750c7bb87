import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one decision of an authority.
    func getAuthorityDecision(
        _ request: FamilyV1.GetAuthorityDecisionRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.AuthorityDecision> {
        try await call.get(FamilyV1.AuthorityDecision.self, request.name)
    }
}
