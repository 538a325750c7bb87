import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one trial.
    func getTrial(
        _ request: FamilyV1.GetTrialRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ReintegrationTrial> {
        try await call.get(FamilyV1.ReintegrationTrial.self, request.name)
    }
}
