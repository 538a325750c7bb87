import Foundation
import Notation
import Synchronization
import Tenancy
import Testing

@testable import Store

@Suite("A database of another version")
struct PostgreSQLMigrationTests {
    /// The version of this program.
    private static let own = Int64(PostgreSQLSchema.migrations.count)

    /// Steps as a later program might have them: a table under the same guard, a column with an index.
    private static let steps =
        PostgreSQLSchema.migrations + [
            PostgreSQLSchema.Migration(
                number: own + 1,
                text: """
                    CREATE TABLE pegase.more (
                        tenant bytea NOT NULL, word bytea NOT NULL, PRIMARY KEY (tenant, word));
                    ALTER TABLE pegase.more OWNER TO {owner};
                    ALTER TABLE pegase.more ENABLE ROW LEVEL SECURITY;
                    ALTER TABLE pegase.more FORCE ROW LEVEL SECURITY;
                    CREATE POLICY sealed ON pegase.more USING (tenant = (SELECT pegase_private.sealed_tenant()));
                    GRANT SELECT, INSERT ON pegase.more TO {app}
                    """,
                back: "DROP TABLE pegase.more"),
            PostgreSQLSchema.Migration(
                number: own + 2,
                text: """
                    ALTER TABLE pegase.records ADD COLUMN mark bigint NOT NULL DEFAULT 0;
                    CREATE INDEX records_by_mark ON pegase.records (tenant, mark)
                    """,
                back: "DROP INDEX pegase.records_by_mark; ALTER TABLE pegase.records DROP COLUMN mark"),
        ]

    private let cell: TestCell
    private let server: PrivateServer
    private let key: String

    init() throws {
        cell = try TestCell(.postgresql)
        server = try PrivateServer.shared.get()
        key = "\(cell.directory)/seal.key"
        try TestCell.write("\(Hexadecimal.text(PrivateServer.sealKey))\n", to: key, mode: 0o400)
    }

    private var database: String { cell.database ?? "" }

    private func migrate(
        to version: Int64?, _ steps: [PostgreSQLSchema.Migration] = Self.steps
    ) throws {
        try PostgreSQLMigrator(dsn: server.adminDSN(database), rolePrefix: "pegase", steps)
            .migrate(sealKey: key, to: version, countryKey: (cell.keyFile, cell.country))
    }

    /// Every column, index, policy and function of the schema, and which migrations are applied.
    private func shape() throws -> [String] {
        var lines: [String] = []
        for query in [
            "SELECT table_name || '.' || column_name || ' ' || data_type FROM information_schema.columns "
                + "WHERE table_schema = 'pegase'",
            "SELECT indexname || ' ' || indexdef FROM pg_indexes WHERE schemaname = 'pegase'",
            "SELECT tablename || ' ' || policyname FROM pg_policies WHERE schemaname = 'pegase'",
            "SELECT proname || ' ' || proowner::regrole || ' ' || prosrc FROM pg_proc "
                + "WHERE pronamespace = 'pegase_private'::regnamespace",
            "SELECT number::text FROM pegase_private.migrations",
        ] {
            let text = "SELECT convert_to(line, 'UTF8') FROM (\(query)) AS found (line) ORDER BY line"
            try server.admin(database).send(.text(text)) { row throws(StoreError) in
                lines.append(String(decoding: try row.bytes(0), as: UTF8.self))
            }
        }
        return lines
    }

    @Test(
        "An operator who may make databases and roles, and is no superuser, is enough; the service's role gains nothing"
    )
    func plainOperator() async throws {
        let name = "plain\(UUID().uuidString.prefix(8).lowercased())"
        try server.admin().send(.text("CREATE ROLE \(name) LOGIN CREATEDB CREATEROLE"))
        func dsn(_ user: String, _ database: String) -> String {
            "host=\(server.directory) user=\(user) dbname=\(database)"
        }
        try PostgreSQLConnection(dsn(name, "postgres")).send(.text("CREATE DATABASE \(name)"))
        for _ in 0..<2 {
            try PostgreSQLMigrator(dsn: dsn(name, name), rolePrefix: name).migrate(sealKey: key)
        }
        func open(as user: String) throws -> Store {
            let engine = PostgreSQLEngine(
                dsn: dsn(user, name), sealKey: PrivateServer.sealKey, connections: 4)
            try engine.check()
            return try cell.open { _ in engine }
        }
        let store = try open(as: "\(name)_app")
        try await store.change(cell.scope("ctse")) { try $0.insert(note, id("a"), []) }
        await store.close()
        #expect(throws: StoreError.self, "the operator's role is none to serve with") {
            _ = try open(as: name)
        }
    }

    @Test("A step that databases have is never edited: they would not be known any more")
    func unedited() {
        let known = [
            "3a7138eb76a4b57d9256e5f81996879e06cb25b795425e5e14b9bbf749267d69",
            "942fb222506913e40a015566e77440850be77bbfdfa3fecb975d74f4c73d3941",
            "69994f45806056b52aa185917af7fd1bb4ef6b041fcbb7c25bbd3e81eac036c9",
            "e0732f15f6ea8e15ae21a6f5311583627e54e4f50e898990e281588f13e193b2",
            "a21796f77e4d5cfcd75917b3590524fc95658f5f0ebd3152a864f2795deb2bc0",
        ]
        #expect(PostgreSQLSchema.migrations.map { Hexadecimal.text($0.checksum) } == known)
    }

    @Test("Forward and back again it is the same schema, and the older program takes it")
    func back() async throws {
        let store = try cell.open()
        let scope = cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("a"), bytes("a")) }
        await store.close()
        let before = try shape()
        for version in [Self.own + 2, Self.own + 1, Self.own + 2, 1, Self.own] {
            try migrate(to: version)
            #expect(try shape().filter { Int64($0) != nil }.count == Int(version))
        }
        #expect(try shape() == before)
        try migrate(to: nil)
        #expect(try shape().contains { $0.hasPrefix("records.mark ") })
        try migrate(to: Self.own)
        let again = try cell.open()
        #expect(try await again.look(scope) { text(try $0.get(note, id("a"))?.body) } == "a")
        await again.close()
    }

    @Test("Without the country's key a database with tenants keeps the records' state")
    func stateStays() async throws {
        let store = try cell.open()
        try await store.change(cell.scope("ctse")) { try $0.insert(note, id("a"), bytes("a")) }
        await store.close()
        let before = try shape()
        #expect(
            throws: StoreError.configuration(
                "to seal the tenants' heads as before, the country's key is needed")
        ) {
            try PostgreSQLMigrator(dsn: server.adminDSN(database), rolePrefix: "pegase")
                .migrate(sealKey: key, to: PostgreSQLSchema.stateVersion - 1)
        }
        #expect(try shape() == before)
        let again = try cell.open()
        #expect(try await again.look(cell.scope("ctse")) { text(try $0.get(note, id("a"))?.body) } == "a")
        await again.close()
    }

    @Test("A program takes a database that is one version ahead of it, and no other")
    func ahead() async throws {
        try migrate(to: Self.own + 1)
        let store = try cell.open()
        try await store.change(cell.scope("ctse")) { try $0.insert(note, id("a"), []) }
        await store.close()
        try migrate(to: Self.own + 2)
        let late = try cell.open()
        let words = "the database has schema version \(Self.own + 2), this program \(Self.own)"
        await #expect(throws: StoreError.wrongVersion(words)) {
            try await late.look(cell.scope("ctse")) { try $0.get(note, id("a")) }
        }
        await late.close()
    }

    @Test("A step that fails leaves the database as it was; a changed one and an unknown version are refused")
    func refused() throws {
        let before = try shape()
        let broken = PostgreSQLSchema.Migration(
            number: Self.own + 2, text: "DROP TABLE pegase.replies; CREATE NONSENSE", back: "")
        #expect(throws: StoreError.self) { try migrate(to: Self.own + 2, Self.steps.dropLast() + [broken]) }
        #expect(try shape() == before)
        try migrate(to: Self.own + 1)
        let next = Self.steps[Int(Self.own)]
        let edited = PostgreSQLSchema.Migration(number: next.number, text: next.text, back: "SELECT 1")
        let words = "migration \(next.number) of the database is not this program's"
        #expect(throws: StoreError.wrongVersion(words)) {
            try migrate(to: 1, PostgreSQLSchema.migrations + [edited])
        }
        for version in [0, Self.own + 3] {
            #expect(throws: StoreError.self) { try migrate(to: version) }
        }
        // A program that does not know the last step cannot take it back.
        let behind = "the database has schema version \(Self.own + 1), this program \(Self.own)"
        #expect(throws: StoreError.wrongVersion(behind)) {
            try migrate(to: 1, PostgreSQLSchema.migrations)
        }
    }

    /// How often the database is migrated to and fro under traffic; `PEGASE_MIGRATIONS` says otherwise.
    private static let rounds =
        ProcessInfo.processInfo.environment["PEGASE_MIGRATIONS"].flatMap { Int($0) } ?? 12

    @Test("A database migrates forward and back under reads and writes, and nothing is lost")
    func rehearsal() async throws {
        let store = try cell.open()
        let partners = ["ctse", "cswc", "pedro"]
        let end = End()
        let acknowledged = try await withThrowingTaskGroup(of: [(String, String)].self) { group in
            for (number, partner) in partners.enumerated() {
                group.addTask {
                    var done: [(String, String)] = []
                    while !end.isOver.load(ordering: .acquiring) || done.count < 50 {
                        let name = "w\(number)-\(done.count)"
                        try await store.change(self.cell.scope(partner)) { writing in
                            try writing.insert(
                                note, id(name), bytes(name),
                                indexes: [IndexEntry(byState, .plain(bytes(name)))])
                            writing.note(AccessEvent(resources: [name], classes: .p2))
                        }
                        done.append((partner, name))
                        let found = try await store.look(self.cell.scope(partner)) {
                            try $0.get(note, id(name))
                        }
                        #expect(found?.body == bytes(name))
                    }
                    return done
                }
            }
            group.addTask {
                defer { end.isOver.store(true, ordering: .releasing) }
                // One version ahead is what the program that serves takes.
                for round in 0..<Self.rounds { try self.migrate(to: Self.own + (round % 2 == 0 ? 1 : 0)) }
                return []
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        await store.close()
        let again = try cell.open()
        for partner in partners {
            let names = acknowledged.filter { $0.0 == partner }.map(\.1)
            try await again.look(cell.scope(partner)) { reading throws in
                #expect(try reading.tenantRevision == Int64(names.count))
                for name in names { #expect(try reading.get(note, id(name))?.body == bytes(name)) }
            }
        }
        await again.close()
        #expect(cell.alarmed.isEmpty)
        print("migrations of a database: \(Self.rounds) under \(acknowledged.count) writes")
    }
}
