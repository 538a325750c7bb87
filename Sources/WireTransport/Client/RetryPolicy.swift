public import WireProto

/// When a call that failed is made again, by itself: one message each way, of a method that may be sent twice, and
/// before anything of its answer has come. Calls that have certainly not reached the service are made again whatever
/// their method.
///
/// Source: gRPC's retry design, "gRFC A6".
public struct RetryPolicy: Sendable {
    /// Tries of one call, the first included; 1 makes none again.
    public var tries: Int
    /// The first wait between two tries, the longest, and how much longer each is than the one before; each is spread
    /// by a fifth. A server that says how long to wait is obeyed instead.
    public var firstWait: Duration
    public var longestWait: Duration
    public var factor: Double
    /// What a call that is worth another try failed with.
    public var codes: Set<RPCCode>
    /// A budget that keeps retries from drowning a service that fails: each failure takes one token of so many, each
    /// success gives back ``tokensPerSuccess``, and with half or fewer left no call is made again.
    public var tokens: Double
    public var tokensPerSuccess: Double

    /// - Parameter tries: Cut to five, as A6 does.
    public init(
        tries: Int = 4, firstWait: Duration = .milliseconds(100), longestWait: Duration = .seconds(5),
        factor: Double = 2, codes: Set<RPCCode> = [.unavailable, .resourceExhausted], tokens: Double = 10,
        tokensPerSuccess: Double = 0.1
    ) {
        self.tries = min(max(tries, 1), 5)
        self.firstWait = firstWait
        self.longestWait = longestWait
        self.factor = factor
        self.codes = codes
        self.tokens = tokens
        self.tokensPerSuccess = tokensPerSuccess
    }

    /// No call is made again, but for those that never left.
    public static let off = RetryPolicy(tries: 1)
}

/// What is left of a policy's budget. Shared by the calls of one client.
struct RetryThrottle {
    private let policy: RetryPolicy
    private var tokens: Double

    init(_ policy: RetryPolicy) {
        self.policy = policy
        tokens = policy.tokens
    }

    var allowsRetry: Bool { tokens > policy.tokens / 2 }

    mutating func callSucceeded() {
        tokens = min(policy.tokens, tokens + policy.tokensPerSuccess)
    }

    mutating func callFailed() {
        tokens = max(0, tokens - 1)
    }
}

/// What a server says about another try in `grpc-retry-pushback-ms`.
enum RetryPushback: Equatable {
    case none
    case after(Duration)
    /// A negative number, or anything that is no number.
    case never

    init(_ trailing: Metadata) {
        guard let value = trailing.first("grpc-retry-pushback-ms") else {
            self = .none
            return
        }
        guard let milliseconds = Int32(value), milliseconds >= 0 else {
            self = .never
            return
        }
        self = .after(.milliseconds(milliseconds))
    }
}

/// One call's tries.
struct RetryState {
    private let policy: RetryPolicy
    private var tries = 1
    private var backoff: Backoff

    init(_ policy: RetryPolicy) {
        self.policy = policy
        backoff = Backoff(
            Backoff.Bounds(
                first: policy.firstWait, longest: policy.longestWait, factor: policy.factor, spread: 0.2))
    }

    /// Counts the end of a try.
    ///
    /// - Parameter mayResend: The call is one that may be made again.
    /// - Returns: How long to wait before the next try; `nil` when there is none.
    mutating func wait(
        after status: RPCStatus, _ pushback: RetryPushback, mayResend: Bool, _ throttle: inout RetryThrottle,
        using random: inout some RandomNumberGenerator
    ) -> Duration? {
        if status.code == .ok {
            throttle.callSucceeded()
            return nil
        }
        guard policy.codes.contains(status.code) || pushback == .never else { return nil }
        throttle.callFailed()
        guard mayResend, tries < policy.tries, throttle.allowsRetry else { return nil }
        tries += 1
        switch pushback {
        case .never:
            return nil
        case .after(let wait):
            backoff.reset()
            return wait
        case .none:
            return backoff.next(using: &random)
        }
    }
}
