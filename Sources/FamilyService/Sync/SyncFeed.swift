import ServiceRuntime
import Store
import Synchronization
import Tenancy
import WireTransport

/// The open watches of the service. Any task may call anything at any time.
///
/// Their number is bounded here, the share of a tenant by the store, which is asked to observe it.
package final class SyncFeed: Sendable {
    private let watchers = WatcherSet<Void>(limit: Limits.watches)
    private let beaten = Atomic(0)

    package init() {}

    /// Wakes every watch: it says that it is there, and finds what another process of the cell has changed.
    func beat() {
        beaten.add(1, ordering: .sequentiallyConsistent)
        watchers.wake()
    }

    fileprivate var beats: Int { beaten.load(ordering: .sequentiallyConsistent) }

    /// Ends every watch, so that a drain need not wait for calls that never end by themselves.
    func close() {
        watchers.close()
    }

    /// - Returns: `nil` when there are as many watches as there may be, or the feed is closed.
    func follow(_ tenant: StoreScope, of call: ScopedCall) -> SyncWatch? {
        guard let watcher = watchers.add(()), let observation = call.observe(tenant, watcher.wake) else {
            return nil
        }
        return SyncWatch(observation, watcher, self)
    }

    /// How many watches are open.
    var count: Int { watchers.count }
}

/// One watch's wait for the next change. Used by one task; letting go of it ends the observation.
struct SyncWatch: ~Copyable {
    private let observation: ChangeObservation
    private var watcher: Watcher
    private let feed: SyncFeed
    private var beats: Int

    fileprivate init(_ observation: ChangeObservation, _ watcher: consuming Watcher, _ feed: SyncFeed) {
        self.observation = observation
        self.feed = feed
        beats = feed.beats
        self.watcher = watcher
    }

    /// - Returns: `false` when the feed or the task ends.
    mutating func wait() async -> Bool {
        await watcher.wait()
    }

    /// Whether a sign of life is due: not for each change of the tenant, which may be one that the watch does not show.
    mutating func isBeat() -> Bool {
        let now = feed.beats
        defer { beats = now }
        return now != beats
    }
}
