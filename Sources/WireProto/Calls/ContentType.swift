internal import HTTP2

/// `content-type` of requests and answers: gRPC with protobuf, whatever its case and its parameters.
///
/// Source: gRPC over HTTP/2, "Requests", `Content-Type`; RFC 9110, section 8.3.1.
enum ContentType {
    static func isGRPC(_ value: Range<Int>, in inbox: HTTP2Inbox) -> Bool {
        if inbox.matches(value, "application/grpc") { return true }
        var end = value.lowerBound
        while end < value.upperBound, inbox.byte(end) != UInt8(ascii: ";") { end += 1 }
        while end > value.lowerBound, isSpace(inbox.byte(end - 1)) { end -= 1 }
        let type = value.lowerBound..<end
        return inbox.matchesIgnoringCase(type, "application/grpc")
            || inbox.matchesIgnoringCase(type, "application/grpc+proto")
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}
