import Testing

@testable import HTTP2

@Suite("The glitch bucket: a burst, then so many per second")
struct GlitchBucketTests {
    private static let second: UInt64 = 1_000_000_000

    @Test("The burst is free, one more is not")
    func burst() {
        var bucket = GlitchBucket(HTTP2Limits.Rate(burst: 200, perSecond: 20))
        bucket.refill(now: 5 * Self.second)
        bucket.take(200)
        #expect(!bucket.isOverdrawn)
        bucket.take(1)
        #expect(bucket.isOverdrawn)
    }

    @Test("Twenty come back each second, in steps, and never more than the burst")
    func refill() {
        var bucket = GlitchBucket(HTTP2Limits.Rate(burst: 200, perSecond: 20))
        bucket.refill(now: 0)
        bucket.take(200)
        for step in 1...10 { bucket.refill(now: UInt64(step) * Self.second / 100) }
        bucket.take(2)
        #expect(!bucket.isOverdrawn)
        bucket.take(1)
        #expect(bucket.isOverdrawn)
        bucket.refill(now: 3600 * Self.second)
        bucket.take(201)
        #expect(bucket.isOverdrawn)
    }

    @Test("A clock that steps back earns nothing and breaks nothing")
    func clockStepsBack() {
        var bucket = GlitchBucket(HTTP2Limits.Rate(burst: 1, perSecond: 1))
        bucket.refill(now: 100 * Self.second)
        bucket.take(1)
        bucket.refill(now: 1)
        bucket.take(1)
        #expect(bucket.isOverdrawn)
    }
}
