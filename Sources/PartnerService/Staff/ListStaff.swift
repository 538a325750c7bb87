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
        let records = RecordList(
            PartnerV1.Staff.self, in: parent, PartnerV1.Staff.everyOne, for: call
        ) { _ throws(RPCStatus) in
            try parent.requireName()
        }
        return try await call.page(records, request, \.staff, \.nextPageToken)
    }
}
