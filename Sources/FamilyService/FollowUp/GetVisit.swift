import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one visit.
    func getVisit(
        _ request: FamilyV1.GetVisitRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Visit> {
        try await call.get(FamilyV1.Visit.self, request.name)
    }
}
