import TestSupport
import Testing
import WireTransport

@Suite("Backoff")
struct BackoffTests {
    @Test("Waits grow by their factor up to the longest, spread by a fifth, and start over after success")
    func grows() {
        var random = Seeded(seed: 3)
        var backoff = Backoff(
            Backoff.Bounds(first: .milliseconds(100), longest: .seconds(1), factor: 2, spread: 0.2))
        let expected: [Duration] = [100, 200, 400, 800, 1_000, 1_000].map { .milliseconds($0) }
        for wait in expected {
            let actual = backoff.next(using: &random)
            #expect(actual >= wait * 0.8 && actual <= wait * 1.2)
        }
        backoff.reset()
        #expect(backoff.next(using: &random) <= .milliseconds(120))
    }
}
