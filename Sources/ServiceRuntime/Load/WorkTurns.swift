import Synchronization
public import Tenancy
public import WireProto

/// Lets so much work of one kind run at once, of each tenant and of all, in the order of ``FairTurns``. Any task may call
/// anything at any time.
public final class WorkTurns: Sendable {
    private typealias Turns = FairTurns<TenantID>

    private enum Waiter {
        /// Has its ticket, and does not wait yet.
        case coming
        case waiting(CheckedContinuation<Bool, Never>)
        /// Its turn came, or it was cancelled, before it waited.
        case told(Bool)
    }

    private struct State {
        var turns: Turns
        var waiters: [Turns.Ticket: Waiter] = [:]

        /// - Returns: Who is to be resumed, outside the lock.
        mutating func tell(
            _ ticket: Turns.Ticket, hasTurn: Bool
        ) -> CheckedContinuation<Bool, Never>? {
            switch waiters[ticket] {
            case .waiting(let continuation):
                waiters[ticket] = nil
                return continuation
            case .coming:
                waiters[ticket] = .told(hasTurn)
                return nil
            case .told, nil:
                return nil
            }
        }
    }

    private let state: Mutex<State>

    public init(ofAll: Int, ofOne: Int, waitingOfOne: Int) {
        state = Mutex(State(turns: Turns(ofAll: ofAll, ofOne: ofOne, waitingOfOne: waitingOfOne)))
    }

    /// How much works now, of all tenants.
    public var working: Int { state.withLock { $0.turns.working } }
    /// How much waits, of all tenants.
    public var waiting: Int { state.withLock { $0.turns.waiting } }

    /// Waits for the tenant's turn, does the work, and ends the turn.
    ///
    /// - Throws: What `work` throws; RESOURCE_EXHAUSTED when too much waits for the tenant already; CANCELLED.
    public nonisolated(nonsending) func run<Value>(
        for tenant: TenantID, _ work: () async throws(RPCStatus) -> Value
    ) async throws(RPCStatus) -> Value {
        try await enter(tenant)
        defer { leave(tenant) }
        return try await work()
    }

    private nonisolated(nonsending) func enter(_ tenant: TenantID) async throws(RPCStatus) {
        let admission = state.withLock { state in
            let admission = state.turns.enter(tenant)
            if case .wait(let ticket) = admission { state.waiters[ticket] = .coming }
            return admission
        }
        switch admission {
        case .now: return
        case .full: throw .tooMuchWork
        case .wait(let ticket):
            let hasTurn = await withTaskCancellationHandler {
                await withCheckedContinuation { wait($0, ticket) }
            } onCancel: {
                giveUp(ticket, of: tenant)
            }
            guard hasTurn else { throw RPCStatus(.cancelled, nil, "the call was cancelled") }
        }
    }

    private func wait(_ continuation: CheckedContinuation<Bool, Never>, _ ticket: Turns.Ticket) {
        let told = state.withLock { state -> Bool? in
            if case .told(let hasTurn) = state.waiters[ticket] {
                state.waiters[ticket] = nil
                return hasTurn
            }
            state.waiters[ticket] = .waiting(continuation)
            return nil
        }
        if let told { continuation.resume(returning: told) }
    }

    private func giveUp(_ ticket: Turns.Ticket, of tenant: TenantID) {
        let continuation = state.withLock { state -> CheckedContinuation<Bool, Never>? in
            // A turn that has come is taken, and the work finds out by itself.
            guard state.turns.giveUp(ticket, of: tenant) else { return nil }
            return state.tell(ticket, hasTurn: false)
        }
        continuation?.resume(returning: false)
    }

    private func leave(_ tenant: TenantID) {
        let ready = state.withLock { state in
            state.turns.leave(tenant).compactMap { state.tell($0, hasTurn: true) }
        }
        for continuation in ready { continuation.resume(returning: true) }
    }
}

extension RPCStatus {
    static let tooMuchWork = RPCStatus(
        .resourceExhausted, .overloaded, "too much of this tenant's work waits already",
        [.retry(after: RuntimeLimits.loadRetryDelay)])
}
