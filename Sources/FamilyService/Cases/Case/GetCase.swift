import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one case, a closed one too.
    func getCase(
        _ request: FamilyV1.GetCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        try await call.get(FamilyV1.ChildCase.self, request.name)
    }
}
