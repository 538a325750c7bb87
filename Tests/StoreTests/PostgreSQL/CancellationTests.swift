import Synchronization
import Tenancy
import Testing

@testable import Store

@Suite("A cancelled call on PostgreSQL")
struct CancellationTests {
    @Test(
        "ends the statement that runs in the server, long before it would end by itself, and hits nobody else's"
    )
    func running() async throws {
        let cell = try TestCell(.postgresql)
        var limits = StoreLimits.standard
        limits.readerThreads = 1  // The next read is the next on the same connection, or would be.
        let store = try cell.open(limits)
        let scope = cell.scope("ctse")
        try await store.change(scope) {
            try $0.insert(note, id("a"), [], indexes: [IndexEntry(byState, .plain([1]))])
        }
        let server = try PrivateServer.shared.get()
        let (holder, admin) = (try server.admin(cell.database ?? ""), try server.admin(cell.database ?? ""))
        for round in 0..<3 {
            try holder.send(.text("BEGIN"))
            try holder.send(.text("LOCK TABLE pegase.entries IN ACCESS EXCLUSIVE MODE"))
            var failure: StoreError?
            // On a busy machine the read's own time may be over before it is seen to wait; then another is begun.
            repeat {
                let isOver = Flag()
                let read = Task {
                    defer { isOver.set() }
                    return try await store.look(scope) { try $0.list(note, byState, limit: 9).count }
                }
                while !isOver.isSet, try waiting(admin) == 0 { await Task.yield() }
                read.cancel()
                do { _ = try await read.value } catch { failure = error as? StoreError }
            } while failure == .busy
            #expect(failure == .cancelled, "and not that it waited too long")
            // The lock is still held: what ended the statement was the cancellation.
            while try waiting(admin) > 0 { await Task.yield() }
            try holder.send(.text("ROLLBACK"))
            for _ in 0..<20 {
                #expect(
                    try await store.look(scope) { try $0.list(note, byState, limit: 9).count } == 1,
                    "round \(round)")
            }
        }
        #expect(cell.alarmed.isEmpty)
    }

    private final class Flag: Sendable {
        private let value = Atomic(false)
        var isSet: Bool { value.load(ordering: .acquiring) }
        func set() { value.store(true, ordering: .releasing) }
    }

    /// Sessions of the service that wait for a lock.
    private func waiting(_ admin: PostgreSQLConnection) throws -> Int64 {
        var count: Int64 = 0
        try admin.send(
            .text(
                """
                SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
                    AND usename = 'pegase_app' AND wait_event_type = 'Lock'
                """)
        ) { row throws(StoreError) in count = try row.integer(0) }
        return count
    }
}
