/// Who may call in one cell: systems, staff members with their roles, and the state of each partner.
///
/// A value: a follower applies the watch's messages to its own copy and hands copies to the event loops. A
/// whole new table is gathered aside and takes the old one's place when it is complete, so a call never meets
/// half a table. Systems keep their dense ``SystemHandle`` for as long as the process lives, so that a
/// connection finds its entry again without a look-up.
public struct AccessTable: Sendable {
    public let country: Country
    /// The revision that the last complete message gave; 0 before the first.
    public private(set) var revision: Int64 = 0

    private var systems: [SystemEntry] = []
    private var handles: [SystemKey: SystemHandle] = [:]
    private var partners: [PartnerID: PartnerStanding] = [:]
    private var staff: [StaffKey: StaffEntry] = [:]
    private var gathering: [AccessRow]?
    /// When a message last confirmed it; `nil` before the first whole table.
    public private(set) var confirmed: MonotonicTime?

    private struct SystemEntry {
        let partner: PartnerID
        var standing: SystemStanding
    }

    private struct SystemKey: Hashable {
        let partner: PartnerID
        let system: SystemID
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
            guard confirmed != nil else { throw .noSnapshot }
            guard update.revision >= revision else { throw .revisionWentBack }
            try add(update.rows)
            revision = update.revision
            confirmed = now
        }
    }

    /// Forgets a table that was only half gathered: its watch is gone, and the next one begins anew.
    public mutating func watchEnded() {
        gathering = nil
    }

    /// Whether the table may be believed: it was confirmed at most five seconds ago.
    public func isFresh(at now: MonotonicTime) -> Bool { Self.isFresh(confirmed, at: now) }

    /// Whether a table that was confirmed then may be believed now.
    public static func isFresh(_ confirmed: MonotonicTime?, at now: MonotonicTime) -> Bool {
        guard let confirmed else { return false }
        return now.since(confirmed) <= Limits.accessTableAge
    }

    private mutating func gather(_ update: AccessUpdate, now: MonotonicTime) throws(AccessTableError) {
        let kept = update.snapshot ? 0 : gathering?.count ?? 0
        guard kept + update.rows.count <= Limits.accessSystems + Limits.accessPartners + Limits.accessStaff
        else { throw .tooLarge }
        if update.snapshot { gathering = [] }
        gathering?.append(contentsOf: update.rows)
        guard update.complete, let rows = gathering else { return }
        var next = self
        next.gathering = nil
        next.partners.removeAll()
        next.staff.removeAll()
        for index in next.systems.indices { next.systems[index].standing = .unknown }
        try next.add(rows)
        next.revision = update.revision
        next.confirmed = now
        self = next
    }

    private mutating func add(_ rows: [AccessRow]) throws(AccessTableError) {
        guard systems.count + rows.count <= Limits.accessSystems || newSystems(in: rows) else {
            throw .tooLarge
        }
        guard partners.count + staff.count + rows.count <= Limits.accessPartners + Limits.accessStaff else {
            throw .tooLarge
        }
        for row in rows {
            switch row {
            case .partner(let partner, let standing):
                partners[partner] = standing
            case .staff(let partner, let id, let isActive, let roles):
                // The role of a system is never a person's.
                staff[StaffKey(partner: partner, staff: id)] = StaffEntry(
                    isActive: isActive, roles: roles.subtracting(.system))
            case .system(let partner, let system, let standing):
                let key = SystemKey(partner: partner, system: system)
                if let handle = handles[key] {
                    systems[handle.index].standing = standing
                } else {
                    handles[key] = SystemHandle(index: systems.count)
                    systems.append(SystemEntry(partner: partner, standing: standing))
                }
            }
        }
    }

    /// Whether the rows' systems fit, counted one by one: only near the bound.
    private func newSystems(in rows: [AccessRow]) -> Bool {
        var fresh: Set<SystemKey> = []
        for case .system(let partner, let system, _) in rows {
            let key = SystemKey(partner: partner, system: system)
            if handles[key] == nil { fresh.insert(key) }
        }
        return systems.count + fresh.count <= Limits.accessSystems
    }
}

/// A system's place in one cell's ``AccessTable``. Never given to another system.
public struct SystemHandle: Hashable, Sendable {
    let index: Int
}

extension AccessTable {
    /// - Returns: `nil` for a caller that is no partner's system of this country, or that the table never
    ///   had.
    public func handle(of principal: Principal) -> SystemHandle? {
        guard case .system(let tenant, let system) = principal, tenant.country == country else { return nil }
        return handles[SystemKey(partner: tenant.partner, system: system)]
    }

    /// What the registry says of a system and its partner: unknown, unless it says otherwise.
    public func standing(of handle: SystemHandle?) -> CallerStanding {
        guard let handle, handle.index < systems.count else { return .system(.unknown, .unknown) }
        let entry = systems[handle.index]
        return .system(entry.standing, partners[entry.partner] ?? .unknown)
    }

    /// What `pegase-staff` names: an id, or the full name of a staff member of `partner`.
    ///
    /// Another partner's full name, an id that `partner` does not have and noise are all
    /// ``StaffStanding/unknown``.
    public func staff(named text: String, of partner: PartnerID) -> (StaffID, StaffStanding)? {
        guard let id = StaffID(text) ?? Self.id(inName: text, of: partner),
            let entry = staff[StaffKey(partner: partner, staff: id)]
        else { return nil }
        return (id, entry.isActive ? .active(entry.roles) : .inactive)
    }

    private static func id(inName text: String, of partner: PartnerID) -> StaffID? {
        guard let name = ResourceName(parsing: text, as: .staff), name.partner == partner else { return nil }
        return StaffID(name.id)
    }

    /// How many systems, partners and staff members it knows: for a gauge.
    public var counts: (systems: Int, partners: Int, staff: Int) {
        (systems.count { $0.standing != .unknown }, partners.count, staff.count)
    }
}
