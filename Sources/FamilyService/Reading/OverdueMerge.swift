import ServiceRuntime
import Store
import Tenancy
import WireProto

/// An entry of a list that is overdue.
struct OverdueEntry: Equatable {
    let id: RecordID
    let due: CalendarDate
    /// Where the list goes on after it.
    let cursor: [UInt8]
}

/// What is overdue, put together from the lists: the longest overdue first, and of one day in the order of the lists.
/// A list is read no further than it is asked for.
struct OverdueMerge {
    struct Item: Equatable {
        let list: Int
        let entry: OverdueEntry
    }

    /// What was read of each list and not taken yet, in its own order, which is that of its days; `nil` at its end.
    private var lists: [ArraySlice<OverdueEntry>?]
    /// Where each list was read to.
    private var places: OverduePlaces

    init(after places: OverduePlaces) {
        lists = places.cursors.map { _ in [] }
        self.places = places
    }

    /// The next item; `nil` when no list has one.
    ///
    /// - Parameter more: Reads on in a list from a cursor, which is empty at its beginning; nothing at the list's end.
    mutating func next(
        _ more: (Int, [UInt8]) throws(RPCStatus) -> [OverdueEntry]
    ) throws(RPCStatus) -> Item? {
        var first: Item?
        for list in lists.indices {
            if lists[list]?.isEmpty ?? false {
                let entries = try more(list, places.cursors[list])
                lists[list] = entries.isEmpty ? nil : entries[...]
                if let last = entries.last { places.cursors[list] = last.cursor }
            }
            guard let head = lists[list]?.first else { continue }
            if first.map({ head.due < $0.entry.due }) ?? true { first = Item(list: list, entry: head) }
        }
        if let first { lists[first.list]?.removeFirst() }
        return first
    }
}

/// Where a page ended in each list: empty for a list of which nothing was shown.
struct OverduePlaces: Equatable, Sendable {
    var cursors: [[UInt8]]

    /// The beginning of so many lists.
    init(lists: Int) {
        cursors = Array(repeating: [], count: lists)
    }

    /// - Returns: `nil` for bytes that ``encoded`` did not make for so many lists, or for the first of them.
    init?(_ bytes: [UInt8], lists: Int) {
        cursors = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard rest.count >= 2 else { return nil }
            let count = Int(rest.removeFirst()) << 8 | Int(rest.removeFirst())
            guard rest.count >= count else { return nil }
            cursors.append(Array(rest.prefix(count)))
            rest.removeFirst(count)
        }
        guard !cursors.isEmpty, cursors.count <= lists else { return nil }
        cursors += Array(repeating: [], count: lists - cursors.count)
    }

    /// Each cursor after its length in two bytes. A cursor is a key and an id, so it is shorter than that.
    var encoded: [UInt8] {
        cursors.flatMap {
            [UInt8(truncatingIfNeeded: $0.count >> 8), UInt8(truncatingIfNeeded: $0.count)] + $0
        }
    }
}
