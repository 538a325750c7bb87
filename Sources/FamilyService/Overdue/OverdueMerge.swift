import ServiceRuntime
import Store
import WireProto

/// A page of what is overdue, put together from the lanes: the longest overdue first, and of one day in the order
/// of the lanes.
struct OverdueMerge {
    /// An entry of a lane that is overdue.
    struct Item: Equatable {
        let lane: Int
        let entry: IndexedID
        let due: CalendarDate
    }

    /// What each lane has, in its own order, which is that of its days.
    private var lanes: [ArraySlice<Item>]
    /// Where each lane stands: the cursor of the last item taken from it.
    private(set) var places: OverduePlaces

    init(_ lanes: [[Item]], after places: OverduePlaces) {
        self.lanes = lanes.map { $0[...] }
        self.places = places
    }

    /// The next item; `nil` when no lane has one.
    mutating func next() -> Item? {
        let heads = lanes.compactMap(\.first)
        guard let item = heads.min(by: { ($0.due, $0.lane) < ($1.due, $1.lane) }) else { return nil }
        lanes[item.lane].removeFirst()
        places.cursors[item.lane] = item.entry.cursor
        return item
    }

    var isAtEnd: Bool { lanes.allSatisfy(\.isEmpty) }
}

/// Where a page ended in each lane: empty for a lane of which nothing was shown.
struct OverduePlaces: Equatable, Sendable {
    var cursors: [[UInt8]]

    /// The beginning of so many lanes.
    init(lanes: Int) {
        cursors = Array(repeating: [], count: lanes)
    }

    /// - Returns: `nil` for bytes that ``encoded`` did not make for so many lanes.
    init?(_ bytes: [UInt8], lanes: Int) {
        cursors = []
        var rest = bytes[...]
        for _ in 0..<lanes {
            guard rest.count >= 2 else { return nil }
            let count = Int(rest.removeFirst()) << 8 | Int(rest.removeFirst())
            guard rest.count >= count else { return nil }
            cursors.append(Array(rest.prefix(count)))
            rest.removeFirst(count)
        }
        guard rest.isEmpty else { return nil }
    }

    /// Each cursor after its length in two bytes. A cursor is a key and an id, so it is shorter than that.
    var encoded: [UInt8] {
        cursors.flatMap {
            [UInt8(truncatingIfNeeded: $0.count >> 8), UInt8(truncatingIfNeeded: $0.count)] + $0
        }
    }
}
