public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension PartnerV1.ListCertificatesRequest: PagedRequest {}

extension PartnerProvider {
    /// Reads a page of certificates, the one that ends first before the others. The list is in the order of their ends,
    /// so one that ends in time is never behind one that does not.
    func listCertificates(
        _ request: PartnerV1.ListCertificatesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.ListCertificatesResponse> {
        let cell = Target(name: nil, tenant: try call.directory(), classes: call.scope.classes)
        let order =
            request.identity.isEmpty
            ? PartnerV1.Certificate.everyOne : PartnerV1.Certificate.of(request.identity)
        let bound = request.endsBefore.map { UnixTime($0) }
        // The ends ascend, so the first that is too late ends the list.
        let records = RecordList(
            PartnerV1.Certificate.self, in: cell, order, for: call,
            while: { certificate in bound.map { certificate.end < $0 } ?? true })
        return try await call.page(records, request, \.certificates, \.nextPageToken)
    }
}
