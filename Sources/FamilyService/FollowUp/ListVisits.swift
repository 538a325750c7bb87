public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListVisitsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the visits of a follow-up, to a child, or by a staff member, the latest first.
    func listVisits(
        _ request: FamilyV1.ListVisitsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListVisitsResponse> {
        let parent = try call.parent(request.parent, of: .visit)
        var violations = Violations(requiring: request)
        violations.page(request)
        let fields = FamilyV1.Visit.filterFields
        var filter = try call.filter(request.filter, by: fields, permitted: parent.classes, &violations)
        filter.require("follow_up", is: request.followUp, by: fields)
        filter.require("child_case", is: request.childCase, by: fields)
        let latest = ListSorting(by: "start_time", descending: true)
        let sorting = violations.sorting(request.orderBy, by: [latest.field], otherwise: latest)
        let ranges = VisitListPlan.ranges(of: filter, descending: sorting.descending)
        if ranges.isEmpty || !request.followUp.isEmpty && !request.childCase.isEmpty {
            violations.add(
                "follow_up", "must be given, or child_case and not both, or filter must say which staff went")
        }
        try violations.check()

        let now = call.now
        let records = RecordList(
            RecordScan(ranges, where: filter, for: call), in: parent,
            check: { reading throws(RPCStatus) in
                try parent.requireName()
                var violations = Violations()
                let child = try reading.referred(
                    FamilyV1.ChildCase.self, "child_case", request.childCase, at: now, &violations)
                _ = try reading.referred(
                    FamilyV1.FamilyFollowUp.self, "follow_up", request.followUp, at: now, &violations
                )
                try violations.check()
                if let child { _ = try call.visiblePart(of: child, within: parent.classes, reading) }
            })
        return try await call.page(records, request, \.visits, \.nextPageToken)
    }
}

extension FamilyV1.Visit {
    /// What visits are filtered by.
    static var filterFields: [FilterField<Self>] {
        [
            .text("follow_up") { $0.followUp },
            .text("child_case") { $0.childCase },
            .texts("staff") { $0.staff },
            .choice("kind") { $0.kind },
            .instant("start_time") { $0.startTime },
            .createTime,
        ]
    }
}

/// Where a list of visits is looked for.
enum VisitListPlan {
    /// Ranges that each have all visits of a filter, by when they began, the one that is shortest as a rule first. None
    /// where the filter says nothing of whose visits.
    static func ranges(of filter: RecordFilter<FamilyV1.Visit>, descending: Bool) -> [ListOrder] {
        typealias Index = FamilyV1.Visit.Index
        let lists = [
            (Index.ofCase, "child_case"), (Index.ofFollowUp, "follow_up"), (Index.ofStaff, "staff"),
        ]
        let (from, to) = filter.bounds(of: "start_time")
        return lists.compactMap { index, field in
            filter.text(of: field).map { name in
                ListOrder(
                    index, under: ListKey().adding(name), from: from.map(ListKey.init(milliseconds:)),
                    to: to.map(ListKey.init(milliseconds:)), descending: descending)
            }
        }
    }
}
