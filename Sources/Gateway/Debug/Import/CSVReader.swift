/// Reads comma-separated values, row by row. Source: RFC 4180; also lines that end in LF alone, and a byte
/// order mark, which spreadsheets write.
struct CSVReader {
    private var text: Substring.UnicodeScalarView
    /// The line of the file that the last row begins at; the first is 1.
    private(set) var line = 1
    private var linesSeen = 0

    init(_ text: String) {
        self.text = text.unicodeScalars[...]
        if self.text.first == "\u{feff}" { self.text.removeFirst() }
    }

    enum Problem: Error, Equatable {
        /// A quote that is opened and never closed; of the row that begins at this line.
        case openQuote(line: Int)
        /// Characters behind a closing quote, or a quote inside a plain value.
        case strayQuote(line: Int)
    }

    /// The next row's values; `nil` at the end. Empty lines are passed over.
    mutating func next() throws(Problem) -> [String]? {
        while text.first == "\n" || text.first == "\r" { takeLineEnd() }
        guard !text.isEmpty else { return nil }
        line = linesSeen + 1
        var row = [try value()]
        while text.first == "," {
            text.removeFirst()
            row.append(try value())
        }
        if !text.isEmpty { takeLineEnd() }
        return row
    }

    private mutating func value() throws(Problem) -> String {
        guard text.first == "\"" else {
            let plain = text.prefix { $0 != "," && $0 != "\n" && $0 != "\r" }
            guard !plain.contains("\"") else { throw .strayQuote(line: line) }
            text = text[plain.endIndex...]
            return String(plain)
        }
        text.removeFirst()
        var value = String.UnicodeScalarView()
        while let scalar = text.popFirst() {
            if scalar == "\"" {
                guard text.first == "\"" else { break }
                text.removeFirst()
            } else if scalar == "\n" {
                linesSeen += 1
            }
            value.append(scalar)
            if text.isEmpty { throw .openQuote(line: line) }
        }
        guard text.isEmpty || text.first == "," || text.first == "\n" || text.first == "\r" else {
            throw .strayQuote(line: line)
        }
        return String(value)
    }

    private mutating func takeLineEnd() {
        if text.popFirst() == "\r", text.first == "\n" { text.removeFirst() }
        linesSeen += 1
    }

    /// A row as it is read back: quoted where it must be.
    static func line(_ row: [String]) -> String {
        row.map { value in
            value.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
                ? "\"\(value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
                : value
        }.joined(separator: ",") + "\n"
    }
}
