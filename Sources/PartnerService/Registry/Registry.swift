import ServiceRuntime
import Tenancy
import WireProto

/// What watchers are told of one record.
enum RegistryRow: Equatable, Sendable {
    case partner(PartnerV1.AccessPartner)
    case site(PartnerV1.DirectorySite)
    case system(PartnerV1.AccessSystem)
    case staff(PartnerV1.AccessStaff)
    case policy(PartnerV1.DirectoryPolicy)
    case account(PartnerV1.AccessAccount)
    case certificate(PartnerV1.AccessCertificate)

    var name: String {
        switch self {
        case .partner(let row): row.name
        case .site(let row): row.name
        case .system(let row): row.name
        case .staff(let row): row.name
        case .policy(let row): row.name
        case .account(let row): row.name
        case .certificate(let row): row.name
        }
    }

    /// Whether anybody needs it to decide by. Of certificates only those that were revoked, as they never come back.
    var matters: Bool {
        if case .certificate(let row) = self { row.state != .issued } else { true }
    }

    /// The row with the revision of its record, where a watcher is told that.
    func at(_ revision: Int64) -> RegistryRow {
        switch self {
        case .partner(var row):
            row.revision = revision
            return .partner(row)
        case .site(var row):
            row.revision = revision
            return .site(row)
        case .staff(var row):
            row.revision = revision
            return .staff(row)
        case .policy(var row):
            row.revision = revision
            return .policy(row)
        case .system, .account, .certificate: return self
        }
    }
}

/// The partners, sites, systems, staff, policy numbers, accounts and revoked certificates of a cell, as they are committed: a value, updated after each
/// commit.
///
/// Its revision is the sum of the change sequences of the tenants it is made from. It grows with every
/// change, and a restart that loads the same records finds the same one, so a decision can name it for good.
struct Registry: Sendable {
    private struct Entry {
        var row: RegistryRow
        /// Of the record: an older one that arrives late changes nothing.
        var recordRevision: Int64
        var change: Int
    }

    private var entries: [String: Entry] = [:]
    private var tenants: [TenantID: Int64] = [:]
    /// Those whose staff cannot be read.
    private var withheld: Set<PartnerID> = []
    private(set) var revision: Int64 = 0
    /// The names that changed, the oldest first; `changes[i]` was change `forgotten + i`.
    private var changes: [String] = []
    private var forgotten = 0

    /// How many changes there have been since the table was made.
    var position: Int { forgotten + changes.count }

    /// Takes in a committed record. Any order of calls gives the same table.
    mutating func apply(_ row: RegistryRow, recordRevision: Int64) {
        guard row.matters else { return }
        if let known = entries[row.name], known.recordRevision >= recordRevision { return }
        put(marked(row), recordRevision: recordRevision)
    }

    private mutating func put(_ row: RegistryRow, recordRevision: Int64) {
        entries[row.name] = Entry(
            row: row.at(recordRevision), recordRevision: recordRevision, change: position)
        changes.append(row.name)
        if changes.count > Limits.registryChanges {
            changes.removeFirst(Limits.registryChanges / 2)
            forgotten += Limits.registryChanges / 2
        }
    }

    /// The tenant's changes up to `tenantRevision` are in the table.
    mutating func raise(_ tenant: TenantID, to tenantRevision: Int64) {
        let known = tenants[tenant, default: 0]
        guard tenantRevision > known else { return }
        tenants[tenant] = tenantRevision
        revision += tenantRevision - known
    }

    /// The staff of the tenant's partner cannot be read: none of them stays in the table, and the partner's row says so
    /// until ``release(_:)``.
    mutating func withhold(_ tenant: TenantID) {
        forget(tenant)
        if withheld.insert(tenant.partner).inserted { mark(tenant.partner) }
    }

    mutating func release(_ tenant: TenantID) {
        if withheld.remove(tenant.partner) != nil { mark(tenant.partner) }
    }

    private mutating func mark(_ partner: PartnerID) {
        guard let entry = entries[ResourceName.partner(partner).text] else { return }
        put(marked(entry.row), recordRevision: entry.recordRevision)
    }

    private func marked(_ row: RegistryRow) -> RegistryRow {
        guard case .partner(var partner) = row, let name = ResourceName(parsing: partner.name, as: .partner)
        else { return row }
        partner.staffUnreadable = withheld.contains(name.partner)
        return .partner(partner)
    }

    /// Drops a tenant's rows, as if it had never been read. Who follows is told the whole table next.
    mutating func forget(_ tenant: TenantID) {
        guard let known = tenants.removeValue(forKey: tenant), known > 0 else { return }
        revision -= known
        if tenant.isDirectory {
            entries = entries.filter { if case .staff = $0.value.row { true } else { false } }
        } else {
            let start = ResourceName.partner(tenant.partner).text + "/staff/"
            entries = entries.filter { !$0.key.hasPrefix(start) }
        }
        forgotten = position + 1
        changes = []
    }

    func partner(_ partner: PartnerID) -> PartnerV1.AccessPartner? {
        guard case .partner(let row)? = entries[ResourceName.partner(partner).text]?.row else { return nil }
        return row
    }

    func site(named name: String) -> PartnerV1.DirectorySite? {
        guard case .site(let row)? = entries[name]?.row else { return nil }
        return row
    }

    func account(named name: String) -> PartnerV1.AccessAccount? {
        guard case .account(let row)? = entries[name]?.row else { return nil }
        return row
    }

    /// Whether somebody may approve and revoke.
    var hasOperator: Bool {
        entries.values.contains { entry in
            guard case .account(let row) = entry.row, case .operator? = Principal(uri: row.identity) else {
                return false
            }
            return row.state == .active
        }
    }

    /// Every partner, in no order.
    var partners: [PartnerID] {
        entries.values.compactMap { entry in
            guard case .partner(let row) = entry.row else { return nil }
            return ResourceName(parsing: row.name, as: .partner)?.partner
        }
    }

    /// Every row, partners first, so that nobody reads of a system before its partner.
    var all: [RegistryRow] {
        entries.values.map(\.row).sorted { ($0.order, $0.name) < ($1.order, $1.name) }
    }

    /// The rows that changed since the table stood at `position`, each once, or `nil` when that is too long
    /// ago to know.
    func changes(since position: Int) -> [RegistryRow]? {
        guard position >= forgotten, position <= self.position else { return nil }
        var rows: [RegistryRow] = []
        for index in position..<self.position {
            let name = changes[index - forgotten]
            // A row that changed again later is told then.
            if let entry = entries[name], entry.change == index { rows.append(entry.row) }
        }
        return rows
    }
}

extension RegistryRow {
    fileprivate var order: Int {
        switch self {
        case .partner: 0
        case .site: 1
        case .system: 2
        case .staff: 3
        case .policy: 4
        case .account: 5
        case .certificate: 6
        }
    }
}
