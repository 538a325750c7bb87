package import Program
package import ServiceRuntime
package import Store
import Tenancy
package import WireProto
import WireTransport

/// FamilyService, put together.
package enum FamilyServer {
    /// Each brings, looks through or answers many records: a push of 95 families with long notes takes tens of milliseconds.
    static let longCalls = [
        Methods.syncPush, Methods.syncImport, Methods.syncPull, Methods.searchCases, Methods.searchFamilies,
    ]

    /// Every kind of record that it keeps.
    package static let resources = FamilyResources.resources

    /// What those records' bodies have come to mean, step by step. Only ever added to.
    ///
    /// The first three change no body: they tell which records are still found by what stood in clear, the site of a
    /// placement, the month in which a child grows out of its site and the family that was looked at for it, so that the
    /// job which writes records anew gives them their keyed entries. Until then both are looked up. The program before knows only what stood in clear, and
    /// would count too few children in a site: it refuses these records, and there is no way back to it.
    package static let bodies: [BodyMigrations.Step] = [
        .reindexing(FamilyV1.Placement(endReason: "a")), .reindexing(FamilyV1.ChildCase(note: "a")),
        .reindexing(FamilyV1.Assessment(note: "a")),
    ]

    /// Begins to serve, and to follow the registry. It is ready before the registry is heard: until then it
    /// reads, and refuses the writes that need to know who works for whom.
    package static func start(
        _ configuration: ServiceConfiguration, partnerSocket: String
    ) async throws(StartupError) -> RunningService {
        try await RunningService.start(
            configuration, audience: .family, issuers: [.gateway: "gateway-family.key"]
        ) { parts throws(StartupError) in
            let client = try parts.client(of: partnerSocket)
            let follower = DirectoryFollower(clock: configuration.monotonicClock)
            let watch = DirectoryWatch(
                client: WatchServiceClient(client), follower: follower,
                sealer: ScopeSealer(
                    key: try configuration.key("family-partner.key"), issuer: .family, audience: .partner),
                configuration: configuration)
            let feed = SyncFeed()
            return RunningService.Service(
                router: router(
                    parts.gate, follower, feed, load: PushLoad(clock: configuration.monotonicClock)),
                longCalls: longCalls, resources: resources,
                tenants: { follower.tenants(of: configuration.country) },
                background: {
                    let heart = Task { await beat(feed) }
                    await watch.run()
                    heart.cancel()
                    await client.close()
                },
                ending: { feed.close() })
        }
    }

    package static func router(
        _ gate: ScopeGate, _ follower: DirectoryFollower, _ feed: SyncFeed,
        limits: SyncLimits = .standard, load: PushLoad
    ) -> RPCRouter {
        let gate = gate.standing(follower.requireStanding)
        let families = FamilyProvider(
            registry: Registry(directory: follower, firstNumbers: ProgrammeNumbers.table))
        var router = RPCRouter(Methods.table)
        router.add(families, admit: gate.admit)
        router.add(
            SyncProvider(families: families, feed: feed, gate: gate, limits: limits, load: load),
            admit: gate.admit)
        return router
    }

    /// Tells whoever watches changes that the service is there, until the task is cancelled.
    private static func beat(_ feed: SyncFeed) async {
        while true {
            do { try await Task.sleep(for: Limits.heartbeat) } catch { return }
            feed.beat()
        }
    }
}

extension BodyMigrations.Step {
    /// The bodies of a resource stay as they are; its records stand in other indexes.
    fileprivate static func reindexing<N: Resource>(_ sample: N) -> BodyMigrations.Step {
        let bytes: [UInt8]
        do { bytes = try sample.encoded() } catch { bytes = [] }
        return BodyMigrations.Step(
            N.recordKind, forward: { $0 }, back: { $0 }, samples: [(earlier: bytes, later: bytes)],
            isOneWay: true)
    }
}
