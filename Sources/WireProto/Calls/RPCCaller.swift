/// What a caller may say about a call besides its message.
public struct CallOptions: Sendable {
    public var metadata: Metadata
    /// How long the call may take; `nil` leaves it to the server's default.
    public var timeout: Duration?
    /// Waits for a connection until the deadline instead of failing at once.
    public var waitForReady: Bool

    public init(metadata: Metadata = Metadata(), timeout: Duration? = nil, waitForReady: Bool = false) {
        self.metadata = metadata
        self.timeout = timeout
        self.waitForReady = waitForReady
    }
}

/// What the generated client stubs call through. Safe to use from any task.
public protocol RPCCaller: Sendable {
    /// One message out, one message back. Cancelling the task cancels the call.
    func call(
        _ method: RPCMethod, _ message: [UInt8], _ options: CallOptions
    ) async throws(RPCStatus) -> [UInt8]

    /// One message out, a stream of messages back.
    func stream(
        _ method: RPCMethod, _ message: [UInt8], _ options: CallOptions
    ) async throws(RPCStatus) -> any RPCResponseStream
}

/// The responses of a streaming call. One task at a time may wait.
public protocol RPCResponseStream: Sendable {
    /// The next message, or `nil` when the server ended the call with OK.
    func next() async throws(RPCStatus) -> [UInt8]?

    /// Ends the call; harmless when it has ended.
    func cancel()
}
