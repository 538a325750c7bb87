/// An admitted call of a service that shows records.
///
/// What the service's handlers return is an ``RPCAnswer``, and only whoever has a warrant can make one. The type of the
/// call says who that is.
public protocol DisclosingCall: Sendable {
    /// What an answer is made with. Its initializer is not public where answers are masked.
    associatedtype Warrant: Sendable

    /// Runs the handler of a stream for as long as the caller may call, and ends it otherwise. Every stream of such a
    /// service runs in it.
    ///
    /// - Parameter body: Gets the stream to use instead.
    func whileAllowed(
        _ stream: any RPCServerStream,
        _ body: @escaping @Sendable (any RPCServerStream) async throws(RPCStatus) -> Void
    ) async throws(RPCStatus)
}

/// A message that may leave the service in answer to a call.
public struct RPCAnswer<Message: WireMessage, Call: DisclosingCall>: Sendable {
    public let message: Message

    public init(_ message: Message, by warrant: Call.Warrant) {
        self.message = message
    }
}

/// Sends the messages of a streaming answer. One task at a time may send.
public struct RPCAnswerSender<Message: WireMessage, Call: DisclosingCall>: Sendable {
    private let stream: any RPCServerStream

    init(_ stream: any RPCServerStream) {
        self.stream = stream
    }

    /// Waits while the client is slow to take the messages before.
    public func send(_ answer: RPCAnswer<Message, Call>) async throws(RPCStatus) {
        try await stream.send(RPCMessages.answer(answer.message))
    }
}

/// What the generated registrations of services that show records are made of.
extension RPCRouter {
    mutating func handleServerStream<In: WireMessage, Out: WireMessage, Call: DisclosingCall>(
        _ method: RPCMethod, _ admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> Call,
        _ body: @escaping @Sendable (In, Call, RPCAnswerSender<Out, Call>) async throws(RPCStatus) -> Void
    ) {
        handle(
            method,
            .stream { (stream, context) async throws(RPCStatus) -> Void in
                let call = try admit(context)
                guard let message = try await stream.next() else { throw RPCStatus.withoutRequest }
                let request = try RPCMessages.request(In.self, message)
                try await call.whileAllowed(stream) { stream async throws(RPCStatus) -> Void in
                    try await body(request, call, RPCAnswerSender(stream))
                }
            })
    }

    mutating func handleClientStream<In: WireMessage, Out: WireMessage, Call: DisclosingCall>(
        _ method: RPCMethod, _ admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> Call,
        _ body: @escaping @Sendable (RPCRequests<In>, Call) async throws(RPCStatus) -> RPCAnswer<Out, Call>
    ) {
        handle(
            method,
            .stream { (stream, context) async throws(RPCStatus) -> Void in
                let call = try admit(context)
                try await call.whileAllowed(stream) { stream async throws(RPCStatus) -> Void in
                    let answer = try await body(RPCRequests(stream), call)
                    try await stream.send(RPCMessages.answer(answer.message))
                }
            })
    }

    mutating func handleBidirectional<In: WireMessage, Out: WireMessage, Call: DisclosingCall>(
        _ method: RPCMethod, _ admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> Call,
        _ body:
            @escaping @Sendable (RPCRequests<In>, Call, RPCAnswerSender<Out, Call>)
            async throws(RPCStatus) -> Void
    ) {
        handle(
            method,
            .stream { (stream, context) async throws(RPCStatus) -> Void in
                let call = try admit(context)
                try await call.whileAllowed(stream) { stream async throws(RPCStatus) -> Void in
                    try await body(RPCRequests(stream), call, RPCAnswerSender(stream))
                }
            })
    }
}
