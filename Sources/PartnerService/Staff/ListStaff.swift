public import ServiceRuntime
import Tenancy
public import WireProto

extension PartnerV1.ListStaffRequest: PagedRequest {}

extension PartnerProvider {
    /// Reads a page of a partner's staff, in the order they were made.
    func listStaff(
        _ request: PartnerV1.ListStaffRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.ListStaffResponse> {
        try Violations(requiring: request).check()
        let parent = try known(call.parent(request.parent, of: .staff), call)
        let page = try await call.page(
            PartnerV1.Staff.self, in: parent, request, PartnerV1.Staff.everyOne
        ) { _ throws(RPCStatus) in
            if parent.name == nil { throw .absent }
        }
        return page.answer(PartnerV1.ListStaffResponse.self, \.staff, \.nextPageToken)
    }
}
