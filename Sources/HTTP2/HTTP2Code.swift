/// Why a stream or a connection ended (RFC 9113, section 7). A peer may send numbers that are not listed.
public struct HTTP2Code: RawRepresentable, Hashable, BitwiseCopyable, Sendable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public static let noError = HTTP2Code(rawValue: 0x0)
    public static let protocolError = HTTP2Code(rawValue: 0x1)
    public static let internalError = HTTP2Code(rawValue: 0x2)
    public static let flowControlError = HTTP2Code(rawValue: 0x3)
    public static let settingsTimeout = HTTP2Code(rawValue: 0x4)
    public static let streamClosed = HTTP2Code(rawValue: 0x5)
    public static let frameSizeError = HTTP2Code(rawValue: 0x6)
    public static let refusedStream = HTTP2Code(rawValue: 0x7)
    public static let cancel = HTTP2Code(rawValue: 0x8)
    public static let compressionError = HTTP2Code(rawValue: 0x9)
    public static let connectError = HTTP2Code(rawValue: 0xa)
    public static let enhanceYourCalm = HTTP2Code(rawValue: 0xb)
    public static let inadequateSecurity = HTTP2Code(rawValue: 0xc)
    public static let http11Required = HTTP2Code(rawValue: 0xd)
}
