import Foundation
import Notation
import Tenancy
import Testing

@testable import Store

/// The ways around row security that PostgreSQL leaves open, each tried.
@Suite("PostgreSQL, hardened")
struct RowSecurityTests {
    private struct World {
        let cell: TestCell
        let server: PrivateServer
        let store: Store
        var database: String { cell.database ?? "" }

        /// Two tenants with a record and an event each.
        init() async throws {
            cell = try TestCell(.postgresql)
            server = try PrivateServer.shared.get()
            store = try cell.open()
            for partner in ["ctse", "pedro"] {
                try await store.change(cell.scope(partner)) { writing in
                    try writing.insert(
                        note, id("a"), bytes(partner), indexes: [IndexEntry(byState, .plain([1]))])
                    writing.note(AccessEvent(resources: ["a"], classes: .p2))
                }
            }
        }

        func app() throws -> PostgreSQLConnection { try PostgreSQLConnection(server.appDSN(database)) }

        func migrate(to version: Int64? = nil) throws {
            let key = "\(cell.directory)/\(UUID()).key"
            try TestCell.write(
                "\(Hexadecimal.text(PrivateServer.sealKey))\n", to: key, mode: 0o400)
            try PostgreSQLMigrator(dsn: server.adminDSN(database), rolePrefix: "pegase")
                .migrate(sealKey: key, to: version, countryKey: (cell.keyFile, cell.country))
        }
    }

    private static let tables = ["tenants", "heads", "versions", "records", "entries", "replies", "events"]

    private func rows(_ table: String, _ connection: PostgreSQLConnection) throws -> Int64 {
        var count: Int64 = -1
        try connection.send(.text("SELECT count(*) FROM pegase.\(table)")) { row throws(StoreError) in
            count = try row.integer(0)
        }
        return count
    }

    /// Begins a transaction with the seal of a tenant.
    private func seal(
        _ tenant: String, _ connection: PostgreSQLConnection, key: [UInt8] = PrivateServer.sealKey
    ) throws -> String {
        try connection.send(.text("BEGIN"))
        var value = ""
        let facts = """
            SELECT pg_backend_pid()::bigint, (extract(epoch FROM transaction_timestamp()) * 1000000)::bigint
            """
        try connection.send(.text(facts)) { row throws(StoreError) in
            value = StoreSeal(key).value(
                tenant: bytes("vn/\(tenant)"), process: try row.integer(0), start: try row.integer(1))
        }
        try connection.send(.text("SELECT set_config('pegase.seal', '\(value)', true)"))
        return value
    }

    @Test("A seal shows one tenant's rows and lets no other be written")
    func sealed() async throws {
        let world = try await World()
        let connection = try world.app()
        _ = try seal("ctse", connection)
        for table in ["tenants", "heads", "nodes", "versions", "records", "entries", "events"] {
            #expect(try rows(table, connection) == 1, "\(table)")
        }
        for statement in [
            "INSERT INTO pegase.events VALUES ('\\x766e2f706564726f', 9, '')",
            "UPDATE pegase.heads SET tenant = '\\x766e2f706564726f'",
        ] {
            try connection.send(.text("SAVEPOINT s"))
            #expect(throws: StoreError.corrupt("a statement outside the tenant's seal"), "\(statement)") {
                try connection.send(.text(statement))
            }
            try connection.send(.text("ROLLBACK TO s"))
        }
        #expect(
            try connection.send(
                .text("UPDATE pegase.heads SET seal = '' WHERE tenant <> '\\x766e2f63747365'"))
                == 0)
    }

    @Test(
        "No seal, another key's, another transaction's, another session's or an altered one shows nothing",
        arguments: 1...Int64(PostgreSQLSchema.migrations.count))
    func unsealed(version: Int64) async throws {
        let world = try await World()
        try world.migrate(to: version)
        let (connection, second) = (try world.app(), try world.app())
        for table in Self.tables { #expect(try rows(table, connection) == 0, "\(table)") }
        _ = try seal("ctse", connection, key: [UInt8](repeating: 1, count: 32))
        #expect(try rows("records", connection) == 0, "another key")
        try connection.send(.text("ROLLBACK"))

        let value = try seal("ctse", connection)
        #expect(try rows("records", connection) == 1)
        try second.send(.text("BEGIN"))
        try second.send(.text("SELECT set_config('pegase.seal', '\(value)', true)"))
        #expect(try rows("records", second) == 0, "another session")
        let (name, code) = (value.prefix { $0 != "." }, value.drop { $0 != "." })
        for altered in [
            "", ".", "zz.00", "\(value)0", "\(value).", ".\(value)", "\(name)", "\(name).", "\(code)",
            "\(name).\(name)\(code)", " \(value)", "\(value) ", value.uppercased(), "766e2f706564726f\(code)",
            "\(name)766e\(code)",
        ] {
            try connection.send(.text("SELECT set_config('pegase.seal', '\(altered)', true)"))
            #expect(try rows("records", connection) == 0, "altered: \(altered)")
        }
        try connection.send(.text("COMMIT"))
        try connection.send(.text("BEGIN"))
        try connection.send(.text("SELECT set_config('pegase.seal', '\(value)', true)"))
        #expect(try rows("records", connection) == 0, "another transaction")
    }

    @Test("What a transaction set is gone after it, on the connection that the next tenant gets")
    func poolReuse() async throws {
        let world = try await World()
        let connection = try world.app()
        for end in ["COMMIT", "ROLLBACK"] {
            _ = try seal("ctse", connection)
            try connection.send(.text(end))
            var left: EngineValue?
            try connection.send(.text("SELECT current_setting('pegase.seal', true)")) {
                left = $0.columns[0]
            }
            #expect(left == .bytes([]), "empty, and not NULL")
            #expect(try rows("records", connection) == 0)
        }
        // Outside a transaction SET LOCAL is a warning and sets nothing.
        try connection.send(.text("SET LOCAL pegase.seal = '76.00'"))
        #expect(try rows("records", connection) == 0)
    }

    @Test("The tables' owner is under the policies too, and the service can become nobody")
    func roles() async throws {
        let world = try await World()
        let admin = try world.server.admin(world.database)
        try admin.send(.text("SET ROLE pegase_owner"))
        for table in Self.tables { #expect(try rows(table, admin) == 0, "\(table)") }
        let connection = try world.app()
        for statement in [
            "SET ROLE pegase_owner", "SET ROLE pegase_seal", "SET ROLE postgres",
            "SET SESSION AUTHORIZATION postgres",
            "TRUNCATE pegase.events", "UPDATE pegase.events SET body = ''",
            "UPDATE pegase.versions SET body = ''",
            "DELETE FROM pegase.tenants", "DELETE FROM pegase.heads", "DELETE FROM pegase.removals",
            "SELECT * FROM pegase_private.keys",
            "ALTER TABLE pegase.records DISABLE ROW LEVEL SECURITY", "DROP POLICY sealed ON pegase.records",
            "CREATE VIEW pegase.v AS SELECT * FROM pegase.records", "CREATE TABLE public.t (a int)",
            "CREATE TEMP TABLE t (a int)",
            "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
            "COPY pegase.records TO '/tmp/x'", "COPY pegase.records TO PROGRAM 'cat'",
            "SET session_replication_role = replica",
            "CREATE OR REPLACE FUNCTION pegase_private.sealed_tenant() RETURNS bytea LANGUAGE sql AS 'SELECT null'",
        ] {
            #expect(throws: StoreError.self, "\(statement)") { try connection.send(.text(statement)) }
        }
        // What a retention takes away the service may delete; without a seal there is none of it.
        for table in ["versions", "events", "records", "entries", "replies"] {
            #expect(try connection.send(.text("DELETE FROM pegase.\(table)")) == 0, "\(table)")
        }
        // Turned off, row security refuses rather than shows.
        try connection.send(.text("SET row_security = off"))
        #expect(throws: StoreError.self) { try rows("records", connection) }
    }

    @Test("A service refuses a role that could bypass row security, and a database that is not its schema's")
    func refusals() async throws {
        let world = try await World()
        let dsn = world.server.adminDSN(world.database)
        let pool = PostgreSQLPool(dsn: dsn, size: 1)
        #expect(
            throws: StoreError.configuration("the service's role in the database could bypass row security")
        ) {
            try pool.take()
        }
        let admin = try world.server.admin(world.database)
        try admin.send(.text("UPDATE pegase_private.migrations SET checksum = ''"))
        let own = PostgreSQLPool(dsn: world.server.appDSN(world.database), size: 1)
        #expect(throws: StoreError.wrongVersion("migration 1 of the database is not this program's")) {
            try own.take()
        }
        try admin.send(.text("DELETE FROM pegase_private.migrations"))
        let none = "the database has schema version 0, this program \(PostgreSQLSchema.migrations.count)"
        #expect(throws: StoreError.wrongVersion(none)) {
            try own.take()
        }
    }

    @Test("A migration is applied once, whoever runs it, and an edited one is refused")
    func migrations() async throws {
        let world = try await World()
        try world.migrate()
        #expect(
            try await world.store.look(world.cell.scope("ctse")) { text(try $0.get(note, id("a"))?.body) }
                == "ctse")
        try world.server.admin(world.database).send(
            .text("UPDATE pegase_private.migrations SET checksum = ''"))
        #expect(throws: StoreError.wrongVersion("migration 1 of the database is not this program's")) {
            try world.migrate()
        }
    }

    @Test("Two stores on one database take turns with a tenant, and neither undoes the other's")
    func twoStores() async throws {
        let cell = try TestCell(.postgresql)
        let stores = [try cell.open(), try cell.open()]
        let scope = cell.scope("ctse")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                group.addTask {
                    try await stores[number % 2].change(scope) { writing in
                        try writing.insert(note, id("r\(number)"), [])
                        writing.note(AccessEvent(resources: ["r\(number)"], classes: .p2))
                    }
                }
            }
            try await group.waitForAll()
        }
        try await stores[0].look(scope) { reading throws in
            #expect(try reading.changes(after: 0, limit: 99).map(\.sequence) == Array(1...40))
            #expect(try reading.accessEvents(after: 0, limit: 99).count == 40)
        }
    }

    @Test("A server that goes away is an error to try again after, and the store goes on when it is back")
    func lostConnection() async throws {
        let world = try await World()
        let scope = world.cell.scope("ctse")
        let end = """
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE datname = '\(world.database)' AND pid <> pg_backend_pid()
            """
        try world.server.admin(world.database).send(.text(end))
        var seen = 0
        for number in 0..<6 {
            do {
                try await world.store.change(scope) { try $0.insert(note, id("n\(number)"), []) }
            } catch StoreError.ioFailure {
                seen += 1
            }
        }
        #expect(1...4 ~= seen, "each of the pool's connections was lost once")
        #expect(world.cell.alarmed.isEmpty)
        #expect(try await world.store.look(scope) { try $0.get(note, id("n5")) } != nil)
    }
}
