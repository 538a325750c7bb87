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
        let records = RecordList(
            PartnerV1.Partner.self, in: everyone, PartnerV1.Partner.byCreation, for: call)
        return try await call.page(records, request, \.partners, \.nextPageToken)
    }
}
