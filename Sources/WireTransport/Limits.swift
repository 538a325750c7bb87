public import WireProto

/// What bounds the sockets of one server or client, and the time of their calls.
///
/// The defaults are the edge's; ``internalHop`` is for connections between our own programs.
public struct TransportLimits: Sendable {
    /// Bounds of the protocol, per connection.
    public var protocolLimits: RPCLimits = .edge

    /// Connections a server holds at once, and the shares of those who make them. 1,024 of the 8 MiB a connection may
    /// take at worst (docs/security.md) is all that one machine should promise.
    public var connections = ConnectionBounds()
    /// How long a connection that is refused after its handshake stays open, so that its peer can read why.
    public var refusedConnectionTime: Duration = .seconds(1)
    /// From accept to the end of the TLS handshake. docs/security.md.
    public var handshakeTime: Duration = .seconds(5)
    /// From the handshake to the HTTP/2 preface and first frame. docs/security.md.
    public var prefaceTime: Duration = .seconds(5)
    /// From a header block's first byte to its last. docs/security.md.
    public var headersTime: Duration = .seconds(10)
    /// How long a request that is no gRPC may take to end before it is answered. docs/security.md.
    public var refusalTime: Duration = .seconds(1)
    /// A connection without a call and without a byte for this long is drained. docs/security.md.
    public var idleTime: Duration = .seconds(15 * 60)
    /// A connection whose peer takes nothing of what waits for it for this long is closed. docs/security.md.
    public var stalledWriteTime: Duration = .seconds(30)
    /// A connection is drained at this age, more or less ``connectionAgeSpread`` of it, so that balancers and rotated
    /// certificates get their turn; `nil` for no limit. docs/security.md.
    public var connectionAge: Duration? = .seconds(30 * 60)
    /// docs/security.md: plus or minus ten per cent.
    public var connectionAgeSpread = 0.1
    /// How long calls may go on once their connection drains.
    public var drainGrace: Duration = .seconds(30)

    /// The time of a unary call that names none, and the most that one may name. docs/security.md.
    public var unaryTime: Duration = .seconds(30)
    /// The same for calls that stream. docs/security.md.
    public var streamTime: Duration = .seconds(15 * 60)

    /// One attempt to connect the socket; the TLS handshake has its own time.
    public var connectTime: Duration = .seconds(5)
    /// Calls that may wait for a connection to be made.
    public var waitingCalls = 1_024
    /// Waits between attempts to connect: a restarted service has to be found again well within the 5 s after which
    /// a watch is stale (docs/security.md).
    public var backoffFirst: Duration = .milliseconds(50)
    public var backoffLongest: Duration = .seconds(1)
    public var backoffFactor = 1.6
    public var backoffSpread = 0.2

    /// Of a client's several addresses, one is set aside after so many calls in a row that found it unavailable, for
    /// this long, longer each time up to a longest. Source: Envoy's outlier detection has the same figures.
    public var ejectionFailures = 5
    public var ejectionTime: Duration = .seconds(30)
    public var ejectionLongest: Duration = .seconds(300)

    /// While calls run, a connection on which nothing came for this long is asked by a PING whether its other end is
    /// still there; `nil` never asks. Above the minute that gRPC servers may ask clients for between two PINGs.
    public var keepaliveTime: Duration? = .seconds(90)
    /// How long the answer may take before the connection is given up. Source: gRPC's default.
    public var keepaliveTimeout: Duration = .seconds(20)

    public init() {}

    /// Between gateway and services: one connection carries every tenant's calls, so it is neither aged nor idled out
    /// and has the wire profile of its own.
    public static let internalHop: TransportLimits = {
        var limits = TransportLimits()
        limits.protocolLimits = .internalHop
        limits.connectionAge = nil
        return limits
    }()

    /// The longest request of which a relay keeps a copy until it is answered, for a second try. With the streams of a
    /// connection: 6.4 MiB of the 8 that it may take (docs/security.md); copies of 100 messages of 1 MiB were 100 MiB.
    static let keptForRetry = 64 << 10
    /// Bytes of messages that lie on a connection before its owner's other connections are asked whether there is room.
    static let unsharedBytes = 64 << 10
    /// Bytes drained from a connection per write; the rest waits inside nghttp2 until the socket takes these.
    static let writeChunk = 256 * 1_024
    /// Health watches that one board answers. A tenant has 64 calls in flight at most, and 1,024 tenants are more than a
    /// deployment has connections.
    static let healthWatchers = 65_536
    /// Connections the kernel may hold for us before they are accepted; Linux caps it at `somaxconn`.
    static let acceptBacklog: Int32 = 4_096
    /// The client's magic and the header of its first frame, RFC 9113, section 3.4.
    static let prefaceBytes = 24 + 9
    /// Certificates that a peer may show, its own among them, and their bytes. An own one and two intermediates, each of
    /// 1 to 2 KiB, are what a public authority has.
    static let certificates = 4
    static let certificateBytes = 32 << 10
    /// Connections that are accepted in one turn of a loop. Between two turns calls are served, and connections that
    /// were closed again at once give back their places: 32 let a flood from one address push out its neighbours there.
    static let acceptsPerTurn: UInt = 8
    /// Connections that have lost their places and are not closed yet, before no more are accepted.
    static let closingConnections = 256
}
