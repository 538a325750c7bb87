import Kernel
import Tenancy

/// The two clocks, to be replaced by a test's.
struct Clock: Sendable {
    /// The event loops' clock.
    let monotonic: @Sendable () -> MonotonicTime
    let world: @Sendable () -> UnixTime

    static let system = Clock(monotonic: MonotonicTime.now, world: UnixTime.now)
}
