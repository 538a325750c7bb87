/// Sends the typed messages of a streaming answer. One task at a time may send.
public struct RPCSender<Message: WireMessage>: Sendable {
    private let stream: any RPCServerStream

    public init(_ stream: any RPCServerStream) {
        self.stream = stream
    }

    /// Waits while the client is slow to take the messages before.
    public func send(_ message: Message) async throws(RPCStatus) {
        try await stream.send(RPCMessages.answer(message))
    }

    /// Sends an encoded message as it is.
    public func send(encoded message: [UInt8]) async throws(RPCStatus) {
        try await stream.send(message)
    }
}
