import ServiceRuntime
import Synchronization
import Tenancy
import WireProto

/// The cell's ``Registry`` and those who follow it. Any task may call anything at any time.
///
/// A follower that is slow is not queued for: it is told what changed since it last asked, or everything
/// again.
final class RegistryFeed: Sendable {
    private struct State {
        var registry = Registry()
        var followers: [Int: AsyncStream<Void>.Continuation] = [:]
        var nextFollower = 0
        var isClosed = false
    }

    private let state = Mutex(State())

    /// Looks at the table as it is now.
    func look<Value: Sendable>(_ body: (Registry) -> Value) -> Value {
        state.withLock { body($0.registry) }
    }

    /// Every row, partners first.
    var rows: [RegistryRow] { look { $0 }.all }

    /// Changes the table and wakes who follows it.
    func update(_ change: (inout Registry) -> Void) {
        let followers = state.withLock { state in
            change(&state.registry)
            return Array(state.followers.values)
        }
        followers.forEach { $0.yield() }
    }

    /// Wakes every follower, so that it can say it is still there. To be called each second.
    func beat() {
        update { _ in }
    }

    /// Ends every follower's stream, so that a drain need not wait for calls that never end by themselves.
    func close() {
        let followers = state.withLock { state in
            state.isClosed = true
            return Array(state.followers.values)
        }
        followers.forEach { $0.finish() }
    }

    /// - Returns: `nil` when there are as many followers as there may be, or the feed is closed.
    func follow() -> RegistryFollower? {
        let (wakeups, continuation) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number: Int? = state.withLock { state in
            guard !state.isClosed, state.followers.count < Limits.followers else { return nil }
            state.nextFollower += 1
            state.followers[state.nextFollower] = continuation
            return state.nextFollower
        }
        guard let number else { return nil }
        continuation.onTermination = { [weak self] _ in self?.forget(number) }
        return RegistryFollower(feed: self, wakeups: wakeups)
    }

    private func forget(_ follower: Int) {
        state.withLock { _ = $0.followers.removeValue(forKey: follower) }
    }
}

/// What a follower is told next.
struct RegistryNews: Sendable {
    /// Whether the rows are the whole table.
    var isSnapshot: Bool
    /// None in a heartbeat.
    var rows: [RegistryRow]
    /// Where the table stands once the rows are in it.
    var revision: Int64
}

/// One follower's place in the feed. Used by one task.
struct RegistryFollower: ~Copyable {
    private let feed: RegistryFeed
    private var wakeups: AsyncStream<Void>.AsyncIterator
    private var position: Int?

    fileprivate init(feed: RegistryFeed, wakeups: AsyncStream<Void>) {
        self.feed = feed
        self.wakeups = wakeups.makeAsyncIterator()
    }

    /// The whole table at first, then what changed, or a heartbeat; `nil` when the feed or the task ends.
    mutating func next() async -> RegistryNews? {
        guard let position else { return snapshot() }
        guard await wakeups.next(isolation: #isolation) != nil else { return nil }
        let news = feed.look { registry in
            registry.changes(since: position).map { rows in
                (RegistryNews(isSnapshot: false, rows: rows, revision: registry.revision), registry.position)
            }
        }
        guard let (changes, now) = news else { return snapshot() }
        self.position = now
        return changes
    }

    private mutating func snapshot() -> RegistryNews {
        let registry = feed.look { $0 }
        position = registry.position
        return RegistryNews(isSnapshot: true, rows: registry.all, revision: registry.revision)
    }
}
