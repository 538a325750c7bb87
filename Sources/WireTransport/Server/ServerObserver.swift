/// Whoever counts and writes down what happens at a server's door. Called on any loop; must return at once.
public protocol ServerObserver: Sendable {
    /// A TLS handshake came to nothing.
    func handshakeFailed(_ failure: HandshakeFailure)

    /// A connection was not let in, or had to go for another.
    func connectionRefused(_ refusal: ConnectionRefusal)
}

/// Why a TLS handshake came to nothing.
public struct HandshakeFailure: Error, Equatable, Sendable {
    /// A word for a metric, of a small set: `TIMEOUT`, `CERTIFICATE_EXPIRED`, or BoringSSL's reason, as
    /// `WRONG_VERSION_NUMBER`.
    public var reason: String
    /// The same as a sentence, with the library's own words where it has some.
    public var detail: String
    /// Where the peer's socket is, as text; empty when it is not known.
    public var peer: String

    /// The peer left without having said a byte.
    public var isProbe: Bool { reason == Self.silentReason }

    public init(reason: String, detail: String, peer: String = "") {
        self.reason = reason
        self.detail = detail
        self.peer = peer
    }
}
