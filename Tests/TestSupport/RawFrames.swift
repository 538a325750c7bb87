/// Frames written by hand, for peers that no library would play.
public struct RawFrames {
    public private(set) var bytes: [UInt8]

    /// - Parameter preface: The client's magic and an empty SETTINGS frame first.
    public init(preface: Bool = true) {
        bytes = preface ? Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) : []
        if preface { frame(type: 0x4, stream: 0, []) }
    }

    public mutating func frame(type: UInt8, flags: UInt8 = 0, stream: Int32, _ payload: [UInt8]) {
        for shift in [16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: payload.count >> shift)) }
        bytes.append(type)
        bytes.append(flags)
        for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: stream >> Int32(shift))) }
        bytes += payload
    }

    /// HEADERS in one frame.
    public mutating func headers(stream: Int32, _ fields: [(String, String)], endStream: Bool = false) {
        frame(type: 0x1, flags: endStream ? 0x5 : 0x4, stream: stream, Self.block(fields))
    }

    public mutating func data(stream: Int32, _ payload: [UInt8], endStream: Bool = false) {
        frame(type: 0x0, flags: endStream ? 0x1 : 0, stream: stream, payload)
    }

    public mutating func reset(stream: Int32, code: UInt8 = 8) {
        frame(type: 0x3, stream: stream, [0, 0, 0, code])
    }

    public mutating func goAway(lastStream: Int32, code: UInt8 = 0) {
        let last = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: lastStream >> $0) }
        frame(type: 0x7, stream: 0, last + [0, 0, 0, code])
    }

    public mutating func windowUpdate(stream: Int32, _ increment: UInt32) {
        frame(type: 0x8, stream: stream, [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: increment >> $0) })
    }

    public mutating func ping(_ opaque: UInt8 = 0) {
        frame(type: 0x6, stream: 0, Array(repeating: opaque, count: 8))
    }

    /// The fields as HPACK literals without indexing and without Huffman coding (RFC 7541, section 6.2.2).
    public static func block(_ fields: [(String, String)]) -> [UInt8] {
        fields.flatMap { [0x00] + string($0.0) + string($0.1) }
    }

    /// A field that enters the dynamic table (RFC 7541, section 6.2.1).
    public static func indexed(_ name: String, _ value: String) -> [UInt8] {
        [0x40] + string(name) + string(value)
    }

    private static func string(_ text: String) -> [UInt8] {
        integer(text.utf8.count) + Array(text.utf8)
    }

    /// With a prefix of seven bits (RFC 7541, section 5.1).
    private static func integer(_ value: Int) -> [UInt8] {
        if value < 127 { return [UInt8(value)] }
        var bytes: [UInt8] = [127]
        var rest = value - 127
        while rest >= 128 {
            bytes.append(UInt8(rest & 127) | 128)
            rest >>= 7
        }
        return bytes + [UInt8(rest)]
    }

    /// The head of a gRPC call, with changes: a value of `nil` leaves the field out.
    public static func request(
        path: String = "/test.Echo/Unary", _ changes: [(String, String?)] = []
    ) -> [(String, String)] {
        var fields = [
            (":method", "POST"), (":scheme", "https"), (":path", path), (":authority", "localhost"),
            ("te", "trailers"), ("content-type", "application/grpc"),
        ]
        for (name, value) in changes {
            if let index = fields.firstIndex(where: { $0.0 == name }) {
                if let value { fields[index].1 = value } else { fields.remove(at: index) }
            } else if let value {
                fields.append((name, value))
            }
        }
        return fields
    }

    /// A message behind its five bytes.
    public static func message(_ payload: [UInt8], flags: UInt8 = 0) -> [UInt8] {
        [flags] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: payload.count >> $0) } + payload
    }
}

/// A frame as it was sent.
public struct RawFrame: Equatable {
    public var type: UInt8
    public var flags: UInt8
    public var stream: Int32
    public var payload: [UInt8]

    /// The last four bytes: the code of a RST_STREAM or GOAWAY, an increment, or the last part of anything else.
    public var number: UInt32 {
        let offset = type == 0x7 ? 4 : 0
        return payload.dropFirst(offset).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    public var isReset: Bool { type == 0x3 }
    public var isGoAway: Bool { type == 0x7 }
    public var isWindowUpdate: Bool { type == 0x8 }
    public var isData: Bool { type == 0x0 }
    public var isHeaders: Bool { type == 0x1 }
    public var endsStream: Bool { (isData || isHeaders) && flags & 1 != 0 }

    /// Cuts what an end sent into frames; a client's magic is passed over.
    public static func parse(_ bytes: [UInt8]) -> [RawFrame] {
        var rest = bytes[...]
        let magic = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
        if rest.starts(with: magic) { rest = rest.dropFirst(magic.count) }
        var frames: [RawFrame] = []
        while rest.count >= 9 {
            let header = Array(rest.prefix(9))
            let length = Int(header[0]) << 16 | Int(header[1]) << 8 | Int(header[2])
            let stream = header[5...].reduce(Int32(0)) { $0 << 8 | Int32($1) }
            frames.append(
                RawFrame(
                    type: header[3], flags: header[4], stream: stream,
                    payload: Array(rest.dropFirst(9).prefix(length))))
            rest = rest.dropFirst(9 + length)
        }
        return frames
    }
}
