import Foundation
import Logging
import NIOCore
import Program
import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto
import WireTransport

@testable import FamilyService
@testable import Gateway
@testable import PartnerService
@testable import ServiceRuntime

/// Client, gateway, both services and their stores in one thread and without a socket: only the stores' own threads
/// run beside it. Time stands still unless a test moves it.
///
/// The pieces are those of the programs, put together as they do. Not here: TLS (an identity is given), and the
/// loops that open a watch again.
final class MemoryDeployment {
    let network = MemoryNetwork()
    let clock = TestClock()
    private let registry: BareStore
    private let records: BareStore
    private let shard: NIOLoopBound<LoopShard>
    private var keeper: RegistryKeeper?
    private var gateway: ServerShard?
    private var following: [Started<Void>] = []

    init(quotas: QuotaSettings = QuotaSettings()) throws {
        registry = try BareStore(clock: clock)
        records = try BareStore(clock: clock)
        let cell = Cell(
            country: .vietnam, partner: .init(upstream: 0, sealer: registry.sealer(.gateway, .partner)),
            family: .init(upstream: 1, sealer: records.sealer(.gateway, .family)))
        shard = NIOLoopBound(LoopShard([cell]), eventLoop: network.loop.eventLoop)
        try open(cell, quotas)
    }

    private func open(_ cell: Cell, _ quotas: QuotaSettings) throws {
        let partnerService = try partnerService()
        let familyService = try familyService(watching: partnerService)
        let time = Clock(monotonic: { [clock] in clock.monotonic }, world: { [clock] in clock.now })
        let metrics = Metrics(Methods.table)
        let policy = GatewayPolicy(
            cells: [cell], policies: MethodPolicy.table, health: [CellHealth()], shards: [shard],
            accounts: CallerQuotas(quotas),
            metrics: metrics,
            interceptor: CallInterceptor(
                [cell], metrics: metrics, refusals: RefusalCounts(),
                calls: CallLog(LogSink(FileHandle.nullDevice), level: .critical, clock: time)),
            clock: time)
        gateway = ServerShard(
            network.loop, methods: Methods.table, limits: TransportLimits(), policy: policy,
            upstreams: [network.upstream(to: partnerService), network.upstream(to: familyService)],
            libraryErrors: .withReasons)
        let follower = AccessFollower(
            cell: 0, of: .vietnam, through: network.client(of: partnerService),
            sealer: registry.sealer(.gateway, .partner), to: [shard], clock: time,
            logger: Logger(label: "memory"))
        follow { await follower.follow() }
    }

    private func partnerService() throws -> ServerShard {
        let keeper = RegistryKeeper(store: registry.store, country: .vietnam)
        self.keeper = keeper
        try wait { () throws(RPCStatus) in
            try await keeper.load()
            try await keeper.found(
                FirstOperators(["first", "second"], of: .vietnam), log: Logger(label: "memory"))
        }
        let gate = registry.gate(.partner)
        return ServerShard(
            network.loop, methods: Methods.table, limits: .internalHop,
            router: PartnerServer.router(gate, keeper, .vietnam).intercepted(by: RefusalRecorder(gate)),
            libraryErrors: .withReasons)
    }

    private func familyService(watching partnerService: ServerShard) throws -> ServerShard {
        let follower = DirectoryFollower(clock: { [clock] in clock.monotonic })
        let watch = DirectoryWatch(
            client: WatchServiceClient(network.client(of: partnerService)), follower: follower,
            sealer: registry.sealer(.family, .partner),
            configuration: ServiceConfiguration(
                country: .vietnam, store: "", keys: "", log: Logger(label: "memory"),
                clock: { [clock] in clock.now }, monotonicClock: { [clock] in clock.monotonic }))
        follow { await watch.follow() }
        let gate = records.gate(.family)
        return ServerShard(
            network.loop, methods: Methods.table, limits: .internalHop,
            router: FamilyServer.router(
                gate, follower, SyncFeed(), load: PushLoad(clock: { [clock] in clock.monotonic })
            ).intercepted(by: RefusalRecorder(gate)),
            libraryErrors: .withReasons)
    }

    private func follow(_ body: @escaping @Sendable () async -> StreamEnd) {
        following.append(
            network.start { () throws(RPCStatus) in
                guard let error = await body().failure else { return }
                throw error as? RPCStatus ?? RPCStatus(.internalError, nil, "\(error)")
            })
    }

    /// Ends everything; the last thing a test does.
    func close() throws {
        for watch in following { watch.cancel() }
        network.run()
        for store in [registry, records] {
            try wait { () throws(RPCStatus) in
                do {
                    try await store.close()
                } catch {
                    throw RPCStatus(.internalError, nil, "\(error)")
                }
            }
        }
    }

    // MARK: Calls

    /// Starts a call; it is under way when this returns.
    func start<Value: Sendable>(
        _ body: @escaping @Sendable () async throws(RPCStatus) -> Value
    ) -> Started<Value> {
        let started = network.start(body)
        network.run()
        return started
    }

    /// Waits until a call has come to its end, without letting time pass.
    @discardableResult
    func wait<Value: Sendable>(for started: Started<Value>) throws -> Value {
        try #require(network.run { started.outcome != nil }, "the call never ended")
        return try #require(started.outcome).get()
    }

    @discardableResult
    func wait<Value: Sendable>(
        _ body: @escaping @Sendable () async throws(RPCStatus) -> Value
    ) throws -> Value {
        try wait(for: start(body))
    }

    /// The status that a call is refused with.
    func refusal<Value: Sendable>(
        _ body: @escaping @Sendable () async throws(RPCStatus) -> Value
    ) throws -> RPCStatus {
        let started = start(body)
        try #require(network.run { started.outcome != nil }, "the call never ended")
        return try #require(started.failure, "the call was answered")
    }

    /// Somebody whose certificate has that name, on a connection of their own.
    func caller(_ identity: Identity) throws -> Caller {
        let peer = Peer(uris: [identity.uri], isEncrypted: true)
        return Caller(
            identity: identity, client: network.client(of: try #require(gateway), as: peer), staff: "")
    }

    // MARK: Time

    /// Every clock moves; the registry says that it is current, unless it is silent.
    func advance(seconds: Int, isSilent: Bool = false) throws {
        for _ in 0..<seconds {
            clock.advance(seconds: 1)
            network.advance(by: .seconds(1))
            if !isSilent { try beat() }
            shard.value.askAgain(at: clock.monotonic.beforeNextLook)
        }
    }

    private func beat() throws {
        let keeper = try #require(keeper)
        try wait { () throws(RPCStatus) in await keeper.beat() }
        network.run()
    }
}
