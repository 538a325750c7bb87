public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListEnrolmentsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of a child's enrolments, in the order they were recorded.
    func listEnrolments(
        _ request: FamilyV1.ListEnrolmentsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListEnrolmentsResponse> {
        var violations = Violations(requiring: request)
        violations.page(request)
        try violations.check()

        let parent = try call.target(request.parent, as: .childCase)
        let records = RecordList(
            FamilyV1.SchoolEnrolment.self, in: parent,
            FamilyV1.SchoolEnrolment.of(parent.name?.id ?? ""), for: call
        ) { reading throws(RPCStatus) in
            try call.requireSeen(parent.name, reading)
        }
        return try await call.page(records, request, \.enrolments, \.nextPageToken)
    }
}
