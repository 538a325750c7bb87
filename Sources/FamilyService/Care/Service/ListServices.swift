public import ServiceRuntime
public import WireProto

extension FamilyV1.ListServicesRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the services that a child was given, in the order they were recorded.
    func listServices(
        _ request: FamilyV1.ListServicesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListServicesResponse> {
        let list = try RecordList(FamilyV1.ServiceDelivery.self, under: request.parent, request, for: call)
        return try await call.page(list, request, \.services, \.nextPageToken)
    }
}
