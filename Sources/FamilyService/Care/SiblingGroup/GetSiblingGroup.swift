import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one group.
    func getSiblingGroup(
        _ request: FamilyV1.GetSiblingGroupRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SiblingGroup> {
        try await call.get(FamilyV1.SiblingGroup.self, request.name)
    }
}
