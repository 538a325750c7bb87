public import ServiceRuntime
public import WireProto

extension FamilyV1.ListAssessmentsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the assessments of a case, in the order they were recorded.
    func listAssessments(
        _ request: FamilyV1.ListAssessmentsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListAssessmentsResponse> {
        let list = try RecordList(FamilyV1.Assessment.self, under: request.parent, request, for: call)
        return try await call.page(list, request, \.assessments, \.nextPageToken)
    }
}
