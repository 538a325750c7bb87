import Notation
import Tenancy

/// What each tenant may take of the processors while others call too. A value; time is passed in.
///
/// Calls are bounded where they come in, by number. Their work is not: a page of fifty records takes a hundred times what
/// one record does. So long turns are charged to their tenant, and while another tenant calls, whoever has had its share
/// waits. A tenant that is alone waits for nobody. Short turns are not charged: their number is bounded already.
struct ProcessorShares<Tenant: Hashable> {
    /// In microseconds of a processor.
    private var buckets: WorkBuckets<Tenant>
    /// Who had a turn last, and who else had one last; and when.
    private var last: (tenant: Tenant, at: MonotonicTime)?
    private var other: MonotonicTime?

    /// - Parameters:
    ///   - perSecond: Microseconds of a processor that a tenant may have in a second.
    ///   - atOnce: At once after a pause.
    init(
        perSecond: Int = StoreLimits.shareMicroseconds, atOnce: Int = StoreLimits.shareMicrosecondsAtOnce
    ) {
        buckets = WorkBuckets(perSecond: perSecond, burst: atOnce)
    }

    /// Charges a turn that has ended, by the time of a processor that it took.
    mutating func charge(_ used: Duration, to tenant: Tenant, at now: MonotonicTime) {
        if let last, last.tenant != tenant { other = last.at }
        last = (tenant, now)
        guard used >= StoreLimits.shortTurn else { return }
        buckets.charge(Int(used.wholeMicroseconds), to: tenant, at: now)
    }

    /// - Returns: Until when the tenant waits; `nil` when it has a part of its share left, or is alone.
    mutating func pause(of tenant: Tenant, at now: MonotonicTime) -> MonotonicTime? {
        guard hasNeighbour(tenant, now), let wait = buckets.wait(of: tenant, at: now) else { return nil }
        return now + min(wait, StoreLimits.longestPause)
    }

    /// Whether another tenant had a turn within the last second.
    func hasNeighbour(_ tenant: Tenant, _ now: MonotonicTime) -> Bool {
        guard let last else { return false }
        let seen = last.tenant == tenant ? other : last.at
        return seen.map { now.since($0) < StoreLimits.neighbourTime } ?? false
    }
}
