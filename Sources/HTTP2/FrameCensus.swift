/// Reads frame headers ahead of the library, which acts on some frames without telling and on others not at all.
/// It counts the frames that cost us and bring the peer nothing, and finds HEADERS on stream numbers of the past.
struct FrameCensus {
    /// What was seen since the last look.
    struct Tally: Equatable {
        /// Empty DATA, PRIORITY, SETTINGS after the first, GOAWAY, unknown types. WINDOW_UPDATE is counted apart.
        var idle = 0
        var pings = 0
        var pongs = 0
        var windowUpdates = 0
    }

    private enum Frame {
        static let data: UInt8 = 0x0
        static let headers: UInt8 = 0x1
        static let priority: UInt8 = 0x2
        static let resetStream: UInt8 = 0x3
        static let settings: UInt8 = 0x4
        static let pushPromise: UInt8 = 0x5
        static let ping: UInt8 = 0x6
        static let goAway: UInt8 = 0x7
        static let windowUpdate: UInt8 = 0x8
        static let continuation: UInt8 = 0x9

        static let endStream: UInt8 = 0x1
        static let endHeaders: UInt8 = 0x4
        static let ack: UInt8 = 0x1
        static let padded: UInt8 = 0x8
    }

    private static let headerCount = 9

    private(set) var tally = Tally()
    /// The highest stream number the peer has opened.
    private(set) var highestStream: Int32 = 0
    private var ended = EndedStreams()

    /// Bytes of the frame header that have arrived, when it came in parts.
    private var header: (UInt64, UInt8) = (0, 0)
    private var headerSeen = 0
    /// Payload bytes still to pass over.
    private var payloadLeft: Int
    /// The next payload byte is the padding's length, and nothing but padding would be an empty frame.
    private var paddedLength: Int?
    /// The stream whose PRIORITY frame is being read, 0 when none is, and what came of its dependency.
    private var prioritized: Int32 = 0
    private var dependency: UInt32 = 0
    private var dependencyMissing = 0
    /// A PRIORITY frame makes its stream depend on itself (RFC 7540, section 5.3.1), which the library ignores.
    private(set) var hasSelfDependency = false
    private var settingsSeen = false
    private var block = Block.none

    /// What the latest frame is to a header block.
    private enum Block {
        case none
        /// More frames of it follow.
        case open
        case last
    }
    private let peerOpensStreams: Bool

    init(role: HTTP2Role) {
        // A client's first frame comes after the preface's 24 bytes (RFC 9113, section 3.4).
        payloadLeft = role == .server ? 24 : 0
        peerOpensStreams = role == .server
    }

    /// A frame's header or a header block has arrived in part.
    var isAmidHeaders: Bool { headerSeen > 0 || block == .open || (block == .last && payloadLeft > 0) }

    mutating func takeTally() -> Tally {
        defer { tally = Tally() }
        return tally
    }

    /// - Returns: The offset just before the last byte of a frame header that must be judged: HEADERS with a number not
    ///   above ``highestStream``, DATA on a stream that the peer has ended, or a PRIORITY for the connection; or
    ///   `bytes.count`. All frames before it are complete at that offset.
    mutating func scan(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var offset = start
        while offset < bytes.count {
            if payloadLeft > 0 {
                if let length = paddedLength {
                    if length == Int(unsafe bytes[offset]) + 1 { tally.idle += 1 }
                    paddedLength = nil
                }
                if prioritized != 0 {
                    readDependency(unsafe bytes[offset])
                    payloadLeft -= 1
                    offset += 1
                    continue
                }
                let passed = min(payloadLeft, bytes.count - offset)
                payloadLeft -= passed
                offset += passed
                continue
            }
            if headerSeen == 0, bytes.count - offset >= Self.headerCount {
                unsafe header.0 = UInt64(
                    bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                header.1 = unsafe bytes[offset + 8]
                if isSuspect() {
                    headerSeen = 8
                    return offset + 8
                }
                count()
                offset += Self.headerCount
                continue
            }
            let byte = unsafe bytes[offset]
            if headerSeen < 8 {
                header.0 = header.0 << 8 | UInt64(byte)
            } else {
                header.1 = byte
            }
            headerSeen += 1
            if headerSeen == Self.headerCount {
                if isSuspect() {
                    headerSeen -= 1  // Seen again when the scan goes on.
                    return offset
                }
                count()
            }
            offset += 1
        }
        return bytes.count
    }

    /// Goes on after ``scan(_:from:)`` stopped before a header that turned out to be trailers of an open stream.
    mutating func pass(_ byte: UInt8) {
        header.1 = byte
        count()
    }

    /// The stream number of the header the scan stopped at, its last byte given.
    func suspect(_ byte: UInt8) -> Int32 {
        Int32(truncatingIfNeeded: (header.0 & 0x7f_ffff) << 8 | UInt64(byte))
    }

    private var type: UInt8 { UInt8(truncatingIfNeeded: header.0 >> 32) }
    private var flags: UInt8 { UInt8(truncatingIfNeeded: header.0 >> 24) }
    private var length: Int { Int(header.0 >> 40) }

    private func isSuspect() -> Bool {
        switch type {
        case Frame.headers: peerOpensStreams && suspect(header.1) <= highestStream
        case Frame.data: peerOpensStreams && ended.contains(suspect(header.1))
        case Frame.priority: suspect(header.1) == 0
        default: false
        }
    }

    /// The header the scan stopped at is a PRIORITY's, which the library ignores whatever it says (RFC 9113, section
    /// 6.3).
    var isPriority: Bool { type == Frame.priority }

    /// Whether the peer had ended the stream that the suspect is on.
    func hasEnded(_ id: Int32) -> Bool { ended.contains(id) }

    private mutating func readDependency(_ byte: UInt8) {
        dependency = dependency << 8 | UInt32(byte)
        dependencyMissing -= 1
        guard dependencyMissing == 0 else { return }
        if dependency & 0x7fff_ffff == UInt32(prioritized) { hasSelfDependency = true }
        prioritized = 0
    }

    private mutating func count() {
        let flags = flags
        headerSeen = 0
        payloadLeft = length
        block = .none
        if type == Frame.headers || type == Frame.continuation {
            block = flags & Frame.endHeaders == 0 ? .open : .last
        }
        switch type {
        case Frame.data where flags & Frame.endStream != 0:
            ended.end(suspect(header.1))
        case Frame.data:
            if length == 0 { tally.idle += 1 } else if flags & Frame.padded != 0 { paddedLength = length }
        case Frame.headers:
            let id = suspect(header.1)
            highestStream = max(highestStream, id)
            ended.open(id)
            if flags & Frame.endStream != 0 { ended.end(id) }
        case Frame.resetStream:
            ended.end(suspect(header.1))
        case Frame.ping:
            if flags & Frame.ack == 0 { tally.pings += 1 } else { tally.pongs += 1 }
        case Frame.settings:
            if settingsSeen && flags & Frame.ack == 0 { tally.idle += 1 }
            settingsSeen = true
        case Frame.windowUpdate:
            tally.windowUpdates += 1
        case Frame.priority:
            tally.idle += 1
            if length == 5 {
                prioritized = suspect(header.1)
                dependency = 0
                dependencyMissing = 4
            }
        case Frame.pushPromise, Frame.continuation:
            break
        default:
            tally.idle += 1
        }
        header = (0, 0)
    }
}
