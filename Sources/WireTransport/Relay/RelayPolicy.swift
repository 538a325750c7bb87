public import WireProto

/// What a relaying server asks before it passes anything on. Called on the loop of the connection in question, by
/// several loops at once; must return at once.
///
/// The relaying itself (a call here, a call there, whole messages, flow control, deadline, cancellation) is this
/// layer's: the policy sees no socket.
public protocol RelayPolicy: AnyObject, Sendable {
    /// What it remembers of a connection.
    associatedtype Admission: RelayAdmission
    /// What it remembers of a call.
    associatedtype Call: RelayedCall
    /// What sees its calls.
    associatedtype Interceptor: RelayInterceptor
    where Interceptor.Admission == Admission, Interceptor.Call == Call

    /// Asked once for each connection.
    var interceptor: Interceptor { get }

    /// Whether the peer may connect at all, and what is to be remembered of it. Asked right after the handshake, before
    /// any HTTP/2 byte of the peer is parsed.
    func admit(_ peer: Peer) -> RelayEntry<Admission>

    /// What becomes of a call. The request's own metadata goes no further than this; what is forwarded is returned.
    func decide(_ head: RPCRequestHead, _ admission: Admission) -> RelayDecision<Call>

    /// Whether a response message may leave. `false` drops it and ends the call with INTERNAL.
    func allows(_ message: [UInt8], _ call: Call) -> Bool

    /// The same for the metadata that goes before the first message, and for what goes with the status.
    func allows(_ metadata: Metadata, _ call: Call) -> Bool

    /// The same for the status that the call ended with: its sentence and its details.
    func allows(_ status: RPCStatus, _ call: Call) -> Bool

    /// A forwarded call is over; called once for each.
    func finished(_ call: Call, _ outcome: RelayOutcome)

    /// Charges what went through a call that streams, either way. Unary calls are charged when they have finished.
    ///
    /// - Returns: How long the call must wait: no credit goes back to whoever sends to it meanwhile. `nil` for no time.
    func charge(_ work: RelayWork, _ call: Call) -> Duration?

    /// A call that is answered by a handler of this process is over; called once for each that was decided with one.
    func released(_ call: Call)
}

extension RelayPolicy {
    public func charge(_ work: RelayWork, _ call: Call) -> Duration? { nil }
    public func released(_ call: Call) {}
}

/// Work of a relay, in units: a message of a stream, and each 16 KiB of any.
public struct RelayWork: Equatable, Sendable {
    public let units: Int

    /// Bytes of a unit: a frame.
    static let bytes = 16 << 10

    /// Nothing: asks whether work of before is still waited for.
    public static let none = RelayWork(units: 0)

    /// A message of a stream.
    public static func message(of count: Int) -> RelayWork { RelayWork(units: 1 + count / bytes) }

    /// A message of a stream that this process has made itself: some twenty times what it costs to pass one on.
    public static func made(of count: Int) -> RelayWork { RelayWork(units: 20 * (1 + count / bytes)) }

    /// The messages of a unary call, whose first 16 KiB each way are the call's own.
    public static func call(request: Int, response: Int) -> RelayWork {
        RelayWork(units: request / bytes + response / bytes)
    }
}

/// Whether a peer may connect.
public enum RelayEntry<Admission: RelayAdmission> {
    case admit(Admission)
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

    /// So many bytes of messages lie on the connection now: received and not passed on, or not taken by its peer. Asked
    /// when they are many, and once more when they are few again, or the connection is gone.
    ///
    /// - Returns: How many more may, for the sake of what else its owner has here.
    open func holds(_ bytes: Int) -> Int { .max }

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
    /// A call that streams, while it runs: the two hold each other until then.
    final var call: ServerCall?

    public init(_ method: RPCMethod) {
        self.method = method
    }

    /// Ends a call that streams: its caller may not go on. Harmless when it is over.
    public final func end(_ status: RPCStatus) {
        call?.dismiss(status)
    }
}

/// What becomes of a call.
public enum RelayDecision<Call: RelayedCall> {
    /// It goes on to the upstream of this index, with exactly this metadata.
    case forward(Call, to: Int, metadata: Metadata)
    /// This message is the answer.
    case answer([UInt8])
    /// It is answered by a handler of this process; with what is to be remembered of it meanwhile.
    case serve(RPCHandler, Call?)
    case refuse(RPCStatus)
}

/// How a forwarded call ended.
public struct RelayOutcome: Sendable {
    /// What the client was told; CANCELLED when it left before it could be told anything.
    public var status: RPCStatus
    public var requestBytes: Int
    public var responseBytes: Int
    public var elapsed: Duration
    /// The policy let a message, metadata or the status not leave.
    public var wasWithheld: Bool
}
