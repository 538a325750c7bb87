import Logging
import NIOCore
import Synchronization
import Tenancy
import WireProto

/// What a follower knows of its table.
struct WatchState: Sendable {
    var revision: Int64 = 0
    /// When the table was last confirmed; `nil` before the first whole one.
    var confirmed: MonotonicTime?

    func isFresh(at now: MonotonicTime) -> Bool { AccessTable.isFresh(confirmed, at: now) }
}

/// Follows the access table of one cell and hands it to every event loop.
///
/// The watch is opened with a scope of the gateway's own, as a service. Whatever goes wrong, it is opened
/// again; meanwhile the table ages, and after five seconds the loops believe it no more.
final class AccessFollower<Caller: RPCCaller>: Sendable {
    let country: Country
    private let cell: Int
    private let caller: Caller
    private let sealer: ScopeSealer
    private let shards: [NIOLoopBound<LoopShard>]
    private let clock: Clock
    private let logger: Logger
    private let heard = Mutex(Heard())

    private struct Heard {
        /// Whether the last word of the log on this watch is that it was lost.
        var isLost = false
        var state = WatchState()
        var stream: RPCResponses<PartnerV1.WatchAccessResponse>?
        var lastMessage: MonotonicTime?
    }

    init(
        cell: Int, of country: Country, through caller: Caller, sealer: ScopeSealer,
        to shards: [NIOLoopBound<LoopShard>], clock: Clock, logger: Logger
    ) {
        self.cell = cell
        self.country = country
        self.caller = caller
        self.sealer = sealer
        self.shards = shards
        self.clock = clock
        self.logger = logger
    }

    var state: WatchState { heard.withLock { $0.state } }

    /// Follows until its task is cancelled.
    func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.followForever() }
            group.addTask { await self.endSilentWatches() }
        }
    }

    private func followForever() async {
        var table = AccessTable(country: country)
        var wait = Limits.watchBackoffFirst
        while !Task.isCancelled {
            let revision = table.revision
            do {
                try await follow(&table)
                logLoss("ended by the service")
            } catch {
                if Task.isCancelled { return }
                logLoss(Self.reason(error))
            }
            table.watchEnded()
            // A watch that brought news was a good one: the next is tried at once.
            wait =
                table.revision == revision
                ? min(wait * 2, Limits.watchBackoffLongest) : Limits.watchBackoffFirst
            guard await pause(milliseconds: wait) else { return }
        }
    }

    /// One watch, from its snapshot to its end.
    func follow(_ table: inout AccessTable) async throws {
        let stream = try await WatchServiceClient(caller).watchAccess(
            PartnerV1.WatchAccessRequest(), CallOptions(metadata: try scope()))
        heard.withLock {
            $0.stream = stream
            $0.lastMessage = clock.monotonic()
        }
        defer { heard.withLock { $0.stream = nil } }
        while let message = try await stream.next() {
            let now = clock.monotonic()
            heard.withLock { $0.lastMessage = now }
            try table.apply(try AccessUpdate(message, of: country), now: now)
            // A piece of a whole table changes nothing that a call could meet.
            if message.complete { publish(table) }
        }
    }

    /// Gives each loop the table as it is now.
    private func publish(_ table: AccessTable) {
        let isBack = heard.withLock { heard in
            defer { heard.isLost = false }
            heard.state = WatchState(revision: table.revision, confirmed: table.confirmed)
            return heard.isLost
        }
        if isBack { logger.notice("watch restored", metadata: ["cell": "\(country.code)"]) }
        for shard in shards {
            shard.eventLoop.execute { shard.value.replace(table, ofCell: self.cell) }
        }
    }

    /// Says it once, however often the next attempts fail.
    private func logLoss(_ why: String) {
        let isNews = heard.withLock { heard in
            defer { heard.isLost = true }
            return !heard.isLost
        }
        guard isNews else { return }
        logger.warning("watch lost", metadata: ["cell": "\(country.code)", "why": "\(why)"])
    }

    /// A peer that is gone without a word would otherwise hold the watch for as long as TCP hopes.
    private func endSilentWatches() async {
        while await pause(milliseconds: Limits.watchSilence / 4) {
            let now = clock.monotonic()
            let silent = heard.withLock { heard -> RPCResponses<PartnerV1.WatchAccessResponse>? in
                guard let last = heard.lastMessage, now.since(last) > UInt64(Limits.watchSilence) * 1_000_000
                else { return nil }
                return heard.stream
            }
            silent?.cancel()
        }
    }

    /// The gateway's own scope: a service, on the one method that is made for it.
    private func scope() throws -> Metadata {
        let method = Methods.watchAccess.id.rawValue
        let permit = try MethodPolicy.table[Int(method)].decide(CallFacts(caller: .service(.active))).get()
        guard
            let claims = ScopeClaims(
                principal: .service(country, .gateway), staff: nil, permit: permit, method: method,
                callID: .random())
        else { throw Refusal.methodClosed }
        var metadata = Metadata()
        metadata.add(MetadataKey.scope, bytes: sealer.seal(claims, now: clock.world()))
        return metadata
    }

    /// - Returns: `false` when the task was cancelled.
    private func pause(milliseconds: Int) async -> Bool {
        do {
            try await Task.sleep(for: .milliseconds(milliseconds))
            return true
        } catch {
            return false
        }
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
