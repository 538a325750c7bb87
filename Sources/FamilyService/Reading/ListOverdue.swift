public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListOverdueRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads what is overdue, the longest first: steps of cases, visits and ends of follow-ups, emergency
    /// placements, plans for children who grow out of their site, and what hangs on closed sites and on staff who have
    /// gone.
    func listOverdue(
        _ request: FamilyV1.ListOverdueRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListOverdueResponse> {
        let parent = try call.parent(request.parent, of: .family)
        var violations = Violations(requiring: request)
        violations.page(request)
        try violations.check()

        let clock = OverdueClock(
            now: call.now, offset: call.scope.country.secondsFromGreenwich,
            ageOutAlertMonths: try registry.numbers(on: call.today).ageOutAlertMonths)
        let ends = try registry.ended(of: parent.tenant.tenant.partner).of(request.responsibleStaff)
        let items = OverdueItems(
            parent: parent, staff: request.responsibleStaff, ends: ends, clock: clock, checker: call.checker,
            permitted: call.scope.classes)
        return try await call.page(items, request, \.items, \.nextPageToken)
    }
}
