import ServiceRuntime
import Store
import Tenancy
import WireProto

/// All rows of a tenant, and its revision.
struct CommittedTenant: Sendable {
    var rows: [CommittedRow] = []
    var revision: Int64 = 0
}

/// A row and the revision of the record it was read from.
struct CommittedRow: Sendable {
    let row: RegistryRow
    let revision: Int64

    init<N: RegistryResource>(_ record: StoredRecord, as resource: N.Type) throws(RegistryFailure) {
        do throws(RPCStatus) { row = try Stored<N>(record).resource.row } catch { throw .unreadableRecord }
        revision = record.revision
    }
}

extension TenantReading<RegistryFailure> {
    /// All of a tenant in one snapshot: as many rows as it has records, or none. A revocation that somebody took out of
    /// its list would otherwise be one that never was.
    func committedTenant(_ tenant: TenantID) throws(RegistryFailure) -> CommittedTenant {
        var found = CommittedTenant()
        if tenant.isDirectory {
            try add(PartnerV1.Partner.self, to: &found)
            try add(PartnerV1.Site.self, to: &found)
            try add(PartnerV1.System.self, to: &found)
            try add(PartnerV1.Policy.self, to: &found)
            try add(PartnerV1.Account.self, to: &found)
            try add(PartnerV1.Certificate.self, to: &found)
        } else {
            try add(PartnerV1.Staff.self, to: &found)
        }
        found.revision = try tenantRevision
        let count = try recordCount
        guard found.rows.count == count else {
            throw .store(.corrupt("its lists name \(found.rows.count) of \(count) records"))
        }
        return found
    }

    private func add<N: RegistryResource>(
        _ resource: N.Type, to tenant: inout CommittedTenant
    ) throws(RegistryFailure) {
        var after: [UInt8]?
        repeat {
            let found = try list(N.recordKind, N.everyOne.index, after: after, limit: Limits.rowsPerRead)
            for item in found { tenant.rows.append(try CommittedRow(item.record, as: N.self)) }
            after = found.count == Limits.rowsPerRead ? found.last?.cursor : nil
        } while after != nil
    }

    func changed(after sequence: Int64) throws(RegistryFailure) -> [RecordChange] {
        try changes(after: sequence, limit: Limits.rowsPerRead)
    }

    /// The row of the record that changed, as it is now.
    func committedRow(_ change: RecordChange) throws(RegistryFailure) -> CommittedRow? {
        switch change.kind {
        case PartnerV1.Partner.recordKind.number: try committedRow(PartnerV1.Partner.self, change.id)
        case PartnerV1.Site.recordKind.number: try committedRow(PartnerV1.Site.self, change.id)
        case PartnerV1.System.recordKind.number: try committedRow(PartnerV1.System.self, change.id)
        case PartnerV1.Staff.recordKind.number: try committedRow(PartnerV1.Staff.self, change.id)
        case PartnerV1.Policy.recordKind.number: try committedRow(PartnerV1.Policy.self, change.id)
        case PartnerV1.Account.recordKind.number: try committedRow(PartnerV1.Account.self, change.id)
        case PartnerV1.Certificate.recordKind.number: try committedRow(PartnerV1.Certificate.self, change.id)
        default: nil
        }
    }

    private func committedRow<N: RegistryResource>(
        _ resource: N.Type, _ id: RecordID
    ) throws(RegistryFailure) -> CommittedRow? {
        guard let record = try get(N.recordKind, id) else { return nil }
        return try CommittedRow(record, as: N.self)
    }
}
