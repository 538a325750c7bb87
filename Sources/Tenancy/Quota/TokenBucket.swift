/// A rate: so many calls a second, and a burst after a pause. A value; time is passed in.
public struct TokenBucket: Sendable {
    /// Tokens are counted in billionths, so that a nanosecond's share of any rate is whole.
    private static let token: UInt64 = 1_000_000_000

    private let perSecond: UInt64
    private let capacity: UInt64
    private var level: UInt64
    private var filled: MonotonicTime

    /// - Parameters:
    ///   - perSecond: Tokens a second, 1 to 1,000,000.
    ///   - burst: Tokens it holds when full, 1 to 1,000,000; it begins full.
    public init(perSecond: Int, burst: Int, now: MonotonicTime) {
        self.perSecond = UInt64(min(max(perSecond, 1), 1_000_000))
        capacity = UInt64(min(max(burst, 1), 1_000_000)) * Self.token
        level = capacity
        filled = now
    }

    /// Takes one token.
    ///
    /// - Returns: `nil` when there was one; otherwise how long until there is, at least a millisecond.
    public mutating func take(at now: MonotonicTime) -> Duration? {
        let (share, overflow) = now.nanosecondsSince(filled).multipliedReportingOverflow(by: perSecond)
        // Time that goes back gives nothing and takes nothing.
        level = overflow ? capacity : min(capacity, level + min(share, capacity))
        filled = max(filled, now)
        guard level < Self.token else {
            level -= Self.token
            return nil
        }
        let wait = (Self.token - level + perSecond - 1) / perSecond
        return .nanoseconds(Int64(max(wait, 1_000_000)))
    }
}

/// How many calls are open. A value; each ``enter()`` that returned `true` is followed by one ``leave()``.
public struct InFlightCounter: Sendable {
    public let limit: Int
    public private(set) var count = 0

    /// - Parameter limit: At least 1.
    public init(limit: Int) {
        self.limit = max(limit, 1)
    }

    public mutating func enter() -> Bool {
        guard count < limit else { return false }
        count += 1
        return true
    }

    /// Leaving more often than entering is forgotten, never paid out.
    public mutating func leave() {
        count = max(0, count - 1)
    }
}
