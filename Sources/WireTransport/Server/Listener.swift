import NIOCore
import NIOPosix

/// Binds a server's socket.
enum Listener {
    /// - Parameter accepted: Called on the loop of a new connection to set up its handlers.
    static func bind(
        _ configuration: RPCServerConfiguration, on group: MultiThreadedEventLoopGroup,
        accepted: @escaping @Sendable (any Channel) -> Void
    ) async throws -> ListeningSocket {
        let bounds = configuration.limits.connections
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(AcceptGate(bounds))
                }
            }
            .serverChannelOption(.backlog, value: TransportLimits.acceptBacklog)
            .serverChannelOption(.maxMessagesPerRead, value: TransportLimits.acceptsPerTurn)
            .childChannelInitializer { channel in
                accepted(channel)
                return channel.eventLoop.makeSucceededVoidFuture()
            }
        return try await ListeningSocket.bind(
            bootstrap, at: configuration.address, mode: configuration.socketMode, on: group)
    }
}

/// Why a unix socket could not be listened on.
public enum ListenError: Error, Equatable {
    /// Another process answers on it.
    case socketInUse(path: String)
    /// The path leads to something else, which stays.
    case notASocket(path: String)
    case socketNotPlaced(path: String, errno: Int32)
    /// Without TLS, an address that other machines reach.
    case plainNetwork
}

extension RPCAddress {
    /// Only this machine reaches it. A name is taken for what it resolves to on any sane machine.
    var isLocal: Bool {
        switch self {
        case .unix: true
        case .tcp(let host, _): host == "localhost" || host == "::1" || host.hasPrefix("127.")
        }
    }
}
