import Synchronization

/// One task waiting for one thing that an event loop will bring, or for its own cancellation, whichever is first.
///
/// The loop and the cancelling thread may race: exactly one of them ends the wait, and the other is told that it came
/// late.
final class Waiter<Value: Sendable>: Sendable {
    private enum State {
        case idle
        case waiting(CheckedContinuation<Value?, Never>)
        case brought(Value)
        case cancelled
        case over
    }

    private let state = Mutex(State.idle)

    /// Waits once.
    ///
    /// - Parameter cancelled: Called on whatever thread cancels the task, when that ended the wait.
    /// - Returns: What was brought, or `nil` when the task was cancelled before.
    func wait(cancelled: @escaping @Sendable () -> Void = {}) async -> Value? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                park(continuation)
            }
        } onCancel: {
            if bring(nil) { cancelled() }
        }
    }

    /// Ends the wait with `value`.
    ///
    /// - Returns: False when the wait is over already; the value is not lost on the caller.
    func bring(_ value: Value) -> Bool {
        bring(Optional(value))
    }

    private func park(_ continuation: CheckedContinuation<Value?, Never>) {
        let answer: Value?? = state.withLock { state in
            switch state {
            case .idle:
                state = .waiting(continuation)
                return nil
            case .brought(let value):
                state = .over
                return .some(value)
            case .cancelled:
                state = .over
                return .some(nil)
            case .waiting, .over:
                preconditionFailure("a waiter waits once")
            }
        }
        if let answer { continuation.resume(returning: answer) }
    }

    private func bring(_ value: Value?) -> Bool {
        let waiting: CheckedContinuation<Value?, Never>?
        let inTime: Bool
        (waiting, inTime) = state.withLock { state in
            switch state {
            case .idle:
                state = if let value { .brought(value) } else { .cancelled }
                return (nil, true)
            case .waiting(let continuation):
                state = .over
                return (continuation, true)
            case .brought, .cancelled, .over:
                return (nil, false)
            }
        }
        waiting?.resume(returning: value)
        return inTime
    }
}
