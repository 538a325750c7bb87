/// The typed messages of a streaming answer, as its caller sees them. One task at a time may wait.
public struct RPCResponses<Message: WireMessage>: Sendable {
    private let stream: any RPCResponseStream

    public init(_ stream: any RPCResponseStream) {
        self.stream = stream
    }

    /// The next message, or `nil` when the server ended the call with OK.
    public func next() async throws(RPCStatus) -> Message? {
        guard let bytes = try await stream.next() else { return nil }
        return try RPCMessages.response(bytes)
    }

    /// Ends the call; harmless when it has ended.
    public func cancel() {
        stream.cancel()
    }
}
