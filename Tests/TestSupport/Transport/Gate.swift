import Synchronization
public import WireProto

/// Where handlers of a test wait until the test lets them go on, or their call is cancelled.
public final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var next = 0
        var waiting: [Int: CheckedContinuation<Bool, Never>] = [:]
        var arrivals = 0
        var cancellations = 0
    }

    private let state = Mutex(State())

    public init() {}

    /// How many have come to wait so far.
    public var arrivals: Int { state.withLock { $0.arrivals } }
    /// How many were cancelled while they waited.
    public var cancellations: Int { state.withLock { $0.cancellations } }

    /// - Throws: CANCELLED when the task is cancelled first.
    public func wait() async throws(RPCStatus) {
        let number = state.withLock { state in
            state.next += 1
            state.arrivals += 1
            return state.next
        }
        let mayPass = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let answer: Bool? = state.withLock { state in
                    if Task.isCancelled {
                        state.cancellations += 1
                        return false
                    }
                    if state.isOpen { return true }
                    state.waiting[number] = continuation
                    return nil
                }
                if let answer { continuation.resume(returning: answer) }
            }
        } onCancel: {
            let continuation = state.withLock { state in
                let continuation = state.waiting.removeValue(forKey: number)
                if continuation != nil { state.cancellations += 1 }
                return continuation
            }
            continuation?.resume(returning: false)
        }
        if !mayPass { throw RPCStatus(.cancelled, nil, "the gate was left") }
    }

    /// Like ``wait()``, but deaf to cancellation: a handler that goes on regardless.
    public func waitStubbornly() async {
        let number = state.withLock { state in
            state.next += 1
            state.arrivals += 1
            return state.next
        }
        _ = await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting[number] = continuation }
                return state.isOpen
            }
            if isOpen { continuation.resume(returning: true) }
        }
    }

    /// Lets all go on, those who come later too.
    public func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [:] }
            return state.waiting.values.map { $0 }
        }
        for continuation in waiting { continuation.resume(returning: true) }
    }
}
