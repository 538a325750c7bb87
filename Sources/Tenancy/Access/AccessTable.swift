/// Who may call in one cell: systems, operators and services, staff members with their roles, the state of each partner,
/// and which certificates were revoked.
///
/// A value: a follower applies the watch's messages to its own copy and hands copies to the event loops. A
/// whole new table is gathered aside and takes the old one's place when it is complete, so a call never meets
/// half a table. Callers keep their dense ``CallerHandle`` for as long as the process lives, so that a
/// connection finds its entry again without a look-up.
public struct AccessTable: Sendable {
    public let country: Country
    /// The revision that the last complete message gave; 0 before the first.
    public private(set) var revision: Int64 = 0

    private var callers: [CallerEntry] = []
    private var handles: [CallerKey: CallerHandle] = [:]
    private var partners: [PartnerID: PartnerStanding] = [:]
    private var staff: [StaffKey: StaffEntry] = [:]
    private var revokedCertificates: Set<CertificateFingerprint> = []
    /// Partners whose staff cannot be told now.
    private var unreadable: Set<PartnerID> = []
    private var gathering: [AccessRow]?
    public private(set) var freshness = Freshness()

    private struct CallerEntry {
        let key: CallerKey
        var standing: SystemStanding
    }

    /// Of this country: its name alone is left out.
    private enum CallerKey: Hashable {
        case system(PartnerID, SystemID)
        case `operator`(String)
        case service(ServiceName)

        init(_ principal: Principal) {
            switch principal {
            case .system(let tenant, let system): self = .system(tenant.partner, system)
            case .operator(_, let id): self = .operator(id)
            case .service(_, let name): self = .service(name)
            }
        }
    }

    private struct StaffKey: Hashable {
        let partner: PartnerID
        let staff: StaffID
    }

    private struct StaffEntry {
        let isActive: Bool
        let roles: RoleSet
    }

    public init(country: Country) {
        self.country = country
    }

    /// Follows one message of the watch. When it throws, what the table answers has not changed.
    ///
    /// - Parameter now: When the message arrived.
    public mutating func apply(_ update: AccessUpdate, now: MonotonicTime) throws(AccessTableError) {
        if update.snapshot || gathering != nil {
            try gather(update, now: now)
        } else {
            guard freshness.confirmed != nil else { throw .noSnapshot }
            guard update.revision >= revision else { throw .revisionWentBack }
            try add(update.rows)
            revision = update.revision
            freshness.confirm(at: now)
        }
    }

    /// Forgets a table that was only half gathered: its watch is gone, and the next one begins anew.
    public mutating func watchEnded() {
        gathering = nil
    }

    /// Whether the table may be believed: it was confirmed at most five seconds ago.
    public func isFresh(at now: MonotonicTime) -> Bool { freshness.isFresh(at: now) }

    private mutating func gather(_ update: AccessUpdate, now: MonotonicTime) throws(AccessTableError) {
        let kept = update.snapshot ? 0 : gathering?.count ?? 0
        let most =
            Limits.accessSystems + Limits.accessPartners + Limits.accessStaff + Limits.accessCertificates
        guard kept + update.rows.count <= most else { throw .tooLarge }
        if update.snapshot { gathering = [] }
        gathering?.append(contentsOf: update.rows)
        guard update.complete, let rows = gathering else { return }
        var next = self
        next.gathering = nil
        next.partners.removeAll()
        next.staff.removeAll()
        next.revokedCertificates.removeAll()
        next.unreadable.removeAll()
        for index in next.callers.indices { next.callers[index].standing = .unknown }
        try next.add(rows)
        next.revision = update.revision
        next.freshness.confirm(at: now)
        self = next
    }

    private mutating func add(_ rows: [AccessRow]) throws(AccessTableError) {
        guard callers.count + rows.count <= Limits.accessSystems || newCallers(in: rows) else {
            throw .tooLarge
        }
        guard partners.count + staff.count + rows.count <= Limits.accessPartners + Limits.accessStaff,
            revokedCertificates.count + rows.count <= Limits.accessCertificates
        else {
            throw .tooLarge
        }
        for row in rows {
            switch row {
            case .partner(let partner, let standing):
                partners[partner] = standing
                unreadable.remove(partner)
            case .staffUnreadable(let partner):
                unreadable.insert(partner)
            case .staff(let partner, let id, let isActive, let roles):
                // The role of a system is never a person's.
                staff[StaffKey(partner: partner, staff: id)] = StaffEntry(
                    isActive: isActive, roles: roles.subtracting(.system))
            case .system(let partner, let system, let standing): set(.system(partner, system), standing)
            case .account(let principal, let standing): set(CallerKey(principal), standing)
            case .revokedCertificate(let fingerprint): revokedCertificates.insert(fingerprint)
            }
        }
    }

    private mutating func set(_ key: CallerKey, _ standing: SystemStanding) {
        if let handle = handles[key] {
            callers[handle.index].standing = standing
        } else {
            handles[key] = CallerHandle(index: callers.count)
            callers.append(CallerEntry(key: key, standing: standing))
        }
    }

    /// Whether the rows' callers fit, counted one by one: only near the bound.
    private func newCallers(in rows: [AccessRow]) -> Bool {
        var fresh: Set<CallerKey> = []
        for row in rows {
            switch row {
            case .system(let partner, let system, _): fresh.insert(.system(partner, system))
            case .account(let principal, _): fresh.insert(CallerKey(principal))
            case .partner, .staffUnreadable, .staff, .revokedCertificate: continue
            }
        }
        return callers.count + fresh.count { handles[$0] == nil } <= Limits.accessSystems
    }
}

/// A caller's place in one cell's ``AccessTable``. Never given to another caller.
public struct CallerHandle: Hashable, Sendable {
    let index: Int
}

extension AccessTable {
    /// - Returns: `nil` for a caller of another country, or one that the table never had.
    public func handle(of principal: Principal) -> CallerHandle? {
        guard principal.country == country else { return nil }
        return handles[CallerKey(principal)]
    }

    /// What the registry says of a caller and its partner; `nil` for a handle of another table.
    public func standing(of handle: CallerHandle) -> CallerStanding? {
        guard handle.index < callers.count else { return nil }
        let entry = callers[handle.index]
        return switch entry.key {
        case .system(let partner, _): .system(entry.standing, partners[partner] ?? .unknown)
        case .operator: .operator(entry.standing)
        case .service: .service(entry.standing)
        }
    }

    /// What the registry says of a caller: unknown, unless it says otherwise.
    public func standing(of principal: Principal) -> CallerStanding {
        handle(of: principal).flatMap(standing(of:)) ?? .unknown(principal)
    }

    public func isRevoked(_ certificate: CertificateFingerprint) -> Bool {
        revokedCertificates.contains(certificate)
    }

    /// What `pegase-staff` names: an id, or the full name of a staff member of `partner`.
    ///
    /// Another partner's full name, an id that `partner` does not have and noise are all
    /// ``StaffStanding/unknown``.
    public func staff(named text: String, of partner: PartnerID) -> (StaffID, StaffStanding)? {
        guard let id = StaffID(text) ?? Self.id(inName: text, of: partner) else { return nil }
        if unreadable.contains(partner) { return (id, .unreadable) }
        guard let entry = staff[StaffKey(partner: partner, staff: id)]
        else { return nil }
        return (id, entry.isActive ? .active(entry.roles) : .inactive)
    }

    private static func id(inName text: String, of partner: PartnerID) -> StaffID? {
        guard let name = ResourceName(parsing: text, as: .staff), name.partner == partner else { return nil }
        return StaffID(name.id)
    }

    /// How many callers, partners and staff members it knows: for a gauge.
    public var counts: (callers: Int, partners: Int, staff: Int) {
        (callers.count { $0.standing != .unknown }, partners.count, staff.count)
    }
}
