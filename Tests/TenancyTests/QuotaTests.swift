import Tenancy
import Testing

@Suite("Quotas")
struct QuotaTests {
    private func milliseconds(_ count: UInt64) -> MonotonicTime {
        MonotonicTime(nanoseconds: count * 1_000_000)
    }

    @Test("A full bucket gives its burst, then its rate")
    func rate() {
        var bucket = TokenBucket(perSecond: 10, burst: 3, now: milliseconds(0))
        for _ in 0..<3 { #expect(bucket.take(at: milliseconds(0)) == nil) }
        #expect(bucket.take(at: milliseconds(0)) == .milliseconds(100))
        #expect(bucket.take(at: milliseconds(60)) == .milliseconds(40))
        #expect(bucket.take(at: milliseconds(100)) == nil)
        #expect(bucket.take(at: milliseconds(100)) == .milliseconds(100))
        // A long pause gives the burst again and no more.
        for _ in 0..<3 { #expect(bucket.take(at: milliseconds(60_000)) == nil) }
        #expect(bucket.take(at: milliseconds(60_000)) != nil)
    }

    @Test("Over any stretch, never more than the burst and the rate's share")
    func bound() {
        var generator = SeededGenerator(seed: 4)
        var bucket = TokenBucket(perSecond: 7, burst: 5, now: milliseconds(0))
        var (now, taken) = (UInt64(0), 0)
        for _ in 0..<10_000 {
            now += UInt64.random(in: 0..<50, using: &generator)
            if bucket.take(at: milliseconds(now)) == nil { taken += 1 }
        }
        let most = 5 + Int(now * 7 / 1_000)
        #expect(taken <= most)
        #expect(taken >= most - 1)
    }

    @Test("A wait that is waited out is enough", arguments: [1, 3, 7, 500, 999_999])
    func waitIsEnough(rate: Int) throws {
        var bucket = TokenBucket(perSecond: rate, burst: 1, now: milliseconds(0))
        #expect(bucket.take(at: milliseconds(0)) == nil)
        let answer = bucket.take(at: milliseconds(0))
        let (seconds, attoseconds) = try #require(answer).components
        let nanoseconds = UInt64(seconds) * 1_000_000_000 + UInt64(attoseconds / 1_000_000_000)
        #expect(bucket.take(at: MonotonicTime(nanoseconds: nanoseconds)) == nil)
    }

    @Test("Time that goes back or leaps neither gives a fortune nor traps")
    func strangeTime() {
        var bucket = TokenBucket(perSecond: 1_000_000, burst: 1, now: milliseconds(1_000))
        #expect(bucket.take(at: milliseconds(0)) == nil)
        #expect(bucket.take(at: milliseconds(0)) != nil)
        #expect(bucket.take(at: MonotonicTime(nanoseconds: .max)) == nil)
        #expect(bucket.take(at: MonotonicTime(nanoseconds: .max)) != nil)
    }

    @Test("Calls in flight, and one that is too many takes no token")
    func inFlight() {
        var quota = TenantQuota(
            QuotaSettings(callsPerSecond: 1, burst: 3, callsInFlight: 2), now: milliseconds(0))
        #expect(quota.open(at: milliseconds(0)) == nil)
        #expect(quota.open(at: milliseconds(0)) == nil)
        #expect(quota.open(at: milliseconds(0)) == .tooManyInFlight(limit: 2, retryAfter: .milliseconds(50)))
        quota.callEnded()
        #expect(quota.open(at: milliseconds(0)) == nil)
        quota.callEnded()
        #expect(quota.open(at: milliseconds(0)) == .rateExceeded(retryAfter: .seconds(1)))
        #expect(quota.callsInFlight == 1, "a refused call is not in flight")
        quota.callEnded()
        quota.callEnded()
        #expect(quota.callsInFlight == 0)
    }

    @Test("Work that is owed slows streams at once, and refuses calls when it is more than a second's")
    func work() {
        var quota = TenantQuota(
            QuotaSettings(
                callsPerSecond: 100, burst: 100, callsInFlight: 9, workPerSecond: 10, workBurst: 20),
            now: milliseconds(0))
        #expect(quota.charge(20, at: milliseconds(0)) == nil)
        #expect(quota.charge(5, at: milliseconds(0)) == .milliseconds(500))
        #expect(quota.open(at: milliseconds(0)) == nil)
        #expect(quota.charge(10, at: milliseconds(0)) == .milliseconds(1_500))
        #expect(quota.open(at: milliseconds(0)) == .rateExceeded(retryAfter: .milliseconds(500)))
        #expect(quota.callsInFlight == 1)
        #expect(quota.open(at: milliseconds(500)) == nil)
    }
}
