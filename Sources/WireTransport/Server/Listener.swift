import Glibc
import NIOCore
import NIOPosix

/// Binds a server's socket.
enum Listener {
    /// - Parameter accepted: Called on the loop of a new connection to set up its handlers.
    static func bind(
        _ configuration: RPCServerConfiguration, on group: MultiThreadedEventLoopGroup,
        accepted: @escaping @Sendable (any Channel) -> Void
    ) async throws -> (any Channel, RPCAddress) {
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
        switch configuration.address {
        case .tcp(let host, let port):
            let channel =
                try await bootstrap
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .bind(host: host, port: port).get()
            return (channel, .tcp(host: host, port: channel.localAddress?.port ?? port))
        case .unix(let path):
            try await checkFree(path, on: group)
            // Bound under another name, so that the socket has its mode before anybody can find it, and takes the
            // place of a stale one in one step.
            let fresh = path + ".new"
            unsafe unlink(fresh)
            let channel = try await bootstrap.bind(unixDomainSocketPath: fresh).get()
            guard unsafe chmod(fresh, mode_t(configuration.socketMode)) == 0, unsafe rename(fresh, path) == 0
            else {
                let problem = errno
                channel.close(promise: nil)
                unsafe unlink(fresh)
                throw ListenError.socketNotPlaced(path: path, errno: problem)
            }
            return (channel, .unix(path: path))
        }
    }

    /// A unix socket disappears first: who connects from here on looks elsewhere.
    static func close(_ listener: any Channel, _ address: RPCAddress) async {
        if case .unix(let path) = address { unsafe unlink(path) }
        do {
            try await listener.close().get()
        } catch {
            // It was closed already, with its event loop.
        }
    }

    /// A socket that nobody answers on was left by a process that is gone; anything else is not ours to replace.
    private static func checkFree(_ path: String, on group: MultiThreadedEventLoopGroup) async throws {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFSOCK else { throw ListenError.notASocket(path: path) }
        do {
            let channel = try await ClientBootstrap(group: group).connect(unixDomainSocketPath: path).get()
            channel.close(promise: nil)
        } catch let error as IOError where error.errnoCode == ECONNREFUSED {
            return
        }
        throw ListenError.socketInUse(path: path)
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
