public import WireProto

/// Where and how a server listens.
public struct RPCServerConfiguration: Sendable {
    public var address: RPCAddress
    /// TLS 1.3 with a client certificate required, or plain bytes: on a unix socket or loopback, where the machine
    /// itself is the guard.
    public var tls: TLSFiles?
    /// Lets plain bytes leave the machine. For tools that hold nobody's records.
    public var allowsPlainNetwork = false
    public var methods: MethodTable
    public var limits: TransportLimits
    /// Who may connect to a unix socket: by default its owner and its group.
    public var socketMode: UInt32
    /// Who is told of failed handshakes and refused connections.
    public var observer: (any ServerObserver)?
    /// How clients are told of errors that the library makes by itself.
    public var libraryErrors: LibraryErrors

    public init(
        address: RPCAddress, tls: TLSFiles? = nil, methods: MethodTable,
        limits: TransportLimits = TransportLimits(),
        socketMode: UInt32 = 0o660, libraryErrors: LibraryErrors = .plain
    ) {
        self.address = address
        self.tls = tls
        self.methods = methods
        self.limits = limits
        self.socketMode = socketMode
        self.libraryErrors = libraryErrors
    }
}

/// Who answers a server's calls.
public enum RPCServing: Sendable {
    /// Handlers of this process.
    case router(RPCRouter)
    /// Other services, as the policy decides. A decision names its upstream by index. Each loop keeps one connection
    /// to each.
    case relay(any RelayPolicy, upstreams: [RPCTarget], limits: TransportLimits = .internalHop)
}
