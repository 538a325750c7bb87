import Tenancy
import Testing

@Suite("Work that is owed")
struct WorkBucketTests {
    private func milliseconds(_ count: UInt64) -> MonotonicTime {
        MonotonicTime(nanoseconds: count * 1_000_000)
    }

    @Test("A burst costs no wait; what goes beyond it is waited for at the rate")
    func rate() {
        var bucket = WorkBucket(perSecond: 10, burst: 5, now: milliseconds(0))
        #expect(bucket.charge(5, at: milliseconds(0)) == nil)
        #expect(bucket.charge(3, at: milliseconds(0)) == .milliseconds(300))
        #expect(bucket.wait(at: milliseconds(100)) == .milliseconds(200))
        #expect(bucket.wait(at: milliseconds(300)) == nil)
        #expect(bucket.charge(1, at: milliseconds(300)) == .milliseconds(100))
        // A long pause gives the burst again and no more.
        #expect(bucket.charge(6, at: milliseconds(90_000)) == .milliseconds(100))
    }

    @Test("Some may be owed before anybody waits for it")
    func owing() {
        var bucket = WorkBucket(perSecond: 10, burst: 5, now: milliseconds(0))
        bucket.charge(15, at: milliseconds(0))
        #expect(bucket.wait(at: milliseconds(0)) == .seconds(1))
        #expect(bucket.wait(at: milliseconds(0), owing: 4) == .milliseconds(600))
        #expect(bucket.wait(at: milliseconds(0), owing: 10) == nil)
    }

    @Test("Full is what a new one is")
    func full() {
        var bucket = WorkBucket(perSecond: 10, burst: 5, now: milliseconds(0))
        #expect(bucket.isFull(at: milliseconds(0)) == true)
        bucket.charge(1, at: milliseconds(0))
        #expect(bucket.isFull(at: milliseconds(99)) == false)
        #expect(bucket.isFull(at: milliseconds(100)) == true)
    }

    @Test("Each owner owes for itself, and whoever owes nothing is forgotten")
    func owners() {
        var buckets = WorkBuckets<Int>(perSecond: 10, burst: 5)
        for owner in 0..<100 {
            buckets.charge(owner.isMultiple(of: 2) ? 5 : 10, to: owner, at: milliseconds(0))
        }
        #expect(buckets.wait(of: 1, at: milliseconds(0)) == .milliseconds(500))
        #expect(buckets.wait(of: 2, at: milliseconds(0)) == nil)
        #expect(buckets.wait(of: 100, at: milliseconds(0)) == nil, "nothing was done for it")
        // After half a second the half of them that came to no more than their burst hold it again.
        for owner in 100..<200 { buckets.charge(1, to: owner, at: milliseconds(500)) }
        #expect(buckets.count == 150)
        #expect(buckets.wait(of: 1, at: milliseconds(400)) == .milliseconds(100), "who owes is remembered")
    }

    @Test("Over any stretch the work that was waited for is the burst and the rate's share, and one charge")
    func bound() {
        var generator = SeededGenerator(seed: 9)
        var bucket = WorkBucket(perSecond: 1_000, burst: 50, now: milliseconds(0))
        var (now, done) = (UInt64(0), 0)
        for _ in 0..<10_000 {
            now += UInt64.random(in: 0..<20, using: &generator)
            guard bucket.wait(at: milliseconds(now)) == nil else { continue }
            let units = Int.random(in: 0..<40, using: &generator)
            bucket.charge(units, at: milliseconds(now))
            done += units
            #expect(done <= 50 + Int(now) + 40)
        }
        #expect(done > Int(now) * 9 / 10)
    }

    @Test("Neither strange times nor strange sizes trap or give a fortune")
    func strange() {
        var bucket = WorkBucket(perSecond: .max, burst: .max, now: milliseconds(1_000))
        #expect(bucket.charge(-1, at: milliseconds(0)) == nil)
        for _ in 0..<100 { bucket.charge(.max, at: milliseconds(0)) }
        #expect(bucket.wait(at: milliseconds(0)) != nil)
        #expect(bucket.wait(at: MonotonicTime(nanoseconds: .max)) == nil)
        var least = WorkBucket(perSecond: 0, burst: -3, now: milliseconds(0))
        #expect(least.charge(2, at: milliseconds(0)) == .seconds(1))
    }
}
