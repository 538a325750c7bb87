/// A rate of work. A value; time is passed in.
///
/// Work is charged when it has been done and its size is known, so a caller can owe some. What is owed is paid off in
/// time, and whoever owes waits.
public struct WorkBucket: Sendable {
    /// Units are counted in billionths, so that a nanosecond's share of any rate is whole.
    private static let unit: Int64 = 1_000_000_000
    private static let most = 1 << 30

    private let perSecond: UInt64
    private let capacity: Int64
    private var level: Int64
    private var filled: MonotonicTime

    /// - Parameters:
    ///   - perSecond: Units a second, 1 to 2^30.
    ///   - burst: Units that may be done at once after a pause, 1 to 2^30; the bucket begins full.
    public init(perSecond: Int, burst: Int, now: MonotonicTime) {
        self.perSecond = UInt64(min(max(perSecond, 1), Self.most))
        capacity = Int64(min(max(burst, 1), Self.most)) * Self.unit
        level = capacity
        filled = now
    }

    /// Charges work that was done.
    ///
    /// - Returns: How long until nothing is owed; `nil` when nothing is.
    @discardableResult
    public mutating func charge(_ units: Int, at now: MonotonicTime) -> Duration? {
        fill(now)
        let cost = Int64(min(max(units, 0), Self.most)) * Self.unit
        // Never so much that it overflows: 2^62 billionths are a debt of years.
        level = max(level - cost, -(1 << 62))
        return wait
    }

    /// How long until nothing is owed; `nil` when nothing is.
    public mutating func wait(at now: MonotonicTime) -> Duration? {
        fill(now)
        return wait
    }

    /// How long until no more than `units` are owed; `nil` when no more are.
    public mutating func wait(at now: MonotonicTime, owing units: Int) -> Duration? {
        fill(now)
        return wait(for: -level - Int64(min(max(units, 0), Self.most)) * Self.unit)
    }

    /// Whether it holds its whole burst: then a new one would be the same.
    public mutating func isFull(at now: MonotonicTime) -> Bool {
        fill(now)
        return level == capacity
    }

    private var wait: Duration? { wait(for: -level) }

    private func wait(for owed: Int64) -> Duration? {
        guard owed > 0 else { return nil }
        let nanoseconds = (UInt64(owed) + perSecond - 1) / perSecond
        return .nanoseconds(Int64(max(nanoseconds, 1_000_000)))
    }

    /// Time that goes back gives nothing and takes nothing.
    private mutating func fill(_ now: MonotonicTime) {
        let (share, overflow) = now.nanosecondsSince(filled).multipliedReportingOverflow(by: perSecond)
        let room = UInt64(capacity - level)
        level = overflow || share >= room ? capacity : level + Int64(share)
        filled = max(filled, now)
    }
}
