import Foundation
import Tenancy
import Testing

@testable import Store

/// Whoever has a tenant's file and not its key puts parts of it back, hides them or takes them away.
@Suite("A tenant's file, partly put back")
struct PutBackTests {
    private static let tables = ["heads", "nodes", "records", "versions", "entries", "replies", "events"]

    /// Record `a` with four revisions and `b` to `z`, and a copy of the file from when `a` had two.
    private func filled() async throws -> (cell: TestCell, earlier: String) {
        let cell = try TestCell()
        let store = try cell.open()
        let scope = cell.scope("ctse")
        for name in "abcdefghijklmnopqrstuvwxyz" { try await insert("\(name)", store, scope) }
        try await update("a", 1, store, scope)
        await store.close()
        let earlier = "\(cell.directory)/earlier.db"
        try FileManager.default.copyItem(atPath: cell.file("ctse"), toPath: earlier)
        let again = try cell.open()
        try await update("a", 2, again, scope)
        try await update("a", 3, again, scope)
        try await update("b", 1, again, scope)
        try await insert("new", again, scope)
        await again.close()
        return (cell, earlier)
    }

    private func insert(_ name: String, _ store: Store, _ scope: StoreScope) async throws {
        _ = try await store.writeOnce(in: scope, request("insert \(name)")) { (writing) throws(StoreError) in
            try writing.insert(
                note, id(name), bytes("\(name) 1"), indexes: [IndexEntry(byState, .plain(bytes(name)))])
            writing.note(AccessEvent(resources: [name], classes: .p2))
            return bytes(name)
        }
    }

    private func update(_ name: String, _ revision: Int64, _ store: Store, _ scope: StoreScope) async throws {
        try await store.change(scope) { writing in
            try writing.update(
                note, id(name), expecting: .revision(revision), bytes("\(name) \(revision + 1)"),
                indexes: [IndexEntry(byState, .plain(bytes(name)))])
            writing.note(AccessEvent(resources: [name], classes: .p2))
        }
    }

    private func edit(_ cell: TestCell, _ statements: [String]) throws {
        let file = try RawFile(cell, "ctse")
        for statement in statements { try file.connection.execute(statement) }
        file.connection.close()
    }

    /// What comes of a call: its value, or that the tenant's data is damaged.
    private func damaged<Value>(_ work: () async throws -> Value) async throws -> Value? {
        do { return try await work() } catch StoreError.corrupt { return nil }
    }

    private static func putBack(_ revision: Int) -> String {
        """
        UPDATE records SET revision = \(revision), sequence = (
            SELECT sequence FROM versions WHERE id = x'61' AND revision = \(revision)) WHERE id = x'61'
        """
    }

    @Test(
        "A record that was put back, hidden or made from another is not read, written or listed; the others are",
        arguments: [
            [putBack(1)], [putBack(2)], [putBack(3)],
            ["DELETE FROM records WHERE id = x'61'"],
            ["DELETE FROM records WHERE id = x'61'", "DELETE FROM entries WHERE id = x'61'"],
            [
                "DELETE FROM records WHERE id = x'61'",
                "DELETE FROM versions WHERE id = x'61' AND sequence < 28",
            ],
            [
                "UPDATE versions SET body = (SELECT body FROM versions WHERE id = x'61' AND revision = 1), revision = 1 "
                    + "WHERE id = x'61' AND revision = 4", "UPDATE records SET revision = 1 WHERE id = x'61'",
            ],
            ["UPDATE records SET id = x'3f' WHERE id = x'61'"],
            [
                "UPDATE records SET sequence = 2 WHERE id = x'61'",
                "UPDATE records SET sequence = 1 WHERE id = x'62'",
            ],
        ])
    func records(_ statements: [String]) async throws {
        let (cell, _) = try await filled()
        try edit(cell, statements)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let body = try await damaged { try await store.look(scope) { text(try $0.get(note, id("a"))?.body) } }
        #expect(body == nil, "\(body.map { $0 ?? "it is hidden" } ?? "")")
        for revision in 1...4 as ClosedRange<Int64> {
            await #expect(throws: StoreError.self) { try await update("a", revision, store, scope) }
        }
        await #expect(throws: StoreError.self) {
            try await store.change(scope) { try $0.insert(note, id("a"), bytes("another a")) }
        }
        // Nothing of these writes was kept, and nothing of them hinders another one.
        try await update("c", 1, store, scope)
        #expect(try await store.look(scope) { text(try $0.get(note, id("c"))?.body) } == "c 2")
        #expect(try await store.look(scope) { try $0.get(note, id("absent")) } == nil)
        await store.close()
        #expect(!cell.alarmed.isEmpty)
    }

    @Test("A record that is written where one was hidden does not take its place")
    func inserted() async throws {
        let (cell, _) = try await filled()
        try edit(cell, ["DELETE FROM records WHERE id = x'61'", "DELETE FROM entries WHERE id = x'61'"])
        let store = try cell.open()
        let made = try await damaged {
            try await store.change(cell.scope("ctse")) { try $0.insert(note, id("a"), bytes("another a")) }
        }
        #expect(made == nil)
    }

    @Test(
        "A subject's file is not made of records that were put back, nor without those that were taken away",
        arguments: [putBack(1), "DELETE FROM records WHERE id = x'61'", nil])
    func exports(_ statement: String?) async throws {
        let (cell, _) = try await filled()
        if let statement { try edit(cell, [statement]) }
        let backup = try StoreBackup(cell.configuration(), service: "family", key: cell.keyFile)
        let tenant = cell.scope("ctse").tenant
        func export() throws(ArchiveError) -> Int64 {
            try backup.export(
                tenant, to: "\(cell.directory)/export",
                key: try ArchiveError.storing { () throws(StoreError) in
                    try ArchiveKey(cell.keyFile)
                }, subject: "notes/b"
            ) { SubjectFile.Names(own: "notes/\($0.id.text)", others: []) }.records
        }
        if statement == nil {
            #expect(try export() == 2)
        } else {
            #expect {
                try export()
            } throws: { error in
                guard case .store(.corrupt) = error as? ArchiveError else { return false }
                return true
            }
        }
    }

    @Test("A list shows no record that was put back")
    func lists() async throws {
        let (cell, _) = try await filled()
        try edit(cell, [Self.putBack(1)])
        let store = try cell.open()
        let listed = try await damaged {
            try await store.look(cell.scope("ctse")) { try $0.list(note, byState, limit: 99).count }
        }
        #expect(listed == nil)
    }

    @Test("Whatever tables are put back, the record is read as it was last or not at all", arguments: 0..<128)
    func tables(_ number: Int) async throws {
        let (cell, earlier) = try await filled()
        let back = Self.tables.enumerated().filter { number >> $0.offset & 1 == 1 }.map(\.element)
        try edit(
            cell,
            ["ATTACH '\(earlier)' AS earlier"]
                + back.flatMap {
                    ["DELETE FROM main.\($0)", "INSERT INTO main.\($0) SELECT * FROM earlier.\($0)"]
                }
        )
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let body = try await damaged { try await store.look(scope) { text(try $0.get(note, id("a"))?.body) } }
        // What was put back as a whole is an earlier tenant: only a mark that is kept elsewhere tells.
        let isWhole = Set(Self.tables).subtracting(back).isSubset(of: ["entries", "replies"])
        if isWhole {
            #expect(body == "a 2")
        } else {
            #expect(body == nil || body == "a 4", "\(back): \(body.map { $0 ?? "hidden" } ?? "")")
        }
        if back.isEmpty { #expect(body == "a 4") }
    }

    @Test(
        "An event that was taken away is noticed when the tenant is opened, or by an inspection",
        arguments: [
            ("DELETE FROM events WHERE sequence = (SELECT max(sequence) FROM events)", true),
            ("DELETE FROM events WHERE sequence > 20", true),
            ("DELETE FROM events", true),
            (
                "INSERT INTO events SELECT sequence + 1, tenant, body FROM events ORDER BY sequence DESC LIMIT 1",
                true
            ),
            ("DELETE FROM versions WHERE sequence = (SELECT max(sequence) FROM versions)", true),
            ("DELETE FROM events WHERE sequence = 7", false),
            ("DELETE FROM events WHERE sequence < 9", false),
            (
                "UPDATE events SET body = (SELECT body FROM events WHERE sequence = 8) WHERE sequence = 7",
                false
            ),
            ("DELETE FROM versions WHERE id = x'62' AND revision = 1", false),
            ("DELETE FROM records WHERE id = x'62'", false),
            ("DELETE FROM entries WHERE id = x'62'", false),
        ])
    func history(_ statement: String, isSeenAtOnce: Bool) async throws {
        let (cell, _) = try await filled()
        try edit(cell, [statement])
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let body = try await damaged { try await store.look(scope) { text(try $0.get(note, id("a"))?.body) } }
        #expect(body == (isSeenAtOnce ? nil : "a 4"))
        #expect(try await damaged { try await inspect(store, scope) } == nil)
        await store.close()
        #expect(!cell.alarmed.isEmpty)
    }

    @Test("An inspection finds nothing in what the store wrote, also while it writes on")
    func untouched() async throws {
        let (cell, _) = try await filled()
        let store = try cell.open()
        let scope = cell.scope("ctse")
        #expect(try await inspect(store, scope) == 1)
        for number in 0..<300 { try await insert("r\(number)", store, scope) }
        var place: InspectionPlace? = InspectionPlace()
        var steps = 0
        while let from = place {
            place = try await store.inspect(in: scope, from: from)
            steps += 1
            if steps < 3 { try await update("r\(steps)", 1, store, scope) }
        }
        #expect(steps == 3)
        #expect(cell.alarmed.isEmpty)
    }

    /// A whole round.
    ///
    /// - Returns: Its steps.
    private func inspect(_ store: Store, _ scope: StoreScope) async throws -> Int {
        var (place, steps): (InspectionPlace?, Int) = (InspectionPlace(), 0)
        while let from = place {
            place = try await store.inspect(in: scope, from: from)
            steps += 1
        }
        return steps
    }

    @Test("A file that is put back under a store that runs is noticed, as often as it is asked")
    func running() async throws {
        let (cell, earlier) = try await filled()
        let store = try cell.open()
        let scope = cell.scope("ctse")
        #expect(try await store.look(scope) { text(try $0.get(note, id("a"))?.body) } == "a 4")
        try edit(
            cell,
            ["ATTACH '\(earlier)' AS earlier"]
                + Self.tables.flatMap {
                    ["DELETE FROM main.\($0)", "INSERT INTO main.\($0) SELECT * FROM earlier.\($0)"]
                }
        )
        for _ in 0..<3 {
            #expect(try await damaged { try await store.look(scope) { try $0.get(note, id("a")) } } == nil)
            #expect(try await damaged { try await insert("more", store, scope) } == nil)
        }
        #expect(try await store.look(cell.scope("pedro")) { try $0.get(note, id("a")) } == nil)
    }
}
