import ServiceRuntime
import Synchronization
import Tenancy
import WireProto
import WireTransport

/// The cell's ``Registry`` and those who follow it. Any task may call anything at any time.
///
/// A follower that is slow is not queued for: it is told what changed since it last asked, or everything
/// again.
final class RegistryFeed: Sendable {
    private struct State {
        var registry = Registry()
        /// Whether the table may be shown: it stands where the store stood a moment ago.
        var isCurrent = false
    }

    private let state = Mutex(State())
    private let followers = WatcherSet<Void>(limit: Limits.followers)

    /// Looks at the table as it is now.
    func look<Value: Sendable>(_ body: (Registry) -> Value) -> Value {
        state.withLock { body($0.registry) }
    }

    /// Every row, partners first.
    var rows: [RegistryRow] { look { $0 }.all }

    /// Changes the table. Who follows is told at the next beat.
    func update(_ change: (inout Registry) -> Void) {
        state.withLock { change(&$0.registry) }
    }

    /// The table stands where the store stands: wakes every follower to tell it what changed, or that it is current.
    func beat() {
        state.withLock { $0.isCurrent = true }
        followers.wake()
    }

    /// Tells nobody anything until the next beat: whoever hears nothing for some seconds believes the table no more.
    func hold() {
        state.withLock { $0.isCurrent = false }
    }

    var isCurrent: Bool { state.withLock { $0.isCurrent } }

    /// Looks at a table that may be shown; `nil` while it may not.
    func lookIfCurrent<Value: Sendable>(_ body: (Registry) -> Value) -> Value? {
        state.withLock { $0.isCurrent ? body($0.registry) : nil }
    }

    /// Ends every follower's stream, so that a drain need not wait for calls that never end by themselves.
    func close() {
        followers.close()
    }

    /// - Returns: `nil` when there are as many followers as there may be, or the feed is closed.
    func follow() -> RegistryFollower? {
        guard let watcher = followers.add(()) else { return nil }
        return RegistryFollower(feed: self, watcher: watcher)
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
    private var watcher: Watcher
    private var position: Int?

    fileprivate init(feed: RegistryFeed, watcher: consuming Watcher) {
        self.feed = feed
        self.watcher = watcher
    }

    /// The whole table at first, then what changed, or a heartbeat; `nil` when the feed or the task ends.
    mutating func next() async -> RegistryNews? {
        if position == nil, let news = snapshot() { return news }
        while await watcher.wait() {
            if let news = changes() ?? snapshot() { return news }
        }
        return nil
    }

    private mutating func changes() -> RegistryNews? {
        guard let position else { return nil }
        let news = feed.lookIfCurrent { registry in
            registry.changes(since: position).map { rows in
                (RegistryNews(isSnapshot: false, rows: rows, revision: registry.revision), registry.position)
            }
        }
        guard let (changes, now) = news ?? nil else { return nil }
        self.position = now
        return changes
    }

    private mutating func snapshot() -> RegistryNews? {
        guard let registry = feed.lookIfCurrent({ $0 }) else { return nil }
        position = registry.position
        return RegistryNews(isSnapshot: true, rows: registry.all, revision: registry.revision)
    }
}
