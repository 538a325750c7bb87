import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one decision.
    func getBestInterestDecision(
        _ request: FamilyV1.GetBestInterestDecisionRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.BestInterestDecision> {
        try await call.get(FamilyV1.BestInterestDecision.self, request.name)
    }
}
