public import ServiceRuntime
import Tenancy
public import WireProto

extension FamilyV1.ListSiblingGroupsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of groups, in the order they were made.
    func listSiblingGroups(
        _ request: FamilyV1.ListSiblingGroupsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListSiblingGroupsResponse> {
        var violations = Violations(requiring: request)
        violations.page(request)
        try violations.check()

        let parent = try call.parent(request.parent, of: .siblingGroup)
        let records = RecordList(
            FamilyV1.SiblingGroup.self, in: parent, FamilyV1.SiblingGroup.byCreation, for: call
        ) { _ throws(RPCStatus) in
            try parent.requireName()
        }
        return try await call.page(records, request, \.siblingGroups, \.nextPageToken)
    }
}
