import Kernel
import Program
import ServiceRuntime
import Synchronization
import Tenancy

/// The two clocks of a deployment. Both stand still but for what a test does: the world's ticks by a millisecond each
/// time somebody looks, so that no two records are made at once.
final class TestClock: Sendable {
    private struct State {
        /// 2026-03-02T08:00:00Z, a Monday.
        var world: Int64 = 1_772_438_400_000
        var monotonic: UInt64 = 1_000_000_000_000
    }

    private let state = Mutex(State())
    private let isReal: Bool

    /// - Parameter isReal: The clocks of the machine, for a deployment that shares it with another process.
    init(isReal: Bool = false) {
        self.isReal = isReal
    }

    func world() -> UnixTime {
        if isReal { return UnixTime.now() }
        return state.withLock {
            $0.world += 1
            return UnixTime(milliseconds: $0.world)
        }
    }

    func monotonic() -> MonotonicTime {
        if isReal { return MonotonicTime.now() }
        return state.withLock { MonotonicTime(nanoseconds: $0.monotonic) }
    }

    func advance(by time: Duration) {
        let (seconds, attoseconds) = time.components
        let nanoseconds = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
        state.withLock {
            $0.world += nanoseconds / 1_000_000
            $0.monotonic += UInt64(nanoseconds)
        }
    }

    /// Lets days go by in the world alone: nobody has waited, and what was heard a moment ago still holds.
    func pass(days: Int64) {
        state.withLock { $0.world += days * 86_400_000 }
    }
}
