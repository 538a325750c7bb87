import Synchronization
import Tenancy

/// How fast each tenant's access log may grow: what was written is charged, and whoever owes some waits. Any thread may
/// call anything at any time.
///
/// Calls are counted where they come in; a call can make many events, and an event can name a thousand records.
final class EventBudget: Sendable {
    /// Tenants that are remembered before those that owe nothing are forgotten.
    private static let tenants = 4096

    private let perSecond: Int
    private let atOnce: Int
    private let clock: @Sendable () -> MonotonicTime
    private let buckets = Mutex<[TenantID: WorkBucket]>([:])

    /// - Parameters:
    ///   - perSecond: Bytes.
    ///   - atOnce: Bytes, after a pause.
    init(perSecond: Int, atOnce: Int, clock: @escaping @Sendable () -> MonotonicTime) {
        self.perSecond = perSecond
        self.atOnce = atOnce
        self.clock = clock
    }

    /// - Throws: ``StoreError/overloaded(retryAfter:)`` while the scope's tenant owes some. Jobs are not asked: they are
    ///   the operator's, and there are few.
    func check(_ scope: StoreScope) throws(StoreError) {
        guard case .caller = scope.actor else { return }
        let now = clock()
        let wait = buckets.withLock { $0[scope.tenant]?.wait(at: now) }
        if let wait { throw .overloaded(retryAfter: wait) }
    }

    func charge(_ bytes: Int, to tenant: TenantID) {
        guard bytes > 0 else { return }
        let now = clock()
        buckets.withLock { buckets in
            if buckets[tenant] == nil, buckets.count >= Self.tenants {
                buckets = buckets.filter { entry in
                    var bucket = entry.value
                    return !bucket.isFull(at: now)
                }
            }
            buckets[tenant, default: WorkBucket(perSecond: perSecond, burst: atOnce, now: now)]
                .charge(bytes, at: now)
        }
    }
}
