public import Store
import Tenancy
public import WireProto

/// A list of records: one range of one index.
///
/// What its caller may not see at all is passed over, and the page is filled with what comes after, so that neither its
/// length nor its token says how much that was. A token there is where more may be seen, and it is that of the last
/// record shown. Only after ``RuntimeLimits/passedOver`` records a page is short and has a token all the same: the work
/// of a page is bounded, and so many in a row that nobody may see are an error.
public struct RecordList<N: Resource>: PagedList {
    public let parent: Target
    private let order: ListOrder
    private let checker: VisibilityChecker
    private let requirement: @Sendable (borrowing Reading) throws(RPCStatus) -> Void
    private let isWanted: (@Sendable (N) -> Bool)?
    private let completing: (@Sendable (borrowing Reading, inout N) throws(RPCStatus) -> Void)?

    /// - Parameters:
    ///   - parent: Where the list is, and what may be shown of it.
    ///   - check: What must hold in the same snapshot, such as that the parent is there.
    ///   - isWanted: Ends the list at the first record that is not.
    ///   - completing: Adds what a record does not hold itself.
    public init(
        _ resource: N.Type, in parent: Target, _ order: ListOrder, for call: ScopedCall,
        check: @escaping @Sendable (borrowing Reading) throws(RPCStatus) -> Void = { _ in },
        while isWanted: (@Sendable (N) -> Bool)? = nil,
        completing: (@Sendable (borrowing Reading, inout N) throws(RPCStatus) -> Void)? = nil
    ) {
        self.parent = parent
        self.order = order
        checker = call.checker
        requirement = check
        self.isWanted = isWanted
        self.completing = completing
    }

    public func check(_ reading: borrowing Reading) throws(RPCStatus) { try requirement(reading) }

    public func page(
        _ reading: borrowing Reading, after first: [UInt8]?, limit: Int
    ) throws(RPCStatus) -> Disclosure<Page<N>> {
        var checker = checker
        var (shown, last, next) = ([N](), [UInt8](), [UInt8]?.none)
        var (place, looked, bytes) = (first, 0, 0)
        pages: while true {
            // One more than is shown tells whether there is another page.
            let wanted = max(limit - shown.count, looked == 0 ? 0 : RuntimeLimits.defaultPageSize) + 1
            let found = try reading.list(
                N.recordKind, order.index, prefix: order.prefix.bytes, after: place, limit: wanted,
                descending: order.descending)
            for item in found {
                let stored = try Stored<N>(item.record)
                if let isWanted, !isWanted(stored.resource) { break pages }
                let visibility = try checker.visibility(of: stored.resource, reading)
                place = item.cursor
                looked += 1
                if case .nothing = visibility { continue }
                // An answer is one message, so a page of long records is shorter than was wished.
                bytes += item.record.body.count
                if shown.count == limit || !shown.isEmpty && bytes > RuntimeLimits.pageBytes {
                    next = last
                    break pages
                }
                var whole = try reading.whole(stored)
                if let completing { try completing(reading, &whole) }
                shown.append(try checker.shown(whole, visibility.classes(of: parent.classes), reading))
                last = item.cursor
            }
            if found.count < wanted { break }
            if looked >= RuntimeLimits.passedOver, let place {
                next = place
                break
            }
        }
        return Disclosure(
            Page(masked: shown, next: next), of: shown.compactMap(\.meta?.name), count: shown.count)
    }
}
