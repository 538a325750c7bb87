/// The messages of one streaming call, as its handler sees them. One task at a time may wait in each direction.
public protocol RPCServerStream: Sendable {
    /// The next request message, or `nil` when the client has sent its last.
    func receive() async throws(RPCStatus) -> RPCMessage?

    /// Sends the metadata that goes before the first message. Does nothing once a message is out.
    ///
    /// - Parameter mayCompress: Messages may go compressed, if the client takes that.
    func sendHead(_ metadata: Metadata, mayCompress: Bool)

    /// What goes with the status. The last word counts; none after the handler has returned.
    func setTrailing(_ metadata: Metadata)

    /// Sends a response message; waits while the client is slow to take the ones before.
    func send(_ message: RPCMessage) async throws(RPCStatus)
}

extension RPCServerStream {
    /// The bytes of the next request message.
    public func next() async throws(RPCStatus) -> [UInt8]? {
        try await receive()?.bytes
    }

    public func send(_ message: [UInt8]) async throws(RPCStatus) {
        try await send(RPCMessage(message))
    }
}

/// What answers a method. Runs on the event loop of the call's connection; must not block.
public enum RPCHandler: Sendable {
    case unary(@Sendable ([UInt8], RPCContext) async throws(RPCStatus) -> [UInt8])
    case stream(@Sendable (any RPCServerStream, RPCContext) async throws(RPCStatus) -> Void)
}

/// Which handler answers which method. A method without one is UNIMPLEMENTED.
public struct RPCRouter: Sendable {
    public let methods: MethodTable
    private var handlers: [RPCHandler?]

    public init(_ methods: MethodTable) {
        self.methods = methods
        self.handlers = Array(repeating: nil, count: methods.count)
    }

    public mutating func handle(_ method: RPCMethod, _ handler: RPCHandler) {
        handlers[Int(method.id.rawValue)] = handler
    }

    public subscript(_ method: MethodID) -> RPCHandler? { handlers[Int(method.rawValue)] }
}
