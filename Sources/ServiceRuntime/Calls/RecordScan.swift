import Store
import Tenancy
import WireProto

/// Goes through the records of a list that its caller may see and that a filter wants.
///
/// What its caller may not see at all is passed over without a trace. The work is bounded: after
/// ``RuntimeLimits/filteredOut`` records that the caller may see and the filter does not want, the list is to be gone on
/// with later. Only records that the caller may see count, so where it stops says nothing of others. Hidden ones have a
/// bound of their own, ``RuntimeLimits/passedOver``: so many that nobody may see are an error.
public struct RecordScan<N: Resource>: Sendable {
    /// Ranges that each have all the wanted records, in one order. The shortest is gone through.
    private let orders: [ListOrder]
    private let filter: RecordFilter<N>
    private let isWanted: (@Sendable (N) -> Bool)?
    private let checker: VisibilityChecker

    struct Found {
        let stored: Stored<N>
        /// Of the record, what the caller may see.
        let classes: FieldClassSet
        /// From where the list goes on behind it.
        let place: [UInt8]
    }

    /// - Parameters:
    ///   - orders: One at least. Of several that are long the first is taken.
    ///   - isWanted: Ends the list at the first record that is not.
    public init(
        _ orders: [ListOrder], where filter: RecordFilter<N> = RecordFilter(), for call: ScopedCall,
        while isWanted: (@Sendable (N) -> Bool)? = nil
    ) {
        precondition(!orders.isEmpty)
        self.orders = orders
        self.filter = filter
        self.isWanted = isWanted
        checker = call.checker
    }

    /// - Parameters:
    ///   - first: Where to go on; `nil` at the beginning.
    ///   - count: How many records are expected to be taken.
    ///   - permitted: What may be shown of such records.
    ///   - body: Takes a record, and says whether it wants more.
    /// - Returns: Where to go on when the work of one page was done before the list ended or the body had enough.
    func each(
        _ reading: borrowing Reading, after first: [UInt8]?, expecting count: Int,
        showing permitted: FieldClassSet,
        _ body: (Found, inout VisibilityChecker) throws(RPCStatus) -> Bool
    ) throws(RPCStatus) -> [UInt8]? {
        var checker = checker
        var (number, cursor) = try start(after: first, reading)
        let order = orders[number]
        var (taken, filtered, hidden) = (0, 0, 0)
        while true {
            // One more than is shown tells whether there is another page.
            let looked = taken + filtered + hidden
            let wanted = max(count - taken, looked == 0 ? 0 : RuntimeLimits.defaultPageSize) + 1
            let found = try reading.list(
                N.recordKind, order.index, prefix: order.prefix.bytes, from: order.from, to: order.to,
                after: cursor, limit: wanted, descending: order.descending)
            for item in found {
                let stored = try Stored<N>(item.record)
                if let isWanted, !isWanted(stored.resource) { return nil }
                let visibility = try checker.visibility(of: stored.resource, reading)
                cursor = item.cursor
                let place = place(number, item.cursor)
                if case .nothing = visibility {
                    hidden += 1
                    if hidden >= RuntimeLimits.passedOver { return place }
                    continue
                }
                let classes = try visibility.classes(of: permitted)
                guard try filter.matches(stored, showing: classes) else {
                    filtered += 1
                    if filtered >= RuntimeLimits.filteredOut { return place }
                    continue
                }
                guard try body(Found(stored: stored, classes: classes, place: place), &checker) else {
                    return nil
                }
                taken += 1
            }
            if found.count < wanted { return nil }
        }
    }

    /// A place says which of several ranges is gone through.
    private func place(_ number: Int, _ cursor: [UInt8]) -> [UInt8] {
        orders.count == 1 ? cursor : [UInt8(number)] + cursor
    }

    private func start(
        after place: [UInt8]?, _ reading: borrowing Reading
    ) throws(RPCStatus) -> (number: Int, cursor: [UInt8]?) {
        guard let place else { return (try shortest(reading), nil) }
        guard orders.count > 1 else { return (0, place) }
        guard let number = place.first.map(Int.init), orders.indices.contains(number) else {
            throw RPCStatus(.malformedToken)
        }
        return (number, Array(place.dropFirst()))
    }

    /// The range with the fewest entries, of those that are short. So few are gone through in one page, whichever range it
    /// is: which one was taken shows in nothing. Where none is short it is the first, whatever they hold.
    private func shortest(_ reading: borrowing Reading) throws(RPCStatus) -> Int {
        guard orders.count > 1 else { return 0 }
        var (best, fewest) = (0, RuntimeLimits.comparedEntries)
        for (number, order) in orders.enumerated() {
            let count = try reading.listIDs(
                N.recordKind, order.index, prefix: order.prefix.bytes, from: order.from, to: order.to,
                limit: fewest
            ).count
            if count < fewest { (best, fewest) = (number, count) }
            if fewest == 0 { break }
        }
        return best
    }
}
