package import Program
package import ServiceRuntime
package import Store
import Tenancy
package import WireProto
import WireTransport

/// FamilyService, put together.
package enum FamilyServer {
    /// Every kind of record that it keeps.
    package static let nouns = Chronicle.nouns

    /// What those records' bodies have come to mean, step by step. Only ever added to.
    package static let bodies: [BodyMigrations.Step] = []

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
                nouns: nouns, tenants: { follower.tenants(of: configuration.country) },
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
        let families = FamilyProvider(directory: follower, policies: PolicyNumbers.table)
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
