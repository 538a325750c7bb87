import Logging
import NIOCore
import Program
import Synchronization
import Tenancy
import WireProto

/// What a follower knows of its table.
struct WatchState: Sendable {
    var revision: Int64 = 0
    var freshness = Freshness()
}

/// Follows the access table of one cell and hands it to every event loop.
///
/// The watch is opened with a scope of the gateway's own, as a service. Whatever goes wrong, it is opened
/// again; meanwhile the table ages, and after five seconds the loops believe it no more.
final class AccessFollower<Caller: RPCCaller>: Sendable {
    let country: Country
    private let cell: Int
    private let caller: Caller
    private let scope: ServiceScope
    private let shards: [NIOLoopBound<LoopShard>]
    private let clock: Clock
    private let logger: Logger
    private let heard: Mutex<Heard>

    private struct Heard {
        var table: AccessTable
        /// Whether the last word of the log on this watch is that it was lost.
        var isLost = false
        /// What the loops have.
        var state = WatchState()
    }

    init(
        cell: Int, of country: Country, through caller: Caller, sealer: ScopeSealer,
        to shards: [NIOLoopBound<LoopShard>], clock: Clock, logger: Logger
    ) {
        self.cell = cell
        self.country = country
        self.caller = caller
        scope = ServiceScope(.service(country, .gateway), sealer: sealer, clock: clock.world)
        self.shards = shards
        self.clock = clock
        self.logger = logger
        heard = Mutex(Heard(table: AccessTable(country: country)))
    }

    var state: WatchState { heard.withLock { $0.state } }

    /// Follows until its task is cancelled.
    func run() async { await stream.run() }

    /// One watch, from its snapshot to its end.
    func follow() async -> StreamEnd { await stream.follow() }

    private var stream: StreamFollower<PartnerV1.WatchAccessResponse> {
        StreamFollower(
            .registry, clock: clock.monotonic,
            open: { [self] in
                try await WatchServiceClient(caller).watchAccess(
                    PartnerV1.WatchAccessRequest(),
                    CallOptions(metadata: try scope.metadata(Methods.watchAccess)))
            },
            take: { [self] in try take($0) }, ended: { [self] in watchEnded($0) })
    }

    /// - Returns: Whether the table has changed by it.
    private func take(_ message: PartnerV1.WatchAccessResponse) throws -> Bool {
        let update = try AccessUpdate(message, of: country)
        let now = clock.monotonic()
        let (table, hasChanged) = try heard.withLock { heard in
            let before = heard.table.revision
            try heard.table.apply(update, now: now)
            return (heard.table, heard.table.revision != before)
        }
        // A piece of a whole table changes nothing that a call could meet.
        if message.complete { publish(table) }
        return hasChanged
    }

    /// Gives each loop the table as it is now.
    private func publish(_ table: AccessTable) {
        let isBack = heard.withLock { heard in
            defer { heard.isLost = false }
            heard.state = WatchState(revision: table.revision, freshness: table.freshness)
            return heard.isLost
        }
        if isBack { logger.notice("watch restored", metadata: ["cell": "\(country.code)"]) }
        for shard in shards {
            shard.eventLoop.execute { shard.value.replace(table, ofCell: self.cell) }
        }
    }

    /// Says it once, however often the next attempts fail.
    private func watchEnded(_ end: StreamEnd) {
        guard !Task.isCancelled else { return }
        let isNews = heard.withLock { heard in
            heard.table.watchEnded()
            defer { heard.isLost = true }
            return !heard.isLost
        }
        guard isNews else { return }
        logger.warning(
            "watch lost",
            metadata: [
                "cell": "\(country.code)", "why": "\(end.failure.map(Self.reason) ?? "ended by the service")",
            ])
    }

    /// What a log may say of an error: codes, and no sentence of another program.
    private static func reason(_ error: any Error) -> String {
        switch error {
        case let status as RPCStatus: "\(status.code.name) \(status.reason?.rawValue ?? "")"
        case let error as AccessTableError: "\(error)"
        case let error as MalformedRow: "malformed row of a \(error.kind.rawValue)"
        default: "\(type(of: error))"
        }
    }
}
