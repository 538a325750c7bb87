/// Counts what a well-behaved peer hardly ever does and an attacker must do thousands of times: frames that are
/// invalid or that make us send RST_STREAM (MadeYouReset, CVE-2025-8671), PINGs and WINDOW_UPDATEs nobody earned, empty
/// DATA, PRIORITY, SETTINGS, unknown frames. Each costs one: an invalid frame whose stream is reset, two.
package struct GlitchBucket {
    private let rate: HTTP2Limits.Rate
    private var level: Int
    private var refilledAt: UInt64?

    package init(_ rate: HTTP2Limits.Rate) {
        self.rate = rate
        self.level = rate.burst
    }

    package var isOverdrawn: Bool { level < 0 }

    package mutating func take(_ count: Int) {
        level -= count
    }

    /// - Parameter now: Monotonic nanoseconds. The first call only starts the clock.
    package mutating func refill(now: UInt64) {
        guard let last = refilledAt else {
            refilledAt = now
            return
        }
        guard now > last, level < rate.burst, rate.perSecond > 0 else {
            if level >= rate.burst { refilledAt = max(last, now) }
            return
        }
        let nanosecondsEach = 1_000_000_000 / UInt64(rate.perSecond)
        let earned = (now - last) / nanosecondsEach
        guard earned > 0 else { return }
        level = min(rate.burst, level + Int(clamping: earned))
        refilledAt = last + earned * nanosecondsEach  // What is left of the interval counts for the next one.
    }
}
