import Logging
import ServiceRuntime
import Store
import Synchronization
import Tenancy

/// Nothing of what is read is shown to anybody but as rows of P0 and P1, so it leaves no access event.
extension RegistryKeeper {
    private func job(in tenant: TenantID) -> StoreScope { TenantScope.job(JobName("registry"), in: tenant) }

    /// Taken before the lists: what is committed meanwhile is read once more by the next catch-up.
    private func revision(of tenant: TenantID) async throws(RegistryFailure) -> Int64 {
        try await store.look(at: job(in: tenant)) {
            (reading: inout TenantReading<RegistryFailure>) throws(RegistryFailure) -> Int64 in
            try reading.tenantRevision
        } ?? 0
    }

    /// Reads a tenant from its beginning: its rows are in the table when it can be read whole, and none of them otherwise.
    func open(_ tenant: TenantID) async throws(RegistryFailure) {
        let found = try await store.look(at: job(in: tenant)) {
            (reading: inout TenantReading<RegistryFailure>) throws(RegistryFailure) -> CommittedTenant in
            try reading.committedTenant(tenant)
        }
        // Nothing was ever written of a tenant that does not exist.
        guard let found else { return finish(tenant, at: 0) }
        feed.update { registry in found.rows.forEach { registry.apply($0.row, recordRevision: $0.revision) } }
        finish(tenant, at: found.revision)
    }

    /// Reads what has changed since the table last stood level with the tenant; all of it where the tenant stands before
    /// that, because a backup was put back, or where it was set aside.
    func catchUp(_ tenant: TenantID) async throws(RegistryFailure) {
        if progress.withLock({ $0.unreadable[tenant] != nil }) {
            try await open(tenant)
            return release(tenant)
        }
        let before = progress.withLock { $0.read[tenant, default: 0] }
        if try await revision(of: tenant) < before { return try await readAnew(tenant) }
        var isBehind = true
        while isBehind {
            let known = progress.withLock { $0.read[tenant, default: 0] }
            let found = try await store.look(at: job(in: tenant)) {
                (
                    reading: inout TenantReading<RegistryFailure>
                ) throws(RegistryFailure) -> ([CommittedRow], Int64, Bool) in
                let changes = try reading.changed(after: known)
                var rows: [CommittedRow] = []
                for change in changes {
                    if let row = try reading.committedRow(change) { rows.append(row) }
                }
                return (rows, changes.last?.sequence ?? known, changes.count == Limits.rowsPerRead)
            }
            guard let (rows, revision, more) = found else { return }
            feed.update { registry in
                rows.forEach { registry.apply($0.row, recordRevision: $0.revision) }
                registry.raise(tenant, to: revision)
            }
            progress.withLock { $0.read[tenant] = max($0.read[tenant, default: 0], revision) }
            isBehind = more
        }
    }

    private func readAnew(_ tenant: TenantID) async throws(RegistryFailure) {
        progress.withLock { $0.read[tenant] = nil }
        feed.update { $0.forget(tenant) }
        log.notice("a tenant stands before what was read of it: read anew", metadata: ["tenant": "\(tenant)"])
        try await open(tenant)
    }

    private func finish(_ tenant: TenantID, at revision: Int64) {
        feed.update { $0.raise(tenant, to: revision) }
        progress.withLock { $0.read[tenant] = max($0.read[tenant, default: 0], revision) }
    }
}
