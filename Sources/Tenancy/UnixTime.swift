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

    /// Nanoseconds since `earlier`; 0 when it is not earlier.
    public func since(_ earlier: MonotonicTime) -> UInt64 {
        nanoseconds > earlier.nanoseconds ? nanoseconds - earlier.nanoseconds : 0
    }
}
