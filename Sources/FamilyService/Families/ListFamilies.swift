public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListFamiliesRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of families: those of one state, and of one staff member where one is named.
    func listFamilies(
        _ request: FamilyV1.ListFamiliesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListFamiliesResponse> {
        let parent = try call.parent(request.parent, of: .family)
        var violations = Violations(requiring: request)
        violations.page(request)
        violations.known("state", request.state)
        let order = FamilyOrder(request.orderBy)
        if order == nil {
            violations.add(
                "order_by", "must be create_time, create_time desc, update_time or update_time desc")
        }
        try violations.check()

        let list = (order ?? .default).list(in: request.state, of: request.responsibleStaff)
        let records = RecordList(FamilyV1.Family.self, in: parent, list, for: call) {
            _ throws(RPCStatus) in
            try parent.requireName()
        }
        return try await call.page(records, request, \.families, \.nextPageToken)
    }
}

/// The orders that a list of families has.
struct FamilyOrder: Equatable {
    var isByUpdate: Bool
    var descending: Bool

    static let `default` = FamilyOrder(isByUpdate: false, descending: false)

    init(isByUpdate: Bool, descending: Bool) {
        self.isByUpdate = isByUpdate
        self.descending = descending
    }

    /// - Returns: `nil` for any other words. Source: AIP-132, "Ordering".
    init?(_ words: String) {
        let parts = words.split(separator: " ")
        guard parts.count < 2 || parts.count == 2 && parts[1] == "desc" else { return nil }
        switch parts.first {
        case nil, "create_time": isByUpdate = false
        case "update_time": isByUpdate = true
        default: return nil
        }
        descending = parts.count == 2
    }

    /// The one range of one index that has these families in this order.
    func list(in state: FamilyV1.FamilyState, of staff: String) -> ListOrder {
        let wanted = state == .unspecified ? .active : state
        let inState = ListKey().adding(wanted.rawValue)
        typealias Index = FamilyV1.Family.Index
        if staff.isEmpty {
            return ListOrder(
                isByUpdate ? Index.byUpdate : Index.byCreation, under: inState, descending: descending)
        }
        return ListOrder(
            isByUpdate ? Index.ofStaffByUpdate : Index.ofStaffByCreation, under: inState.adding(staff),
            descending: descending)
    }
}
