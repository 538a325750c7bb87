import Kernel
import Tenancy

/// Threads that take work from a ``TurnQueue``, turn by turn.
final class WorkQueue<Work: Sendable>: Sendable {
    /// Told apart from the queue, so that its threads do not keep the queue itself alive.
    private let state: Monitor<State>
    private let refuse: @Sendable (Work, StoreError) -> Void
    private let retryAfter: Duration

    private struct State {
        var turns: TurnQueue<TenantID, Work>
        var isClosing = false
        var threads: Int
        var waitingForEnd: [CheckedContinuation<Void, Never>] = []
    }

    private enum Turn {
        case work(TenantID, [Work], more: Bool)
        case stop
    }

    /// - Parameters:
    ///   - refuse: Answers work that will not be done.
    ///   - perform: Does one turn's work, on one of the queue's threads, and answers it. In an exclusive turn it may
    ///     ask for what has come in meanwhile, and says how many bytes it has written so far, within the turn's length.
    ///     Returns the bytes that it has written.
    init(
        threads: Int, turns: TurnQueue<TenantID, Work>, retryAfter: Duration,
        refuse: @escaping @Sendable (Work, StoreError) -> Void,
        perform: @escaping @Sendable (TenantID, [Work], _ more: (Int64) -> [Work]) -> Int64
    ) throws(StoreError) {
        let state = Monitor(State(turns: turns, threads: threads))
        self.state = state
        self.refuse = refuse
        self.retryAfter = retryAfter
        for _ in 0..<threads {
            try WorkerThread.start { Self.run(state, perform) }
        }
    }

    /// Queues work, or refuses it at once.
    func add(_ work: Work, for tenant: TenantID) {
        let admission = state.withLock { state -> TurnQueue<TenantID, Work>.Admission? in
            state.isClosing ? nil : state.turns.add(work, for: tenant, at: MonotonicTime.now())
        }
        switch admission {
        case .turnWaits: state.wakeOne()
        case .queued: break
        case .full: refuse(work, .overloaded(retryAfter: retryAfter))
        case nil: refuse(work, .closed)
        }
    }

    /// How much waits for a thread.
    var waiting: Int { state.withLock { $0.turns.waiting } }

    /// Refuses what waits, and lets the threads end once they have finished what they have begun.
    func stop() {
        let left = state.withLock { state in
            state.isClosing = true
            return state.turns.removeAll()
        }
        state.wakeAll()
        for work in left { refuse(work, .closed) }
    }

    /// Waits until every thread has ended; ``stop()`` comes first.
    func stopped() async {
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                if state.threads > 0 { state.waitingForEnd.append(continuation) }
                return state.threads == 0
            }
            if isOver { continuation.resume() }
        }
    }

    private static func run(
        _ state: Monitor<State>, _ perform: (TenantID, [Work], (Int64) -> [Work]) -> Int64
    ) {
        while true {
            let turn = state.wait(awaiting: { state -> Awaiting<Turn> in
                let now = MonotonicTime.now()
                guard let (tenant, work) = state.turns.next(at: now) else {
                    return state.isClosing ? .over(.stop) : .asleep(until: state.turns.resumesAt)
                }
                // Another thread sees to what waits: for a thread, or for an instant.
                return .over(
                    .work(tenant, work, more: state.turns.hasTurn || state.turns.resumesAt != nil))
            })
            guard case .work(let tenant, let work, let more) = turn else { break }
            if more { state.wakeOne() }
            var taken = work.count
            let before = WorkerThread.processorTime()
            let written = perform(tenant, work) { grown in
                let late = state.withLock {
                    $0.turns.more(
                        of: tenant, after: taken, grownBy: grown, at: MonotonicTime.now())
                }
                taken += late.count
                return late
            }
            let used = WorkerThread.processorTime() - before + StoreLimits.timePerByte * Int(written)
            state.withLock { state in
                state.turns.finish(
                    tenant, using: used, isCaller: !tenant.isProbe, at: MonotonicTime.now())
            }
        }
        let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.threads -= 1
            guard state.threads == 0 else { return [] }
            defer { state.waitingForEnd = [] }
            return state.waitingForEnd
        }
        for continuation in waiting { continuation.resume() }
    }
}
