/// Many typed messages out, many back, in any order. One task at a time may send, and one receive. Letting go of it
/// ends the call.
public struct RPCExchange<Request: WireMessage, Response: WireMessage>: Sendable {
    private let stream: any RPCClientStream

    public init(_ stream: any RPCClientStream) {
        self.stream = stream
    }

    /// Waits while the server is slow to take the messages before.
    public func send(_ message: Request) async throws(RPCStatus) {
        try await stream.send(RPCMessages.outgoing(message))
    }

    /// There are no more messages to send.
    public func finishSending() {
        stream.finishSending()
    }

    /// The next message, or `nil` when the server ended the call with OK.
    public func next() async throws(RPCStatus) -> Response? {
        guard let bytes = try await stream.next() else { return nil }
        return try RPCMessages.response(bytes)
    }

    /// Ends the call; harmless when it has ended.
    public func cancel() {
        stream.cancel()
    }
}
