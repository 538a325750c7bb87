import ServiceRuntime
import Store
import Synchronization
import Tenancy
import WireProto

/// Keeps the feed's table equal to what is committed: loads it at the start, and after each write reads what
/// the tenant's change sequence says has changed.
///
/// When that reading fails, the heartbeat stops until it succeeds: watchers then hold the table for stale and
/// refuse, rather than trust one that misses a revocation.
final class RegistryKeeper: Sendable {
    let feed = RegistryFeed()
    let store: Store
    let country: Country
    /// How far each tenant's changes are in the table, and which tenants may be ahead of it.
    private let progress = Mutex(Progress())

    private struct Progress {
        var read: [TenantID: Int64] = [:]
        var behind: Set<TenantID> = []
    }

    init(store: Store, country: Country) {
        self.store = store
        self.country = country
    }

    /// Reads all of the registry. To be called before anything is served.
    func load() async throws(RPCStatus) {
        let directory = TenantID.directory(country)
        let revision = try await revision(of: directory)
        try await load(PartnerV1.Partner.self, of: directory)
        try await load(PartnerV1.Site.self, of: directory)
        try await load(PartnerV1.System.self, of: directory)
        try await load(PartnerV1.Policy.self, of: directory)
        try await load(PartnerV1.Account.self, of: directory)
        try await load(PartnerV1.Certificate.self, of: directory)
        finish(directory, at: revision)
        for partner in feed.look(\.partners) {
            let tenant = TenantID(country: country, partner: partner)
            let revision = try await self.revision(of: tenant)
            try await load(PartnerV1.Staff.self, of: tenant)
            finish(tenant, at: revision)
        }
    }

    /// Runs a write of the registry to its end, also when its caller leaves meanwhile: a revocation that was
    /// committed must reach the gateways whoever still waits for the answer.
    func write<Value: Sendable>(
        in tenant: TenantID, _ work: @escaping @Sendable () async throws(RPCStatus) -> Value
    ) async throws(RPCStatus) -> Value {
        let task = Task { () async -> Result<Value, RPCStatus> in
            let result: Result<Value, RPCStatus>
            do throws(RPCStatus) { result = .success(try await work()) } catch { result = .failure(error) }
            // Whatever it says, something may have been committed: only the change sequence knows.
            await self.settle(tenant)
            return result
        }
        return try await task.value.get()
    }

    /// Tells the watchers that the table is current, if it is. To be called each second.
    func beat() async {
        for tenant in progress.withLock({ $0.behind }) { await settle(tenant) }
        if progress.withLock({ $0.behind.isEmpty }) { feed.beat() }
    }

    /// Until the table has caught up, no heartbeat says that it is current.
    private func settle(_ tenant: TenantID) async {
        progress.withLock { _ = $0.behind.insert(tenant) }
        do throws(RPCStatus) {
            try await catchUp(tenant)
            progress.withLock { _ = $0.behind.remove(tenant) }
        } catch {
            // Again, because another write of the tenant may have caught up meanwhile. The next beat tries anew.
            progress.withLock { _ = $0.behind.insert(tenant) }
        }
    }
}

// Reading. Nothing of it is shown to anybody but as rows of P0 and P1, so it leaves no access event.
extension RegistryKeeper {
    private func job(in tenant: TenantID) -> StoreScope { TenantScope.job(JobName("registry"), in: tenant) }

    /// Taken before the lists: what is committed meanwhile is read once more by the next catch-up.
    private func revision(of tenant: TenantID) async throws(RPCStatus) -> Int64 {
        try await store.read(in: job(in: tenant)) { (reading: inout Reading) throws(RPCStatus) -> Int64 in
            do throws(StoreError) { return try reading.tenantRevision } catch { throw RPCStatus(error) }
        }
    }

    private func load<N: RegistryNoun>(_ noun: N.Type, of tenant: TenantID) async throws(RPCStatus) {
        var after: [UInt8]?
        repeat {
            let place = after
            let (rows, next) = try await store.read(in: job(in: tenant)) {
                (reading: inout Reading) throws(RPCStatus) -> ([CommittedRow], [UInt8]?) in
                let page = try reading.page(of: N.self, after: place)
                var rows: [CommittedRow] = []
                for item in page { rows.append(CommittedRow(try Stored<N>(item.record))) }
                return (rows, page.count == Limits.rowsPerRead ? page.last?.cursor : nil)
            }
            feed.update { registry in rows.forEach { registry.apply($0.row, recordRevision: $0.revision) } }
            after = next
        } while after != nil
    }

    /// Reads what has changed since the table last stood level with the tenant.
    private func catchUp(_ tenant: TenantID) async throws(RPCStatus) {
        var isBehind = true
        while isBehind {
            let known = progress.withLock { $0.read[tenant, default: 0] }
            let (rows, revision, more) = try await store.read(in: job(in: tenant)) {
                (reading: inout Reading) throws(RPCStatus) -> ([CommittedRow], Int64, Bool) in
                let changes = try reading.changed(after: known)
                var rows: [CommittedRow] = []
                for change in changes {
                    if let row = try reading.committedRow(change) { rows.append(row) }
                }
                return (rows, changes.last?.sequence ?? known, changes.count == Limits.rowsPerRead)
            }
            feed.update { registry in
                rows.forEach { registry.apply($0.row, recordRevision: $0.revision) }
                registry.raise(tenant, to: revision)
            }
            progress.withLock { $0.read[tenant] = max($0.read[tenant, default: 0], revision) }
            isBehind = more
        }
    }

    private func finish(_ tenant: TenantID, at revision: Int64) {
        feed.update { $0.raise(tenant, to: revision) }
        progress.withLock { $0.read[tenant] = revision }
    }
}

/// A row and the revision of the record it was read from.
private struct CommittedRow: Sendable {
    let row: RegistryRow
    let revision: Int64

    init<N: RegistryNoun>(_ stored: Stored<N>) {
        row = stored.noun.row
        revision = stored.record.revision
    }
}

extension Reading {
    fileprivate func page<N: RegistryNoun>(
        of noun: N.Type, after place: [UInt8]?
    ) throws(RPCStatus) -> [IndexedRecord] {
        do {
            return try list(N.recordKind, N.everyOne.index, after: place, limit: Limits.rowsPerRead)
        } catch {
            throw RPCStatus(error)
        }
    }

    fileprivate func changed(after sequence: Int64) throws(RPCStatus) -> [RecordChange] {
        do {
            return try changes(after: sequence, limit: Limits.rowsPerRead)
        } catch {
            throw RPCStatus(error)
        }
    }

    /// The row of the record that changed, as it is now.
    fileprivate func committedRow(_ change: RecordChange) throws(RPCStatus) -> CommittedRow? {
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

    private func committedRow<N: RegistryNoun>(
        _ noun: N.Type, _ id: RecordID
    ) throws(RPCStatus) -> CommittedRow? {
        do {
            guard let record = try get(N.recordKind, id) else { return nil }
            return CommittedRow(try Stored<N>(record))
        } catch let error as StoreError {
            throw RPCStatus(error)
        } catch let status as RPCStatus {
            throw status
        } catch {
            throw RPCStatus(.internalError, nil, "the registry cannot be read")
        }
    }
}
