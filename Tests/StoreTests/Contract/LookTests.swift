import Foundation
import Synchronization
import Tenancy
import Testing

@testable import Store

@Suite("A look at a tenant")
struct LookTests {
    @Test("finds nothing where no tenant is, and makes none", arguments: TestEngine.allCases)
    func absent(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let found: Int64? = try await store.look(at: cell.scope("ctse")) { (reading) throws(StoreError) in
            try reading.tenantRevision
        }
        #expect(found == nil)
        if engine == .sqlite {
            #expect(!FileManager.default.fileExists(atPath: cell.file("ctse")))
        } else {
            var tenants: Int64 = -1
            try PrivateServer.shared.get().admin(cell.database ?? "").send(
                .text("SELECT count(*) FROM pegase.tenants")
            ) { row throws(StoreError) in tenants = try row.integer(0) }
            #expect(tenants == 0)
        }
        await store.close()
        #expect(cell.alarmed.isEmpty)
    }

    @Test("sees what was committed, and keeps nothing open", arguments: TestEngine.allCases)
    func committed(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let first = try cell.open()
        for partner in ["ctse", "pedro"] {
            try await first.change(cell.scope(partner)) { try $0.insert(note, id("a"), bytes(partner)) }
        }
        await first.close()
        let store = try cell.open()
        for partner in ["ctse", "pedro"] {
            let seen = try await store.look(at: cell.scope(partner)) { (reading) throws(StoreError) in
                text(try reading.get(note, id("a"))?.body)
            }
            #expect(seen == partner)
        }
        #expect(store.openTenants == 0)
        await store.close()
    }

    @Test("goes beside a reader of another process and beside the store's own writer")
    func beside() async throws {
        let cell = try TestCell()
        let store = try cell.open()
        let scope = cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("a"), bytes("a")) }
        func look() async throws -> Int64? {
            try await store.look(at: scope) { (reading) throws(StoreError) in try reading.tenantRevision }
        }
        #expect(try await look() == 1)
        await store.close()
        let other = try cell.open()
        let backup = try hardened(cell, "ctse")
        try backup.begin(.reading)
        let seen: Int64? = try await other.look(at: scope) { (reading) throws(StoreError) in
            try reading.tenantRevision
        }
        #expect(seen == 1)
        backup.rollback()
        backup.close()
        await other.close()
    }

    @Test("brings a file of the version before to this one, which the statements need")
    func older() async throws {
        let cell = try TestCell()
        let first = try cell.open()
        let scope = cell.scope("ctse")
        try await first.change(scope) { try $0.insert(note, id("a"), bytes("a")) }
        await first.close()
        try StoreMigration(cell.configuration(), to: 1).migrate(scope.tenant)
        let store = try cell.open()
        let seen: Int64? = try await store.look(at: scope) { (reading) throws(StoreError) in
            try reading.tenantRevision
        }
        #expect(seen == 1)
        await store.close()
    }

    @Test("at seven overwritten bytes says that the file is damaged, and its neighbours are read")
    func damaged() async throws {
        let cell = try TestCell()
        let first = try cell.open()
        for partner in ["ctse", "pedro"] {
            try await first.change(cell.scope(partner)) { try $0.insert(note, id("a"), bytes(partner)) }
        }
        await first.close()
        let file = try #require(FileHandle(forUpdatingAtPath: cell.file("ctse")))
        try file.write(contentsOf: Data("damaged".utf8))
        try file.close()
        let store = try cell.open()
        await #expect(throws: StoreError.corrupt("not a database")) {
            _ = try await store.look(at: cell.scope("ctse")) { (reading) throws(StoreError) in
                try reading.tenantRevision
            }
        }
        #expect(cell.alarmed == [.corrupt("not a database")])
        #expect(store.figures.failures == ["corrupt": 1])
        let seen: Int64? = try await store.look(at: cell.scope("pedro")) { (reading) throws(StoreError) in
            try reading.tenantRevision
        }
        #expect(seen == 1)
        await store.close()
    }

    @Test("Who only reads opens nothing to write")
    func readers() async throws {
        let cell = try TestCell()
        let first = try cell.open()
        try await first.change(cell.scope("ctse")) { try $0.insert(note, id("a"), bytes("a")) }
        await first.close()
        let uses = Uses()
        let store = try cell.open { RecordingEngine(engine: $0, uses: uses) }
        #expect(try await store.look(cell.scope("ctse")) { try $0.tenantRevision } == 1)
        #expect(uses.seen == [.reading])
        // A tenant that does not exist yet is made by its writer, as ever.
        #expect(try await store.look(cell.scope("pedro")) { try $0.tenantRevision } == 0)
        #expect(uses.seen == [.reading, .reading, .writing, .reading])
        await store.close()
    }
}

private final class Uses: Sendable {
    private let uses = Mutex<[ConnectionUse]>([])

    var seen: [ConnectionUse] { uses.withLock { $0 } }

    func add(_ use: ConnectionUse) { uses.withLock { $0.append(use) } }
}

private struct RecordingEngine: Engine {
    let engine: any Engine
    let uses: Uses

    func open(
        _ place: TenantPlace, for use: ConnectionUse, makeTenant: () throws(StoreError) -> NewTenant
    ) throws(StoreError) -> any EngineConnection {
        uses.add(use)
        return try engine.open(place, for: use, makeTenant: makeTenant)
    }

    func probe() throws(StoreError) { try engine.probe() }
}
