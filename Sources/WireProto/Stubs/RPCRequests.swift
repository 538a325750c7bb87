/// The typed messages that a client streams to us. One task at a time may wait.
public struct RPCRequests<Message: WireMessage>: Sendable {
    private let stream: any RPCServerStream

    public init(_ stream: any RPCServerStream) {
        self.stream = stream
    }

    /// The next message, or `nil` when the client has sent its last.
    public func next() async throws(RPCStatus) -> Message? {
        guard let bytes = try await stream.next() else { return nil }
        return try Self.decoded(bytes)
    }

    /// As ``next()``, and as it came: for whoever waits before the message is worked on. A decoded one takes many times
    /// the room.
    public func nextEncoded() async throws(RPCStatus) -> [UInt8]? {
        try await stream.next()
    }

    /// - Throws: INVALID_ARGUMENT for what is no such message.
    public static func decoded(_ bytes: [UInt8]) throws(RPCStatus) -> Message {
        try RPCMessages.request(Message.self, bytes)
    }
}
