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

    var name: String {
        switch self {
        case .partner(let row): row.name
        case .site(let row): row.name
        case .system(let row): row.name
        case .staff(let row): row.name
        case .policy(let row): row.name
        }
    }
}

/// The partners, sites, systems, staff and policy numbers of a cell, as they are committed: a value, updated after each
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
    private(set) var revision: Int64 = 0
    /// The names that changed, the oldest first; `changes[i]` was change `forgotten + i`.
    private var changes: [String] = []
    private var forgotten = 0

    /// How many changes there have been since the table was made.
    var position: Int { forgotten + changes.count }

    /// Takes in a committed record. Any order of calls gives the same table.
    mutating func apply(_ row: RegistryRow, recordRevision: Int64) {
        if let known = entries[row.name], known.recordRevision >= recordRevision { return }
        entries[row.name] = Entry(row: row, recordRevision: recordRevision, change: position)
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

    func partner(_ partner: PartnerID) -> PartnerV1.AccessPartner? {
        guard case .partner(let row)? = entries[ResourceName.partner(partner).text]?.row else { return nil }
        return row
    }

    func site(named name: String) -> PartnerV1.DirectorySite? {
        guard case .site(let row)? = entries[name]?.row else { return nil }
        return row
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
        }
    }
}
