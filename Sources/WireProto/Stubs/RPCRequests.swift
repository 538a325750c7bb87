/// The typed messages that a client streams to us. One task at a time may wait.
public struct RPCRequests<Message: WireMessage>: Sendable {
    private let stream: any RPCServerStream

    public init(_ stream: any RPCServerStream) {
        self.stream = stream
    }

    /// The next message, or `nil` when the client has sent its last.
    public func next() async throws(RPCStatus) -> Message? {
        guard let bytes = try await stream.next() else { return nil }
        return try RPCMessages.request(Message.self, bytes)
    }
}
