public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListCasesRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the cases that a filter wants: by default the open ones, in the order they were made.
    func listCases(
        _ request: FamilyV1.ListCasesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListCasesResponse> {
        let parent = try call.parent(request.parent, of: .childCase)
        var violations = Violations(requiring: request)
        violations.page(request)
        violations.known("state", request.state)
        violations.known("risk_level", request.riskLevel)
        let fields = FamilyV1.ChildCase.filterFields(on: call.today)
        var filter = try call.filter(request.filter, by: fields, permitted: parent.classes, &violations)
        // The fields of the request say no more than the filter can.
        filter.require("state", is: request.state.rawValue, by: fields)
        filter.require("responsible_staff", is: request.responsibleStaff, by: fields)
        filter.require("source_site", is: request.sourceSite, by: fields)
        filter.require("risk_level", is: request.riskLevel.rawValue, by: fields)
        filter.require("overdue", is: request.overdue ? 1 : 0, by: fields)
        filter = filter.ofOpen(by: fields)
        let sorting = violations.sorting(
            request.orderBy, by: CaseListPlan.Order.all, otherwise: CaseListPlan.order(of: filter))
        let plan = CaseListPlan(filter, by: sorting, on: call.today)
        if plan == nil {
            violations.add(
                "order_by",
                "must not be next_deadline.due where cases may have none: filter by overdue = true or by a bound of"
                    + " next_deadline.due, too")
        }
        try violations.check()
        guard let plan else { return .empty }

        let records = RecordList(
            RecordScan(plan.ranges, where: filter, for: call), in: parent,
            check: { _ throws(RPCStatus) in try parent.requireName() })
        return try await call.page(records, request, \.cases, \.nextPageToken)
    }
}
