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
    private let accounts: CallerQuotas
    private let shards: [NIOLoopBound<LoopShard>]
    private let metrics: Metrics
    let interceptor: CallInterceptor
    private let clock: Clock
    private let health: [CellHealth]

    /// - Parameters:
    ///   - policies: By method; tests have others than the contract.
    ///   - health: What each cell's callers hear of it, in the order of the cells.
    init(
        cells: [Cell], policies: [MethodPolicy], health: [CellHealth], shards: [NIOLoopBound<LoopShard>],
        accounts: CallerQuotas,
        metrics: Metrics, interceptor: CallInterceptor, clock: Clock
    ) {
        self.cells = cells
        methods = Methods.table
        self.policies = policies
        self.accounts = accounts
        self.shards = shards
        self.metrics = metrics
        self.interceptor = interceptor
        self.clock = clock
        self.health = health
    }

    func admit(_ peer: Peer) -> RelayEntry<GatewayAdmission> {
        do throws(PrincipalError) {
            let principal = try Principal(uris: peer.uris, otherNameCount: peer.otherNameCount)
            guard let cell = cells.firstIndex(where: { $0.country == principal.country }),
                let shard = shards.first(where: { $0.eventLoop.inEventLoop })?.value,
                let account = accounts.account(of: principal, now: clock.monotonic())
            else { return .refuse(nil) }
            let certificate = ShownCertificate(peer)
            if let refusal = shard.refusal(of: principal, showing: certificate, inCell: cell) {
                return .refuse(RPCStatus(refusal))
            }
            let admission = GatewayAdmission(
                principal, isRegistered: isRegistered(principal, cell: cell, shard), showing: certificate,
                cell: cell, account: account, shard: shard, metrics: metrics)
            shard.remember(admission)
            return .admit(admission)
        } catch {
            return .refuse(nil)
        }
    }

    /// An old table does not know who came since.
    private func isRegistered(_ principal: Principal, cell: Int, _ shard: LoopShard) -> Bool {
        guard shard.isFresh(cell, at: clock.monotonic()) else { return true }
        return switch shard.standing(of: principal, inCell: cell) {
        case .system(.active, _), .operator(.active), .service(.active): true
        default: false
        }
    }

    func decide(_ head: RPCRequestHead, _ admission: GatewayAdmission) -> RelayDecision<GatewayCall> {
        let method = methods[head.method]
        let policy = policies[Int(head.method.rawValue)]
        let now = clock.monotonic()
        let said = CallMetadata(head.metadata)
        let isFresh = admission.shard.isFresh(admission.cell, at: now)
        let (staff, facts) = admission.facts(
            staff: said.staff, purpose: said.namedPurpose, isTableFresh: isFresh)

        let permit: Permit
        switch policy.decide(facts) {
        case .success(let granted): permit = granted
        case .failure(let refusal): return .refuse(RPCStatus(refusal))
        }
        let service: Audience
        switch policy.service(said.namedService) {
        case .success(let named): service = named
        case .failure(let refusal): return .refuse(RPCStatus(refusal))
        }
        if let refusal = admission.account.open(at: now) { return .refuse(RPCStatus(refusal)) }
        guard let route = cells[admission.cell].route(to: service) else {
            return answer(method, policy, admission, said, staff: staff, permit, isFresh: isFresh)
        }
        let callID = ScopeID.random()
        guard
            let claims = ScopeClaims(
                principal: admission.principal, staff: staff, permit: permit, method: head.method.rawValue,
                callID: callID)
        else {
            admission.account.callEnded()
            return .refuse(RPCStatus(.methodClosed))
        }
        var metadata = Metadata()
        metadata.add(MetadataKey.scope, bytes: route.sealer.seal(claims, now: clock.world()))
        let call = GatewayCall(method, policy, admission, callID: callID)
        if method.shape != .unary { remember(call, policy, said) }
        return .forward(call, to: route.upstream, metadata: metadata)
    }

    /// A call that streams is decided again while it does.
    private func remember(_ call: GatewayCall, _ policy: MethodPolicy, _ said: CallMetadata) {
        call.admission.shard.remember(
            OpenStream(call: call, policy: policy, staff: said.staff, purpose: said.namedPurpose))
    }

    func allows(_ message: [UInt8], _ call: GatewayCall) -> Bool {
        call.mayLeave(message)
    }

    func allows(_ metadata: Metadata, _ call: GatewayCall) -> Bool {
        metadata.isEmpty || call.mayLeave(metadata)
    }

    func allows(_ status: RPCStatus, _ call: GatewayCall) -> Bool {
        if status.message.isEmpty, status.details.isEmpty { return true }
        return call.mayLeave(status)
    }

    func finished(_ call: GatewayCall, _ outcome: RelayOutcome) {
        ended(call)
        // A stream's messages were charged as they came.
        if call.method.shape == .unary {
            let work = RelayWork.call(request: outcome.requestBytes, response: outcome.responseBytes)
            if work != .none { _ = call.admission.account.charge(work.units, at: clock.monotonic()) }
        }
    }

    func charge(_ work: RelayWork, _ call: GatewayCall) -> Duration? {
        call.admission.account.charge(work.units, at: clock.monotonic())
    }

    func released(_ call: GatewayCall) {
        ended(call)
    }

    private func ended(_ call: GatewayCall) {
        call.admission.account.callEnded()
        if call.place != nil { call.admission.shard.forget(call) }
    }

    /// What each program serves for itself, the gateway for all of them.
    private func answer(
        _ method: RPCMethod, _ policy: MethodPolicy, _ admission: GatewayAdmission, _ said: CallMetadata,
        staff: StaffID?, _ permit: Permit, isFresh: Bool
    ) -> RelayDecision<GatewayCall> {
        let handler: RPCHandler?
        switch method.id {
        case Methods.whoAmI.id:
            admission.account.callEnded()
            return WhoAmI.answer(admission.principal, staff: staff, permit)
        case Methods.healthCheck.id, Methods.healthWatch.id:
            // The table may have gone stale since the last look.
            health[admission.cell].change { $0.isTableFresh = isFresh }
            handler = health[admission.cell].handler(of: method.id)
        case Methods.serverReflectionV1ServerReflectionInfo.id,
            Methods.serverReflectionV1AlphaServerReflectionInfo.id:
            handler = ReflectionAnswers.handler
        default: handler = nil
        }
        guard let handler else {
            admission.account.callEnded()
            return .refuse(.notServedHere)
        }
        // In flight like any other for as long as it lasts, charged and asked again.
        let call = GatewayCall(method, policy, admission, callID: .random())
        if method.shape != .unary { remember(call, policy, said) }
        return .serve(handler, call)
    }
}
