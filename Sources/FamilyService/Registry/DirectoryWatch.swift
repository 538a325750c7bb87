import Logging
import Program
import ServiceRuntime
import Tenancy
import WireProto

/// Keeps a watch on PartnerService open, for a ``DirectoryFollower``.
struct DirectoryWatch<Caller: RPCCaller>: Sendable {
    let client: WatchServiceClient<Caller>
    let follower: DirectoryFollower
    let sealer: ScopeSealer
    let configuration: ServiceConfiguration

    /// Follows until its task is cancelled.
    func run() async { await stream.run() }

    /// One watch, from its snapshot to its end.
    func follow() async -> StreamEnd { await stream.follow() }

    private var stream: StreamFollower<PartnerV1.WatchDirectoryResponse> {
        // The service speaks for itself.
        let scope = ServiceScope(
            .service(configuration.country, .family), sealer: sealer, clock: configuration.clock)
        return StreamFollower(
            .registry, clock: configuration.monotonicClock,
            open: {
                try await client.watchDirectory(
                    PartnerV1.WatchDirectoryRequest(),
                    CallOptions(metadata: try scope.metadata(Methods.watchDirectory), waitForReady: true))
            },
            take: { try follower.apply($0) }, ended: log)
    }

    private func log(_ end: StreamEnd) {
        let why =
            switch end.failure {
            case nil: "ended by the service"
            case let status as RPCStatus: status.code.name
            case let problem as Directory.Problem: "its messages make no sense: \(problem)"
            case let other?: "\(type(of: other))"
            }
        configuration.log.info("directory watch ended", metadata: ["why": "\(why)"])
    }
}
