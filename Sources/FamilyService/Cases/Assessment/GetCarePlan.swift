import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one plan.
    func getCarePlan(
        _ request: FamilyV1.GetCarePlanRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.CarePlan> {
        try await call.get(FamilyV1.CarePlan.self, request.name)
    }
}
