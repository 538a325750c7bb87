/// What a caller may say about a call besides its message.
public struct CallOptions: Sendable {
    public var metadata: Metadata
    /// How long the call may take; `nil` leaves it to the server's default.
    public var timeout: Duration?
    /// Waits for a connection until the deadline instead of failing at once.
    public var waitForReady: Bool
    /// Messages of a stream may go compressed, and the one of a unary call does.
    public var compresses: Bool

    public init(
        metadata: Metadata = Metadata(), timeout: Duration? = nil, waitForReady: Bool = false,
        compresses: Bool = false
    ) {
        self.metadata = metadata
        self.timeout = timeout
        self.waitForReady = waitForReady
        self.compresses = compresses
    }
}

/// What the generated client stubs call through. Safe to use from any task.
public protocol RPCCaller: Sendable {
    /// One message out, one message back. Cancelling the task cancels the call.
    func call(
        _ method: RPCMethod, _ message: [UInt8], _ options: CallOptions
    ) async throws(RPCStatus) -> [UInt8]

    /// A call whose messages go as they come, in both directions.
    func open(_ method: RPCMethod, _ options: CallOptions) async throws(RPCStatus) -> any RPCClientStream
}

extension RPCCaller {
    /// One message out, a stream of messages back.
    public func stream(
        _ method: RPCMethod, _ message: [UInt8], _ options: CallOptions
    ) async throws(RPCStatus) -> any RPCResponseStream {
        let stream = try await open(method, options)
        try await stream.send(message)
        stream.finishSending()
        return stream
    }
}

/// The responses of a streaming call. One task at a time may wait.
public protocol RPCResponseStream: Sendable {
    /// The metadata that came before the first message; empty when the server sent none. Waits for it.
    func head() async throws(RPCStatus) -> Metadata

    /// The next message, or `nil` when the server ended the call with OK.
    func receive() async throws(RPCStatus) -> RPCMessage?

    /// The metadata that came with the status; empty until the call has ended.
    func trailing() async -> Metadata

    /// Ends the call; harmless when it has ended.
    func cancel()
}

/// Both directions of a streaming call. One task at a time may wait in each. Letting go of it ends the call.
public protocol RPCClientStream: RPCResponseStream {
    /// Sends a request message; waits while the server is slow to take the ones before.
    ///
    /// - Throws: What the call ended with, if it has; CANCELLED when that was OK.
    func send(_ message: RPCMessage) async throws(RPCStatus)

    /// There are no more request messages.
    func finishSending()
}

extension RPCResponseStream {
    /// The bytes of the next message.
    public func next() async throws(RPCStatus) -> [UInt8]? {
        try await receive()?.bytes
    }
}

extension RPCClientStream {
    public func send(_ message: [UInt8]) async throws(RPCStatus) {
        try await send(RPCMessage(message))
    }
}
