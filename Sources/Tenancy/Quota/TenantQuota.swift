/// What one tenant may ask of one gateway: a rate of calls, a number of open ones, and a rate of the work in them.
public struct TenantQuota: Sendable {
    private var bucket: TokenBucket
    private var inFlight: InFlightCounter
    private var work: WorkBucket
    /// Units that streams may owe, which wait for it, before calls are refused for it, too: one who loads a file down can
    /// still open a record.
    private let owedBeforeRefusal: Int

    public init(_ settings: QuotaSettings, now: MonotonicTime) {
        bucket = TokenBucket(perSecond: settings.callsPerSecond, burst: settings.burst, now: now)
        inFlight = InFlightCounter(limit: settings.callsInFlight)
        work = WorkBucket(perSecond: settings.workPerSecond, burst: settings.workBurst, now: now)
        owedBeforeRefusal = settings.workPerSecond
    }

    /// Opens one call. A call that is refused for being one too many has taken no token.
    ///
    /// - Returns: `nil` when it may open; ``callEnded()`` must follow then, and only then.
    public mutating func open(at now: MonotonicTime) -> QuotaRefusal? {
        guard inFlight.enter() else {
            return .tooManyInFlight(
                limit: inFlight.limit, retryAfter: Limits.inFlightRetryDelay)
        }
        if let wait = work.wait(at: now, owing: owedBeforeRefusal) ?? bucket.take(at: now) {
            inFlight.leave()
            return .rateExceeded(retryAfter: wait)
        }
        return nil
    }

    public mutating func callEnded() {
        inFlight.leave()
    }

    /// Charges units of work that went through calls.
    ///
    /// - Returns: How long whoever streams must wait; `nil` for no time.
    public mutating func charge(_ units: Int, at now: MonotonicTime) -> Duration? {
        work.charge(units, at: now)
    }

    public var callsInFlight: Int { inFlight.count }
}

/// The numbers of a ``TenantQuota``.
public struct QuotaSettings: Hashable, Sendable {
    public var callsPerSecond: Int
    public var burst: Int
    public var callsInFlight: Int
    public var workPerSecond: Int
    public var workBurst: Int

    public init(
        callsPerSecond: Int = Limits.callsPerSecond, burst: Int = Limits.callBurst,
        callsInFlight: Int = Limits.callsInFlight, workPerSecond: Int = Limits.workPerSecond,
        workBurst: Int = Limits.workBurst
    ) {
        self.workPerSecond = workPerSecond
        self.workBurst = workBurst
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
