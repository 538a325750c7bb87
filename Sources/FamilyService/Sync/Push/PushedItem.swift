import ServiceRuntime
import Tenancy
import WireProto

/// An item of a push that can be tried.
protocol PushedItem: Sendable {
    var requestID: String { get }
    /// The family whose line it stands in, where its names say one.
    var line: String? { get }
    /// Tries it as its own method would.
    ///
    /// - Parameter record: What the item that it builds on has left.
    func run(
        after record: FamilyV1.SyncRecord?, _ gate: ScopeGate, _ call: ScopedCall
    ) async -> Disclosed<FamilyV1.SyncOutcome>
}

/// One that cannot be tried: its bytes are no message, or hold no mutation that this build knows.
struct UnusableItem: PushedItem {
    let why: RPCStatus

    /// It says none that could be read.
    var requestID: String { "" }
    var line: String? { nil }

    func run(
        after record: FamilyV1.SyncRecord?, _ gate: ScopeGate, _ call: ScopedCall
    ) async -> Disclosed<FamilyV1.SyncOutcome> {
        await FamilyV1.SyncOutcome.refused(why, requestID, recordedBy: call)
    }
}

/// A request, its method, and the handler that the method called alone would have.
struct Pushed<Request: SyncedMutation, N: SyncedResource>: PushedItem {
    let request: Request
    let method: RPCMethod
    let handler: @Sendable (Request, ScopedCall) async throws(RPCStatus) -> Disclosed<N>

    init(
        _ request: Request, _ method: RPCMethod,
        _ handler: @escaping @Sendable (Request, ScopedCall) async throws(RPCStatus) -> Disclosed<N>
    ) {
        self.request = request
        self.method = method
        self.handler = handler
    }

    var requestID: String { request.requestID }

    var line: String? {
        ResourceName(parsing: request.subject, as: .family)?.id
            ?? ResourceName(parsing: request.subject, as: .member)?.parentID
    }

    func run(
        after record: FamilyV1.SyncRecord?, _ gate: ScopeGate, _ call: ScopedCall
    ) async -> Disclosed<FamilyV1.SyncOutcome> {
        var request = request
        if let meta = record?.meta {
            if request.subject.isEmpty { request.subject = meta.name }
            if request.etagRead.isEmpty, request.subject == meta.name { request.etagRead = meta.etag }
        }
        let own: ScopedCall
        do {
            own = try gate.carried(method, by: call)
        } catch {
            return await FamilyV1.SyncOutcome.refused(error, requestID, recordedBy: call)
        }
        do throws(RPCStatus) {
            let resource = try await handler(request, own)
            return try Disclosed(
                operational: FamilyV1.SyncOutcome(requestID: requestID, verdict: .ok)
            ).with(\.record, resource.inside(\N.asRecord))
        } catch {
            let refusal = await FamilyV1.SyncOutcome.refused(error, requestID, recordedBy: own)
            guard refusal.message.verdict == .conflict else { return refusal }
            return await conflict(refusal, request, own)
        }
    }

    /// The refusal, with what stands against the change.
    private func conflict(
        _ refusal: Disclosed<FamilyV1.SyncOutcome>, _ request: Request, _ own: ScopedCall
    ) async -> Disclosed<FamilyV1.SyncOutcome> {
        let sent = request.sent(N.self)
        do throws(RPCStatus) {
            let found = try await own.conflict(
                N.self, request.subject, etag: request.etagRead, mine: sent?.resource, mask: sent?.paths ?? []
            )
            let conflict = try Disclosed(
                operational: FamilyV1.SyncConflict(myPaths: found.myPaths, theirPaths: found.theirPaths)
            )
            .with(\.baseRecord, found.base?.inside(\N.asRecord))
            .with(\.myRecord, found.mine?.inside(\N.asRecord))
            .with(\.theirRecord, found.theirs.inside(\N.asRecord))
            return refusal.with(\.conflict, conflict)
        } catch {
            // Where it cannot be shown now, the item is still in conflict when it is sent again.
            return await FamilyV1.SyncOutcome.refused(error, requestID, recordedBy: own)
        }
    }
}

extension FamilyV1.SyncOutcome {
    /// What a failure comes to for its item.
    static func refused(
        _ status: RPCStatus, _ requestID: String, recordedBy call: ScopedCall
    ) async -> Disclosed<FamilyV1.SyncOutcome> {
        guard status.isFinal else { return retry(status, requestID) }
        do throws(RPCStatus) { try await call.record(status) } catch { return retry(error, requestID) }
        return said(requestID, status.reason == .etagMismatch ? .conflict : .refused, status)
    }

    static func retry(_ status: RPCStatus, _ requestID: String) -> Disclosed<FamilyV1.SyncOutcome> {
        said(requestID, .retry, status)
    }

    private static func said(
        _ requestID: String, _ verdict: FamilyV1.SyncVerdict, _ status: RPCStatus
    ) -> Disclosed<FamilyV1.SyncOutcome> {
        do throws(RPCStatus) {
            return try Disclosed(
                operational: FamilyV1.SyncOutcome(
                    requestID: requestID, verdict: verdict, status: GoogleRPC.Status(status)))
        } catch {
            return .empty
        }
    }
}

extension RPCStatus {
    /// Whether the item would end the same when it is sent again. Of what fails for reasons of ours, a record that is
    /// damaged or too large stays so: a device that kept asking would hold its family's line for ever.
    fileprivate var isFinal: Bool {
        code.isRefusal || code == .internalError || code == .dataLoss || reason == .limitReached
    }
}
