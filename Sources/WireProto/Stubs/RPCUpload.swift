/// Many typed messages out, one back. One task at a time may send. Letting go of it ends the call.
public struct RPCUpload<Request: WireMessage, Response: WireMessage>: Sendable {
    private let stream: any RPCClientStream

    public init(_ stream: any RPCClientStream) {
        self.stream = stream
    }

    /// Waits while the server is slow to take the messages before.
    public func send(_ message: Request) async throws(RPCStatus) {
        try await stream.send(RPCMessages.outgoing(message))
    }

    /// Says that there are no more messages and waits for the answer.
    public func finish() async throws(RPCStatus) -> Response {
        stream.finishSending()
        guard let message = try await stream.next() else { throw RPCStatus.withoutResponse }
        guard try await stream.next() == nil else { throw RPCStatus.tooManyResponses }
        return try RPCMessages.response(message)
    }

    /// Ends the call; harmless when it has ended.
    public func cancel() {
        stream.cancel()
    }
}

extension RPCStatus {
    /// gRPC's word for an answer of a number of messages that the method does not have.
    static let withoutResponse = RPCStatus(
        .unimplemented, .wrongMessageCount, "the answer is OK and has no message")
    static let tooManyResponses = RPCStatus(
        .unimplemented, .wrongMessageCount, "more than one message where the method has one")
}
