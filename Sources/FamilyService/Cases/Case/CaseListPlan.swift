import ServiceRuntime
import Tenancy
import WireProto

/// Where a list of cases is looked for: ranges of an index that have all cases of a filter, in the order asked for. What
/// they have besides is passed over.
struct CaseListPlan: Equatable {
    let ranges: [ListOrder]

    private typealias Index = FamilyV1.ChildCase.Index

    enum Order {
        static let creation = "create_time"
        static let update = "update_time"
        static let deadline = "next_deadline.due"
        static let all = [creation, update, deadline]
    }

    /// - Parameters:
    ///   - filter: It says of which states the cases are.
    ///   - today: What is overdue was due before.
    /// - Returns: `nil` for an order by deadlines of cases that may have none: the list would not have these.
    init?(_ filter: RecordFilter<FamilyV1.ChildCase>, by sorting: ListSorting, on today: CalendarDate) {
        let scope: CaseScope =
            if let state = filter.number(of: "state") {
                .state(FamilyV1.CaseState(rawValue: state))
            } else if filter.number(of: "open") == 1 || filter.isOfOverdue { .open } else { .all }
        let narrowings = CaseNarrowing.all(of: filter)
        switch sorting.field {
        case Order.update:
            let (from, to) = filter.bounds(of: Order.update)
            ranges = [
                ListOrder(
                    Index.byUpdate, from: from.map(ListKey.init(milliseconds:)),
                    to: to.map(ListKey.init(milliseconds:)), descending: sorting.descending)
            ]
        case Order.deadline:
            var (from, to) = filter.bounds(of: Order.deadline)
            if filter.isOfOverdue { to = min(to ?? .max, Int64(today.dayNumber)) }
            guard from != nil || to != nil else { return nil }
            ranges = narrowings.map {
                ListOrder(
                    Index.byDeadline, under: $0.keyOfOpen, from: from.map(ListKey.init(dayNumber:)),
                    to: to.map(ListKey.init(dayNumber:)), descending: sorting.descending)
            }
        default:
            let (from, to) = filter.bounds(of: Order.creation)
            let bounds = (from.map(ListKey.init(milliseconds:)), to.map(ListKey.init(milliseconds:)))
            // A family has few.
            if let family = filter.text(of: "family") {
                ranges = [
                    ListOrder(
                        Index.ofFamily, under: FamilyV1.ChildCase.of(family: family), from: bounds.0,
                        to: bounds.1, descending: sorting.descending)
                ]
                return
            }
            ranges = narrowings.map {
                ListOrder(
                    Index.byCreation, under: $0.key(scope), from: bounds.0, to: bounds.1,
                    descending: sorting.descending)
            }
        }
    }

    /// The order where a request says nothing.
    static func order(of filter: RecordFilter<FamilyV1.ChildCase>) -> ListSorting {
        if filter.isOfOverdue { return ListSorting(by: Order.deadline) }
        if filter.bounds(of: Order.update).from != nil, filter.text(of: "family") == nil {
            return ListSorting(by: Order.update)
        }
        return ListSorting(by: Order.creation)
    }
}

extension CaseNarrowing {
    /// The lists that have all cases of a filter, the one that is shortest as a rule first.
    static func all(of filter: RecordFilter<FamilyV1.ChildCase>) -> [CaseNarrowing] {
        var all: [CaseNarrowing] = []
        if let staff = filter.text(of: "responsible_staff") { all.append(.staff(staff)) }
        if let site = filter.text(of: "source_site") { all.append(.site(site)) }
        if let risk = filter.number(of: "risk_level") {
            all.append(.risk(FamilyV1.RiskLevel(rawValue: risk)))
        }
        return all.isEmpty ? [.everything] : all
    }
}

extension ListKey {
    /// As ``adding(_:)`` writes an instant.
    init(milliseconds: Int64) { self = ListKey().adding(UnixTime(milliseconds: milliseconds)) }

    /// As ``adding(day:)`` writes a day.
    init(dayNumber: Int64) { self = ListKey().adding(Int32(clamping: dayNumber)) }
}
