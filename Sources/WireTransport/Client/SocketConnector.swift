import NIOCore
import NIOPosix
import NIOSSL
import WireProto

/// Connects over TCP or a unix socket, with mutual TLS or without.
struct SocketConnector: Connector {
    private let target: RPCTarget
    private let methods: MethodTable
    private let identity: TLSIdentity?

    /// - Throws: What NIOSSL says of unusable files.
    init(_ target: RPCTarget, _ methods: MethodTable) throws {
        self.target = target
        self.methods = methods
        identity = try target.tls.map {
            try TLSIdentity($0, for: .client(checksName: target.address.host != nil))
        }
    }

    func connect(_ connection: ClientConnection, for upstream: Upstream) {
        let eventLoop = upstream.loop.eventLoop
        let handler = upstream.open(
            connection, methods, authority: target.address.host ?? "localhost", isEncrypted: identity != nil)
        let bound = NIOLoopBound(handler, eventLoop: eventLoop)
        let bootstrap = ClientBootstrap(group: eventLoop)
            .connectTimeout(TimeAmount(upstream.limits.connectTime))
            .channelInitializer { [identity, target] channel in
                channel.eventLoop.makeCompletedFuture {
                    if let identity {
                        try channel.pipeline.syncOperations.addHandler(
                            identity.clientHandler(
                                serverName: target.address.serverName, on: bound.value.loop.executor
                            ) { bound.value.certificateRefused($0) })
                    }
                    try channel.pipeline.syncOperations.addHandler(bound.value)
                }
            }
        let attempt =
            switch target.address {
            case .tcp(let host, let port):
                bootstrap.channelOption(.tcpOption(.tcp_nodelay), value: 1).connect(host: host, port: port)
            case .unix(let path):
                bootstrap.connect(unixDomainSocketPath: path)
            }
        attempt.whenFailure { _ in bound.value.neverConnected() }
    }
}

extension RPCAddress {
    /// The host to name in requests and certificates; a unix socket has none.
    var host: String? {
        switch self {
        case .tcp(let host, _): host
        case .unix: nil
        }
    }

    /// The host as TLS may name it: an address is not named, and NIOSSL checks it against the socket's own (RFC 6066,
    /// section 3).
    fileprivate var serverName: String? {
        guard let host else { return nil }
        do {
            _ = try SocketAddress(ipAddress: host, port: 0)
            return nil
        } catch {
            return host  // No address, so a name.
        }
    }
}
