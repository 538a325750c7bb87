package import HTTP2
package import WireProto

/// What stands above a ``ConnectionHandler``: a server's end or a client's. Called on the connection's loop.
package protocol ConnectionOwner: AnyObject {
    /// The connection may speak HTTP/2 from here on. `false` closes it before a byte is parsed.
    func connectionOpened(_ peer: Peer) -> Bool

    /// Called once after ``connectionOpened(_:)`` agreed: calls may be started.
    func connectionReady()

    func handle(_ event: RPCEvent)

    /// Whether any call runs: such a connection is not idle, and has not drained.
    var hasCalls: Bool { get }

    /// The last call of all.
    func connectionClosed(_ end: ConnectionEnd)
}

/// Why a connection ended.
package enum ConnectionEnd: Equatable {
    case peerClosed
    case handshakeFailed
    case refused
    case prefaceMissing
    case protocolError(HTTP2Error)
    case stalled
    case drained
    /// The socket failed.
    case failed
}
