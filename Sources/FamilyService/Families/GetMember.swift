import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one member, a removed one too.
    func getMember(
        _ request: FamilyV1.GetMemberRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Member> {
        try await call.get(FamilyV1.Member.self, request.name)
    }
}
