/// What the generated registrations of streams are made of: admit, decode, handle, encode.
extension RPCRouter {
    mutating func handleServerStream<In: WireMessage, Out: WireMessage, Call: Sendable>(
        _ method: RPCMethod, _ admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> Call,
        _ body: @escaping @Sendable (In, Call, RPCSender<Out>) async throws(RPCStatus) -> Void
    ) {
        handle(
            method,
            .stream { (stream, context) async throws(RPCStatus) -> Void in
                let call = try admit(context)
                guard let message = try await stream.next() else { throw RPCStatus.withoutRequest }
                try await body(RPCMessages.request(In.self, message), call, RPCSender(stream))
            })
    }

    mutating func handleClientStream<In: WireMessage, Out: WireMessage, Call: Sendable>(
        _ method: RPCMethod, _ admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> Call,
        _ body: @escaping @Sendable (RPCRequests<In>, Call) async throws(RPCStatus) -> Out
    ) {
        handle(
            method,
            .stream { (stream, context) async throws(RPCStatus) -> Void in
                let call = try admit(context)
                try await stream.send(RPCMessages.answer(try await body(RPCRequests(stream), call)))
            })
    }

    mutating func handleBidirectional<In: WireMessage, Out: WireMessage, Call: Sendable>(
        _ method: RPCMethod, _ admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> Call,
        _ body: @escaping @Sendable (RPCRequests<In>, Call, RPCSender<Out>) async throws(RPCStatus) -> Void
    ) {
        handle(
            method,
            .stream { (stream, context) async throws(RPCStatus) -> Void in
                let call = try admit(context)
                try await body(RPCRequests(stream), call, RPCSender(stream))
            })
    }
}

extension RPCStatus {
    /// As other gRPC servers answer a call that ends before its one request.
    static let withoutRequest = RPCStatus(.internalError, .missingRequest, "the call ended without a request")
}

extension Reason {
    public static let missingRequest = Reason(ofLibrary: "MISSING_REQUEST")
}
