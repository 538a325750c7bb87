public import ServiceRuntime
import Tenancy
public import WireProto

extension PartnerV1.ListAccountsRequest: PagedRequest {}

extension PartnerProvider {
    /// Reads a page of operators and services, in the order they were registered.
    func listAccounts(
        _ request: PartnerV1.ListAccountsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.ListAccountsResponse> {
        let cell = Target(name: nil, tenant: try call.directory(), classes: call.scope.classes)
        let records = RecordList(
            PartnerV1.Account.self, in: cell, PartnerV1.Account.everyOne, for: call)
        return try await call.page(records, request, \.accounts, \.nextPageToken)
    }
}
