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
        let page = try await call.page(
            FamilyV1.SiblingGroup.self, in: parent, request, FamilyV1.SiblingGroup.byCreation
        ) { _ throws(RPCStatus) in
            if parent.name == nil { throw .absent }
        }
        return page.answer(
            FamilyV1.ListSiblingGroupsResponse.self, \.siblingGroups, \.nextPageToken)
    }
}
