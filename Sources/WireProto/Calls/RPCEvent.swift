public import HTTP2

/// A call of one connection. The slot is dense, so arrays are indexed with it; it is reused, so a stale id of an
/// earlier call is told by its generation and everything done with it is ignored.
public struct CallID: Hashable, Sendable {
    public let slot: UInt32
    public let generation: UInt32

    @inlinable
    public init(slot: UInt32, generation: UInt32) {
        self.slot = slot
        self.generation = generation
    }

    var streamSlot: StreamSlot { StreamSlot(rawValue: slot) }
}

/// How a call begins.
public struct RPCRequestHead: Sendable, Equatable {
    public var method: MethodID
    /// The time the call has, counted from when its head arrived; `nil` when the caller named none.
    public var timeout: Duration?
    public var metadata: Metadata
    /// The caller may compress its messages.
    public var sendsGzip: Bool
    /// The caller takes compressed messages.
    public var takesGzip: Bool

    public init(
        method: MethodID, timeout: Duration? = nil, metadata: Metadata = Metadata(), sendsGzip: Bool = false,
        takesGzip: Bool = false
    ) {
        self.method = method
        self.timeout = timeout
        self.metadata = metadata
        self.sendsGzip = sendsGzip
        self.takesGzip = takesGzip
    }
}

/// Which end of the connection this is.
public enum RPCRole: Sendable {
    /// - Parameters:
    ///   - isLocal: A unix socket or loopback, where `:scheme` may be `http`.
    ///   - libraryErrors: How the errors that the library makes are described to the client.
    case server(MethodTable, isLocal: Bool = false, libraryErrors: LibraryErrors = .plain)
    /// - Parameter authority: What goes out as `:authority`.
    case client(MethodTable, authority: String, scheme: RPCScheme)
}

/// What goes out as `:scheme`.
public enum RPCScheme: Sendable {
    case https
    case http
}

/// What happened on a connection, in order.
public enum RPCEvent: Sendable {
    /// Server: a call began. Answer with ``RPCConnection/finish(_:_:_:)``, and
    /// ``RPCConnection/release(_:)`` it when its handler has stopped.
    case call(CallID, RPCRequestHead)
    /// Client: the server's first metadata, and whether its messages may come compressed. Not reported when the answer
    /// is a status only.
    case head(CallID, Metadata, mayCompress: Bool)
    /// A whole message. Return its credit, ``RPCMessage/wireCount``, with ``RPCConnection/consumed(_:_:)``.
    case message(CallID, RPCMessage)
    /// Server: the client has sent its last message.
    case halfClosed(CallID)
    /// Client: the call is over and its id is no longer good.
    case finished(CallID, RPCStatus, Metadata)
    /// Server: nobody waits for the answer any more. Stop the handler, then release the call.
    case cancelled(CallID)
    /// The queue of a call that had been above ``HTTP2Session/outputMark`` fell to half of it.
    case drained(CallID)
    /// The peer opens or accepts no more calls on this connection.
    case goAway(HTTP2Code)
    /// Our ping came back.
    case pong(UInt64)
}
