public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListMembersRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the members of a family, in the order they were added. Removed ones are not among
    /// them.
    func listMembers(
        _ request: FamilyV1.ListMembersRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListMembersResponse> {
        var violations = Violations(requiring: request)
        violations.page(request)
        try violations.check()

        let parent = try call.target(request.parent, as: .family)
        let records = RecordList(
            FamilyV1.Member.self, in: parent, FamilyV1.Member.of(parent.name?.id ?? ""), for: call
        ) { reading throws(RPCStatus) in
            _ = try reading.require(FamilyV1.Family.self, parent.name, at: call.now)
        }
        return try await call.page(records, request, \.members, \.nextPageToken)
    }
}
