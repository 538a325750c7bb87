import Testing
import WireProto

@testable import WireTransport

@Suite("When a call is made again")
struct RetryStateTests {
    /// The middle of every range.
    private struct Middle: RandomNumberGenerator {
        mutating func next() -> UInt64 { 1 << 63 }
    }

    private func wait(
        _ code: RPCCode, _ pushback: RetryPushback = .none, mayResend: Bool = true,
        policy: RetryPolicy = RetryPolicy()
    ) -> Duration? {
        var state = RetryState(policy)
        var throttle = RetryThrottle(policy)
        var random = Middle()
        return state.wait(
            after: RPCStatus(code, nil, ""), pushback, mayResend: mayResend, &throttle, using: &random)
    }

    @Test(
        "By its code",
        arguments: [(RPCCode.unavailable, true), (.resourceExhausted, true), (.ok, false)]
            + [RPCCode.internalError, .notFound, .aborted, .deadlineExceeded, .cancelled].map { ($0, false) })
    func codes(code: RPCCode, isRetried: Bool) {
        #expect((wait(code) != nil) == isRetried)
        #expect(wait(code, mayResend: false) == nil)
        #expect(wait(code, policy: .off) == nil)
    }

    @Test("A server that says when is obeyed, and one that says never too")
    func pushback() {
        #expect(wait(.unavailable, .after(.milliseconds(7))) == .milliseconds(7))
        #expect(wait(.unavailable, .never) == nil)
        #expect(wait(.notFound, .after(.milliseconds(7))) == nil, "a code that is not worth it stays so")
    }

    @Test(
        "What the trailer may say",
        arguments: [
            (nil, RetryPushback.none), ("0", .after(.zero)), ("250", .after(.milliseconds(250))),
            ("-1", .never),
            ("soon", .never), ("", .never), ("99999999999", .never), ("1.5", .never),
        ] as [(String?, RetryPushback)])
    func trailer(value: String?, expected: RetryPushback) {
        var trailing = Metadata()
        if let value { trailing.add("grpc-retry-pushback-ms", value) }
        #expect(RetryPushback(trailing) == expected)
    }

    @Test("Waits grow, and the fourth try is the last")
    func growth() {
        var state = RetryState(RetryPolicy())
        var throttle = RetryThrottle(RetryPolicy(tokens: 1_000))
        var random = Middle()
        let waits = (0..<4).map { _ in
            state.wait(
                after: RPCStatus(.unavailable, nil, ""), .none, mayResend: true, &throttle, using: &random)
        }
        #expect(waits == [.milliseconds(100), .milliseconds(200), .milliseconds(400), nil])
    }

    @Test("With half of the tokens gone nothing is made again until successes brought them back")
    func throttling() {
        let policy = RetryPolicy(tries: 5, tokens: 4, tokensPerSuccess: 0.5)
        var throttle = RetryThrottle(policy)
        var random = Middle()
        func failOnce() -> Bool {
            var state = RetryState(policy)
            return state.wait(
                after: RPCStatus(.unavailable, nil, ""), .none, mayResend: true, &throttle, using: &random)
                != nil
        }
        #expect([failOnce(), failOnce(), failOnce()] == [true, false, false], "3, 2 and 1 tokens are left")
        for _ in 0..<2 { throttle.callSucceeded() }
        #expect(!throttle.allowsRetry, "2 of 4 are not more than half")
        for _ in 0..<20 { throttle.callSucceeded() }
        #expect(failOnce(), "full again")
    }
}
