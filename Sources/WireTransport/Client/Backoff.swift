/// How long to wait before the next attempt to connect: exponential, bounded, and spread so that many gateways do
/// not come back at one instant.
package struct Backoff: Sendable {
    /// What the waits are made of.
    package struct Bounds: Sendable {
        /// The first wait.
        package var first: Duration
        /// No wait is longer, before it is spread.
        package var longest: Duration
        /// Each wait is this many times the one before.
        package var factor: Double
        /// The part of a wait by which it may be longer or shorter.
        package var spread: Double

        package init(first: Duration, longest: Duration, factor: Double, spread: Double) {
            self.first = first
            self.longest = longest
            self.factor = factor
            self.spread = spread
        }
    }

    private let bounds: Bounds
    private var wait: Duration

    package init(_ bounds: Bounds) {
        self.bounds = bounds
        wait = bounds.first
    }

    /// The wait after one more failure.
    package mutating func next(using random: inout some RandomNumberGenerator) -> Duration {
        let spread = Double.random(in: (1 - bounds.spread)...(1 + bounds.spread), using: &random)
        let answer = wait * spread
        wait = min(wait * bounds.factor, bounds.longest)
        return answer
    }

    /// A connection worked: the next failure starts over.
    package mutating func reset() {
        wait = bounds.first
    }
}
