import Glibc
public import NIOCore
public import NIOPosix

/// A socket that a program listens on, of the network or of the file system.
public struct ListeningSocket: Sendable {
    public let channel: any Channel
    /// Where it listens: with the port that the kernel chose, where it was asked to.
    public let address: RPCAddress

    /// Begins to listen. A unix socket takes the place of one that a process left that is gone, and of nothing else.
    ///
    /// - Parameters:
    ///   - bootstrap: What becomes of a connection.
    ///   - mode: Of a unix socket.
    /// - Throws: ``ListenError`` for a unix socket, and what the system says.
    public static func bind(
        _ bootstrap: ServerBootstrap, at address: RPCAddress, mode: UInt32 = 0o660,
        on group: any EventLoopGroup
    ) async throws -> ListeningSocket {
        switch address {
        case .tcp(let host, let port):
            let channel =
                try await bootstrap
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .bind(host: host, port: port).get()
            return ListeningSocket(
                channel: channel, address: .tcp(host: host, port: channel.localAddress?.port ?? port))
        case .unix(let path):
            try await checkFree(path, on: group)
            // Bound under another name, so that the socket has its mode before anybody can find it, and takes the
            // place of a stale one in one step.
            let fresh = path + ".new"
            unsafe unlink(fresh)
            let channel = try await bootstrap.bind(unixDomainSocketPath: fresh).get()
            guard unsafe chmod(fresh, mode_t(mode)) == 0, unsafe rename(fresh, path) == 0 else {
                let problem = errno
                channel.close(promise: nil)
                unsafe unlink(fresh)
                throw ListenError.socketNotPlaced(path: path, errno: problem)
            }
            return ListeningSocket(channel: channel, address: address)
        }
    }

    /// A unix socket disappears first: who connects from here on looks elsewhere.
    public func close() async {
        if case .unix(let path) = address { unsafe unlink(path) }
        do {
            try await channel.close().get()
        } catch {
            // It was closed already, with its event loop.
        }
    }

    /// A socket that nobody answers on was left by a process that is gone; anything else is not ours to replace.
    private static func checkFree(_ path: String, on group: any EventLoopGroup) async throws {
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
