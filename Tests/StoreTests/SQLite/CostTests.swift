import Tenancy
import Testing

@testable import Store

@Suite("What a call costs")
struct CostTests {
    @Test("Every statement finds its rows by a key", arguments: Statement.allCases)
    func plans(_ statement: Statement) async throws {
        let cell = try TestCell()
        let store = try cell.open()
        try await store.change(cell.scope("ctse")) { try $0.insert(note, id("a"), []) }
        let connection = try SQLiteConnection(path: cell.file("ctse"), vfs: nil)
        let count = (1...9).last { statement.text.contains("$\($0)") } ?? 0
        let plan = try connection.query(
            "EXPLAIN QUERY PLAN " + statement.text, Array(repeating: .null, count: count))
        for row in plan {
            let step = String(decoding: try row.bytes(3), as: UTF8.self)
            #expect(!step.contains("TEMP B-TREE"), "sorts: \(step)")
            // The oldest few replies are cut off the front of their table, and looked at one by one.
            let isBounded = statement == .pruneReplies && !step.contains("USING INDEX")
            #expect(!step.hasPrefix("SCAN") || isBounded, "scans: \(step)")
        }
    }

    @Test("A page costs the same in a short list and in a long one, at its beginning and at its end")
    func listLength() async throws {
        let short = try await steps(records: 60)
        let long = try await steps(records: 3000)
        for (a, b) in zip(short, long) { #expect(b <= a + a / 20, "\(b) steps against \(a)") }
    }

    /// Steps of SQLite's machine for the first page, the last page, a page backwards, and one record.
    private func steps(records: Int) async throws -> [Int] {
        let cell = try TestCell()
        let store = try cell.open()
        let scope = cell.scope("ctse")
        try await store.change(scope) { writing in
            for number in 0..<records {
                let key = bytes(String(number + 100_000))
                try writing.insert(note, id("r\(number)"), [], indexes: [IndexEntry(byState, .plain(key))])
            }
        }
        let place = TenantPlace(scope.tenant)
        let connection = try hardened(cell, "ctse")
        try connection.begin(.reading)
        let late = ListCursor(key: bytes(String(records - 21 + 100_000)), id: id("r\(records - 21)")).encoded
        var steps: [Int] = []
        for (descending, after) in [(false, nil), (false, late), (true, nil), (true, late)]
            as [(Bool, [UInt8]?)]
        {
            let range = IndexRange(kind: note, index: byState, prefix: [], descending: descending)
            var rows = 0
            try connection.each(
                range.statement, range.parameters(tenant: place.name, after: after, limit: 20)
            ) {
                _ throws(StoreError) in rows += 1
            }
            #expect(rows == 20)
            steps.append(try connection.takeStepCount(of: range.statement))
        }
        let key = [.bytes(place.name), .integer(7), .bytes(bytes("r7"))] as [EngineValue]
        _ = try connection.first(.readRecord, key)
        steps.append(try connection.takeStepCount(of: .readRecord))
        return steps
    }
}
