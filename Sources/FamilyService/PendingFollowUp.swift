import ServiceRuntime
import WireProto

extension FamilyProvider {
    func listRevisions(
        _ request: FamilyV1.ListRevisionsRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListRevisionsResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func getRevision(
        _ request: FamilyV1.GetRevisionRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.GetRevisionResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func listOverdue(
        _ request: FamilyV1.ListOverdueRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListOverdueResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

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
