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
        let page = try await call.page(
            FamilyV1.SchoolEnrolment.self, in: parent, request,
            FamilyV1.SchoolEnrolment.of(parent.name?.id ?? "")
        ) { reading throws(RPCStatus) in
            try call.requireSeen(parent.name, reading)
        }
        return page.answer(FamilyV1.ListEnrolmentsResponse.self, \.enrolments, \.nextPageToken)
    }
}
