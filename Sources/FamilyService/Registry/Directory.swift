import Tenancy
import WireProto

/// A staff member as the registry describes them.
package struct DirectoryStaff: Equatable, Sendable {
    /// Of the record.
    var revision: Int64 = 0
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
    private(set) var isLoaded = false

    private struct Table: Sendable {
        var partners: [String: PartnerV1.AccessPartner] = [:]
        var sites: [String: PartnerV1.DirectorySite] = [:]
        var staff: [String: DirectoryStaff] = [:]
        var policies: [String: PartnerV1.DirectoryPolicy] = [:]
        /// The revisions of each partner's own records, added up, and those of the policy records, which everybody sees.
        var revisions: [PartnerID: Int64] = [:]
        var policyRevision: Int64 = 0

        var count: Int { partners.count + sites.count + staff.count + policies.count }

        mutating func take(_ message: PartnerV1.WatchDirectoryResponse) {
            for row in message.partners {
                let old = partners.updateValue(row, forKey: row.name)
                raise(row.name, by: row.revision - (old?.revision ?? 0))
            }
            for row in message.sites {
                let old = sites.updateValue(row, forKey: row.name)
                raise(row.name, by: row.revision - (old?.revision ?? 0))
            }
            for row in message.staff {
                let old = staff.updateValue(DirectoryStaff(row), forKey: row.name)
                raise(row.name, by: row.revision - (old?.revision ?? 0))
            }
            for row in message.policies {
                let old = policies.updateValue(row, forKey: row.name)
                policyRevision += row.revision - (old?.revision ?? 0)
            }
        }

        private mutating func raise(_ name: String, by difference: Int64) {
            guard difference != 0, let partner = ResourceName(parsing: name)?.partner else { return }
            revisions[partner, default: 0] += difference
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
        return true
    }

    /// The names of the partners, in no order.
    var partners: [String] { Array(table.partners.keys) }

    /// Names what the registry says now of a partner and of the programme's numbers; it grows with each change of that.
    /// Nothing of another partner is in it: whoever saw the registry's own revision could count what others change
    /// there, their staff for one. Made of the records' revisions, so it is the same after a restart.
    func revision(for partner: PartnerID) -> Int64 {
        table.revisions[partner, default: 0] + table.policyRevision
    }

    /// Names what the registry says now of the programme's numbers.
    var policyRevision: Int64 { table.policyRevision }

    /// The records of policy numbers, in no order.
    var policies: [PartnerV1.DirectoryPolicy] { Array(table.policies.values) }

    /// The partner's row; `nil` for one that the registry has not told of.
    func partner(_ partner: PartnerID) -> PartnerV1.AccessPartner? {
        table.partners[ResourceName.partner(partner).text]
    }

    /// A staff member of that partner; another partner's is `nil`, like one that never existed.
    func staff(named name: String, of partner: PartnerID) -> DirectoryStaff? {
        guard ResourceName(parsing: name, as: .staff)?.partner == partner else { return nil }
        return table.staff[name]
    }

    /// The names of the partner's sites that are closed, in no order.
    func closedSites(of partner: PartnerID) -> [String] {
        table.sites.values.filter { $0.state == .closed }.map(\.name)
            .filter { ResourceName(parsing: $0, as: .site)?.partner == partner }
    }

    /// The names of the partner's staff who cannot answer for a child or a family any more, in no order.
    func staffGone(of partner: PartnerID) -> [String] {
        table.staff.filter { !$0.value.isActive(as: CaseStaffRules.caseRoles) }.map(\.key)
            .filter { ResourceName(parsing: $0, as: .staff)?.partner == partner }
    }

    /// A site of that partner, closed ones too; another partner's is `nil`, like one that never existed.
    func site(named name: String, of partner: PartnerID) -> PartnerV1.DirectorySite? {
        guard ResourceName(parsing: name, as: .site)?.partner == partner else { return nil }
        return table.sites[name]
    }
}

extension DirectoryStaff {
    init(_ row: PartnerV1.AccessStaff) {
        revision = row.revision
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
