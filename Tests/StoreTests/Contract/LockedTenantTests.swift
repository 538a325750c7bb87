import Synchronization
import Tenancy
import Testing

@testable import Store

@Suite("A tenant whose file another program has locked")
struct LockedTenantTests {
    /// Writes of one tenant find a lock that stays for the whole wait.
    private final class Lock: EngineTap {
        let time = Mutex(MonotonicTime(nanoseconds: 0))
        private let waits = Atomic(0)

        var waited: Int { waits.load(ordering: .sequentiallyConsistent) }

        func willCommit(_ place: TenantPlace) throws(StoreError) {
            guard place.name == TenantPlace.of("ctse") else { return }
            waits.add(1, ordering: .sequentiallyConsistent)
            advance(StoreLimits.lockWait)
            throw .busy
        }

        func advance(_ wait: Duration) { time.withLock { $0 = $0 + wait } }
    }

    @Test("is refused at once for a while, so that the threads are there for others")
    func pause() async throws {
        let cell = try TestCell()
        let lock = Lock()
        var configuration = cell.configuration()
        configuration.monotonicClock = { lock.time.withLock { $0 } }
        let store = try Store(configuration, engine: lock.wrap(cell.makeEngine()))
        func write(_ partner: String) async throws {
            try await store.change(cell.scope(partner)) { _ = try $0.insert(note, .random(), []) }
        }
        await #expect(throws: StoreError.busy) { try await write("ctse") }
        let first = lock.waited
        await #expect(throws: StoreError.busy) { try await write("ctse") }
        #expect(lock.waited == first, "a thread waited again")
        #expect(store.figures.failingTenants == 1)
        try await write("pedro")
        lock.advance(StoreLimits.lockPause)
        await #expect(throws: StoreError.busy) { try await write("ctse") }
        #expect(lock.waited > first, "it is tried again after the pause")
        await store.close()
    }
}

extension TenantPlace {
    fileprivate static func of(_ partner: String) -> [UInt8] {
        TenantPlace(TenantID(country: .vietnam, partner: PartnerID(partner)!)).name
    }
}
