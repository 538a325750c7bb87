import Synchronization
import Tenancy
import TestSupport
import Testing

@testable import Store

/// The rule that lets a distributed engine spread a cell: its tenants lie on two servers, and not one statement is
/// another than on one.
@Suite("A cell on two servers, split by tenant")
struct SplitCellTests {
    private let cell: TestCell
    private let engines: [PostgreSQLEngine]
    private let servers: [PrivateServer]
    private let databases: [String]

    init() throws {
        cell = try TestCell(.postgresql)
        servers = [try PrivateServer.shared.get(), try PrivateServer.other.get()]
        databases = [cell.database ?? "", try servers[1].makeDatabase()]
        engines = zip(servers, databases).map {
            PostgreSQLEngine(dsn: $0.appDSN($1), sealKey: PrivateServer.sealKey, connections: 4)
        }
    }

    private func tenants(on server: Int) throws -> Set<String> {
        var found: Set<String> = []
        let admin = try servers[server].admin(databases[server])
        try admin.send(.text("SELECT tenant FROM pegase.tenants")) { row throws(StoreError) in
            found.insert(String(decoding: try row.bytes(0), as: UTF8.self))
        }
        return found
    }

    @Test("Each tenant is on one server, whole, and on no other")
    func split() async throws {
        let store = try cell.open { _ in SplitEngine(engines: engines) }
        let partners = (0..<8).map { "p\($0)" }
        for partner in partners {
            _ = try await store.writeOnce(in: cell.scope(partner), request("q")) {
                (writing) throws(StoreError) in
                try writing.insert(note, id("a"), bytes(partner), indexes: [IndexEntry(byState, .plain([1]))])
                return []
            }
        }
        for partner in partners {
            let bodies = try await store.look(cell.scope(partner)) {
                try $0.list(note, byState, limit: 9).map { text($0.record.body) }
            }
            #expect(bodies == [partner])
        }
        for server in 0...1 {
            let here = partners.map { "vn/\($0)" }.filter { SplitEngine.server(of: bytes($0)) == server }
            #expect(try tenants(on: server) == Set(here) && !here.isEmpty)
        }
        await store.close()
    }

    @Test("Every statement that the store has is run on both, and the text of each is the same for all")
    func statements() async throws {
        let logs = [StatementLog(), StatementLog()]
        let logged = zip(engines, logs).map { $1.wrap($0) }
        let split = SplitEngine(engines: logged)
        let store = try cell.open { _ in split }
        let key = "\(cell.directory)/backup.key"
        try TestCell.write("\(String(repeating: "b7", count: 32))\n", to: key, mode: 0o400)
        let partners = ["p0", "p1"]
        #expect(Set(partners.map { SplitEngine.server(of: bytes("vn/\($0)")) }) == [0, 1])
        let other = try cell.open { _ in split }
        for partner in partners {
            try await useEverything(store, cell.scope(partner))
            // Whoever wrote the state's nodes knows them; another store reads them.
            #expect(try await other.look(cell.scope(partner)) { try $0.get(note, id("a"))?.revision } == 2)
            #expect(try await other.inspect(in: cell.scope(partner), from: InspectionPlace()) == nil)
            let tenant = TenantID(country: .vietnam, partner: PartnerID(partner)!)
            let log = logs[SplitEngine.server(of: TenantPlace(tenant).name)]
            try backUpAndRestore(tenant, from: split, log, key: key)
            try await removeEverything(store, cell.scope(partner))
        }
        for (server, log) in logs.enumerated() {
            let missing = Set(Statement.allCases).subtracting(log.seen)
            #expect(missing.isEmpty, "server \(server) was never asked: \(missing)")
        }
        await store.close()
        await other.close()
    }

    @Test(
        "Each statement names its tenant in every table that it reads or writes",
        arguments: Statement.allCases)
    func tenantIsNamed(statement: Statement) {
        let text = statement.text
        guard !text.hasPrefix("INSERT") else {
            #expect(text.contains("(tenant, ") && text.contains("VALUES ($1, "))
            return
        }
        let words = text.split { $0.isWhitespace || $0 == "(" }.map(String.init)
        let tables = zip(words, words.dropFirst()).count { word, next in
            ["FROM", "JOIN", "UPDATE"].contains(word) && next != "SELECT"
        }
        // Of each table by the parameter, or by a table that it is joined with.
        let named = text.ranges(of: "tenant = $1").count
        let joined = text.ranges(of: ".tenant = ").count { text[$0.upperBound...].first != "$" }
        #expect(named >= 1 && named + joined == tables, "a table is read across tenants: \(text)")
    }

    /// Whatever a service does with a tenant.
    private func useEverything(_ store: Store, _ scope: StoreScope) async throws {
        _ = try await store.writeOnce(in: scope, request("q")) { (writing) throws(StoreError) in
            try writing.insert(
                note, id("a"), bytes("one"),
                indexes: [IndexEntry(byState, .plain([1])), IndexEntry(byName, .keyed([2]))])
            writing.note(AccessEvent(resources: ["a"], classes: .p2))
            return bytes("answer")
        }
        cell.clock.jump(days: 40)
        // The answer above is too old by now, and is pruned.
        _ = try await store.writeOnce(in: scope, request("r")) { (writing) throws(StoreError) in
            try writing.update(
                note, id("a"), expecting: .revision(1), bytes("two"),
                indexes: [IndexEntry(byState, .plain([2]))])
            return []
        }
        try await store.look(scope) { reading throws in
            #expect(try reading.get(note, id("a"))?.revision == 2)
            #expect(try reading.list(note, byState, limit: 5).count == 1)
            #expect(try reading.list(note, byState, limit: 5, descending: true).count == 1)
            #expect(try reading.list(note, byName, keyed: [2], limit: 5).isEmpty)
            #expect(try reading.listIDs(note, byState, limit: 5).count == 1)
            #expect(try reading.listIDs(note, byState, limit: 5, descending: true).count == 1)
            #expect(try reading.revisions(note, id("a"), limit: 5).count == 2)
            #expect(try reading.changes(after: 0, limit: 5).count == 2)
            #expect(try reading.accessEvents(after: 0, limit: 5).count == 1)
        }
    }

    /// What a retention does where everything is past its time.
    private func removeEverything(_ store: Store, _ scope: StoreScope) async throws {
        try await store.note(AccessEvent(resources: ["a"], classes: .p2), in: scope)
        cell.clock.jump(days: 1)
        let now = cell.clock.now
        let removed = try await store.retain(
            in: scope, Retention(eventsBefore: now, revisionsBefore: now),
            isDue: { _ throws(StoreError) in true },
            mustGo: { _, record, round throws(StoreError) in round == .dependants ? record.id.text : nil })
        #expect(removed.events == 1 && removed.revisions == 1 && removed.records == 1)
    }

    /// Copies a tenant out, and into an empty database of the same server.
    private func backUpAndRestore(
        _ tenant: TenantID, from engine: SplitEngine, _ log: StatementLog, key: String
    ) throws {
        let archives = "\(cell.directory)/backups"
        let backup = try StoreBackup(cell.configuration(), service: "family", key: key, engine: engine)
        #expect(try backup.backUp(tenant, to: archives).versions == 2)
        let server = servers[SplitEngine.server(of: TenantPlace(tenant).name)]
        let empty = PostgreSQLEngine(
            dsn: server.appDSN(try server.makeDatabase()), sealKey: PrivateServer.sealKey, connections: 2)
        let target = try StoreBackup(
            cell.configuration(), service: "family", key: key, engine: log.wrap(empty))
        #expect(try target.restore(tenant, from: archives)?.versions == 2)
    }
}

/// Which statements an engine was asked to run.
private final class StatementLog: EngineTap {
    private let statements = Mutex<Set<Statement>>([])

    var seen: Set<Statement> { statements.withLock { $0 } }

    func willRun(_ statement: Statement) {
        statements.withLock { _ = $0.insert(statement) }
    }
}
