import Synchronization

/// One caller's wait for one piece of work: it ends once, whoever comes first.
///
/// Generic over nothing: what the work came to is kept beside it, so that no type has to be looked up on the way.
final class Call: Sendable {
    private typealias Continuation = CheckedContinuation<StoreError?, Never>

    private enum State {
        /// Not handed over yet.
        case new
        case waiting(Continuation)
        /// On a thread; a read's connection can be interrupted.
        case running(Continuation, (any EngineConnection)?)
        case ended
    }

    private let state = Mutex(State.new)

    /// Hands the work over and waits until it has ended. A cancelled task stops waiting at once when the work
    /// has not begun, and interrupts it when it is a read; a write that has begun is waited for.
    ///
    /// - Parameter begin: Queues the work.
    nonisolated(nonsending) func wait(_ begin: () -> Void) async throws(StoreError) {
        let error = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if arm(continuation) { begin() }
            }
        } onCancel: {
            cancel()
        }
        if let error { throw error }
    }

    private func arm(_ continuation: Continuation) -> Bool {
        let isNew = state.withLock { state in
            guard case .new = state else { return false }
            state = .waiting(continuation)
            return true
        }
        if !isNew { continuation.resume(returning: .cancelled) }
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
        waiting?.resume(returning: .cancelled)
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

    /// Whether the caller has been told. By the lock, what was written before ``end(_:)`` is seen after this.
    var hasEnded: Bool {
        state.withLock { state in
            if case .ended = state { true } else { false }
        }
    }

    /// - Parameter error: Why nothing was done; `nil` when the work was.
    func end(_ error: StoreError? = nil) {
        let continuation = state.withLock { state -> Continuation? in
            defer { state = .ended }
            switch state {
            case .new, .ended: return nil
            case .waiting(let continuation), .running(let continuation, _): return continuation
            }
        }
        continuation?.resume(returning: error)
    }
}

/// A caller's wait, and what its work came to.
///
/// The outcome is set by the thread that does the work, before it ends the call, and read by the caller after that. Both
/// take the call's lock in between.
final class Awaited<Value: Sendable, Failure: StoreFailure>: @unchecked Sendable {
    let call = Call()
    private var outcome: Result<Value, Failure>?

    func set(_ outcome: Result<Value, Failure>) {
        self.outcome = outcome
    }

    /// See ``Call/wait(_:)``.
    nonisolated(nonsending) func wait(_ begin: () -> Void) async throws(Failure) -> Value {
        do throws(StoreError) {
            try await call.wait(begin)
        } catch {
            throw Failure(error)
        }
        // Never without one; if it were, nobody could say what was kept.
        guard call.hasEnded, let outcome else { throw Failure(.ioFailure(StoreError.connectionFailure)) }
        return try outcome.get()
    }
}
