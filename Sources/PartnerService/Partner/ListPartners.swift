public import ServiceRuntime
import Tenancy
public import WireProto

extension PartnerV1.ListPartnersRequest: PagedRequest {}

extension PartnerProvider {
    /// Reads a page of partners, in the order they were made.
    func listPartners(
        _ request: PartnerV1.ListPartnersRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.ListPartnersResponse> {
        let everyone = Target(name: nil, tenant: try call.directory(), classes: call.scope.classes)
        let page = try await call.page(
            PartnerV1.Partner.self, in: everyone, request, PartnerV1.Partner.byCreation)
        return page.answer(PartnerV1.ListPartnersResponse.self, \.partners, \.nextPageToken)
    }
}
