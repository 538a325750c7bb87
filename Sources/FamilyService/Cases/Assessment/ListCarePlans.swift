public import ServiceRuntime
public import WireProto

extension FamilyV1.ListCarePlansRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the plans of a case, in the order they were recorded.
    func listCarePlans(
        _ request: FamilyV1.ListCarePlansRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListCarePlansResponse> {
        let list = try RecordList(FamilyV1.CarePlan.self, under: request.parent, request, for: call)
        return try await call.page(list, request, \.carePlans, \.nextPageToken)
    }
}
