import Synchronization
import Tenancy

/// Who wants to hear that a tenant's records have changed. Any thread may call anything at any time.
final class ChangeObservers: Sendable {
    private struct State {
        /// By the tenant that they observe; `nil` for all tenants.
        var observers: [TenantID?: [Int: @Sendable (TenantID) -> Void]] = [:]
        var number = 0
    }

    private let state = Mutex(State())
    /// Of all tenants: what a commit looks at first, so that one that nobody watches takes no lock.
    private let count = Atomic(0)
    private let bound: SharedBound

    init(_ bound: SharedBound) {
        self.bound = bound
    }

    /// - Parameter tenant: `nil` observes all tenants.
    /// - Returns: `nil` when there are as many observers as there may be.
    func add(_ tenant: TenantID?, _ tell: @escaping @Sendable (TenantID) -> Void) -> ChangeObservation? {
        let number: Int? = state.withLock { state in
            guard
                bound.admits(
                    held: state.observers[tenant]?.count ?? 0, all: count.load(ordering: .relaxed))
            else { return nil }
            state.number += 1
            state.observers[tenant, default: [:]][state.number] = tell
            count.add(1, ordering: .sequentiallyConsistent)
            return state.number
        }
        return number.map { ChangeObservation(self, tenant, $0) }
    }

    fileprivate func remove(_ tenant: TenantID?, _ number: Int) {
        state.withLock { state in
            guard state.observers[tenant]?.removeValue(forKey: number) != nil else { return }
            if state.observers[tenant]?.isEmpty == true { state.observers[tenant] = nil }
            count.subtract(1, ordering: .sequentiallyConsistent)
        }
    }

    /// A commit has changed records of the tenant, or may have; whoever waits for it is still to be answered.
    func tell(_ tenant: TenantID) {
        guard count.load(ordering: .sequentiallyConsistent) > 0 else { return }
        let told = state.withLock { state in
            [state.observers[tenant], state.observers[nil]].flatMap { $0.map { Array($0.values) } ?? [] }
        }
        for tell in told { tell(tenant) }
    }
}

/// Observes a tenant's changes for as long as it is held.
public final class ChangeObservation: Sendable {
    private let observers: ChangeObservers
    private let tenant: TenantID?
    private let number: Int

    init(_ observers: ChangeObservers, _ tenant: TenantID?, _ number: Int) {
        self.observers = observers
        self.tenant = tenant
        self.number = number
    }

    deinit {
        observers.remove(tenant, number)
    }
}
