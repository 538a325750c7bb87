public import ServiceRuntime
public import WireProto

extension FamilyV1.ListTrialsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the trials of a case, in the order they were recorded.
    func listTrials(
        _ request: FamilyV1.ListTrialsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListTrialsResponse> {
        let page = try await call.page(of: FamilyV1.ReintegrationTrial.self, under: request.parent, request)
        return page.answer(FamilyV1.ListTrialsResponse.self, \.trials, \.nextPageToken)
    }
}
