import Synchronization
import Tenancy
import Testing

@testable import Store

@Suite("A tenant whose file another program has locked")
struct LockedTenantTests {
    /// Writes of one tenant find a lock that stays for the whole wait.
    private final class Lock: EngineTap {
        let keepsTenantsApart: Bool?
        private let time = Mutex(MonotonicTime(nanoseconds: 0))
        private let waits = Atomic(0)
        private let isGone = Atomic(false)

        init(keepsTenantsApart: Bool) { self.keepsTenantsApart = keepsTenantsApart }

        var waited: Int { waits.load(ordering: .sequentiallyConsistent) }

        func willCommit(_ place: TenantPlace) throws(StoreError) {
            guard place.name == TenantPlace.of("ctse"), !isGone.load(ordering: .sequentiallyConsistent) else {
                return
            }
            waits.add(1, ordering: .sequentiallyConsistent)
            advance(StoreLimits.lockWait)
            throw .busy
        }

        func advance(_ wait: Duration) { time.withLock { $0 = $0 + wait } }
        func goAway() { isGone.store(true, ordering: .sequentiallyConsistent) }

        func store(of cell: TestCell) throws -> Store {
            var configuration = cell.configuration()
            configuration.monotonicClock = { self.time.withLock { $0 } }
            return try Store(configuration, engine: wrap(cell.makeEngine()))
        }
    }

    private func write(_ partner: String, _ store: Store, _ cell: TestCell) async throws {
        try await store.change(cell.scope(partner)) { _ = try $0.insert(note, .random(), []) }
    }

    @Test("is refused at once for a while, so that the threads are there for others")
    func pause() async throws {
        let cell = try TestCell()
        let lock = Lock(keepsTenantsApart: true)
        let store = try lock.store(of: cell)
        await #expect(throws: StoreError.busy) { try await write("ctse", store, cell) }
        let first = lock.waited
        await #expect(throws: StoreError.busy) { try await write("ctse", store, cell) }
        #expect(lock.waited == first, "a thread waited again")
        #expect(store.figures.failingTenants == 1)
        #expect(store.failingTenants == [cell.scope("ctse").tenant: .busy])
        try await write("pedro", store, cell)
        lock.advance(StoreLimits.lockPause)
        await #expect(throws: StoreError.busy) { try await write("ctse", store, cell) }
        #expect(lock.waited > first, "it is tried again after the pause")
        await store.close()
    }

    @Test("is tried again at once where tenants share their tables: a write was undone, and the next is done")
    func shared() async throws {
        let cell = try TestCell()
        let lock = Lock(keepsTenantsApart: false)
        let store = try lock.store(of: cell)
        await #expect(throws: StoreError.busy) { try await write("ctse", store, cell) }
        lock.goAway()
        try await write("ctse", store, cell)
        await store.close()
    }
}

extension TenantPlace {
    fileprivate static func of(_ partner: String) -> [UInt8] {
        TenantPlace(TenantID(country: .vietnam, partner: PartnerID(partner)!)).name
    }
}
