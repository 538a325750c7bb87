import HTTP2
public import WireProto

/// Why the transport itself ended a call.
extension Reason {
    public static let deadlineExceeded = Reason(ofLibrary: "DEADLINE_EXCEEDED")
    public static let methodUnimplemented = Reason(ofLibrary: "METHOD_UNIMPLEMENTED")
    public static let upstreamUnavailable = Reason(ofLibrary: "UPSTREAM_UNAVAILABLE")
    public static let tooManyConnections = Reason(ofLibrary: "TOO_MANY_CONNECTIONS")
    public static let responseWithheld = Reason(ofLibrary: "RESPONSE_WITHHELD")
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
    /// For the calls of a connection whose place another one got.
    static let placeTaken = RPCStatus(
        .unavailable, .tooManyConnections,
        "the place of this connection was needed for another; connect again",
        [.retry(after: .seconds(1))])
    static let closed = RPCStatus(.unavailable, .upstreamUnavailable, "the client is closed")
    /// Without detail: what was withheld is nobody's business (docs/security.md, barrier L6).
    static let withheld = RPCStatus(.internalError, .responseWithheld, "the response was withheld")
    static let handlerThrewOK = RPCStatus(.internalError, nil, "the handler ended without an answer")
    static let sendingEnded = RPCStatus(
        .internalError, nil, "a message after the end of the request messages")
    static let messageMissing = RPCStatus(.internalError, nil, "the call has no message")
    static let messageSurplus = RPCStatus(.internalError, nil, "the call has more than one message")
}

extension RPCStatus {
    /// What a connection hears that is not let in; `nil` when nobody listens any more.
    init?(_ refusal: ConnectionRefusal) {
        switch refusal {
        case .shareUsed(let most):
            self.init(
                .resourceExhausted, .tooManyConnections,
                "\(most) connections are open already and each runs a call; use those, or close one")
        case .full:
            self.init(
                .unavailable, .tooManyConnections, "all connections are taken; try again in a second",
                [.retry(after: .seconds(1))])
        case .evicted, .unwanted:
            return nil
        }
    }
}

extension RPCStatus {
    /// What a service said in the GOAWAY with which it closed: `REASON: a sentence`, as ``ServerConnection`` says it, or
    /// whatever another implementation says. `nil` when it said nothing.
    ///
    /// Source of the codes: gRPC over HTTP/2, "HTTP2 Transport Mapping".
    init?(goAwayText: String, _ code: HTTP2Code) {
        guard !goAwayText.isEmpty else { return nil }
        let word = goAwayText.prefix { $0 != ":" }
        let isReason =
            !word.isEmpty && word.utf8.allSatisfy { $0 == UInt8(ascii: "_") || (65...90).contains($0) }
        let status: RPCCode =
            switch code {
            case .inadequateSecurity: .permissionDenied
            case .enhanceYourCalm: .resourceExhausted
            default: .unavailable
            }
        self.init(
            status, isReason ? Reason(rawValue: String(word)) : .upstreamUnavailable,
            "the service closed the connection: \(goAwayText)")
    }
}
