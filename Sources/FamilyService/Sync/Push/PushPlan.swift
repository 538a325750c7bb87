/// In which order the items of a push are tried: a line for each family, its items one after the other.
///
/// A value made from what the items say of themselves, before anything is looked up.
struct PushPlan: Equatable {
    struct Item: Equatable {
        var requestID: String
        /// The request id of the item that it builds on; empty for none.
        var after: String = ""
        /// The family that its names say; `nil` for what makes one.
        var line: String?
    }

    /// Places in the push, in order within each line; lines in the order of their first items.
    private(set) var lines: [[Int]] = []
    /// For each item, the one that it builds on.
    private(set) var predecessors: [Int?] = []
    /// Items that say they build on one that is not above them in their line.
    private(set) var misplaced: Set<Int> = []

    init(_ items: [Item]) {
        var lineOfFamily: [String: Int] = [:]
        var lineOfItem: [Int] = []
        var latest: [String: Int] = [:]
        for (index, item) in items.enumerated() {
            let predecessor = item.after.isEmpty ? nil : latest[item.after]
            let named = item.line.flatMap { lineOfFamily[$0] }
            let inherited = predecessor.map { lineOfItem[$0] }
            // Its own family's line counts, so that a wrong `after` cannot take it out of its order.
            let line = named ?? (item.line == nil ? inherited : nil) ?? lines.count
            if line == lines.count { lines.append([]) }
            lines[line].append(index)
            lineOfItem.append(line)
            if let family = item.line { lineOfFamily[family] = line }
            latest[item.requestID] = index
            predecessors.append(inherited == line ? predecessor : nil)
            if !item.after.isEmpty, inherited != line { misplaced.insert(index) }
        }
    }
}
