/// What a receive recorded. Ranges point into the ``HTTP2Inbox`` that carries the event.
public enum HTTP2Event: BitwiseCopyable, Sendable {
    /// A whole header block. On a server the first one opens the stream.
    case head(StreamSlot, InboxRange, endStream: Bool)

    /// A header block after the first final one; always the last of its direction.
    case trailers(StreamSlot, InboxRange)

    /// Bytes of DATA, at least one.
    case data(StreamSlot, InboxRange)

    /// The peer sends no more on this stream. Not repeated after a head or trailers that said so.
    case endStream(StreamSlot)

    /// The stream is gone, by its natural end or by RST_STREAM from either side. The slot stays until it is freed.
    case closed(StreamSlot, HTTP2Code)

    /// The queue of a stream fell to half of ``HTTP2Session/outputMark`` after it had been above it.
    case drained(StreamSlot)

    /// The peer will open or accept no more streams.
    case goAway(HTTP2Code)

    /// Our PING came back.
    case pong(UInt64)
}

/// A stretch of an inbox's fields or bytes, small and plain.
public struct InboxRange: BitwiseCopyable, Sendable {
    private let start: Int32
    private let count: Int32

    init(_ range: Range<Int>) {
        start = Int32(truncatingIfNeeded: range.lowerBound)
        count = Int32(truncatingIfNeeded: range.count)
    }

    public var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// A header field of an inbox: `name` and `value` are ranges of its bytes.
public struct HTTP2Field: BitwiseCopyable, Sendable {
    private let start: Int32
    private let nameCount: Int32
    private let valueCount: Int32

    init(start: Int, nameCount: Int, valueCount: Int) {
        self.start = Int32(truncatingIfNeeded: start)
        self.nameCount = Int32(truncatingIfNeeded: nameCount)
        self.valueCount = Int32(truncatingIfNeeded: valueCount)
    }

    public var name: Range<Int> { Int(start)..<Int(start) + Int(nameCount) }

    public var value: Range<Int> {
        let valueStart = Int(start) + Int(nameCount)
        return valueStart..<valueStart + Int(valueCount)
    }
}
