import HTTP2
public import WireProto

/// Why the transport itself ended a call.
extension Reason {
    public static let deadlineExceeded = Reason(rawValue: "DEADLINE_EXCEEDED")
    public static let methodUnimplemented = Reason(rawValue: "METHOD_UNIMPLEMENTED")
    public static let upstreamUnavailable = Reason(rawValue: "UPSTREAM_UNAVAILABLE")
    public static let responseWithheld = Reason(rawValue: "RESPONSE_WITHHELD")
}

extension RPCStatus {
    static let deadline = RPCStatus(.deadlineExceeded, .deadlineExceeded, "the time of the call is over")
    static let cancelled = RPCStatus(.cancelled, nil, "the call was cancelled")
    static let unimplemented = RPCStatus(
        .unimplemented, .methodUnimplemented, "this server does not answer the method")
    static let noConnection = RPCStatus(
        .unavailable, .upstreamUnavailable, "there is no connection to the service")
    static let connectionLost = RPCStatus(
        .unavailable, .upstreamUnavailable, "the connection to the service was lost")
    static let tooManyWaiting = RPCStatus(
        .unavailable, .upstreamUnavailable, "too many calls wait for a connection to the service")
    static let closed = RPCStatus(.unavailable, .upstreamUnavailable, "the client is closed")
    /// Without detail: what was withheld is nobody's business (docs/security.md, barrier L6).
    static let withheld = RPCStatus(.internalError, .responseWithheld, "the response was withheld")
    static let handlerThrewOK = RPCStatus(.internalError, nil, "the handler ended without an answer")
    static let sendingEnded = RPCStatus(
        .internalError, nil, "a message after the end of the request messages")
    static let messageMissing = RPCStatus(.internalError, nil, "the call has no message")
    static let messageSurplus = RPCStatus(.internalError, nil, "the call has more than one message")
}
