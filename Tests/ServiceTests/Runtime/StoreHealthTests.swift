import Foundation
import Logging
import Program
import ServiceSupport
import Store
import Synchronization
import Tenancy
import Testing
import WireProto
import WireTransport

@testable import ServiceRuntime

@Suite("A service's own health")
struct StoreHealthTests {
    private let board = HealthBoard(Methods.table)

    private func health(
        obstacle: @escaping @Sendable () -> String? = { nil },
        _ probe: @escaping @Sendable () async throws(StoreError) -> Void
    ) -> StoreHealth {
        StoreHealth(
            board: board, log: .silent, clock: { MonotonicTime(nanoseconds: 1) }, obstacle: obstacle,
            probe: probe)
    }

    private func isServing() async throws -> Bool {
        try await board.check(HealthV1.HealthCheckRequest(), ()).status == .serving
    }

    @Test("A service serves while its store's directory is there, and again when it is back")
    func storeGone() async throws {
        let bare = try BareStore()
        let health = health { () throws(StoreError) in try await bare.store.probe() }
        #expect(try await !isServing(), "before the first look")
        await health.look()
        #expect(try await isServing())
        let tenants = bare.directory + "/store/tenants"
        let aside = bare.directory + "/aside"
        try FileManager.default.moveItem(atPath: tenants, toPath: aside)
        await health.look()
        #expect(try await !isServing())
        try FileManager.default.moveItem(atPath: aside, toPath: tenants)
        await health.look()
        #expect(try await isServing())
        board.close()
        await health.look()
        #expect(try await !isServing(), "a board that is closed stays so")
        try await bare.close()
    }

    @Test(
        "A commit that does not end is one of a service that does not serve, is tried once, and then it serves again"
    )
    func silent() async throws {
        let asked = Atomic(0)
        let answers = AsyncStream<Void>.makeStream()
        let health = health { () throws(StoreError) in
            // The first try is answered at once.
            guard asked.add(1, ordering: .relaxed).oldValue == 1 else { return }
            for await _ in answers.stream { break }
        }
        health.beat()
        while try await !isServing() { await Task.yield() }
        while asked.load(ordering: .relaxed) < 2 {
            health.beat()
            await Task.yield()
        }
        #expect(try await isServing())
        for _ in 0..<RuntimeLimits.probePatience { health.beat() }
        #expect(try await !isServing())
        #expect(asked.load(ordering: .relaxed) == 2)
        answers.continuation.yield()
        while try await !isServing() { await Task.yield() }
    }

    @Test("A service that cannot work for a reason of its own does not serve")
    func obstacle() async throws {
        let isBlocked = Atomic(true)
        let health = health(obstacle: { isBlocked.load(ordering: .relaxed) ? "no registry" : nil }) {
            () throws(StoreError) in
        }
        await health.look()
        #expect(try await !isServing())
        isBlocked.store(false, ordering: .relaxed)
        health.beat()
        #expect(try await isServing())
    }

    @Test("A gateway with another key is refused everything, and the log says why")
    func foreignKey() async throws {
        let bare = try BareStore()
        let lines = Mutex<[Logger.Metadata]>([])
        let log = FailureLog(
            Logger(label: "test") { _ in LineRecorder { line in lines.withLock { $0.append(line) } } },
            clock: { MonotonicTime(nanoseconds: 0) })
        let gate = bare.gate(.family, failures: log)
        var metadata = Metadata()
        metadata.add(MetadataKey.scope, bytes: Array(repeating: 7, count: 200))
        let context = RPCContext(
            method: Methods.getFamily, metadata: metadata,
            deadline: RPCDeadline(nanoseconds: .max), peer: Peer())
        #expect(throws: RPCStatus.self) { try gate.admit(context) }
        #expect(lines.withLock { $0.count } == 1)
        try await bare.close()
    }

    @Test("What fails again and again has a line each ten seconds, with the reason and how often")
    func lines() throws {
        let lines = Mutex<[Logger.Metadata]>([])
        let time = Mutex<UInt64>(0)
        let log = FailureLog(
            Logger(label: "test") { _ in LineRecorder { line in lines.withLock { $0.append(line) } } },
            clock: { MonotonicTime(nanoseconds: time.withLock { $0 }) })
        for second in 0..<25 {
            time.withLock { $0 = UInt64(second) * 1_000_000_000 }
            log.note("it fails", kind: "a", metadata: ["why": "no room"])
            if second == 3 { log.note("so does that", kind: "b") }
        }
        let found = lines.withLock { $0 }
        #expect(found.count == 4)
        #expect(found.map { $0["times_since"].map { "\($0)" } } == [nil, nil, "9", "9"])
        #expect(found.first?["why"] == "no room")
    }
}

private struct LineRecorder: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace
    let record: @Sendable (Logger.Metadata) -> Void

    init(_ record: @escaping @Sendable (Logger.Metadata) -> Void) {
        self.record = record
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) { record(event.metadata ?? [:]) }
}
