import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one family, an archived one too.
    func getFamily(
        _ request: FamilyV1.GetFamilyRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Family> {
        try await call.get(FamilyV1.Family.self, request.name)
    }
}
