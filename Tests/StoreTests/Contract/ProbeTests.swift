import Foundation
import Synchronization
import Tenancy
import TestSupport
import Testing

@testable import Store

@Suite("Whether a commit ends")
struct ProbeTests {
    @Test("A probe is a commit like any other", arguments: TestEngine.allCases)
    func commits(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let probe = EngineProbe()
        let store = try cell.open(through: probe.wrap)
        try await store.probe()
        #expect(probe.commits == 1)
        #expect(store.figures.commits.reduce(0, +) == 1)
        probe.failNextCommit(with: .ioFailure(10))
        await #expect(throws: StoreError.ioFailure(10)) { try await store.probe() }
        probe.failNextCommit(with: .diskFull)
        try await store.probe()  // Reads go on.
        // A caller hears of a failure before it is counted; by the next turn of its tenant it is.
        #expect(store.figures.failures["io_failure"] == 1)
        #expect(store.figures.isDiskFull)
        try await store.probe()
        #expect(store.figures.isDiskFull, "it has room of its own, which says nothing of others")
        try await store.change(cell.scope("ctse")) { try $0.insert(note, id("a"), []) }
        #expect(!store.figures.isDiskFull)
        await store.close()
    }

    @Test("Probes do not make the disk grow")
    func bounded() async throws {
        let cell = try TestCell()
        let store = try cell.open()
        for _ in 0..<400 { try await store.probe() }
        func bytes() throws -> Int {
            try ["", "-wal", "-shm"].reduce(0) { sum, suffix in
                let path = cell.file("_probe") + suffix
                return sum + (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0)
            }
        }
        let before = try bytes()
        for _ in 0..<400 { try await store.probe() }
        #expect(try bytes() == before)
        #expect(before < 1 << 20, "\(before) bytes")
        await store.close()
        // It is no tenant that a backup or a job would come by.
        #expect(try StoreBackup.tenants(ofStore: cell.storeDirectory, cell.country) == [])
    }

    @Test("A damaged file of the probe's is made anew")
    func damaged() async throws {
        let cell = try TestCell()
        let first = try cell.open()
        try await first.probe()
        await first.close()
        let file = try #require(FileHandle(forUpdatingAtPath: cell.file("_probe")))
        try file.write(contentsOf: Data("damaged".utf8))
        try file.close()
        let store = try cell.open()
        await #expect(throws: StoreError.self) { try await store.probe() }
        #expect(cell.alarmed.count == 1)
        try await store.probe()
        await store.close()
    }

    @Test("A probe waits as long as commits do, and the figures say since when one waits")
    func waits() async throws {
        let cell = try TestCell()
        let stuck = StuckCommits()
        var limits = StoreLimits.standard
        limits.writerThreads = 1
        let store = try cell.open(limits, through: stuck.wrap)
        let write = Task {
            try await store.change(cell.scope("ctse")) { try $0.insert(note, id("a"), []) }
        }
        while stuck.waiting == 0 { await Task.yield() }
        let ended = Atomic(false)
        let probe = Task {
            try await store.probe()
            ended.store(true, ordering: .sequentiallyConsistent)
        }
        while store.waitingWrites == 0 { await Task.yield() }
        #expect(store.figures.commitsUnderWay == 1)
        #expect(store.figures.oldestCommit != nil)
        let hasEnded = ended.load(ordering: .sequentiallyConsistent)
        #expect(!hasEnded)
        stuck.release()
        _ = try await write.value
        try await probe.value
        #expect(store.figures.commitsUnderWay == 0)
        await store.close()
    }

    @Test("A synchronous standby that is gone holds a probe up until it is back")
    func standby() async throws {
        let server = try PrivateServer("standby")
        let database = try server.makeDatabase()
        let cell = try TestCell()
        let store = try cell.open { _ in
            PostgreSQLEngine(dsn: server.appDSN(database), sealKey: PrivateServer.sealKey, connections: 5)
        }
        try await store.probe()
        try await aside {
            let admin = try server.admin()
            try admin.send(.text("ALTER SYSTEM SET synchronous_standby_names = 'gone'"))
            try admin.send(.text("SELECT pg_reload_conf()"))
            var setting = ""
            while setting != "gone" {
                try admin.send(.text("SELECT current_setting('synchronous_standby_names')")) {
                    row throws(StoreError) in setting = text(try row.bytes(0)) ?? ""
                }
            }
        }
        let probe = Task { try await store.probe() }
        try await aside {
            let admin = try server.admin()
            var waiting: Int64 = 0
            while waiting == 0 {
                let found = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
                try admin.send(.text(found)) { row throws(StoreError) in waiting = try row.integer(0) }
            }
        }
        #expect(store.figures.commitsUnderWay == 1)
        try await aside {
            let admin = try server.admin()
            try admin.send(.text("ALTER SYSTEM RESET synchronous_standby_names"))
            try admin.send(.text("SELECT pg_reload_conf()"))
        }
        try await probe.value
        #expect(store.figures.commitsUnderWay == 0)
        await store.close()
    }
}

/// Commits that do not end until they are let go.
private final class StuckCommits: EngineTap {
    private let count = Atomic(0)
    private let gate = DispatchSemaphore(value: 0)

    var waiting: Int { count.load(ordering: .sequentiallyConsistent) }

    func willCommit(_ place: TenantPlace) throws(StoreError) {
        guard !place.tenant.isProbe else { return }
        count.add(1, ordering: .sequentiallyConsistent)
        gate.wait()
    }

    func release() { gate.signal() }
}
