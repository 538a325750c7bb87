import Synchronization

/// A bounded set of watchers: calls that go on and are woken by changes of what they watch. Any task may call anything
/// at any time.
///
/// A watcher that is slow is not queued for: it is woken once, and looks at all that has changed since it last looked.
public final class WatcherSet<Topic: Sendable>: Sendable {
    private struct State {
        var watchers: [Int: Entry] = [:]
        var number = 0
        var isClosed = false
    }

    private struct Entry {
        let topic: Topic
        let wakeups: AsyncStream<Void>.Continuation
    }

    private let limit: Int
    private let state = Mutex(State())

    /// - Parameter limit: Watchers that there may be.
    public init(limit: Int) {
        self.limit = limit
    }

    /// How many there are.
    public var count: Int { state.withLock { $0.watchers.count } }

    /// - Returns: `nil` when there are as many as there may be, or the set is closed.
    public func add(_ topic: Topic) -> Watcher? {
        let (stream, wakeups) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number: Int? = state.withLock { state in
            guard !state.isClosed, state.watchers.count < limit else { return nil }
            state.number += 1
            state.watchers[state.number] = Entry(topic: topic, wakeups: wakeups)
            return state.number
        }
        guard let number else { return nil }
        wakeups.onTermination = { [weak self] _ in self?.forget(number) }
        return Watcher(stream, wakeups)
    }

    /// Wakes those whose topic is concerned.
    ///
    /// Outside the lock alone: waking a task takes the task's own lock, and a task that is cancelled holds that while it
    /// takes ours to be forgotten.
    public func wake(_ isConcerned: (Topic) -> Bool = { _ in true }) {
        let concerned = state.withLock { state in state.watchers.values.filter { isConcerned($0.topic) } }
        for watcher in concerned { watcher.wakeups.yield() }
    }

    /// Ends every watcher and takes no more, so that a drain waits for no call that never ends by itself.
    public func close() {
        let watchers = state.withLock { state in
            state.isClosed = true
            return Array(state.watchers.values)
        }
        for watcher in watchers { watcher.wakeups.finish() }
    }

    private func forget(_ watcher: Int) {
        state.withLock { _ = $0.watchers.removeValue(forKey: watcher) }
    }
}

/// A place among the watchers. Used by one task; letting go of it gives the place back.
public struct Watcher: ~Copyable {
    private var wakeups: AsyncStream<Void>.AsyncIterator
    /// Wakes this one alone. May be called from any thread.
    public let wake: @Sendable () -> Void

    fileprivate init(_ stream: AsyncStream<Void>, _ wakeups: AsyncStream<Void>.Continuation) {
        self.wakeups = stream.makeAsyncIterator()
        wake = { wakeups.yield() }
    }

    /// Waits until something has changed since this returned last.
    ///
    /// - Returns: `false` when the set is closed or the task is cancelled.
    public mutating func wait() async -> Bool {
        await wakeups.next(isolation: #isolation) != nil
    }
}
