import ServiceRuntime
import Store
import Synchronization
import Tenancy

/// The open watches of the service. Any task may call anything at any time.
///
/// A watch that is slow is not queued for: it is woken once, and reads everything that has changed since it last
/// looked.
package final class SyncFeed: Sendable {
    private struct State {
        var watches: [Int: AsyncStream<Void>.Continuation] = [:]
        var number = 0
        var beats = 0
        var isClosed = false
    }

    private let state = Mutex(State())

    package init() {}

    /// Wakes every watch: it says that it is there, and finds what another process of the cell has changed.
    func beat() {
        let watches = state.withLock { state in
            state.beats += 1
            return Array(state.watches.values)
        }
        for watch in watches { watch.yield() }
    }

    fileprivate var beats: Int { state.withLock { $0.beats } }

    /// Ends every watch, so that a drain need not wait for calls that never end by themselves.
    func close() {
        let watches = state.withLock { state in
            state.isClosed = true
            return Array(state.watches.values)
        }
        for watch in watches { watch.finish() }
    }

    /// - Returns: `nil` when there are as many watches as there may be, or the feed is closed.
    func follow(_ tenant: StoreScope, of call: ScopedCall) -> SyncWatch? {
        let (wakeups, continuation) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number: Int? = state.withLock { state in
            guard !state.isClosed, state.watches.count < Limits.watches else { return nil }
            state.number += 1
            state.watches[state.number] = continuation
            return state.number
        }
        guard let number else { return nil }
        continuation.onTermination = { [weak self] _ in self?.forget(number) }
        guard let observation = call.observe(tenant, { continuation.yield() }) else {
            continuation.finish()
            return nil
        }
        return SyncWatch(observation, wakeups, self)
    }

    /// How many watches are open.
    var count: Int { state.withLock { $0.watches.count } }

    private func forget(_ watch: Int) {
        state.withLock { _ = $0.watches.removeValue(forKey: watch) }
    }
}

/// One watch's wait for the next change. Used by one task; letting go of it ends the observation.
struct SyncWatch: ~Copyable {
    private let observation: ChangeObservation
    private var wakeups: AsyncStream<Void>.AsyncIterator
    private let feed: SyncFeed
    private var beats: Int

    fileprivate init(
        _ observation: ChangeObservation, _ wakeups: AsyncStream<Void>, _ feed: SyncFeed
    ) {
        self.observation = observation
        self.feed = feed
        beats = feed.beats
        self.wakeups = wakeups.makeAsyncIterator()
    }

    /// - Returns: `false` when the feed or the task ends.
    mutating func wait() async -> Bool {
        await wakeups.next(isolation: #isolation) != nil
    }

    /// Whether a sign of life is due: not for each change of the tenant, which may be one that the watch does not show.
    mutating func isBeat() -> Bool {
        let now = feed.beats
        defer { beats = now }
        return now != beats
    }
}
