public import ServiceRuntime
import Store
import Tenancy
public import WireProto

/// How far an answer counts is not the caller's to say.
extension FamilyV1.CountCasesRequest: PagedRequest {
    public var pageSize: Int32 {
        get { 0 }
        set {}
    }
}

extension FamilyProvider {
    /// Counts the cases that a filter wants and the caller may see, by what they have in a field.
    func countCases(
        _ request: FamilyV1.CountCasesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.CountCasesResponse> {
        let parent = try call.parent(request.parent, of: .childCase)
        var violations = Violations(requiring: request)
        let fields = FamilyV1.ChildCase.filterFields(on: call.today)
        let filter = try call.filter(request.filter, by: fields, permitted: parent.classes, &violations)
            .ofOpen(by: fields)
        let groups = FamilyV1.ChildCase.countedBy
        if !request.groupBy.isEmpty, !groups.contains(request.groupBy) {
            violations.add("group_by", "must be \(groups.joined(separator: ", ")), or nothing")
        }
        try violations.check()

        let order = ListSorting(by: CaseListPlan.Order.creation)
        guard let plan = CaseListPlan(filter, by: order, on: call.today) else { return .empty }
        let counts = RecordCount(
            RecordScan(plan.ranges, where: filter, for: call), in: parent,
            by: fields.first { $0.name == request.groupBy }
        ) { FamilyV1.CaseCount(value: $0, count: $1) }
        return try await call.page(counts, request, \.counts, \.nextPageToken)
    }
}
