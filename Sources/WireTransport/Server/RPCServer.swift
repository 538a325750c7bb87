import NIOCore
public import NIOPosix
import WireProto

/// Listens, and serves calls on every loop of its group.
///
/// A connection stays on the loop that accepted it, and so do its calls.
public final class RPCServer: Sendable {
    private let listener: ListeningSocket
    private let shards: [NIOLoopBound<ServerShard>]
    private let register: ConnectionRegister
    private let identity: TLSIdentity?

    private init(
        _ listener: ListeningSocket, _ shards: [NIOLoopBound<ServerShard>], _ register: ConnectionRegister,
        _ identity: TLSIdentity?
    ) {
        self.listener = listener
        self.shards = shards
        self.register = register
        self.identity = identity
    }

    /// Where it listens, with the port that the kernel chose.
    public var address: RPCAddress { listener.address }

    /// How the server's certificate stands, after another look at its files; `nil` without TLS.
    public var certificate: CertificateState? { identity?.state }

    /// How many connections there are now.
    public var connectionCounts: ConnectionCounts { register.counts }

    /// Starts listening.
    ///
    /// - Throws: When the address is taken, the TLS files cannot be used, or plain bytes would leave the machine.
    public static func start(
        _ configuration: RPCServerConfiguration, serving: RPCServing, on group: MultiThreadedEventLoopGroup
    ) async throws -> RPCServer {
        guard configuration.tls != nil || configuration.allowsPlainNetwork || configuration.address.isLocal
        else {
            throw ListenError.plainNetwork
        }
        _ = ProcessMemory.returnsLargeBlocks
        let identity = try configuration.tls.map { try TLSIdentity($0, for: .server) }
        let register = ConnectionRegister(configuration.limits.connections, observer: configuration.observer)
        let connectors: [SocketConnector] =
            if case .relay(_, let upstreams, _) = serving {
                try upstreams.map { try SocketConnector($0, configuration.methods) }
            } else {
                []
            }
        var shards: [ObjectIdentifier: NIOLoopBound<ServerShard>] = [:]
        for eventLoop in group.makeIterator() {
            shards[ObjectIdentifier(eventLoop)] = try await eventLoop.submit {
                let loop = ConnectionLoop(eventLoop)
                let shardServing: ServerShard.Serving =
                    switch serving {
                    case .router(let router):
                        .router(router)
                    case .relay(let policy, _, let limits):
                        .relay(policy, connectors.map { Upstream($0, on: loop, limits: limits) })
                    }
                return NIOLoopBound(
                    ServerShard(
                        loop, configuration.methods, configuration.limits, shardServing, register,
                        configuration.libraryErrors, observer: configuration.observer),
                    eventLoop: eventLoop)
            }.get()
        }
        let listener = try await Listener.bind(configuration, on: group) { [shards] channel in
            guard let shard = shards[ObjectIdentifier(channel.eventLoop)]?.value,
                let handler = shard.accept(
                    isEncrypted: identity != nil,
                    uncertified: identity?.isOneSided == true ? Peer(isEncrypted: true) : nil,
                    from: channel.remoteAddress)
            else { return channel.close(promise: nil) }
            do {
                if let identity {
                    try channel.pipeline.syncOperations.addHandler(
                        DeferredTLSHandler(identity, before: handler))
                }
                try channel.pipeline.syncOperations.addHandler(handler)
            } catch {
                handler.neverConnected()
                channel.close(promise: nil)
            }
        }
        return RPCServer(listener, Array(shards.values), register, identity)
    }

    /// Stops listening, tells clients with GOAWAY, lets calls finish within the grace, and closes. Returns when
    /// no connection and no handler is left.
    public func drain() async {
        await listener.close()
        await withTaskGroup { group in
            for shard in shards {
                group.addTask {
                    await withCheckedContinuation { continuation in
                        shard.eventLoop.execute { shard.value.drain { continuation.resume() } }
                    }
                }
            }
        }
    }
}
