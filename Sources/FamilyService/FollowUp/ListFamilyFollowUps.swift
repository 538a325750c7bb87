public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListFamilyFollowUpsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of a family's follow-ups, in the order they were started.
    func listFamilyFollowUps(
        _ request: FamilyV1.ListFamilyFollowUpsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListFamilyFollowUpsResponse> {
        var violations = Violations(requiring: request)
        violations.page(request)
        try violations.check()

        let parent = try call.target(request.parent, as: .family)
        let records = RecordList(
            FamilyV1.FamilyFollowUp.self, in: parent,
            FamilyV1.FamilyFollowUp.of(parent.name?.id ?? ""), for: call
        ) { reading throws(RPCStatus) in
            _ = try reading.require(FamilyV1.Family.self, parent.name, at: call.now)
        }
        return try await call.page(records, request, \.followUps, \.nextPageToken)
    }
}
