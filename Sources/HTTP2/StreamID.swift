/// A stream's number on the wire (RFC 9113, section 5.1.1).
public struct StreamID: Hashable, Comparable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    public static func < (left: StreamID, right: StreamID) -> Bool { left.rawValue < right.rawValue }
}

/// A stream's place in dense arrays, from its first event until ``HTTP2Session/free(_:)``. Never above
/// ``HTTP2Limits/concurrentStreams``, so what is kept per stream needs no dictionary and cannot grow.
public struct StreamSlot: Hashable, BitwiseCopyable, Sendable {
    public let rawValue: UInt32

    @inlinable
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    @inlinable
    public var index: Int { Int(rawValue) }
}
