internal import HTTP2

extension RPCCode {
    /// The code for an answer that has an HTTP status and no gRPC status.
    ///
    /// Source: gRPC, "HTTP to gRPC Status Code Mapping".
    init(httpStatus: Int) {
        self =
            switch httpStatus {
            case 400: .internalError
            case 401: .unauthenticated
            case 403: .permissionDenied
            case 404: .unimplemented
            case 429, 502, 503, 504: .unavailable
            default: .unknown
            }
    }

    /// The code for a call whose stream the server reset.
    ///
    /// Source: gRPC over HTTP/2, "Errors".
    init(reset code: HTTP2Code) {
        self =
            switch code {
            case .noError, .protocolError, .internalError, .flowControlError, .settingsTimeout,
                .frameSizeError,
                .compressionError, .connectError:
                .internalError
            case .refusedStream: .unavailable
            case .cancel: .cancelled
            case .enhanceYourCalm: .resourceExhausted
            case .inadequateSecurity: .permissionDenied
            default: .unknown
            }
    }

    /// From the digits of `grpc-status`. A number that is no code is UNKNOWN; anything but digits is `nil`.
    init?(header: ArraySlice<UInt8>) {
        guard (1...3).contains(header.count) else { return nil }
        var number = 0
        for byte in header {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        self = UInt8(exactly: number).flatMap(RPCCode.init(rawValue:)) ?? .unknown
    }
}

extension Reason {
    public static let unknownMethod = Reason(ofLibrary: "UNKNOWN_METHOD")
    public static let malformedTimeout = Reason(ofLibrary: "MALFORMED_TIMEOUT")
    public static let malformedMetadata = Reason(ofLibrary: "MALFORMED_METADATA")
    public static let messageTooLarge = Reason(ofLibrary: "MESSAGE_TOO_LARGE")
    public static let tooMuchBuffered = Reason(ofLibrary: "TOO_MUCH_BUFFERED")
    public static let unsupportedEncoding = Reason(ofLibrary: "UNSUPPORTED_ENCODING")
    public static let malformedFraming = Reason(ofLibrary: "MALFORMED_FRAMING")
    public static let wrongMessageCount = Reason(ofLibrary: "WRONG_MESSAGE_COUNT")
    /// The server had not looked at the call: it may be sent again whatever it does.
    public static let streamRefused = Reason(ofLibrary: "STREAM_REFUSED")
    public static let streamReset = Reason(ofLibrary: "STREAM_RESET")
    public static let connectionLost = Reason(ofLibrary: "CONNECTION_LOST")
    public static let connectionFull = Reason(ofLibrary: "CONNECTION_FULL")
    public static let notGRPC = Reason(ofLibrary: "NOT_GRPC")
}
