import CSQLite
import Foundation
import Synchronization
import Tenancy
import Testing

@testable import Store

@Suite("SQLite, hardened")
struct HardeningTests {
    private func cellWithRecord() async throws -> TestCell {
        let cell = try TestCell()
        let store = try cell.open()
        try await store.change(cell.scope("ctse")) { try $0.insert(note, id("a"), []) }
        await store.close()
        return cell
    }

    @Test("The settings that durability rests on have taken")
    func settings() async throws {
        let cell = try await cellWithRecord()
        let connection = try SQLiteConnection(path: cell.file("ctse"), vfs: nil)
        try SQLiteHardening.apply(to: connection, for: .writing)
        #expect(try connection.query("PRAGMA synchronous").first?.columns == [.integer(2)])
        #expect(try connection.query("PRAGMA journal_mode").first?.columns == [.bytes(bytes("wal"))])
        #expect(try connection.query("PRAGMA mmap_size").first?.columns == [.integer(0)])
        #expect(try connection.query("PRAGMA trusted_schema").first?.columns == [.integer(0)])
    }

    @Test(
        "Nothing but rows and transactions can be spoken of",
        arguments: [
            "PRAGMA synchronous = OFF", "PRAGMA journal_mode = DELETE", "PRAGMA writable_schema = 1",
            "ATTACH DATABASE 'pedro.db' AS other", "DETACH DATABASE main", "CREATE TABLE t (a)",
            "DROP TABLE events",
            "ALTER TABLE events ADD COLUMN a", "CREATE INDEX i ON events (tenant)", "CREATE TEMP TABLE t (a)",
            "CREATE VIEW v AS SELECT 1", "CREATE TRIGGER t AFTER INSERT ON events BEGIN SELECT 1; END",
            "VACUUM INTO '/tmp/copy.db'", "REINDEX", "ANALYZE", "SELECT load_extension('x')",
            "SELECT randomblob(9)",
            "UPDATE sqlite_schema SET sql = ''",
        ])
    func denied(_ statement: String) async throws {
        let cell = try await cellWithRecord()
        let connection = try hardened(cell, "ctse", .writing)
        #expect(throws: StoreError.self) { try connection.execute(statement) }
        // Also inside a transaction of ours.
        try connection.begin(.writing)
        #expect(throws: StoreError.self) { try connection.execute(statement) }
        connection.rollback()
    }

    @Test("A reading connection changes nothing")
    func readersOnlyRead() async throws {
        let cell = try await cellWithRecord()
        let connection = try hardened(cell, "ctse", .reading)
        try connection.begin(.reading)
        #expect(throws: StoreError.self) {
            try connection.run(.addEvent, [.bytes([1]), .integer(1), .bytes([1])])
        }
        connection.rollback()
    }

    @Test("A look changes nothing")
    func looksOnlyRead() async throws {
        let cell = try await cellWithRecord()
        let engine = SQLiteEngine(directory: "\(cell.storeDirectory)/tenants")
        let connection = try #require(try engine.look(at: TenantPlace(cell.scope("ctse").tenant)))
        try connection.begin(.reading)
        #expect(throws: StoreError.self) {
            try connection.run(.addEvent, [.bytes([1]), .integer(1), .bytes([1])])
        }
        connection.rollback()
    }

    @Test("Files and directories are their owner's alone")
    func permissions() async throws {
        let cell = try TestCell()
        let store = try cell.open()
        try await store.change(cell.scope("ctse")) { try $0.insert(note, id("a"), []) }
        func mode(_ path: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        }
        #expect(try mode(cell.storeDirectory) == 0o700)
        #expect(try mode("\(cell.storeDirectory)/tenants") == 0o700)
        for suffix in ["", "-wal", "-shm"] { #expect(try mode(cell.file("ctse") + suffix) == 0o600) }
    }

    @Test("A file of another schema version is refused, in words")
    func schemaVersion() async throws {
        let cell = try await cellWithRecord()
        try RawFile.edit(cell, "ctse", "PRAGMA user_version = 99")
        let store = try cell.open()
        await #expect {
            _ = try await store.look(cell.scope("ctse")) { try $0.get(note, id("a")) }
        } throws: { error in
            guard case .wrongVersion(let line) = error as? StoreError else { return false }
            return line.contains(
                "ctse.db has schema version 99, this program knows 1 to \(SQLiteMigrations.current.target)")
        }
        #expect(cell.alarmed.count == 1)
    }

    @Test("A directory of another version, of another cell, or half a store is refused")
    func storeVersion() async throws {
        let cell = try await cellWithRecord()
        let file = "\(cell.storeDirectory)/VERSION"
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "pegase store 1 vn\n")
        for content in ["pegase store 2 vn\n", "pegase store 1 la\n", ""] {
            try TestCell.write(content, to: file, mode: 0o600)
            #expect(throws: StoreError.self) { try Store(cell.configuration()) }
        }
        try FileManager.default.removeItem(atPath: file)
        #expect(throws: StoreError.self) { try Store(cell.configuration()) }
    }

    @Test("A start that was cut short is begun again")
    func halfStart() async throws {
        let cell = try TestCell()
        try FileManager.default.createDirectory(
            atPath: "\(cell.storeDirectory)/tenants", withIntermediateDirectories: true)
        let store = try cell.open()
        try Data().write(to: URL(filePath: cell.file("ctse")))  // Made, and no table in it yet.
        try await store.change(cell.scope("ctse")) { try $0.insert(note, id("a"), []) }
        #expect(try await store.look(cell.scope("ctse")) { try $0.get(note, id("a")) } != nil)
    }

    @Test("No more tenants are open than the limit, and each finds its own again")
    func openTenants() async throws {
        let cell = try TestCell()
        var limits = StoreLimits.standard
        limits.openTenants = 2
        limits.readerThreads = 1
        limits.writerThreads = 1
        // A caller has its answer a moment before the thread lets go of the tenant.
        let bound = limits.openTenants + 2
        let store = try cell.open(limits)
        for round in Int64(0)..<3 {
            for partner in ["p0", "p1", "p2", "p3", "p4", "p5", "p6"] {
                let scope = cell.scope(partner)
                try await store.change(scope) { writing in
                    if round == 0 {
                        try writing.insert(note, id("a"), bytes("\(partner) 0"))
                    } else {
                        try writing.update(
                            note, id("a"), expecting: .revision(round), bytes("\(partner) \(round)"))
                    }
                }
                #expect(
                    try await store.look(scope) { text(try $0.get(note, id("a"))?.body) }
                        == "\(partner) \(round)")
                #expect(store.openTenants <= bound)
            }
        }
    }

    @Test("A tenant that was closed is opened again without a new file, for which a full disk has no room")
    func filesStay() async throws {
        let cell = try await cellWithRecord()
        func size(_ suffix: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: cell.file("ctse") + suffix)[.size] as? Int
        }
        #expect(try (size("-wal"), size("-shm")) == (0, 32 << 10), "an empty log, and a whole index")
        let store = try cell.open()
        #expect(try await store.look(cell.scope("ctse")) { try $0.get(note, id("a")) } != nil)
        await store.close()
    }

    @Test("A full disk refuses writes, lets reads go on, and is over when there is room")
    func diskFull() async throws {
        let cell = try TestCell()
        let disk = SmallDisk()
        let store = try cell.open(through: disk.wrap)
        let scope = cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("a"), bytes("before")) }
        try disk.limit(pages: 40)
        let large = [UInt8](repeating: 1, count: 500_000)
        await #expect(throws: StoreError.diskFull) {
            try await store.change(scope) { try $0.insert(note, id("b"), large) }
        }
        #expect(try await store.look(scope) { text(try $0.get(note, id("a"))?.body) } == "before")
        #expect(try await store.look(scope) { try $0.get(note, id("b")) } == nil)
        try await store.change(scope) { try $0.insert(note, id("c"), bytes("fits")) }
        try disk.limit(pages: 10_000)
        try await store.change(scope) { try $0.insert(note, id("b"), large) }
        #expect(try await store.look(scope) { try $0.tenantRevision } == 3)
    }
}

/// SQLite with a bound on a file's pages, which it meets exactly as a full disk. Reaches under the
/// authorizer.
private final class SmallDisk: Engine {
    private let inner = Mutex<(engine: (any Engine)?, writer: SQLiteConnection?)>((nil, nil))

    func wrap(_ engine: any Engine) -> any Engine {
        inner.withLock { $0.engine = engine }
        return self
    }

    func open(
        _ place: TenantPlace, for use: ConnectionUse, makeTenant: () throws(StoreError) -> NewTenant
    ) throws(StoreError) -> any EngineConnection {
        guard let engine = inner.withLock({ $0.engine }) else { throw .closed }
        let connection = try engine.open(place, for: use, makeTenant: makeTenant)
        if use == .writing { inner.withLock { $0.writer = connection as? SQLiteConnection } }
        return connection
    }

    func probe() throws(StoreError) { try inner.withLock { $0.engine }?.probe() }

    /// While no write runs.
    func limit(pages: Int) throws {
        guard let writer = inner.withLock({ $0.writer }) else { throw StoreError.closed }
        unsafe sqlite3_set_authorizer(try writer.handle(), nil, nil)
        _ = try writer.query("PRAGMA max_page_count = \(pages)")
    }
}
