public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.SearchCasesRequest: PagedRequest {}

extension FamilyProvider {
    /// Finds children by name, or one by its case code, closed cases among them.
    func searchCases(
        _ request: FamilyV1.SearchCasesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SearchCasesResponse> {
        let found = try FoundByName(
            FamilyV1.ChildCase.self, for: request.query, in: request.parent, request, call
        ) { _, child, _, _, _ throws(RPCStatus) in child }
        return try await call.page(found, request, \.cases, \.nextPageToken)
    }
}
