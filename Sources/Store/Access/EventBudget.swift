import Synchronization
import Tenancy

/// How fast each tenant's access log may grow: what was written is charged, and whoever owes some waits. Any thread may
/// call anything at any time.
///
/// Calls are counted where they come in; a call can make many events, and an event can name a thousand records.
final class EventBudget: Sendable {
    private let clock: @Sendable () -> MonotonicTime
    private let buckets: Mutex<WorkBuckets<TenantID>>

    /// - Parameters:
    ///   - perSecond: Bytes.
    ///   - atOnce: Bytes, after a pause.
    init(perSecond: Int, atOnce: Int, clock: @escaping @Sendable () -> MonotonicTime) {
        self.clock = clock
        buckets = Mutex(WorkBuckets(perSecond: perSecond, burst: atOnce))
    }

    /// - Throws: ``StoreError/overloaded(retryAfter:)`` while the scope's tenant owes some. Jobs are not asked: they are
    ///   the operator's, and there are few.
    func check(_ scope: StoreScope) throws(StoreError) {
        guard case .caller = scope.actor else { return }
        let now = clock()
        let wait = buckets.withLock { $0.wait(of: scope.tenant, at: now) }
        if let wait { throw .overloaded(retryAfter: wait) }
    }

    func charge(_ bytes: Int, to tenant: TenantID) {
        guard bytes > 0 else { return }
        let now = clock()
        buckets.withLock { $0.charge(bytes, to: tenant, at: now) }
    }
}
