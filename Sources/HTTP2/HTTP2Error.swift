/// Why a connection must close (RFC 9113, section 5.4.1). What is left to send ends with a GOAWAY that says the same.
public enum HTTP2Error: Error, Equatable, Sendable {
    /// The first bytes are not HTTP/2.
    case badPreface
    /// The peer broke the protocol; the library chose the code.
    case violation(HTTP2Code)
    /// HEADERS on a stream number that was used or skipped before (RFC 9113, section 5.1.1).
    case streamReused
    /// More glitches than ``HTTP2Limits/glitches`` allows.
    case tooManyGlitches
    /// More CONTINUATION frames than ``HTTP2Limits/continuations`` allows.
    case tooManyContinuations
    /// The peer asks for acknowledgements and does not read them.
    case flooded

    /// The code of the GOAWAY.
    public var code: HTTP2Code {
        switch self {
        case .badPreface, .streamReused: .protocolError
        case .violation(let code): code
        case .tooManyGlitches, .tooManyContinuations, .flooded: .enhanceYourCalm
        }
    }
}
