public import WireProto

/// What a relaying server asks before it passes anything on. Called on the loop of the connection in question, by
/// several loops at once; must return at once.
///
/// The relaying itself (a call here, a call there, whole messages, flow control, deadline, cancellation) is this
/// layer's: the policy sees no socket.
public protocol RelayPolicy: Sendable {
    /// Whether the peer may connect at all, and what is to be remembered of it. Asked right after the handshake, before
    /// any HTTP/2 byte of the peer is parsed.
    func admit(_ peer: Peer) -> RelayEntry

    /// What becomes of a call. The request's own metadata goes no further than this; what is forwarded is returned.
    func decide(_ head: RPCRequestHead, _ admission: RelayAdmission) -> RelayDecision

    /// Whether a response message may leave. `false` drops it and ends the call with INTERNAL.
    func allows(_ message: [UInt8], _ call: RelayedCall) -> Bool

    /// A forwarded call is over; called once for each.
    func finished(_ call: RelayedCall, _ outcome: RelayOutcome)
}

/// Whether a peer may connect.
public enum RelayEntry {
    case admit(RelayAdmission)
    /// Its connection is closed unread. With a status the peer is told why, in a GOAWAY's text.
    case refuse(RPCStatus?)
}

/// What a policy remembers of one connection; subclass it. Confined to the connection's loop.
open class RelayAdmission {
    weak var connection: ServerConnection?
    let share: ConnectionShare

    /// - Parameter share: Whose connection it is: one owner cannot have all of them.
    public init(share: ConnectionShare = .everybody) {
        self.share = share
    }

    /// The loop's clock. Zero when the connection is gone.
    public final var now: RPCDeadline {
        connection?.loop.now ?? RPCDeadline(nanoseconds: 0)
    }

    /// Answers the connection's calls with `status` and closes it: its system was revoked. Harmless when it is gone.
    public final func close(_ status: RPCStatus) {
        connection?.close(status)
    }

    /// Lets the connection's calls finish and closes it then.
    public final func drain() {
        connection?.drain()
    }
}

/// What a policy remembers of one forwarded call; subclass it to remember more. Confined to the connection's loop.
open class RelayedCall {
    public let method: RPCMethod

    public init(_ method: RPCMethod) {
        self.method = method
    }
}

/// What becomes of a call.
public enum RelayDecision {
    /// It goes on to the upstream of this index, with exactly this metadata.
    case forward(RelayedCall, to: Int, metadata: Metadata)
    /// This message is the answer.
    case answer([UInt8])
    /// It is answered by a handler of this process.
    case serve(RPCHandler)
    case refuse(RPCStatus)
}

/// How a forwarded call ended.
public struct RelayOutcome: Sendable {
    /// What the client was told; CANCELLED when it left before it could be told anything.
    public var status: RPCStatus
    public var requestBytes: Int
    public var responseBytes: Int
    public var elapsed: Duration
    /// ``RelayPolicy/allows(_:_:)`` refused a message.
    public var wasWithheld: Bool
}
