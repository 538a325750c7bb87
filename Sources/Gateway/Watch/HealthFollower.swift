import Program
import Tenancy
import WireProto

/// Follows what one service of a cell says of its own health.
struct HealthFollower<Caller: RPCCaller>: Sendable {
    let caller: Caller
    let clock: Clock
    /// Told at each word of the service, and when there is none to be had.
    let tell: @Sendable (_ isServing: Bool) -> Void

    /// Follows until its task is cancelled. A watch that ends after it has brought a word is opened again before
    /// anything is said: it may only have come to its age.
    func run() async {
        await StreamFollower<HealthV1.HealthCheckResponse>(
            .health, clock: clock.monotonic,
            open: { try await HealthClient(caller).watch(HealthV1.HealthCheckRequest()) },
            take: { word in
                tell(word.status == .serving)
                return true
            },
            ended: { if !$0.hasNews { tell(false) } }
        ).run()
    }
}
