internal import Notation

/// An instant of the world's clock, in milliseconds since 1970-01-01T00:00:00Z. Nothing here reads a clock:
/// whoever calls passes the time in.
public struct UnixTime: Hashable, Comparable, Sendable {
    public var milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public static func < (a: UnixTime, b: UnixTime) -> Bool {
        a.milliseconds < b.milliseconds
    }

    /// - Parameter wait: Whole milliseconds of it count.
    public static func + (time: UnixTime, wait: Duration) -> UnixTime {
        UnixTime(milliseconds: time.milliseconds + wait.wholeMilliseconds)
    }

    /// The same, as long before.
    public static func - (time: UnixTime, wait: Duration) -> UnixTime {
        UnixTime(milliseconds: time.milliseconds - wait.wholeMilliseconds)
    }

    /// Negative when `earlier` is later: somebody may have set the clock back.
    public func since(_ earlier: UnixTime) -> Duration { .milliseconds(milliseconds - earlier.milliseconds) }
}

/// An instant of a clock that only goes forward, in nanoseconds since whatever its owner counts from.
public struct MonotonicTime: Hashable, Comparable, Sendable {
    public var nanoseconds: UInt64

    public init(nanoseconds: UInt64) {
        self.nanoseconds = nanoseconds
    }

    public static func < (a: MonotonicTime, b: MonotonicTime) -> Bool {
        a.nanoseconds < b.nanoseconds
    }

    public static func + (time: MonotonicTime, wait: Duration) -> MonotonicTime {
        let (sum, overflow) = time.nanoseconds.addingReportingOverflow(wait.wholeNanoseconds)
        return MonotonicTime(nanoseconds: overflow ? .max : sum)
    }

    /// Zero when `earlier` is not earlier.
    public func since(_ earlier: MonotonicTime) -> Duration {
        .nanoseconds(Int64(clamping: nanosecondsSince(earlier)))
    }

    /// The same as a number, for what is counted on each call.
    func nanosecondsSince(_ earlier: MonotonicTime) -> UInt64 {
        nanoseconds > earlier.nanoseconds ? nanoseconds - earlier.nanoseconds : 0
    }
}
