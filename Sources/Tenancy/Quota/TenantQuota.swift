/// What one tenant may ask of one gateway: a rate of calls and a number of open ones.
public struct TenantQuota: Sendable {
    private var bucket: TokenBucket
    private var inFlight: InFlightCounter

    public init(_ settings: QuotaSettings, now: MonotonicTime) {
        bucket = TokenBucket(perSecond: settings.callsPerSecond, burst: settings.burst, now: now)
        inFlight = InFlightCounter(limit: settings.callsInFlight)
    }

    /// Opens one call. A call that is refused for being one too many has taken no token.
    ///
    /// - Returns: `nil` when it may open; ``callEnded()`` must follow then, and only then.
    public mutating func open(at now: MonotonicTime) -> QuotaRefusal? {
        guard inFlight.enter() else {
            return .tooManyInFlight(
                limit: inFlight.limit, retryAfter: .milliseconds(Limits.inFlightRetryDelay))
        }
        if let wait = bucket.take(at: now) {
            inFlight.leave()
            return .rateExceeded(retryAfter: wait)
        }
        return nil
    }

    public mutating func callEnded() {
        inFlight.leave()
    }

    public var callsInFlight: Int { inFlight.count }
}

/// The numbers of a ``TenantQuota``.
public struct QuotaSettings: Hashable, Sendable {
    public var callsPerSecond: Int
    public var burst: Int
    public var callsInFlight: Int

    public init(
        callsPerSecond: Int = Limits.callsPerSecond, burst: Int = Limits.callBurst,
        callsInFlight: Int = Limits.callsInFlight
    ) {
        self.callsPerSecond = callsPerSecond
        self.burst = burst
        self.callsInFlight = callsInFlight
    }
}

/// Why a call that is permitted may not open yet.
public enum QuotaRefusal: Error, Hashable, Sendable {
    case rateExceeded(retryAfter: Duration)
    case tooManyInFlight(limit: Int, retryAfter: Duration)
}
