import Logging
import NIOCore
import NIOPosix
import Program
import Tenancy
import WireProto
import WireTransport

/// A running gateway: the relay, one follower for each cell, and the page of metrics.
final class Gateway: Sendable {
    /// Where it listens, with the port that the kernel chose.
    let address: RPCAddress
    private let server: RPCServer
    private let followers: [AccessFollower<RPCClient>]
    private let following: [Task<Void, Never>]
    private let clients: [RPCClient]
    private let health: [CellHealth]
    private let metricsServer: MetricsServer?
    private let metrics: Metrics
    private let refusals: RefusalCounts
    private let handshakes: HandshakeLog
    private let repeated: [RepeatedTask]
    private let logger: Logger
    private let clock: Clock

    private init(
        server: RPCServer, followers: [AccessFollower<RPCClient>], following: [Task<Void, Never>],
        clients: [RPCClient], health: [CellHealth], metricsServer: MetricsServer?, metrics: Metrics,
        refusals: RefusalCounts, handshakes: HandshakeLog,
        repeated: [RepeatedTask],
        logger: Logger, clock: Clock
    ) {
        address = server.address
        self.server = server
        self.followers = followers
        self.following = following
        self.clients = clients
        self.health = health
        self.metricsServer = metricsServer
        self.metrics = metrics
        self.refusals = refusals
        self.handshakes = handshakes
        self.repeated = repeated
        self.logger = logger
        self.clock = clock
    }

    /// Starts listening at once; callers hear ACCESS_STALE until their cell's first access table is there.
    static func start(
        _ configuration: GatewayConfiguration, on group: MultiThreadedEventLoopGroup, sink: LogSink,
        clock: Clock = .system, policies: [MethodPolicy] = MethodPolicy.table
    ) async throws -> Gateway {
        let logger = Logger(label: "pegase-gateway") { _ in
            JSONLogHandler(
                sink, program: GatewayProgram.name, level: configuration.logLevel, now: clock.world)
        }
        let cells = configuration.cells.enumerated().map { index, cell in Cell(cell, index: index) }
        let denied = configuration.denyList?.list ?? DenyList()
        var shards: [NIOLoopBound<LoopShard>] = []
        for loop in group.makeIterator() {
            shards.append(
                try await loop.submit { NIOLoopBound(LoopShard(cells, denyList: denied), eventLoop: loop) }
                    .get())
        }
        let metrics = Metrics(Methods.table)
        let refusals = RefusalCounts()
        let handshakes = HandshakeLog(metrics, now: clock.monotonic())
        let health = cells.map { _ in CellHealth() }
        let policy = GatewayPolicy(
            cells: cells, policies: policies, health: health, shards: shards,
            accounts: CallerQuotas(configuration.quotas),
            metrics: metrics,
            interceptor: CallInterceptor(
                cells, metrics: metrics, refusals: refusals,
                calls: CallLog(sink, level: configuration.logLevel, clock: clock)),
            clock: clock)

        var clients: [RPCClient] = []
        var followers: [AccessFollower<RPCClient>] = []
        var healthFollowers: [HealthFollower<RPCClient>] = []
        for (index, cell) in configuration.cells.enumerated() {
            let client = try RPCClient(cell.partner, on: group)
            let familyClient = try RPCClient(cell.family, on: group)
            clients += [client, familyClient]
            let cellHealth = health[index]
            healthFollowers += [
                HealthFollower(caller: client, clock: clock) { word in
                    cellHealth.change { $0.isPartnerServing = word }
                },
                HealthFollower(caller: familyClient, clock: clock) { word in
                    cellHealth.change { $0.isFamilyServing = word }
                },
            ]
            followers.append(
                AccessFollower(
                    cell: index, of: cell.country, through: client,
                    sealer: ScopeSealer(key: cell.partnerKey, issuer: .gateway, audience: .partner),
                    to: shards, clock: clock, logger: logger))
        }
        var serving = RPCServerConfiguration(
            address: configuration.listen, tls: configuration.tls, methods: Methods.table,
            limits: configuration.limits, libraryErrors: .withReasons)
        serving.observer = handshakes
        let server = try await RPCServer.start(
            serving,
            serving: .relay(policy, upstreams: configuration.cells.flatMap { [$0.partner, $0.family] }),
            on: group)
        let metricsServer = try await configuration.metrics.mapAsync { [followers] address in
            try await MetricsServer.start(at: address, on: group) {
                metrics.text(
                    followers.map { ($0.country, $0.state) }, connections: server.connectionCounts,
                    now: clock.monotonic(), world: clock.world())
            }
        }
        let certificates = CertificateWatch(server, metrics, logger, clock)
        certificates.look()
        let flushing = group.next().scheduleRepeatedTask(
            initialDelay: TimeAmount(Limits.refusalFlush), delay: TimeAmount(Limits.refusalFlush)
        ) { [followers] _ in
            refusals.flush(to: logger)
            handshakes.flush(to: logger, now: clock.monotonic())
            certificates.secondPassed()
            for (follower, cell) in zip(followers, health) {
                cell.change { $0.isTableFresh = follower.state.freshness.isFresh(at: clock.monotonic()) }
            }
        }
        let asking = group.next().scheduleRepeatedTask(
            initialDelay: TimeAmount(Limits.streamsAskedEvery), delay: TimeAmount(Limits.streamsAskedEvery)
        ) { [shards] _ in
            for shard in shards {
                shard.eventLoop.execute { shard.value.askAgain(at: clock.monotonic().beforeNextLook) }
            }
        }
        let denyLists = [configuration.denyList].compactMap(\.self).map {
            DenyListFollower(file: $0, shards: shards, logger: logger)
        }
        return Gateway(
            server: server, followers: followers,
            following: followers.map { follower in Task { await follower.run() } }
                + healthFollowers.map { follower in Task { await follower.run() } }
                + denyLists.map { follower in Task { await follower.run() } },
            clients: clients, health: health,
            metricsServer: metricsServer, metrics: metrics, refusals: refusals, handshakes: handshakes,
            repeated: [flushing, asking],
            logger: logger, clock: clock)
    }

    /// The page of metrics as it is now.
    var metricsText: String {
        metrics.text(
            followers.map { ($0.country, $0.state) }, connections: server.connectionCounts,
            now: clock.monotonic(), world: clock.world())
    }

    /// Writes down the failed handshakes without waiting for the second to end.
    func flushHandshakes() {
        handshakes.flush(to: logger, now: clock.monotonic())
    }

    /// Waits until every cell has a believable access table, or patience ends; then says that it is ready.
    func announce(patience: Duration = Limits.startPatience) async {
        let end = clock.monotonic() + patience
        while followers.contains(where: { $0.state.freshness.confirmed == nil }),
            clock.monotonic() < end
        {
            do {
                try await Task.sleep(for: .milliseconds(10))
            } catch {
                return
            }
        }
        for follower in followers where follower.state.freshness.confirmed == nil {
            logger.warning("no access table yet", metadata: ["cell": "\(follower.country.code)"])
        }
        logger.notice("ready", metadata: ["listen": "\(address.text)"])
    }

    /// Stops listening, lets calls finish, and ends everything else. Returns when nothing is left.
    func drain() async {
        logger.notice("draining")
        for cell in health { cell.close() }
        await server.drain()
        following.forEach { $0.cancel() }
        for task in following { await task.value }
        for client in clients { await client.close() }
        for task in repeated { task.cancel() }
        refusals.flush(to: logger)
        handshakes.flush(to: logger, now: clock.monotonic())
        await metricsServer?.close()
        logger.notice("stopped")
    }
}

extension Cell {
    /// - Parameter index: Of the cell. Its services are the relay's upstreams `2 * index` and the next.
    fileprivate init(_ configuration: CellConfiguration, index: Int) {
        self.init(
            country: configuration.country,
            partner: Route(
                upstream: 2 * index,
                sealer: ScopeSealer(key: configuration.partnerKey, issuer: .gateway, audience: .partner)),
            family: Route(
                upstream: 2 * index + 1,
                sealer: ScopeSealer(key: configuration.familyKey, issuer: .gateway, audience: .family)))
    }
}

extension RPCAddress {
    /// As a flag says it: `127.0.0.1:8443`, `unix:run/metrics.sock`.
    var text: String {
        switch self {
        case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        case .unix(let path): "unix:\(path)"
        }
    }
}

extension RPCClient {
    fileprivate convenience init(_ target: RPCTarget, on group: MultiThreadedEventLoopGroup) throws {
        try self.init(target: target.address, tls: target.tls, methods: Methods.table, group: group)
    }
}

extension Optional {
    fileprivate func mapAsync<Value>(_ body: (Wrapped) async throws -> Value) async rethrows -> Value? {
        guard let self else { return nil }
        return try await body(self)
    }
}

extension MonotonicTime {
    /// What was good a moment ago must still be when it is looked at again.
    var beforeNextLook: MonotonicTime { self + Limits.streamsAskedEvery }
}
