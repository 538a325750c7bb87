public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListFamiliesRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the families that a filter wants: by default the active ones.
    func listFamilies(
        _ request: FamilyV1.ListFamiliesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListFamiliesResponse> {
        let parent = try call.parent(request.parent, of: .family)
        var violations = Violations(requiring: request)
        violations.page(request)
        violations.known("state", request.state)
        let fields = FamilyV1.Family.filterFields
        var filter = try call.filter(request.filter, by: fields, permitted: parent.classes, &violations)
        filter.require("state", is: request.state.rawValue, by: fields)
        filter.require("responsible_staff", is: request.responsibleStaff, by: fields)
        let sorting = violations.sorting(
            request.orderBy, by: FamilyListPlan.orders, otherwise: FamilyListPlan.order(of: filter))
        try violations.check()

        let records = RecordList(
            RecordScan([FamilyListPlan.range(of: filter, by: sorting)], where: filter, for: call), in: parent,
            check: { _ throws(RPCStatus) in try parent.requireName() })
        return try await call.page(records, request, \.families, \.nextPageToken)
    }
}

extension FamilyV1.Family {
    /// What families are filtered by. A list is of the families of one state.
    static var filterFields: [FilterField<Self>] {
        [
            .choice("state") { $0.state }.ofOneValue,
            .text("responsible_staff") { $0.responsibleStaff },
            .text("case_code") { $0.caseCode },
            .choice("head_type") { $0.headType },
            .choice("displacement") { $0.displacement },
            .text("project") { $0.project },
            .text("donor") { $0.donor },
            .createTime,
            .updateTime,
        ]
    }
}

/// Where a list of families is looked for.
enum FamilyListPlan {
    private typealias Index = FamilyV1.Family.Index

    static let orders = ["create_time", "update_time"]

    /// The order where a request says nothing.
    static func order(of filter: RecordFilter<FamilyV1.Family>) -> ListSorting {
        ListSorting(by: orders[filter.bounds(of: orders[1]).from == nil ? 0 : 1])
    }

    /// Those that a staff member answers for.
    static func active(of staff: String) -> ListOrder {
        let state = FamilyV1.FamilyState.active.rawValue
        return ListOrder(Index.ofStaffByCreation, under: ListKey().adding(state).adding(staff))
    }

    /// The one range of one index that has these families in this order; what it has besides is passed over.
    static func range(of filter: RecordFilter<FamilyV1.Family>, by sorting: ListSorting) -> ListOrder {
        let state = filter.number(of: "state") ?? FamilyV1.FamilyState.active.rawValue
        let isByUpdate = sorting.field == orders[1]
        let (from, to) = filter.bounds(of: sorting.field)
        var (index, prefix) = (
            isByUpdate ? Index.byUpdate : Index.byCreation, ListKey().adding(state)
        )
        if let staff = filter.text(of: "responsible_staff") {
            index = isByUpdate ? Index.ofStaffByUpdate : Index.ofStaffByCreation
            prefix = prefix.adding(staff)
        }
        return ListOrder(
            index, under: prefix, from: from.map(ListKey.init(milliseconds:)),
            to: to.map(ListKey.init(milliseconds:)), descending: sorting.descending)
    }
}
