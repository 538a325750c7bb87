import NIOCore
import Tenancy
import WireProto
import WireTransport

/// Decides, for each connection and each call, what the relay does: identity, policy, quota, sealed scope,
/// upstream.
///
/// It never builds a value from a relayed body and never waits for anything.
final class GatewayPolicy: RelayPolicy {
    private let cells: [Cell]
    private let methods: MethodTable
    private let policies: [MethodPolicy]
    private let accounts: Accounts
    private let shards: [NIOLoopBound<LoopShard>]
    private let metrics: Metrics
    private let refusals: RefusalCounts
    private let calls: CallLog
    private let clock: Clock
    private let health: [CellHealth]

    /// - Parameter health: What each cell's callers hear of it, in the order of the cells.
    init(
        cells: [Cell], health: [CellHealth], shards: [NIOLoopBound<LoopShard>], accounts: Accounts,
        metrics: Metrics,
        refusals: RefusalCounts, calls: CallLog, clock: Clock
    ) {
        self.cells = cells
        methods = Methods.table
        policies = MethodPolicy.table
        self.accounts = accounts
        self.shards = shards
        self.metrics = metrics
        self.refusals = refusals
        self.calls = calls
        self.clock = clock
        self.health = health
    }

    func admit(_ peer: Peer) -> RelayEntry {
        do throws(PrincipalError) {
            let principal = try Principal(uris: peer.uris, otherNameCount: peer.otherNameCount)
            guard let cell = cells.firstIndex(where: { $0.country == principal.country }),
                let shard = shards.first(where: { $0.eventLoop.inEventLoop })?.value,
                let account = accounts.account(of: principal, now: clock.monotonic())
            else { return .refuse(nil) }
            if let refusal = refusal(of: principal, cell: cell, shard) { return .refuse(RPCStatus(refusal)) }
            let admission = GatewayAdmission(
                principal, isRegistered: isRegistered(principal, cell: cell, shard), cell: cell,
                account: account, shard: shard, metrics: metrics)
            shard.remember(admission)
            return .admit(admission)
        } catch {
            return .refuse(nil)
        }
    }

    /// Why an identity may not even connect. A table that is too old to let anybody in still keeps out whom it has
    /// revoked: revoked identities never come back.
    private func refusal(of principal: Principal, cell: Int, _ shard: LoopShard) -> Refusal? {
        guard case .system = principal,
            case .system(.revoked, _) = shard.standing(
                of: shard.handle(of: principal, inCell: cell), inCell: cell)
        else { return nil }
        return .callerRevoked
    }

    /// An old table does not know who came since.
    private func isRegistered(_ principal: Principal, cell: Int, _ shard: LoopShard) -> Bool {
        guard case .system = principal, shard.isFresh(cell, at: clock.monotonic()),
            case .system(.unknown, _) = shard.standing(
                of: shard.handle(of: principal, inCell: cell), inCell: cell)
        else { return true }
        return false
    }

    func decide(_ head: RPCRequestHead, _ admission: RelayAdmission) -> RelayDecision {
        guard let admission = admission as? GatewayAdmission else { return .refuse(.notOurs) }
        let method = methods[head.method]
        let policy = policies[Int(head.method.rawValue)]
        let now = clock.monotonic()
        let said = CallMetadata(head.metadata)
        let (staff, standing) = staff(said.staff, admission)
        let isFresh = admission.shard.isFresh(admission.cell, at: now)
        let facts = CallFacts(
            caller: admission.standing, staff: standing, purpose: said.namedPurpose, isTableFresh: isFresh)

        let permit: Permit
        switch policy.decide(facts) {
        case .success(let granted): permit = granted
        case .failure(let refusal): return refuse(RPCStatus(refusal), method, admission)
        }
        if let refusal = admission.account.open(at: now) {
            return refuse(RPCStatus(refusal), method, admission)
        }
        guard let route = cells[admission.cell].route(to: policy.audience) else {
            admission.account.callEnded()
            return answer(method, admission, staff: staff, permit, isFresh: isFresh)
        }
        let callID = ScopeID.random()
        guard
            let claims = ScopeClaims(
                principal: admission.principal, staff: staff, permit: permit, method: head.method.rawValue,
                callID: callID)
        else {
            admission.account.callEnded()
            return refuse(RPCStatus(.methodClosed), method, admission)
        }
        var metadata = Metadata()
        metadata.add(MetadataKey.scope, bytes: route.sealer.seal(claims, now: clock.world()))
        metrics.callOpened()
        return .forward(
            GatewayCall(method, policy, admission, callID: callID), to: route.upstream, metadata: metadata)
    }

    func allows(_ message: [UInt8], _ call: RelayedCall) -> Bool {
        (call as? GatewayCall)?.mayLeave(message) ?? false
    }

    func finished(_ call: RelayedCall, _ outcome: RelayOutcome) {
        guard let call = call as? GatewayCall else { return }
        call.admission.account.callEnded()
        metrics.callFinished(call.method.id, outcome)
        calls.finished(call, cells[call.admission.cell].country, outcome)
    }

    /// Whom the call names, and what the registry says of them.
    private func staff(
        _ word: CallMetadata.Word, _ admission: GatewayAdmission
    ) -> (StaffID?, StaffStanding) {
        switch word {
        case .none: return (nil, .none)
        case .noise: return (nil, .unknown)
        case .one(let text):
            guard let partner = admission.principal.tenant?.partner,
                let (id, standing) = admission.shard.staff(named: text, of: partner, inCell: admission.cell)
            else { return (nil, .unknown) }
            return (id, standing)
        }
    }

    private func refuse(
        _ status: RPCStatus, _ method: RPCMethod, _ admission: GatewayAdmission
    ) -> RelayDecision {
        metrics.callRefused(status)
        refusals.count(
            cells[admission.cell].country, caller: admission.account.label, method.id,
            status.reason ?? .methodNotPermitted)
        return .refuse(status)
    }

    /// What each program serves for itself, the gateway for all of them.
    private func answer(
        _ method: RPCMethod, _ admission: GatewayAdmission, staff: StaffID?, _ permit: Permit, isFresh: Bool
    ) -> RelayDecision {
        switch method.id {
        case Methods.whoAmI.id: WhoAmI.answer(admission.principal, staff: staff, permit)
        case Methods.healthCheck.id, Methods.healthWatch.id:
            health(of: admission.cell, method, isFresh: isFresh) ?? refuse(.notServedHere, method, admission)
        case Methods.serverReflectionV1ServerReflectionInfo.id,
            Methods.serverReflectionV1AlphaServerReflectionInfo.id:
            .serve(ReflectionAnswers.handler)
        default: refuse(.notServedHere, method, admission)
        }
    }

    /// The table may have gone stale since the last look.
    private func health(of cell: Int, _ method: RPCMethod, isFresh: Bool) -> RelayDecision? {
        health[cell].change { $0.isTableFresh = isFresh }
        return health[cell].handler(of: method.id).map(RelayDecision.serve)
    }
}
