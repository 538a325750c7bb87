import Tenancy
import WireProto

/// A staff member as the registry describes them.
package struct DirectoryStaff: Equatable, Sendable {
    var isActive: Bool
    var roles: RoleSet
    /// The versions of the procedure that they were trained in.
    var certifications: [PartnerV1.Certification] = []
}

/// The registry of the cell as far as decisions here need it: a value, made from the messages of a watch.
package struct Directory: Sendable {
    private var table = Table()
    /// The table that a snapshot is building, while it is.
    private var next: Table?
    /// Where the registry stood when the table was last complete.
    private(set) var revision: Int64 = 0
    private(set) var isLoaded = false

    private struct Table: Sendable {
        var partners: [String: PartnerV1.AccessPartner] = [:]
        var sites: [String: PartnerV1.DirectorySite] = [:]
        var staff: [String: DirectoryStaff] = [:]
        var policies: [String: PartnerV1.DirectoryPolicy] = [:]

        var count: Int { partners.count + sites.count + staff.count + policies.count }

        mutating func take(_ message: PartnerV1.WatchDirectoryResponse) {
            for row in message.partners { partners[row.name] = row }
            for row in message.sites { sites[row.name] = row }
            for row in message.staff { staff[row.name] = DirectoryStaff(row) }
            for row in message.policies { policies[row.name] = row }
        }
    }

    /// Why a watch cannot be followed further.
    package enum Problem: Error, Equatable {
        /// A change came before any snapshot.
        case notASnapshot
        /// More rows than are kept.
        case tooLarge
    }

    /// Takes in a message of the watch.
    ///
    /// - Returns: Whether the table now stands where the registry stood: it may be believed from this
    ///   instant.
    mutating func apply(_ message: PartnerV1.WatchDirectoryResponse) throws(Problem) -> Bool {
        if message.snapshot { next = Table() }
        guard isLoaded || next != nil else { throw .notASnapshot }
        if next == nil { table.take(message) } else { next?.take(message) }
        guard max(table.count, next?.count ?? 0) <= Limits.directoryRows else { throw .tooLarge }
        guard message.complete else { return false }
        if let whole = next { table = whole }
        next = nil
        isLoaded = true
        revision = message.revision
        return true
    }

    /// The names of the partners, in no order.
    var partners: [String] { Array(table.partners.keys) }

    /// The records of policy numbers, in no order.
    var policies: [PartnerV1.DirectoryPolicy] { Array(table.policies.values) }

    /// A staff member of that partner; another partner's is `nil`, like one that never existed.
    func staff(named name: String, of partner: PartnerID) -> DirectoryStaff? {
        guard ResourceName(parsing: name, as: .staff)?.partner == partner else { return nil }
        return table.staff[name]
    }

    /// A site of that partner, closed ones too; another partner's is `nil`, like one that never existed.
    func site(named name: String, of partner: PartnerID) -> PartnerV1.DirectorySite? {
        guard ResourceName(parsing: name, as: .site)?.partner == partner else { return nil }
        return table.sites[name]
    }
}

extension DirectoryStaff {
    init(_ row: PartnerV1.AccessStaff) {
        isActive = row.state == .active
        certifications = row.certifications
        // A role of a later contract is no role here.
        roles = row.roles.reduce(into: []) { roles, role in
            if let known = UInt8(exactly: role.rawValue).flatMap(Role.init(rawValue:)) {
                roles.insert(RoleSet(known))
            }
        }
    }
}
