import ServiceRuntime
import Store
import Tenancy
import WireProto

/// An entry of a lane that is overdue.
struct OverdueEntry: Equatable {
    let id: RecordID
    let due: CalendarDate
    /// Where the lane goes on after it.
    let cursor: [UInt8]
}

/// What is overdue, put together from the lanes: the longest overdue first, and of one day in the order of the lanes.
/// A lane is read no further than it is asked for.
struct OverdueMerge {
    struct Item: Equatable {
        let lane: Int
        let entry: OverdueEntry
    }

    /// What was read of each lane and not taken yet, in its own order, which is that of its days; `nil` at its end.
    private var lanes: [ArraySlice<OverdueEntry>?]
    /// Where each lane was read to.
    private var places: OverduePlaces

    init(after places: OverduePlaces) {
        lanes = places.cursors.map { _ in [] }
        self.places = places
    }

    /// The next item; `nil` when no lane has one.
    ///
    /// - Parameter more: Reads on in a lane from a cursor, which is empty at its beginning; nothing at the lane's end.
    mutating func next(
        _ more: (Int, [UInt8]) throws(RPCStatus) -> [OverdueEntry]
    ) throws(RPCStatus) -> Item? {
        var first: Item?
        for lane in lanes.indices {
            if lanes[lane]?.isEmpty ?? false {
                let entries = try more(lane, places.cursors[lane])
                lanes[lane] = entries.isEmpty ? nil : entries[...]
                if let last = entries.last { places.cursors[lane] = last.cursor }
            }
            guard let head = lanes[lane]?.first else { continue }
            if first.map({ head.due < $0.entry.due }) ?? true { first = Item(lane: lane, entry: head) }
        }
        if let first { lanes[first.lane]?.removeFirst() }
        return first
    }
}

/// Where a page ended in each lane: empty for a lane of which nothing was shown.
struct OverduePlaces: Equatable, Sendable {
    var cursors: [[UInt8]]

    /// The beginning of so many lanes.
    init(lanes: Int) {
        cursors = Array(repeating: [], count: lanes)
    }

    /// - Returns: `nil` for bytes that ``encoded`` did not make for so many lanes, or for the first of them.
    init?(_ bytes: [UInt8], lanes: Int) {
        cursors = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard rest.count >= 2 else { return nil }
            let count = Int(rest.removeFirst()) << 8 | Int(rest.removeFirst())
            guard rest.count >= count else { return nil }
            cursors.append(Array(rest.prefix(count)))
            rest.removeFirst(count)
        }
        guard !cursors.isEmpty, cursors.count <= lanes else { return nil }
        cursors += Array(repeating: [], count: lanes - cursors.count)
    }

    /// Each cursor after its length in two bytes. A cursor is a key and an id, so it is shorter than that.
    var encoded: [UInt8] {
        cursors.flatMap {
            [UInt8(truncatingIfNeeded: $0.count >> 8), UInt8(truncatingIfNeeded: $0.count)] + $0
        }
    }
}
