public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListPlacementsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of a case's placements, in the order they were made.
    func listPlacements(
        _ request: FamilyV1.ListPlacementsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListPlacementsResponse> {
        var violations = Violations(requiring: request)
        violations.page(request)
        try violations.check()

        let parent = try call.target(request.parent, as: .childCase)
        let records = RecordList(
            FamilyV1.Placement.self, in: parent, FamilyV1.Placement.of(parent.name?.id ?? ""), for: call
        ) { reading throws(RPCStatus) in
            try call.requireSeen(parent.name, reading)
        }
        return try await call.page(records, request, \.placements, \.nextPageToken)
    }
}
