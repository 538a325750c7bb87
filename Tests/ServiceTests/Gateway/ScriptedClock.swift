import Synchronization
import Tenancy

@testable import Gateway

/// Clocks that move when a test says so.
final class ScriptedClock: Sendable {
    private let milliseconds = Mutex<Int64>(1_800_000_000_000)

    func advance(milliseconds count: Int64) {
        milliseconds.withLock { $0 += count }
    }

    var clock: Clock {
        Clock(
            monotonic: { [self] in
                MonotonicTime(nanoseconds: UInt64(milliseconds.withLock { $0 }) * 1_000_000)
            },
            world: { [self] in UnixTime(milliseconds: milliseconds.withLock { $0 }) })
    }
}
