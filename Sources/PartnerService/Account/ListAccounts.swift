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
        let page = try await call.page(
            PartnerV1.Account.self, in: cell, request, PartnerV1.Account.everyOne)
        return page.answer(PartnerV1.ListAccountsResponse.self, \.accounts, \.nextPageToken)
    }
}
