import Synchronization

/// One caller's wait for one piece of work: it ends once, with a result, whoever comes first.
final class Call<Value: Sendable, Failure: StoreFailure>: Sendable {
    typealias Outcome = Result<Value, Failure>
    private typealias Continuation = CheckedContinuation<Outcome, Never>

    private enum State {
        /// Not handed over yet.
        case new
        case waiting(Continuation)
        /// On a thread; a read's connection can be interrupted.
        case running(Continuation, (any EngineConnection)?)
        case ended
    }

    private let state = Mutex(State.new)

    /// Hands the work over and waits until it is done. A cancelled task stops waiting at once when the work
    /// has not begun, and interrupts it when it is a read; a write that has begun is waited for.
    ///
    /// - Parameter begin: Queues the work.
    nonisolated(nonsending) func wait(_ begin: () -> Void) async throws(Failure) -> Value {
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if arm(continuation) { begin() }
            }
        } onCancel: {
            cancel()
        }
        return try outcome.get()
    }

    private func arm(_ continuation: CheckedContinuation<Outcome, Never>) -> Bool {
        let isNew = state.withLock { state in
            guard case .new = state else { return false }
            state = .waiting(continuation)
            return true
        }
        if !isNew { continuation.resume(returning: .failure(Failure(.cancelled))) }
        return isNew
    }

    private func cancel() {
        let waiting = state.withLock { state -> Continuation? in
            switch state {
            case .new, .ended:
                state = .ended
                return nil
            case .waiting(let continuation):
                state = .ended
                return continuation
            case .running(_, let connection):
                // Under the lock, so that it cannot hit the connection's next caller.
                connection?.interrupt()
                return nil
            }
        }
        waiting?.resume(returning: .failure(Failure(.cancelled)))
    }

    /// A thread takes the work up.
    ///
    /// - Returns: `false` when nobody waits for it any more.
    func start(interrupting connection: (any EngineConnection)? = nil) -> Bool {
        state.withLock { state in
            guard case .waiting(let continuation) = state else { return false }
            state = .running(continuation, connection)
            return true
        }
    }

    /// The work leaves its connection: from here on a cancellation has nothing to interrupt.
    func leaveConnection() {
        state.withLock { state in
            if case .running(let continuation, _) = state { state = .running(continuation, nil) }
        }
    }

    func end(_ outcome: Outcome) {
        let continuation = state.withLock { state -> Continuation? in
            defer { state = .ended }
            switch state {
            case .new, .ended: return nil
            case .waiting(let continuation), .running(let continuation, _): return continuation
            }
        }
        continuation?.resume(returning: outcome)
    }
}
