import Glibc
import Synchronization
import Tenancy
import Testing

@testable import Store

/// The database server dies under load: what it had promised is there when it is back, and each request has had one
/// effect.
@Suite("A PostgreSQL server that is killed")
struct ServerCrashTests {
    /// How often; each time somewhere in its work.
    private static let crashes = 8

    @Test("Nothing acknowledged is lost and nothing is there twice; the store goes on by itself")
    func killed() async throws {
        // The others' servers must live.
        let server = try PrivateServer("dies")
        let database = try server.makeDatabase()
        let cell = try TestCell()
        let store = try cell.open { _ in
            PostgreSQLEngine(
                dsn: server.appDSN(database), sealKey: PrivateServer.sealKey,
                connections: StoreLimits.standard.writerThreads + StoreLimits.standard.readerThreads)
        }
        let scope = cell.scope("ctse")
        let ledger = Ledger()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<4 {
                group.addTask {
                    var number = 0
                    while !ledger.isClosed {
                        let name = "c\(caller)-\(number)"
                        ledger.add(name, try await insist(on: name, store, scope))
                        number += 1
                    }
                }
            }
            for crash in 0..<Self.crashes {
                let wanted = ledger.acknowledged.count + 5 + crash
                while ledger.acknowledged.count < wanted { await Task.yield() }
                await kill(server, database)
            }
            ledger.close()
            try await group.waitForAll()
        }
        // The last crash may have come after everybody's last answer.
        while true {
            do {
                _ = try await store.read(in: scope) { (reading) throws(StoreError) in
                    try reading.tenantRevision
                }
                break
            } catch {
                guard case .ioFailure = error else { throw error }
            }
        }
        let told = ledger.acknowledged
        #expect(ledger.failures > 0, "nobody noticed the crashes")
        let kept = try await store.look(scope) { reading throws in
            var kept: [RecordChange] = []
            while case let page = try reading.changes(after: kept.last?.sequence ?? 0, limit: 1000),
                !page.isEmpty
            {
                kept += page
            }
            for change in kept { #expect(text(try reading.get(note, change.id)?.body) == change.id.text) }
            return kept
        }
        #expect(kept.map(\.sequence) == Array(1...Int64(kept.count)))
        #expect(told.allSatisfy { name, answer in answer == "made \(name)" })
        let names = Set(kept.map(\.id.text))
        let (lost, twice) = (Set(told.keys).subtracting(names).count, kept.count - names.count)
        #expect(lost == 0 && twice == 0 && names == Set(told.keys))
        #expect(cell.alarmed.isEmpty)
        await store.close()
        print(
            "PostgreSQL killed \(Self.crashes) times under load: \(told.count) acknowledged, \(lost) lost,",
            "\(twice) twice, \(ledger.failures) calls made again")

        /// Asks until it is answered, always with the same request id, as a partner's system does.
        @Sendable func insist(
            on name: String, _ store: Store, _ scope: StoreScope
        ) async throws -> String? {
            while true {
                do {
                    return text(
                        try await store.writeOnce(in: scope, request(name)) { (writing) throws(StoreError) in
                            try writing.insert(note, id(name), bytes(name))
                            writing.note(AccessEvent(resources: [name], classes: .p2))
                            return bytes("made \(name)")
                        })
                } catch {
                    switch error {
                    case .ioFailure, .busy: ledger.fail()
                    default: throw error
                    }
                }
            }
        }
    }

    /// Kills a process that works for the store; the server then ends all others, and recovers from its log.
    private func kill(_ server: PrivateServer, _ database: String) async {
        while true {
            do {
                if let worker = try worker(server, database), Glibc.kill(worker, SIGKILL) == 0 { return }
            } catch {
                // It still recovers from the crash before.
            }
            await Task.yield()
        }
    }

    /// A process of the server that has a transaction of the store.
    private func worker(_ server: PrivateServer, _ database: String) throws -> pid_t? {
        let workers = """
            SELECT pid::bigint FROM pg_stat_activity
            WHERE datname = '\(database)' AND usename = 'pegase_app' AND xact_start IS NOT NULL LIMIT 1
            """
        var found: pid_t?
        try server.admin().send(.text(workers)) { row throws(StoreError) in
            found = pid_t(try row.integer(0))
        }
        return found
    }
}

/// What the callers were told.
private final class Ledger: Sendable {
    private struct State {
        var acknowledged: [String: String?] = [:]
        var failures = 0
        var isClosed = false
    }

    private let state = Mutex(State())

    var acknowledged: [String: String?] { state.withLock { $0.acknowledged } }
    var failures: Int { state.withLock { $0.failures } }
    var isClosed: Bool { state.withLock { $0.isClosed } }

    func add(_ name: String, _ answer: String?) { state.withLock { $0.acknowledged[name] = answer } }
    func fail() { state.withLock { $0.failures += 1 } }
    func close() { state.withLock { $0.isClosed = true } }
}
