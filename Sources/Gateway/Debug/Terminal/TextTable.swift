/// Rows under a heading, in columns that line up. On a terminal the last column gives way until a row fits; anywhere
/// else nothing is cut.
struct TextTable {
    let heading: [String]
    private(set) var rows: [[String]] = []

    private static let gap = "  "
    /// What is left of the last column at least, however narrow the terminal is.
    private static let narrowest = 12

    init(_ heading: [String]) {
        self.heading = heading
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// - Parameter width: Of the terminal; `nil` for none.
    func lines(width: Int?) -> [String] {
        var widths = heading.indices.map { column in
            ([heading] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
        }
        if let width, let last = widths.indices.last {
            let before = widths.dropLast().reduce(0, +) + Self.gap.count * last
            widths[last] = min(widths[last], max(Self.narrowest, width - before))
        }
        let lines = ([heading] + rows).map { line($0, widths) }
        return [Terminal.bold(lines[0])] + lines.dropFirst()
    }

    private func line(_ row: [String], _ widths: [Int]) -> String {
        var line = ""
        for (column, text) in row.enumerated() {
            let shown = DisplayWidth.cut(text, to: widths[column])
            line += column > 0 ? Self.gap : ""
            line += shown
            if column < row.count - 1 {
                line += String(repeating: " ", count: widths[column] - DisplayWidth.of(shown))
            }
        }
        while line.last == " " { line.removeLast() }
        return line
    }
}
