import Synchronization
import Tenancy
import Testing

@testable import Store

/// A disk that takes its time over a commit: nobody hears of success before it has, and nobody else stands still.
@Suite("A slow disk")
struct SlowDiskTests {
    private static let limits: StoreLimits = {
        var limits = StoreLimits.standard
        limits.waitingWritesPerTenant = 4
        return limits
    }()

    private func create(_ store: Store, _ scope: StoreScope, _ name: String) async throws -> String? {
        text(
            try await store.writeOnce(in: scope, request(name)) { (writing) throws(StoreError) in
                try writing.insert(note, id(name), bytes(name))
                writing.note(AccessEvent(resources: [name], classes: .p2))
                return bytes("made \(name)")
            })
    }

    @Test(
        "Reads and other tenants go on, what waits is bounded, and nothing is acknowledged early or done twice",
        arguments: TestEngine.allCases)
    func slowCommit(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let disk = SlowDisk()
        let store = try cell.open(Self.limits) { disk.wrap($0) }
        let (ours, theirs) = (cell.scope("ctse"), cell.scope("pedro"))
        for scope in [ours, theirs] { _ = try await create(store, scope, "first") }

        disk.hold("vn/ctse")
        let acknowledged = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                _ = try await self.create(store, ours, "slow")
                acknowledged.add()
            }
            while !disk.isHolding { await Task.yield() }
            for number in 0..<4 {
                group.addTask {
                    _ = try await self.create(store, ours, "w\(number)")
                    acknowledged.add()
                }
            }
            while store.waitingWrites < 4 { await Task.yield() }

            await #expect(throws: StoreError.overloaded(retryAfter: Self.limits.retryAfter)) {
                try await create(store, ours, "over")
            }
            // What is not durable is not there for anybody.
            try await store.look(ours) { reading throws in
                #expect(try reading.get(note, id("first")) != nil)
                #expect(try reading.get(note, id("slow")) == nil)
            }
            #expect(try await create(store, theirs, "theirs") == "made theirs")
            #expect(acknowledged.count == 0)
            // Somebody who has lost patience asks again; the answer is the first one's.
            group.cancelAll()
            disk.letGo()
            while let _ = await group.nextResult() {}
        }
        #expect(try await create(store, ours, "slow") == "made slow")
        #expect(try await create(store, ours, "over") == "made over")
        try await store.look(ours) { reading throws in
            let made = try reading.changes(after: 0, limit: 99).map(\.id.text)
            #expect(made.count { $0 == "slow" } == 1 && made.contains("over"))
            #expect(made.count == Set(made).count)
        }
        await store.close()
        #expect(cell.alarmed.isEmpty)
    }
}

private final class Counter: Sendable {
    private let total = Atomic(0)

    var count: Int { total.load(ordering: .relaxed) }

    func add() { total.add(1, ordering: .relaxed) }
}

/// Holds the commits of one tenant until they are let go.
private final class SlowDisk: EngineTap {
    private let gate = Gate()
    private let slow = Mutex<[UInt8]?>(nil)
    private let held = Atomic(false)

    var isHolding: Bool { held.load(ordering: .acquiring) }

    func hold(_ tenant: String) {
        slow.withLock { $0 = bytes(tenant) }
    }

    func letGo() {
        slow.withLock { $0 = nil }
        gate.open()
    }

    func willCommit(_ place: TenantPlace) {
        guard slow.withLock({ $0 == place.name }) else { return }
        held.store(true, ordering: .releasing)
        gate.wait()
    }
}
