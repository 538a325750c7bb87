/// Frames written by hand, as they go over the wire.
enum WrittenFrames {
    static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + frame(0x4, 0, 0, [])

    static func frame(_ type: UInt8, _ flags: UInt8, _ stream: Int, _ payload: [UInt8]) -> [UInt8] {
        [16, 8, 0].map { UInt8(truncatingIfNeeded: payload.count >> $0) } + [type, flags]
            + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: stream >> $0) } + payload
    }

    static func headers(_ stream: Int, _ fields: [([UInt8], [UInt8])], ends: Bool = false) -> [UInt8] {
        frame(0x1, ends ? 0x5 : 0x4, stream, block(fields))
    }

    static func data(_ stream: Int, _ payload: [UInt8], ends: Bool = false) -> [UInt8] {
        frame(0x0, ends ? 0x1 : 0, stream, payload)
    }

    /// HPACK literals without indexing and without Huffman coding (RFC 7541, section 6.2.2).
    static func block(_ fields: [([UInt8], [UInt8])]) -> [UInt8] {
        fields.flatMap { [0] + string($0.0) + string($0.1) }
    }

    private static func string(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.count < 127 { return [UInt8(bytes.count)] + bytes }
        var length: [UInt8] = [127]
        var rest = bytes.count - 127
        while rest >= 128 {
            length.append(UInt8(rest & 127) | 128)
            rest >>= 7
        }
        return length + [UInt8(rest)] + bytes
    }

    static func request(_ path: String, _ more: [([UInt8], [UInt8])] = []) -> [([UInt8], [UInt8])] {
        let fields = [
            (":method", "POST"), (":scheme", "https"), (":path", path), (":authority", "localhost"),
            ("te", "trailers"), ("content-type", "application/grpc"),
        ]
        return fields.map { (Array($0.0.utf8), Array($0.1.utf8)) } + more
    }

    /// What clients say after their preface: a call, a stream, resets, pings, credit, and what is against the rules.
    static var conversations: [[UInt8]] {
        let head = request("/test.Echo/Chat")
        let open = headers(1, head)
        let message: [UInt8] = [0, 0, 0, 0, 3, 1, 2, 3]
        return [
            headers(1, head) + data(1, message, ends: true),
            headers(1, head, ends: true) + headers(3, head, ends: true) + headers(5, head, ends: true),
            (0..<8).flatMap { headers(1 + 2 * $0, head) } + data(5, message) + data(7, message, ends: true),
            open + data(1, message) + frame(0x3, 0, 1, [0, 0, 0, 8]) + data(1, message),
            open + frame(0x8, 0, 1, [0, 0, 1, 0]) + frame(0x8, 0, 0, [0, 0, 1, 0]) + data(1, message),
            frame(0x6, 0, 0, [1, 2, 3, 4, 5, 6, 7, 8]) + frame(0x6, 1, 0, [1, 2, 3, 4, 5, 6, 7, 8]),
            frame(0x4, 0, 0, [0, 4, 0, 0, 255, 255, 0, 1, 0, 0, 0, 0]) + frame(0x4, 1, 0, []) + open,
            frame(0x1, 0, 1, block(Array(head.prefix(3))))
                + frame(0x9, 4, 1, block(Array(head.dropFirst(3)))),
            open + frame(0x1, 0x5, 1, block([(Array("x".utf8), Array("y".utf8))])),
            frame(0x1, 0x2c, 1, [2, 0, 0, 0, 0, 16] + block(head) + [0, 0]) + frame(0x0, 0x9, 1, [1, 65, 0]),
            frame(0x7, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]) + open,
            frame(0x2, 0, 1, [0, 0, 0, 0, 9]) + frame(0x42, 0, 0, [1, 2, 3]) + open,
            // A dynamic table: put in, used, shrunk (RFC 7541, sections 6.2.1, 6.1 and 6.3).
            frame(0x1, 4, 1, block(head) + [0x40, 1, 97, 1, 98, 0xbe]) + frame(0x1, 4, 3, [0x20, 0xbe]),
            frame(0x1, 4, 1, [0x83, 0x87, 0x84, 0x41, 0x8a] + Array("localhost!".utf8)),
        ]
    }

    /// What a server says to a call on stream 1.
    static var answer: [UInt8] {
        frame(0x4, 0, 0, []) + frame(0x1, 4, 1, [0x88]) + data(1, [0, 0, 0, 0, 1, 7])
            + headers(1, [(Array("grpc-status".utf8), Array("0".utf8))], ends: true)
            + frame(0x3, 0, 3, [0, 0, 0, 7]) + frame(0x7, 0, 0, [0, 0, 0, 3, 0, 0, 0, 0])
    }
}
