import Tenancy
import WireProto
import WireTransport

/// What the gateway remembers of one connection: who is there, and where the access table has it.
///
/// Confined to the connection's loop.
final class GatewayAdmission: RelayAdmission {
    let principal: Principal
    /// The index of the caller's cell.
    let cell: Int
    let account: CallerQuota
    let shard: LoopShard
    /// The certificate that was shown.
    let certificate: ShownCertificate
    private let metrics: Metrics
    /// Bytes of messages on the connection, of which its account knows.
    private var held = 0
    private var handle: CallerHandle?

    /// - Parameter isRegistered: False for whom the registry does not let in.
    init(
        _ principal: Principal, isRegistered: Bool, showing certificate: ShownCertificate, cell: Int,
        account: CallerQuota, shard: LoopShard, metrics: Metrics
    ) {
        self.principal = principal
        self.certificate = certificate
        self.cell = cell
        self.account = account
        self.shard = shard
        self.metrics = metrics
        super.init(share: ConnectionShare(principal, isRegistered: isRegistered))
        metrics.connectionOpened()
    }

    override func holds(_ bytes: Int) -> Int {
        guard bytes != held else { return account.room }
        defer { held = bytes }
        return account.hold(bytes - held)
    }

    deinit {
        if held > 0 { _ = account.hold(-held) }
        metrics.connectionClosed()
    }

    /// What the caller is to the registry now.
    ///
    /// A caller that connected before it was registered is looked for again with each call, until it is
    /// found.
    var standing: CallerStanding {
        if handle == nil { handle = shard.handle(of: principal, inCell: cell) }
        return handle.flatMap { shard.standing(of: $0, inCell: cell) } ?? .unknown(principal)
    }

    /// All that a decision about one of its calls depends on, as the registry has it now, and whom the call names.
    func facts(
        staff word: CallMetadata.Word, purpose: NamedPurpose, isTableFresh: Bool
    ) -> (StaffID?, CallFacts) {
        let (staff, standing) = staff(word)
        return (
            staff,
            CallFacts(caller: self.standing, staff: standing, purpose: purpose, isTableFresh: isTableFresh)
        )
    }

    /// Whom a call names, and what the registry says of them.
    private func staff(_ word: CallMetadata.Word) -> (StaffID?, StaffStanding) {
        switch word {
        case .none: return (nil, .none)
        case .noise: return (nil, .unknown)
        case .one(let text):
            guard let partner = principal.tenant?.partner,
                let (id, standing) = shard.staff(named: text, of: partner, inCell: cell)
            else { return (nil, .unknown) }
            return (id, standing)
        }
    }

    /// Why a connection may not stay; `nil` when it may. One that was never known may: it is refused call by
    /// call until it is registered.
    func dismissal(by table: AccessTable) -> Refusal? {
        if let fingerprint = certificate.fingerprint, table.isRevoked(fingerprint) { return .callerRevoked }
        if handle == nil { handle = table.handle(of: principal) }
        guard let handle, let standing = table.standing(of: handle) else { return nil }
        switch standing {
        case .system(.revoked, _), .operator(.revoked), .service(.revoked): return .callerRevoked
        case .system(.unknown, _), .operator(.unknown), .service(.unknown): return .callerUnknown
        case .system(.pending, _), .operator(.pending), .service(.pending): return nil
        case .system(.active, .suspended): return .partnerSuspended
        case .system(.active, .offboarded): return .partnerOffboarded
        case .system(.active, .unknown): return .partnerUnknown
        case .system(.active, .active), .system(.active, .onboarding), .operator(.active), .service(.active):
            return nil
        }
    }
}

extension ConnectionShare {
    /// A partner's systems share what a partner may have. Operators and services have a share each, and get in when
    /// partners have taken all there is. Those whom nobody registered have one share together: a certificate alone is
    /// worth little.
    init(_ principal: Principal, isRegistered: Bool) {
        let country = principal.country.code
        guard isRegistered else {
            self.init(of: "\(country)/unregistered")
            return
        }
        switch principal {
        case .system(let tenant, _): self.init(of: "\(country)/partner/\(tenant.partner.text)")
        case .operator, .service:
            self.init(of: "\(country)/\(principal.label)", claimsReserve: true)
        }
    }
}
