import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one assessment.
    func getAssessment(
        _ request: FamilyV1.GetAssessmentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Assessment> {
        try await call.get(FamilyV1.Assessment.self, request.name)
    }
}
