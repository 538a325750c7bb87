import Testing

@testable import Gateway

@Suite("Comma-separated values")
struct CSVReaderTests {
    private func rows(_ text: String) throws -> [[String]] {
        var reader = CSVReader(text)
        var rows: [[String]] = []
        while let row = try reader.next() { rows.append(row) }
        return rows
    }

    @Test(
        "Rows are read as spreadsheets write them",
        arguments: [
            ("", []), ("a", [["a"]]), ("a,b\n", [["a", "b"]]),
            ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("a,\n,b", [["a", ""], ["", "b"]]), ("\u{feff}a\n", [["a"]]), ("\n\na\n\n", [["a"]]),
            ("\"a,b\"\n", [["a,b"]]), ("\"a\"\"b\",c", [["a\"b", "c"]]), ("\"a\nb\",c\n", [["a\nb", "c"]]),
            ("\"\",\"\"\n", [["", ""]]), ("Đỗ,ສີ\n", [["Đỗ", "ສີ"]]), ("e\u{301},x", [["e\u{301}", "x"]]),
        ] as [(String, [[String]])])
    func reading(_ text: String, _ expected: [[String]]) throws {
        #expect(try rows(text) == expected)
    }

    @Test(
        "A quote that is out of place is told by its line",
        arguments: [
            ("a\n\"b", CSVReader.Problem.openQuote(line: 2)), ("\"a\"b\n", .strayQuote(line: 1)),
            ("a\nb\"c\n", .strayQuote(line: 2)), ("\"x\ny\"\n\"b\"c", .strayQuote(line: 3)),
        ])
    func problems(_ text: String, _ problem: CSVReader.Problem) {
        #expect(throws: problem) { try rows(text) }
    }

    @Test("What is written is read back")
    func writing() throws {
        let row = ["plain", "a,b", "say \"it\"", "two\nlines", "", "Nguyễn"]
        #expect(try rows(CSVReader.line(row) + CSVReader.line(row)) == [row, row])
    }

    @Test("A row says at which line it begins")
    func lines() throws {
        var reader = CSVReader("a\n\"b\nc\"\nd\n")
        var lines: [Int] = []
        while try reader.next() != nil { lines.append(reader.line) }
        #expect(lines == [1, 2, 4])
    }
}
