import Program
import ServiceRuntime
import Tenancy
import WireProto
import WireTransport

/// FamilyService, put together.
enum FamilyServer {
    /// Begins to serve, and to follow the registry. It is ready before the registry is heard: until then it
    /// reads, and refuses the writes that need to know who works for whom.
    static func start(
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
            return RunningService.Service(
                router: router(parts.gate, follower),
                background: {
                    await watch.run()
                    await client.close()
                },
                ending: {})
        }
    }

    static func router(_ gate: ScopeGate, _ follower: DirectoryFollower) -> RPCRouter {
        var router = RPCRouter(Methods.table)
        router.add(FamilyProvider(directory: follower, policies: PolicyNumbers.table), admit: gate.admit)
        return router
    }
}
