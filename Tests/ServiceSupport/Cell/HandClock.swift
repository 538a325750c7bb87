import Synchronization
package import Tenancy

/// A clock that stands still until a test moves it.
package final class HandClock: Sendable {
    private let milliseconds = Mutex<Int64>(1_800_000_000_000)

    package init() {}

    package var now: UnixTime { UnixTime(milliseconds: milliseconds.withLock { $0 }) }

    package var monotonic: MonotonicTime {
        MonotonicTime(nanoseconds: UInt64(milliseconds.withLock { $0 }) * 1_000_000)
    }

    package func advance(seconds: Int64) {
        milliseconds.withLock { $0 += seconds * 1000 }
    }
}
