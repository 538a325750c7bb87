import Tenancy

/// What each tenant may take of the processors while others call too. A value; time is passed in.
///
/// Calls are bounded where they come in, by number. Their work is not: a page of fifty records takes a hundred times what
/// one record does. So long turns are charged to their tenant, and while another tenant calls, whoever has had its share
/// waits. A tenant that is alone waits for nobody. Short turns are not charged: their number is bounded already.
struct ProcessorShares<Tenant: Hashable> {
    /// Microseconds of a processor that a tenant may have in a second, and at once after a pause.
    var perSecond = StoreLimits.shareMicroseconds
    var atOnce = StoreLimits.shareMicrosecondsAtOnce

    private var buckets: [Tenant: WorkBucket] = [:]
    /// Who had a turn last, and who else had one last; and when.
    private var last: (tenant: Tenant, at: MonotonicTime)?
    private var other: MonotonicTime?
    /// More buckets than that are looked through for those that owe nothing.
    private var roomy = 64

    init() {}

    init(perSecond: Int, atOnce: Int) {
        self.perSecond = perSecond
        self.atOnce = atOnce
    }

    /// Charges a turn that has ended, by the nanoseconds of a processor that it took.
    mutating func charge(_ used: UInt64, to tenant: Tenant, at now: MonotonicTime) {
        if let last, last.tenant != tenant { other = last.at }
        last = (tenant, now)
        guard used >= StoreLimits.shortTurnNanoseconds else { return }
        if buckets.count >= roomy, buckets[tenant] == nil {
            for (tenant, var bucket) in buckets where bucket.isFull(at: now) { buckets[tenant] = nil }
            roomy = max(64, buckets.count * 2)
        }
        buckets[tenant, default: WorkBucket(perSecond: perSecond, burst: atOnce, now: now)]
            .charge(Int(used / 1000), at: now)
    }

    /// - Returns: Until when the tenant waits; `nil` when it has a part of its share left, or is alone.
    mutating func pause(of tenant: Tenant, at now: MonotonicTime) -> MonotonicTime? {
        guard hasNeighbour(tenant, now), let wait = buckets[tenant]?.wait(at: now) else { return nil }
        let nanoseconds = UInt64(min(wait, StoreLimits.longestPause) / .nanoseconds(1))
        return MonotonicTime(nanoseconds: now.nanoseconds + nanoseconds)
    }

    /// Whether another tenant had a turn within the last second.
    private func hasNeighbour(_ tenant: Tenant, _ now: MonotonicTime) -> Bool {
        guard let last else { return false }
        let seen = last.tenant == tenant ? other : last.at
        return seen.map { now.since($0) < StoreLimits.neighbourNanoseconds } ?? false
    }
}
