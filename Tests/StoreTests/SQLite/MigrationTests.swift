import Foundation
import Synchronization
import Tenancy
import Testing

@testable import Store

@Suite("A tenant's file of another version")
struct MigrationTests {
    /// Steps as a later program might have them: a table, an index, a column of the records.
    private static let steps = SQLiteMigrations.current.steps + more

    /// The version of this program.
    private static let own = SQLiteMigrations.current.target

    private static let more = [
        SQLiteMigrations.Step(
            forward: ["CREATE TABLE more (tenant BLOB NOT NULL PRIMARY KEY, word BLOB NOT NULL) STRICT"],
            back: ["DROP TABLE more"]),
        SQLiteMigrations.Step(
            forward: [
                "ALTER TABLE records ADD COLUMN mark INTEGER NOT NULL DEFAULT 0",
                "CREATE INDEX records_by_mark ON records (tenant, mark)",
                "UPDATE records SET mark = revision",
            ],
            back: ["DROP INDEX records_by_mark", "ALTER TABLE records DROP COLUMN mark"]),
    ]

    private func open(_ cell: TestCell, _ migrations: SQLiteMigrations) throws -> Store {
        let directory = try StoreDirectory.prepare(cell.storeDirectory, country: cell.country)
        return try Store(
            cell.configuration(), engine: SQLiteEngine(directory: directory, migrations: migrations))
    }

    private func version(_ cell: TestCell, _ partner: String = "ctse") throws -> Int64 {
        let file = try RawFile(cell, partner)
        defer { file.connection.close() }
        return try file.connection.version
    }

    @Test("It is migrated when its tenant is first asked for, and no other tenant's is")
    func lazily() async throws {
        let cell = try TestCell()
        let old = try open(cell, .current)
        for partner in ["ctse", "cswc"] {
            try await old.change(cell.scope(partner)) { try $0.insert(note, id("a"), bytes(partner)) }
        }
        await old.close()
        let new = try open(cell, SQLiteMigrations(steps: Self.steps))
        #expect(try version(cell) == Self.own)
        #expect(try await new.look(cell.scope("ctse")) { text(try $0.get(note, id("a"))?.body) } == "ctse")
        #expect(try version(cell) == Self.own + 2)
        #expect(try version(cell, "cswc") == Self.own)
        // A tenant that is made now is made at once as it shall be.
        try await new.change(cell.scope("pedro")) { try $0.insert(note, id("a"), []) }
        #expect(try version(cell, "pedro") == Self.own + 2)
        await new.close()
    }

    @Test("Forward and back again it is the same tables, and the older program takes it")
    func back() async throws {
        let cell = try TestCell()
        let old = try open(cell, .current)
        let scope = cell.scope("ctse")
        try await old.change(scope) { writing in
            try writing.insert(note, id("a"), bytes("a"), indexes: [IndexEntry(byState, .plain(bytes("s")))])
            writing.note(AccessEvent(resources: ["a"], classes: .p2))
        }
        await old.close()
        /// The text of each table and index, without its white space.
        func tables() throws -> [String] {
            let file = try RawFile(cell, "ctse")
            defer { file.connection.close() }
            return try file.connection.query(
                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
            ).map { row in String(decoding: try row.bytes(0), as: UTF8.self).filter { !$0.isWhitespace } }
        }
        let before = try tables()
        let tenant = TenantID(country: .vietnam, partner: PartnerID("ctse")!)
        for version in [Self.own + 2, Self.own + 1, Self.own + 2, 1, Self.own] {
            let migration = try StoreMigration(
                cell.configuration(), SQLiteMigrations(steps: Self.steps), to: version)
            try migration.migrate(tenant)
            #expect(try self.version(cell) == version)
        }
        #expect(try tables() == before)
        let again = try open(cell, .current)
        #expect(try await again.look(scope) { try $0.list(note, byState, limit: 5) }.count == 1)
        #expect(try await again.look(scope) { try $0.accessEvents(after: 0, limit: 5) }.count == 1)
        await again.close()
    }

    @Test("A step that fails leaves the file as it was")
    func atomic() async throws {
        let cell = try TestCell()
        let scope = cell.scope("ctse")
        let old = try open(cell, .current)
        try await old.change(scope) { try $0.insert(note, id("a"), bytes("a")) }
        await old.close()
        let broken = SQLiteMigrations.Step(forward: ["DROP TABLE replies", "CREATE TABLE nothing"], back: [])
        let new = try open(
            cell, SQLiteMigrations(steps: SQLiteMigrations.current.steps + [Self.more[0], broken]))
        await #expect(throws: StoreError.self) { try await new.look(scope) { try $0.tenantRevision } }
        await new.close()
        #expect(try version(cell) == Self.own)
        let again = try open(cell, .current)
        #expect(try await again.look(scope) { try $0.tenantRevision } == 1)
        await again.close()
    }

    @Test("A version that nobody knows is refused, as a file and as a wish")
    func unknown() async throws {
        let cell = try TestCell()
        let scope = cell.scope("ctse")
        let new = try open(cell, SQLiteMigrations(steps: Self.steps))
        try await new.change(scope) { try $0.insert(note, id("a"), []) }
        await new.close()
        let old = try open(cell, .current)
        await #expect {
            try await old.look(scope) { try $0.tenantRevision }
        } throws: { error in
            guard case .wrongVersion(let line) = error as? StoreError else { return false }
            return line.contains("has schema version \(Self.own + 2), this program knows 1 to \(Self.own)")
        }
        await old.close()
        #expect(try version(cell) == Self.own + 2)
        for version in [0, Self.own + 1, 9] {
            #expect(throws: StoreError.self) { try StoreMigration(cell.configuration(), to: version) }
        }
    }

    @Test(
        "A file of the version before the records' state has its state made of its changes, and goes back without it"
    )
    func state() async throws {
        let cell = try TestCell()
        let scope = cell.scope("ctse")
        let tenant = TenantID(country: .vietnam, partner: PartnerID("ctse")!)
        let store = try open(cell, .current)
        for number in 0..<2500 {
            try await store.change(scope) { writing in
                try writing.insert(note, id("r\(number)"), bytes("1"))
                if number > 0 {
                    try writing.update(note, id("r\(number - 1)"), expecting: .revision(1), bytes("2"))
                }
            }
        }
        await store.close()
        let before = try rows(cell, "SELECT substr(state, 1, 17), seal FROM heads")
        try StoreMigration(cell.configuration(), to: 1).migrate(tenant)
        #expect(try version(cell) == 1)
        #expect(try rows(cell, "SELECT seal FROM heads") != before.map { [$0[1]] }, "as version 1 sealed it")
        let again = try open(cell, .current)
        #expect(try await again.look(scope) { text(try $0.get(note, id("r7"))?.body) } == "2")
        #expect(try rows(cell, "SELECT substr(state, 1, 17) FROM heads") == before.map { [$0[0]] })
        await again.close()
        // What was put back before the state was made is not believed: the changes are.
        try StoreMigration(cell.configuration(), to: 1).migrate(tenant)
        try RawFile.edit(
            cell, "ctse",
            """
            UPDATE records SET revision = 1, sequence = (
                SELECT sequence FROM versions WHERE id = x'7237' AND revision = 1) WHERE id = x'7237'
            """)
        let third = try open(cell, .current)
        await #expect(throws: StoreError.self) {
            _ = try await third.look(scope) { try $0.get(note, id("r7")) }
        }
        #expect(try await third.look(scope) { text(try $0.get(note, id("r8"))?.body) } == "2")
        await third.close()
    }

    private func rows(_ cell: TestCell, _ query: String) throws -> [[EngineValue]] {
        let file = try RawFile(cell, "ctse")
        defer { file.connection.close() }
        return try file.connection.query(query).map(\.columns)
    }

    /// How often files are migrated to and fro under traffic; `PEGASE_MIGRATIONS` says otherwise.
    private static let rounds =
        ProcessInfo.processInfo.environment["PEGASE_MIGRATIONS"].flatMap { Int($0) } ?? 12

    @Test("Files migrate forward and back under reads and writes, and nothing is lost")
    func rehearsal() async throws {
        let cell = try TestCell()
        let store = try open(cell, .current)
        let partners = ["ctse", "cswc", "pedro"]
        let end = End()
        for partner in partners {
            // Both of a tenant's connections are open before its file moves on: a program refuses to open a later one.
            try await store.change(cell.scope(partner)) { try $0.insert(note, id("first"), bytes("first")) }
            _ = try await store.look(cell.scope(partner)) { try $0.get(note, id("first")) }
        }
        let migrating = Task.detached {
            // The store that serves is of the older program; it goes on through every step.
            for round in 0..<Self.rounds {
                for partner in partners {
                    let tenant = TenantID(country: .vietnam, partner: PartnerID(partner)!)
                    let migration = try StoreMigration(
                        cell.configuration(), SQLiteMigrations(steps: Self.steps),
                        to: Self.own + Int64(round % 3))
                    var isDone = false
                    while !isDone {
                        do {
                            try migration.migrate(tenant)
                            isDone = true
                        } catch StoreError.busy {
                            continue  // The writers had the file for longer than it waits.
                        }
                    }
                }
            }
        }
        let acknowledged = try await withThrowingTaskGroup(of: [(String, String)].self) { group in
            for (number, partner) in partners.enumerated() {
                group.addTask {
                    var done: [(String, String)] = []
                    while !end.isOver.load(ordering: .acquiring) || done.count < 50 {
                        let name = "w\(number)-\(done.count)"
                        do {
                            try await store.change(cell.scope(partner)) { writing in
                                try writing.insert(
                                    note, id(name), bytes(name),
                                    indexes: [IndexEntry(byState, .plain(bytes(name)))])
                                writing.note(AccessEvent(resources: [name], classes: .p2))
                            }
                        } catch StoreError.busy {
                            continue  // A migration had the file for longer than a writer waits.
                        }
                        done.append((partner, name))
                        let found = try await store.look(cell.scope(partner)) { try $0.get(note, id(name)) }
                        #expect(found?.body == bytes(name))
                    }
                    return done
                }
            }
            group.addTask {
                defer { end.isOver.store(true, ordering: .releasing) }
                try await migrating.value
                return []
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        await store.close()
        for partner in partners {
            let tenant = TenantID(country: .vietnam, partner: PartnerID(partner)!)
            try StoreMigration(cell.configuration(), SQLiteMigrations(steps: Self.steps), to: Self.own)
                .migrate(
                    tenant)
        }
        let again = try open(cell, .current)
        for partner in partners {
            let names = acknowledged.filter { $0.0 == partner }.map(\.1)
            try await again.look(cell.scope(partner)) { reading throws in
                #expect(try reading.tenantRevision == Int64(names.count + 1))
                for name in names { #expect(try reading.get(note, id(name))?.body == bytes(name)) }
            }
        }
        await again.close()
        #expect(cell.alarmed.isEmpty)
        print("migrations: \(Self.rounds * partners.count) under \(acknowledged.count) writes")
    }
}
