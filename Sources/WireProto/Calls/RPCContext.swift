/// An instant of a loop's monotonic clock, in nanoseconds from an arbitrary start.
public struct RPCDeadline: Comparable, Hashable, Sendable {
    public let nanoseconds: UInt64

    public init(nanoseconds: UInt64) {
        self.nanoseconds = nanoseconds
    }

    public static func < (left: RPCDeadline, right: RPCDeadline) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    /// What is left at `now`; zero once the deadline has come.
    public func remaining(at now: RPCDeadline) -> Duration {
        nanoseconds > now.nanoseconds ? .nanoseconds(Int64(clamping: nanoseconds - now.nanoseconds)) : .zero
    }
}

/// Who is at the other end of a connection, as its certificate says.
public struct Peer: Sendable, Equatable {
    /// The URI subject alternative names of the leaf certificate, as written in it.
    public var uris: [String]
    /// How many alternative names of other kinds the certificate carries.
    public var otherNameCount: Int
    /// The leaf certificate in DER, and its serial number; empty without a certificate.
    public var certificate: [UInt8] = []
    public var serial: [UInt8] = []
    /// False on a unix socket, where file permissions are the guard.
    public var isEncrypted: Bool

    public init(uris: [String] = [], otherNameCount: Int = 0, isEncrypted: Bool = false) {
        self.uris = uris
        self.otherNameCount = otherNameCount
        self.isEncrypted = isEncrypted
    }
}

/// What a handler knows of its call besides the messages.
public struct RPCContext: Sendable {
    public let method: RPCMethod
    public let metadata: Metadata
    public let deadline: RPCDeadline
    public let peer: Peer

    public init(method: RPCMethod, metadata: Metadata, deadline: RPCDeadline, peer: Peer) {
        self.method = method
        self.metadata = metadata
        self.deadline = deadline
        self.peer = peer
    }
}
