import ServiceRuntime
import WireProto

extension FamilyProvider {
    func searchCases(
        _ request: FamilyV1.SearchCasesRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.SearchCasesResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func searchFamilies(
        _ request: FamilyV1.SearchFamiliesRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.SearchFamiliesResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }
}
