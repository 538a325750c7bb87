internal import HTTP2

/// Takes length-prefixed messages out of the bytes of one stream, however they were cut.
///
/// Source: gRPC over HTTP/2, "Length-Prefixed-Message".
struct MessageReader {
    /// One byte of flags, four of length.
    static let prefixCount = 5

    enum Step {
        /// All bytes were taken and the message is not whole yet.
        case more
        /// A prefix was read. ``MessageReader/length`` says how long the message is.
        case prefix
        case message([UInt8])
    }

    private var prefix: UInt64 = 0
    private var prefixSeen = 0
    /// The prefix was reported; the rest is the message's.
    private var isInMessage = false
    private var buffer: [UInt8] = []

    /// The length the last prefix announced.
    var length: Int { Int(prefix & 0xffff_ffff) }
    /// The flags of the last prefix: 0, or 1 for a compressed message.
    var flags: UInt8 { UInt8(truncatingIfNeeded: prefix >> 32) }
    /// Bytes of the current message that are still to come.
    var missing: Int { isInMessage ? length - buffer.count : 0 }
    /// Neither a prefix nor a message is cut off.
    var isBetweenMessages: Bool { !isInMessage && prefixSeen == 0 }

    /// - Parameter left: What is still to be read of the inbox; moved forward.
    mutating func next(_ inbox: HTTP2Inbox, _ left: inout Range<Int>) -> Step {
        if !isInMessage {
            while prefixSeen < Self.prefixCount {
                guard !left.isEmpty else { return .more }
                if prefixSeen == 0 { prefix = 0 }
                prefix = prefix << 8 | UInt64(inbox.byte(left.lowerBound))
                prefixSeen += 1
                left = left.lowerBound + 1..<left.upperBound
            }
            isInMessage = true
            prefixSeen = 0
            return .prefix
        }
        // Grows with what arrives: a prefix alone costs us nothing.
        let end = left.lowerBound + min(missing, left.count)
        let isWhole = buffer.isEmpty && end - left.lowerBound == length
        defer { left = end..<left.upperBound }
        if isWhole {
            isInMessage = false
            return .message(inbox.copy(left.lowerBound..<end))
        }
        inbox.append(left.lowerBound..<end, to: &buffer)
        guard buffer.count == length else { return .more }
        isInMessage = false
        let message = buffer
        buffer = []
        return .message(message)
    }

    mutating func removeAll() {
        self = MessageReader()
    }

    /// The prefix of a message we send, lowest byte first out.
    static func preamble(length: Int, isCompressed: Bool = false) -> UInt64 {
        UInt64(UInt32(truncatingIfNeeded: length).byteSwapped) << 8 | (isCompressed ? 1 : 0)
    }
}
