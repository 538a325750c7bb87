public import ServiceRuntime
public import WireProto

extension FamilyV1.ListTrialsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the trials of a case, in the order they were recorded.
    func listTrials(
        _ request: FamilyV1.ListTrialsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListTrialsResponse> {
        let list = try RecordList(FamilyV1.ReintegrationTrial.self, under: request.parent, request, for: call)
        return try await call.page(list, request, \.trials, \.nextPageToken)
    }
}
