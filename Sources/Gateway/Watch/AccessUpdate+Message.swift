import Tenancy
import WireProto

/// A row that names nothing, or a system that is not its partner's: the registry would not make one.
struct MalformedRow: Error {
    let kind: ResourceType
}

extension AccessUpdate {
    /// Reads a message of the watch of one country's cell.
    ///
    /// - Throws: ``MalformedRow`` for a row that cannot be read. It is not skipped: it might be a revocation.
    init(_ message: PartnerV1.WatchAccessResponse, of country: Country) throws(MalformedRow) {
        var rows: [AccessRow] = []
        rows.reserveCapacity(message.partners.count + message.systems.count + message.staff.count)
        for row in message.partners {
            let partner = try AccessRow(row)
            rows.append(partner)
            if case .partner(let id, _) = partner, row.staffUnreadable { rows.append(.staffUnreadable(id)) }
        }
        for row in message.systems { rows.append(try AccessRow(row, of: country)) }
        for row in message.staff { rows.append(try AccessRow(row)) }
        for row in message.accounts { rows.append(try AccessRow(row, of: country)) }
        for row in message.certificates {
            if let row = try AccessRow(revoked: row) { rows.append(row) }
        }
        self.init(
            snapshot: message.snapshot, complete: message.complete, revision: message.revision, rows: rows)
    }
}

extension AccessRow {
    fileprivate init(_ row: PartnerV1.AccessPartner) throws(MalformedRow) {
        guard let name = ResourceName(parsing: row.name, as: .partner) else {
            throw MalformedRow(kind: .partner)
        }
        self = .partner(name.partner, PartnerStanding(row.state))
    }

    fileprivate init(_ row: PartnerV1.AccessSystem, of country: Country) throws(MalformedRow) {
        guard let name = ResourceName(parsing: row.name, as: .system),
            case .system(let tenant, let system)? = Principal(uri: row.identity),
            tenant == TenantID(country: country, partner: name.partner), system.text == name.id
        else { throw MalformedRow(kind: .system) }
        self = .system(tenant.partner, system, SystemStanding(row.state))
    }

    fileprivate init(_ row: PartnerV1.AccessAccount, of country: Country) throws(MalformedRow) {
        guard let principal = Principal(uri: row.identity), principal.country == country,
            let name = ResourceName.account(of: principal), name.text == row.name
        else { throw MalformedRow(kind: .account) }
        self = .account(principal, SystemStanding(row.state))
    }

    /// - Returns: `nil` for a certificate that was not revoked.
    fileprivate init?(revoked row: PartnerV1.AccessCertificate) throws(MalformedRow) {
        guard let fingerprint = CertificateFingerprint(row.fingerprint),
            row.name == ResourceName.certificate(fingerprint).text
        else { throw MalformedRow(kind: .certificate) }
        guard row.state != .issued else { return nil }
        self = .revokedCertificate(fingerprint)
    }

    fileprivate init(_ row: PartnerV1.AccessStaff) throws(MalformedRow) {
        guard let name = ResourceName(parsing: row.name, as: .staff), let id = StaffID(name.id) else {
            throw MalformedRow(kind: .staff)
        }
        // A role that this build does not know permits nothing here.
        let roles = row.roles.compactMap { UInt8(exactly: $0.rawValue).flatMap(Role.init(rawValue:)) }
        self = .staff(
            name.partner, id, isActive: row.state == .active,
            roles.reduce(into: RoleSet()) { $0.insert(RoleSet($1)) })
    }
}

extension PartnerStanding {
    /// A state that this build does not know lets nobody in.
    fileprivate init(_ state: PartnerV1.PartnerState) {
        self =
            switch state {
            case .onboarding: .onboarding
            case .active: .active
            case .suspended: .suspended
            case .offboarded: .offboarded
            default: .unknown
            }
    }
}

extension SystemStanding {
    /// A state that this build does not know lets nobody in.
    fileprivate init(_ state: PartnerV1.SystemState) {
        self =
            switch state {
            case .active: .active
            case .revoked: .revoked
            default: .unknown
            }
    }

    /// A state that this build does not know lets nobody in.
    fileprivate init(_ state: PartnerV1.AccountState) {
        self =
            switch state {
            case .pending: .pending
            case .active: .active
            case .revoked: .revoked
            default: .unknown
            }
    }
}
