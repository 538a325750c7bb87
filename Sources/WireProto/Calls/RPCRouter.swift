/// The messages of one streaming call, as its handler sees them. One task at a time may wait in each direction.
public protocol RPCServerStream: Sendable {
    /// The next request message, or `nil` when the client has sent its last.
    func next() async throws(RPCStatus) -> [UInt8]?

    /// Sends a response message; waits while the client is slow to take the ones before.
    func send(_ message: [UInt8]) async throws(RPCStatus)
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
