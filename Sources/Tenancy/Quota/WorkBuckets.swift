/// A ``WorkBucket`` for each owner of work. A value; time is passed in.
///
/// Only those are remembered whose bucket is not full, as a new one would be the same. They are looked through each time
/// that there are twice as many as the last look left.
public struct WorkBuckets<Owner: Hashable> {
    /// With fewer owners nobody is looked for.
    private static var fewest: Int { 64 }

    private let perSecond: Int
    private let burst: Int
    private var buckets: [Owner: WorkBucket] = [:]
    private var most = Self.fewest

    /// - Parameters:
    ///   - perSecond: Units that each owner may have done in a second, 1 to 2^30.
    ///   - burst: Units at once after a pause, 1 to 2^30.
    public init(perSecond: Int, burst: Int) {
        self.perSecond = perSecond
        self.burst = burst
    }

    /// Owners that are remembered.
    public var count: Int { buckets.count }

    /// Charges work that was done.
    public mutating func charge(_ units: Int, to owner: Owner, at now: MonotonicTime) {
        if buckets.count >= most, buckets[owner] == nil {
            for (owner, var bucket) in buckets where bucket.isFull(at: now) { buckets[owner] = nil }
            most = max(Self.fewest, 2 * buckets.count)
        }
        buckets[owner, default: WorkBucket(perSecond: perSecond, burst: burst, now: now)]
            .charge(units, at: now)
    }

    /// How long until the owner owes nothing; `nil` when it owes nothing.
    public mutating func wait(of owner: Owner, at now: MonotonicTime) -> Duration? {
        buckets[owner]?.wait(at: now)
    }
}

extension WorkBuckets: Sendable where Owner: Sendable {}
