/// One HTTP/2 frame as it crossed the wire, without its stream's number.
struct WireFrame: Equatable, Sendable {
    var type: UInt8
    var flags: UInt8
    var payload: [UInt8]

    static let data: UInt8 = 0
    static let headers: UInt8 = 1

    /// What a caller could learn from: everything but the connection's own housekeeping.
    var belongsToCall: Bool { type == Self.data || type == Self.headers || type == 3 || type == 9 }
}

/// Reads along with one direction of a connection. Source: RFC 9113, section 4.1.
struct FrameTap {
    private var waiting: [UInt8] = []
    private(set) var byteCount = 0

    private static let headLength = 9

    /// The frames that are whole now, each with the number of its stream.
    mutating func read(_ bytes: [UInt8]) -> [(stream: UInt32, frame: WireFrame)] {
        waiting += bytes
        byteCount += bytes.count
        var frames: [(stream: UInt32, frame: WireFrame)] = []
        var start = 0
        while waiting.count - start >= Self.headLength {
            let length = waiting[start..<start + 3].reduce(0) { $0 << 8 | Int($1) }
            let end = start + Self.headLength + length
            guard waiting.count >= end else { break }
            let stream = waiting[(start + 5)..<(start + Self.headLength)].reduce(0) { $0 << 8 | UInt32($1) }
            let frame = WireFrame(
                type: waiting[start + 3], flags: waiting[start + 4],
                payload: Array(waiting[(start + Self.headLength)..<end]))
            frames.append((stream & 0x7fff_ffff, frame))
            start = end
        }
        waiting.removeFirst(start)
        return frames
    }

    /// A client's first bytes, with SETTINGS that forbid the server a header table: from then on the same header
    /// block is the same bytes, whatever went before.
    ///
    /// - Parameter opening: The magic and a SETTINGS frame at least. Source: RFC 9113, sections 3.4 and 6.5.2.
    static func withoutHeaderTable(_ opening: [UInt8]) -> [UInt8] {
        let magic = 24
        let length = opening[magic..<magic + 3].reduce(0) { $0 << 8 | Int($1) }
        let longer = length + 6
        var changed = opening
        changed[magic] = UInt8(longer >> 16 & 0xff)
        changed[magic + 1] = UInt8(longer >> 8 & 0xff)
        changed[magic + 2] = UInt8(longer & 0xff)
        // SETTINGS_HEADER_TABLE_SIZE = 0; of two values the last one counts.
        changed.insert(contentsOf: [0, 1, 0, 0, 0, 0], at: magic + headLength + length)
        return changed
    }
}
