import NIOCore
import NIOPosix
public import Program
public import Store
public import Tenancy
public import WireProto
public import WireTransport

/// One of a cell's services while it serves.
public final class RunningService: Sendable {
    private let server: RPCServer
    private let service: Service
    private let background: [Task<Void, Never>]
    private let board: HealthBoard
    private let store: Store
    private let group: MultiThreadedEventLoopGroup
    private let metrics: MetricsServer?
    private let long: LongCalls

    private init(
        _ server: RPCServer, _ service: Service, _ store: Store, _ health: StoreHealth,
        _ metrics: MetricsServer?, _ group: MultiThreadedEventLoopGroup, _ long: LongCalls,
        _ retention: RetentionJob
    ) {
        self.long = long
        self.metrics = metrics
        self.server = server
        self.service = service
        self.store = store
        board = health.board
        self.group = group
        let inspector = StoreInspector(store)
        background = [
            Task { await service.background() }, Task { await health.run() },
            Task { await inspector.run() },
            Task { await retention.run(store, others: service.tenants) },
        ]
    }

    /// What a service is built from.
    public struct Parts: Sendable {
        public let configuration: ServiceConfiguration
        public let store: Store
        public let gate: ScopeGate
        fileprivate let group: MultiThreadedEventLoopGroup

        /// A client of another service on this host.
        public func client(of socket: String) throws(StartupError) -> RPCClient {
            do {
                return try RPCClient(target: .unix(path: socket), methods: Methods.table, group: group)
            } catch {
                throw StartupError("cannot call \(socket): \(error)")
            }
        }
    }

    /// A built service.
    public struct Service: Sendable {
        let router: RPCRouter
        let longCalls: [RPCMethod]
        let background: @Sendable () async -> Void
        let ending: @Sendable () async -> Void
        let resources: [any Resource.Type]
        let tenants: @Sendable () async -> [TenantID]
        let obstacle: @Sendable () -> String?
        let gauges: @Sendable () -> [Gauge]
        let refused: @Sendable () -> [(TenantID, String)]

        /// - Parameters:
        ///   - longCalls: What may take milliseconds of a processor at once: it is not done on the event loops.
        ///   - resources: What the service keeps.
        ///   - tenants: Whose records it has.
        ///   - background: Runs beside the calls, until its task is cancelled.
        ///   - ending: Ends the calls that do not end by themselves; runs when the service begins to drain.
        ///   - obstacle: Why the service cannot work now, if it cannot: health says so.
        ///   - gauges: What it shows of itself on its page of metrics.
        ///   - refused: The tenants that it refuses although the store serves them, and why.
        public init(
            router: RPCRouter, longCalls: [RPCMethod] = [], resources: [any Resource.Type],
            tenants: @escaping @Sendable () async -> [TenantID],
            background: @escaping @Sendable () async -> Void,
            ending: @escaping @Sendable () async -> Void,
            obstacle: @escaping @Sendable () -> String? = { nil },
            gauges: @escaping @Sendable () -> [Gauge] = { [] },
            refused: @escaping @Sendable () -> [(TenantID, String)] = { [] }
        ) {
            self.refused = refused
            self.obstacle = obstacle
            self.gauges = gauges
            self.router = router
            self.longCalls = longCalls
            self.background = background
            self.ending = ending
            self.resources = resources
            self.tenants = tenants
        }
    }

    /// A figure of a service's own.
    public struct Gauge: Sendable {
        let name: String
        let help: String
        let value: Int

        public init(_ name: String, _ help: String, _ value: Int) {
            (self.name, self.help, self.value) = (name, help, value)
        }
    }

    /// Opens the store, builds the service and begins to serve.
    ///
    /// - Parameters:
    ///   - audience: Whose scopes it opens.
    ///   - issuers: The key file of each issuer that may call it.
    ///   - build: Makes the service of its parts, and loads what it needs before it is ready.
    public static func start(
        _ configuration: ServiceConfiguration, audience: Audience, issuers: [ScopeIssuer: String],
        _ build: (Parts) async throws(StartupError) -> Service
    ) async throws(StartupError) -> RunningService {
        guard let socket = configuration.socket else { throw StartupError("there is no socket to serve on") }
        var keys: [ScopeIssuer: ScopeKey] = [:]
        for (issuer, file) in issuers { keys[issuer] = try configuration.key(file) }
        let opener = ScopeOpener(
            country: configuration.country, audience: audience, keys: keys, policies: MethodPolicy.table)
        let store = try configuration.openStore(isService: true)
        try StartupError.explain { () throws(StoreError) in try store.claim() }
        let gate = ScopeGate(
            opener: opener, store: store, clock: configuration.clock,
            failures: FailureLog(configuration.log, clock: configuration.monotonicClock),
            standing: StreamCheckRules(clock: configuration.monotonicClock))
        let group = MultiThreadedEventLoopGroup(numberOfThreads: RuntimeLimits.loops)
        let parts = Parts(configuration: configuration, store: store, gate: gate, group: group)
        let service = try await build(parts)
        let health = StoreHealth(
            board: HealthBoard(Methods.table), log: configuration.log, clock: configuration.monotonicClock,
            obstacle: service.obstacle
        ) { () throws(StoreError) in try await store.probe() }
        await health.begin()
        let metrics = ServiceMetrics(Methods.table, clock: configuration.monotonicClock)
        let long = LongCalls()
        // Metrics outside: the wait for the thread is a part of the call's time.
        var router = service.router.intercepted(by: RefusalRecorder(gate))
            .running(service.longCalls, on: long.executor).intercepted(by: metrics)
        router.add(health.board)
        let server: RPCServer
        do {
            server = try await RPCServer.start(
                RPCServerConfiguration(
                    address: .unix(path: socket), methods: Methods.table, limits: .internalHop,
                    libraryErrors: .withReasons),
                serving: .router(router), on: group)
        } catch {
            throw StartupError("cannot listen on \(socket): \(error)")
        }
        let page = try await metricsServer(configuration, on: group) {
            metrics.text(store.figures, health, service.gauges())
        }
        return RunningService(
            server, service, store, health, page, group, long,
            RetentionJob(service.resources, configuration))
    }

    private static func metricsServer(
        _ configuration: ServiceConfiguration, on group: MultiThreadedEventLoopGroup,
        _ page: @escaping @Sendable () -> String
    ) async throws(StartupError) -> MetricsServer? {
        guard let address = configuration.metrics else { return nil }
        do {
            return try await MetricsServer.start(at: address, on: group, page: page)
        } catch {
            throw StartupError("cannot listen for readers of metrics: \(error)")
        }
    }

    /// Which tenants are refused and why, a line each, in order: for whoever operates the cell. Of many the first.
    var refused: [String] {
        Self.lines(store.failingTenants.map { ($0.key, "\($0.value)") } + service.refused())
    }

    static func lines(_ refused: [(TenantID, String)]) -> [String] {
        let lines = refused.map { tenant, why in
            "\(tenant): \(why)".map { $0.isNewline ? " " : String($0) }.joined()
        }.sorted()
        guard lines.count > RuntimeLimits.toldTenants else { return lines }
        return lines.prefix(RuntimeLimits.toldTenants)
            + ["and \(lines.count - RuntimeLimits.toldTenants) more: see the log"]
    }

    /// Stops listening, lets calls finish, and closes the store. To be called once.
    public func drain() async {
        board.close()
        await service.ending()
        await server.drain()
        for task in background { task.cancel() }
        for task in background { await task.value }
        await metrics?.close()
        await store.close()
        await long.stop()
        // The process may go on, as in tests; a loop that will not end is not worth failing a drain for.
        do { try await group.shutdownGracefully() } catch { return }
    }
}
