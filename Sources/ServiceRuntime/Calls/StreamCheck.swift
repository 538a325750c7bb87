import Synchronization
public import Tenancy
public import WireProto

/// How a service asks again, while a stream goes on, whether its caller may still call.
public struct StreamCheckRules: Sendable {
    /// What the registry says of who calls. Throws what the stream ends with.
    let check: @Sendable (TenantScope) throws(RPCStatus) -> Void
    let clock: @Sendable () -> MonotonicTime
    /// Waits; throws when it is cancelled.
    let sleep: @Sendable (Duration) async throws -> Void

    public init(
        clock: @escaping @Sendable () -> MonotonicTime,
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) },
        check: @escaping @Sendable (TenantScope) throws(RPCStatus) -> Void = { _ in }
    ) {
        self.check = check
        self.clock = clock
        self.sleep = sleep
    }

    /// The same, and what else the registry says.
    public func checking(
        _ check: @escaping @Sendable (TenantScope) throws(RPCStatus) -> Void
    ) -> StreamCheckRules {
        StreamCheckRules(clock: clock, sleep: sleep, check: check)
    }
}

/// Whether the caller of one stream may still call. Any task may ask at any time.
final class StreamCheck: Sendable {
    typealias Check = @Sendable (UnixTime) async throws(RPCStatus) -> Void

    private struct State {
        var checks: [Check] = []
        var asked: MonotonicTime
        var ended: RPCStatus?
    }

    private let rules: StreamCheckRules
    private let scope: TenantScope
    /// What time it is for the records: the call's own stands still.
    private let time: @Sendable () -> UnixTime
    private let state: Mutex<State>

    init(_ rules: StreamCheckRules, _ scope: TenantScope, _ time: @escaping @Sendable () -> UnixTime) {
        self.rules = rules
        self.scope = scope
        self.time = time
        state = Mutex(State(asked: rules.clock()))
    }

    /// Lets the stream go on only while this holds, too.
    func add(_ check: @escaping Check) {
        state.withLock { $0.checks.append(check) }
    }

    /// The stream is over.
    func forget() {
        state.withLock { $0.checks = [] }
    }

    /// Asks, when the last answer is older than it may be. Once the stream has ended it stays so.
    func requireFresh() async throws(RPCStatus) {
        let (ended, asked) = state.withLock { ($0.ended, $0.asked) }
        if let ended { throw ended }
        if rules.clock().since(asked) >= RuntimeLimits.standingAge { try await ask() }
    }

    private func ask() async throws(RPCStatus) {
        let now = rules.clock()
        let (checks, asked) = state.withLock { ($0.checks, $0.asked) }
        do throws(RPCStatus) { try rules.check(scope) } catch { try end(with: error) }
        for check in checks {
            do throws(RPCStatus) {
                try await check(time())
            } catch {
                // A look that failed for reasons of ours says nothing of the caller: it is made again, for a while.
                guard error.code.isRefusal || now.since(asked) > RuntimeLimits.standingPatience else {
                    return
                }
                try end(with: error)
            }
        }
        state.withLock { $0.asked = now }
    }

    private func end(with status: RPCStatus) throws(RPCStatus) {
        state.withLock { $0.ended = status }
        throw status
    }

    /// Asks again and again.
    ///
    /// - Returns: What the stream ends with; `nil` when the task was cancelled.
    func watch() async -> RPCStatus? {
        while true {
            do { try await rules.sleep(RuntimeLimits.standingPace) } catch { return nil }
            do throws(RPCStatus) { try await ask() } catch { return Task.isCancelled ? nil : error }
        }
    }
}

/// A stream that takes nothing and sends nothing for a caller who may not call any more.
private struct CheckedStream: RPCServerStream {
    let stream: any RPCServerStream
    let standing: StreamCheck

    func receive() async throws(RPCStatus) -> RPCMessage? {
        let message = try await stream.receive()
        try await standing.requireFresh()
        return message
    }

    func sendHead(_ metadata: Metadata, mayCompress: Bool) {
        stream.sendHead(metadata, mayCompress: mayCompress)
    }

    func setTrailing(_ metadata: Metadata) { stream.setTrailing(metadata) }

    func send(_ message: RPCMessage) async throws(RPCStatus) {
        try await standing.requireFresh()
        try await stream.send(message)
    }
}

extension ScopedCall: DisclosingCall {
    public typealias Warrant = MaskingWarrant

    /// Whoever sends nothing and whoever reads nothing is asked, too: a look stands beside the handler and cancels it.
    public func whileAllowed(
        _ stream: any RPCServerStream,
        _ body: @escaping @Sendable (any RPCServerStream) async throws(RPCStatus) -> Void
    ) async throws(RPCStatus) {
        guard let standing else { return try await body(stream) }
        // A check holds its call, and that holds its place among its tenant's calls.
        defer { standing.forget() }
        let outcome = await withTaskGroup(of: Result<Void, RPCStatus>?.self) { group in
            group.addTask {
                do throws(RPCStatus) {
                    try await body(CheckedStream(stream: stream, standing: standing))
                    return .success(())
                } catch {
                    return .failure(error)
                }
            }
            group.addTask { await standing.watch().map { .failure($0) } }
            var outcome: Result<Void, RPCStatus>?
            while let one = await group.next() {
                group.cancelAll()
                // The first that says something; the handler's word after a refused look is only that it was cancelled.
                if outcome == nil { outcome = one }
            }
            return outcome
        }
        guard let outcome else { throw .cancelledCall }
        try outcome.get()
    }

    /// Lets a stream go on only while this holds, too: asked as often as who calls. Nothing for a call without streams.
    ///
    /// - Parameter check: Gets the time that it is.
    public func goOn(while check: @escaping @Sendable (UnixTime) async throws(RPCStatus) -> Void) {
        standing?.add(check)
    }

    /// Lets a stream go on only while its caller may see all of a record.
    ///
    /// - Throws: Where that is not so now.
    /// - Returns: What may be seen of what belongs to the record.
    public func goOn<N: Resource>(
        whileWhole resource: N.Type, _ target: Target
    ) async throws(RPCStatus) -> VisiblePart {
        let look: @Sendable (UnixTime) async throws(RPCStatus) -> VisiblePart = {
            now async throws(RPCStatus) in
            try await prepare(in: target.tenant) { reading throws(RPCStatus) in
                try requireWhole(reading.require(N.self, target.name, at: now), reading)
            }
        }
        let visible = try await look(now)
        goOn { now async throws(RPCStatus) in _ = try await look(now) }
        return visible
    }
}

extension RPCStatus {
    fileprivate static let cancelledCall = RPCStatus(.cancelled, nil, "the call was cancelled")

    /// For a staff member who was active when the call began.
    public static let staffInactive = RPCStatus(
        .permissionDenied, .staffInactive, "the staff member in pegase-staff is disabled")
    /// For one who had the role when the call began.
    public static let roleGone = RPCStatus(
        .permissionDenied, .roleMissing, "the staff member does not have the role of the call any more")
    public static let partnerSuspended = RPCStatus(
        .permissionDenied, .partnerSuspended, "the partner is not admitted any more")
}
