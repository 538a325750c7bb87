import Foundation
import Testing

@testable import Store

@Suite("What the store is measured beside")
struct ComparisonTests {
    @Test(
        "Raw SQLite writes by the store's own statements",
        arguments: [
            .readHead, .findReply, .addRecord, .addVersion, .addEntry, .addReply, .addEvent, .pruneReplies,
            .putNode, .writeHead,
        ] as [Statement])
    func statements(_ statement: Statement) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        let source = try String(
            contentsOf: root.appending(path: "Benchmarks/Sources/RawSQLite/statements.h"), encoding: .utf8)
        let texts = source.replacing(/"\s*\n\s*"/, with: "").replacing("\\n", with: "\n")
        #expect(texts.contains("\"\(statement.text)\""), "statements.h has another \(statement)")
    }
}
