internal import CNghttp2

extension HTTP2Error {
    /// From the negative result of a call into the library. What is not listed there is a bug of ours or memory
    /// exhausted, and the connection closes all the same.
    init(libraryCode: Int) {
        switch Int32(truncatingIfNeeded: libraryCode) {
        case NGHTTP2_ERR_BAD_CLIENT_MAGIC.rawValue: self = .badPreface
        case NGHTTP2_ERR_FLOODED.rawValue: self = .flooded
        case Self.tooManyContinuationsCode: self = .tooManyContinuations
        default: self = .violation(.internalError)
        }
    }

    /// `NGHTTP2_ERR_TOO_MANY_CONTINUATIONS`, which older headers lack.
    private static let tooManyContinuationsCode: Int32 = -905
}

/// The one frame we write ourselves, when the library can say nothing any more.
enum GoAwayFrame {
    /// RFC 9113, section 6.8.
    ///
    /// - Parameter text: Additional debug data, at most ``HTTP2Limits/goAwayText`` bytes of it.
    static func bytes(_ code: HTTP2Code, lastStream: Int32, text: String = "") -> [UInt8] {
        let text = Array(text.utf8.prefix(HTTP2Limits.goAwayText))
        let length = 8 + text.count
        var bytes: [UInt8] = [0, UInt8(length >> 8), UInt8(length & 0xff), 0x7, 0, 0, 0, 0, 0]
        for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: lastStream >> Int32(shift))) }
        for shift in [24, 16, 8, 0] {
            bytes.append(UInt8(truncatingIfNeeded: code.rawValue >> UInt32(shift)))
        }
        return bytes + text
    }
}

/// All that a server says to a client that it does not listen to: its SETTINGS, which have to come first, and a GOAWAY
/// with the reason (RFC 9113, sections 3.4 and 6.8). It needs no session, since nothing of the client is read.
public func http2Refusal(_ code: HTTP2Code, _ text: String) -> [UInt8] {
    [0, 0, 0, 0x4, 0, 0, 0, 0, 0] + GoAwayFrame.bytes(code, lastStream: 0, text: text)
}
