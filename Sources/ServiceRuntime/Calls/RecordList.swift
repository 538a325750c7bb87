public import Store
import Tenancy
public import WireProto

/// A list of records: those that a range of an index has, or of them those that a filter wants.
///
/// What its caller may not see at all is passed over, and the page is filled with what comes after, so that neither its
/// length nor its token says how much that was. A token there is where more may be seen, and it is that of the last
/// record shown. Only when the work of a page is done (``RecordScan``) it is short and has a token all the same.
public struct RecordList<N: Resource>: PagedList {
    public let parent: Target
    private let scan: RecordScan<N>
    private let requirement: @Sendable (borrowing Reading) throws(RPCStatus) -> Void
    private let completing: (@Sendable (borrowing Reading, inout N) throws(RPCStatus) -> Void)?

    /// - Parameters:
    ///   - parent: Where the list is, and what may be shown of it.
    ///   - check: What must hold in the same snapshot, such as that the parent is there.
    ///   - completing: Adds what a record does not hold itself.
    public init(
        _ scan: RecordScan<N>, in parent: Target,
        check: @escaping @Sendable (borrowing Reading) throws(RPCStatus) -> Void = { _ in },
        completing: (@Sendable (borrowing Reading, inout N) throws(RPCStatus) -> Void)? = nil
    ) {
        self.parent = parent
        self.scan = scan
        requirement = check
        self.completing = completing
    }

    /// A list of one range.
    ///
    /// - Parameter isWanted: Ends the list at the first record that is not.
    public init(
        _ resource: N.Type, in parent: Target, _ order: ListOrder, for call: ScopedCall,
        check: @escaping @Sendable (borrowing Reading) throws(RPCStatus) -> Void = { _ in },
        while isWanted: (@Sendable (N) -> Bool)? = nil,
        completing: (@Sendable (borrowing Reading, inout N) throws(RPCStatus) -> Void)? = nil
    ) {
        self.init(
            RecordScan([order], for: call, while: isWanted), in: parent, check: check, completing: completing)
    }

    public func check(_ reading: borrowing Reading) throws(RPCStatus) { try requirement(reading) }

    public func page(
        _ reading: borrowing Reading, after place: [UInt8]?, limit: Int
    ) throws(RPCStatus) -> Disclosure<Page<N>> {
        var (shown, last, next, bytes) = ([N](), [UInt8](), [UInt8]?.none, 0)
        let unfinished = try scan.each(reading, after: place, expecting: limit, showing: parent.classes) {
            found, checker throws(RPCStatus) in
            // An answer is one message, so a page of long records is shorter than was wished.
            bytes += found.stored.record.body.count
            if shown.count == limit || !shown.isEmpty && bytes > RuntimeLimits.pageBytes {
                next = last
                return false
            }
            var whole = try reading.whole(found.stored)
            if let completing { try completing(reading, &whole) }
            shown.append(try checker.shown(whole, found.classes, reading))
            last = found.place
            return true
        }
        return Disclosure(
            Page(masked: shown, next: next ?? unfinished), of: shown.compactMap(\.meta?.name),
            count: shown.count)
    }
}
