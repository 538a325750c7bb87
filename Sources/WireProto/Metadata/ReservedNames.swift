internal import HTTP2

/// Names the protocol uses itself; they are never metadata, in or out. The library refuses those that HTTP/2 forbids.
enum ReservedNames {
    static func isReserved(_ name: Range<Int>, in inbox: HTTP2Inbox) -> Bool {
        if name.isEmpty || inbox.byte(name.lowerBound) == UInt8(ascii: ":") { return true }
        if inbox.byte(name.lowerBound) == UInt8(ascii: "g"), inbox.begins(name, "grpc-") { return true }
        return switch name.count {
        case 2: inbox.matches(name, "te")
        case 4: inbox.matches(name, "host")
        case 7: inbox.matches(name, "trailer")
        case 10: inbox.matches(name, "user-agent")
        case 12: inbox.matches(name, "content-type")
        case 14: inbox.matches(name, "content-length")
        case 15: inbox.matches(name, "accept-encoding")
        case 16: inbox.matches(name, "content-encoding")
        default: false
        }
    }

    private static let names = [
        "te", "host", "trailer", "upgrade", "connection", "keep-alive", "user-agent", "content-type",
        "content-length",
        "accept-encoding", "content-encoding", "proxy-connection", "transfer-encoding",
    ].map { Array($0.utf8) }

    static func isReserved(_ name: ArraySlice<UInt8>) -> Bool {
        guard let first = name.first else { return true }
        if first == UInt8(ascii: ":") || (first == UInt8(ascii: "g") && name.starts(with: "grpc-".utf8)) {
            return true
        }
        return names.contains { $0.count == name.count && $0.elementsEqual(name) }
    }
}
