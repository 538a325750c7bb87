import Foundation
import Testing
import WireProto

/// docs/facts.md says of each fact of the programme's texts where it is kept and which test shows it.
@Suite("The table of facts")
struct FactTableTests {
    /// A row: its number, and what stands in its other columns.
    struct Row {
        let number: Int
        let columns: [String]

        /// The names in a column, which commas separate.
        func names(_ column: Int) -> [String] {
            columns[column].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../..").standardizedFileURL

    @Test("Each fact is there once: kept, or with the reason why not")
    func everyFactOnce() throws {
        let (kept, left) = try Self.tables()
        #expect((kept + left).map(\.number).sorted() == Array(1...71))
        #expect(kept.allSatisfy { $0.columns.count == 3 } && left.allSatisfy { $0.columns.count == 2 })
        #expect((kept + left).allSatisfy { row in row.columns.allSatisfy { !$0.isEmpty } })
    }

    @Test("Each RPC that keeps a fact is one")
    func everyMethod() throws {
        let methods = Set(
            Methods.table.all.compactMap { $0.path.split(separator: "/").last.map(String.init) })
        for row in try Self.tables().kept {
            for name in row.names(1) { #expect(methods.contains(name), "fact \(row.number): \(name)") }
        }
    }

    @Test("Each test that shows a fact is one")
    func everyTest() throws {
        let files = try Self.testFiles()
        for row in try Self.tables().kept {
            for name in row.names(2) {
                let parts = name.split(separator: ".").map(String.init)
                let text = parts.count == 2 ? files[parts[0]] : nil
                #expect(
                    text?.contains("    func \(parts.last ?? "")(") == true, "fact \(row.number): \(name)")
            }
        }
    }

    private static func tables() throws -> (kept: [Row], left: [Row]) {
        let text = try String(contentsOf: root.appendingPathComponent("docs/facts.md"), encoding: .utf8)
        let parts = text.components(separatedBy: "## Not for these services")
        try #require(parts.count == 2)
        return (rows(parts[0]), rows(parts[1]))
    }

    private static func rows(_ text: String) -> [Row] {
        text.split(separator: "\n").compactMap { line in
            let columns = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return columns.first.flatMap(Int.init).map {
                Row(number: $0, columns: Array(columns.dropFirst()))
            }
        }
    }

    /// The text of each test file, by its name without the suffix: that of its suite.
    private static func testFiles() throws -> [String: String] {
        let tests = root.appendingPathComponent("Tests/ServiceTests")
        let paths = try #require(FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil))
        var files: [String: String] = [:]
        for case let file as URL in paths where file.pathExtension == "swift" {
            files[file.deletingPathExtension().lastPathComponent] = try String(
                contentsOf: file, encoding: .utf8)
        }
        return files
    }
}
