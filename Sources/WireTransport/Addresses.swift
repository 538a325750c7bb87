/// Where a server listens and a client connects.
public enum RPCAddress: Sendable, Equatable {
    /// Port 0 lets the kernel choose one when listening.
    case tcp(host: String, port: Int)
    case unix(path: String)
}

/// Paths of PEM files. They are read again when they change; a half-written set leaves the one before in force.
public struct TLSFiles: Sendable, Equatable {
    /// Our certificate, leaf first.
    public var certificate: String
    public var key: String
    /// The roots that the other end's certificate must lead to; no other root is trusted.
    public var roots: String

    /// Only the server shows a certificate. For tools: who calls a program of the deployment is its certificate's word.
    let isOneSided: Bool

    public init(certificate: String, key: String, roots: String) {
        self.init(certificate: certificate, key: key, roots: roots, isOneSided: false)
    }

    private init(certificate: String, key: String, roots: String, isOneSided: Bool) {
        self.certificate = certificate
        self.key = key
        self.roots = roots
        self.isOneSided = isOneSided
    }

    /// A server that asks its clients for no certificate.
    public static func openServer(certificate: String, key: String) -> TLSFiles {
        TLSFiles(certificate: certificate, key: key, roots: "", isOneSided: true)
    }

    /// A client without a certificate.
    public static func anonymousClient(roots: String) -> TLSFiles {
        TLSFiles(certificate: "", key: "", roots: roots, isOneSided: true)
    }
}

/// A service that calls are sent to.
public struct RPCTarget: Sendable, Equatable {
    public var address: RPCAddress
    /// Mutual TLS with these files, or plain bytes.
    public var tls: TLSFiles?

    public init(_ address: RPCAddress, tls: TLSFiles? = nil) {
        self.address = address
        self.tls = tls
    }
}
