package import HTTP2
package import WireProto

/// What stands above a ``ConnectionHandler``: a server's end or a client's. Called on the connection's loop.
package protocol ConnectionOwner: AnyObject {
    /// The handshake is done, and the connection may speak HTTP/2 from here on if the owner says so.
    func connectionOpened(_ peer: Peer) -> ConnectionWelcome

    /// The first byte of a TLS handshake came.
    func peerSpoke()

    /// Called once after ``connectionOpened(_:)`` agreed: calls may be started.
    func connectionReady()

    func handle(_ event: RPCEvent)

    /// Bytes of messages have come or gone, of a connection on which many lie or lay.
    func heldBytesChanged()

    /// Whether any call runs: such a connection is not idle, and has not drained.
    var hasCalls: Bool { get }

    /// The last call of all.
    func connectionClosed(_ end: ConnectionEnd)
}

extension ConnectionOwner {
    package func heldBytesChanged() {}
}

/// Whether a connection whose handshake is done may go on.
package enum ConnectionWelcome: Equatable {
    case open
    /// It is closed before a byte of it is parsed, and told why if there is a text.
    case refuse(HTTP2Code, String?)
}

/// Why a connection ended.
package enum ConnectionEnd: Equatable {
    case peerClosed
    case handshakeFailed(HandshakeFailure)
    case refused
    case prefaceMissing
    case protocolError(HTTP2Error)
    case stalled
    case drained
    /// The socket failed.
    case failed
}
