import Logging
import Program
import ServiceRuntime
import Store
import Synchronization
import Tenancy
import WireProto

/// Keeps the feed's table equal to what is committed, whoever committed it: loads it at the start, and after each write
/// and at each beat reads what the tenants' change sequences say has changed.
///
/// A partner's tenant that cannot be read is set aside: its staff leave the table, whose row of the partner says so, and
/// it is tried again until it can be read. The directory cannot be missed. While it, or what others may have written,
/// cannot be read, nobody is told anything: watchers then hold the table for stale and refuse, rather than trust one
/// that misses a revocation.
final class RegistryKeeper: Sendable {
    let feed = RegistryFeed()
    let store: Store
    let country: Country
    private let failures: FailureLog
    private let log: Logger
    private let progress = Mutex(Progress())

    private struct Progress {
        /// How far each tenant's changes are in the table.
        var read: [TenantID: Int64] = [:]
        /// Tenants that may be ahead of the table.
        var behind: Set<TenantID> = []
        /// Tenants that were set aside.
        var unreadable: [TenantID: Unreadable] = [:]
        /// A look at the store is under way; another one was asked for meanwhile; it has taken a beat or more.
        var isLooking = false
        var mustLookAgain = false
        var isLate = false
    }

    private struct Unreadable {
        /// Beats until it is tried again, and from the last try to that.
        var pause = 1
        var step = 1
    }

    /// - Parameter clock: By which lines of the log are kept apart.
    init(
        store: Store, country: Country, log: Logger = .silent,
        clock: @escaping @Sendable () -> MonotonicTime = Kernel.monotonicNow
    ) {
        self.store = store
        self.country = country
        self.log = log
        failures = FailureLog(log, clock: clock)
    }

    /// Partners whose staff cannot be read: for a gauge, any is an alarm.
    var unreadable: [TenantID] { progress.withLock { Array($0.unreadable.keys) } }

    /// Reads all of the registry. To be called before anything is served. A partner's tenant that cannot be read is
    /// set aside.
    ///
    /// - Throws: When the directory cannot be read.
    func load() async throws(RPCStatus) {
        let directory = TenantID.directory(country)
        do throws(RegistryFailure) {
            try await open(directory)
        } catch {
            throw RPCStatus(
                .unavailable, nil,
                """
                tenant \(directory) says who may call at all, and it \(error). Nobody can be served without it: \
                restore it from its last backup
                """)
        }
        await loadStaff(of: feed.look(\.partners))
        feed.beat()
    }

    /// Several tenants at a time, so that all threads of the store work.
    private func loadStaff(of partners: [PartnerID]) async {
        let readers = min(Limits.tenantsAtOnce, partners.count)
        await withTaskGroup(of: Void.self) { group in
            for reader in 0..<readers {
                group.addTask { [self, country] in
                    for index in stride(from: reader, to: partners.count, by: readers) {
                        await begin(TenantID(country: country, partner: partners[index]))
                    }
                }
            }
        }
    }

    private func begin(_ tenant: TenantID) async {
        do throws(RegistryFailure) { try await open(tenant) } catch { setAside(tenant, error) }
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
            await self.beat()
            return result
        }
        return try await task.value.get()
    }
}

// Looking: what has changed, and telling it.
extension RegistryKeeper {
    /// Begins a beat, unless one is under way, and tries again what could not be read. To be called each second.
    ///
    /// A look that does not end within a beat is too old to be told when it does; until the next one, nobody is told
    /// anything.
    func tick() {
        let isLate = progress.withLock { progress in
            if progress.isLooking { progress.isLate = true }
            return progress.isLooking
        }
        if isLate {
            hold("the store does not answer")
        } else {
            Task { await beat() }
        }
        Task { await retry() }
    }

    /// Reads what has changed, and tells the watchers; or that nothing has. One that is under way does it once more.
    func beat() async {
        let isMine = progress.withLock { progress in
            defer { (progress.isLooking, progress.mustLookAgain) = (true, progress.isLooking) }
            return !progress.isLooking
        }
        guard isMine else { return }
        repeat {
            progress.withLock { ($0.mustLookAgain, $0.isLate) = (false, false) }
            await look()
        } while progress.withLock({ progress in
            progress.isLooking = progress.mustLookAgain
            return progress.isLooking
        })
    }

    private func look() async {
        let ahead: [TenantID]
        do throws(StoreError) {
            ahead = try await tenantsAhead()
        } catch {
            return hold("the store says: \(error)")
        }
        for tenant in ahead { await settle(tenant) }
        for tenant in progress.withLock({ $0.behind }) { await settle(tenant) }
        let mayTell = progress.withLock { $0.behind.isEmpty && !$0.isLate }
        if mayTell { feed.beat() }
    }

    private func hold(_ reason: String) {
        feed.hold()
        failures.note(
            "the registry cannot be told, and gateways will refuse everybody", kind: "hold",
            metadata: ["why": "\(reason)"])
    }

    /// Tenants whose changes do not stand where the table has them: another process writes too. The directory goes first,
    /// so that nobody reads of staff before their partner.
    private func tenantsAhead() async throws(StoreError) -> [TenantID] {
        guard let marks = try await store.changeMarks() else { return [] }
        let directory = TenantID.directory(country)
        let ahead = progress.withLock { progress in
            let moved = marks.filter { tenant, mark in
                progress.read[tenant, default: 0] != mark && progress.unreadable[tenant] == nil
            }
            let gone = progress.read.filter { $0.value > 0 && marks[$0.key] == nil }
            return Array(moved.keys) + Array(gone.keys)
        }
        return ahead.filter { $0 == directory } + ahead.filter { $0 != directory }
    }

    /// Brings the table level with the tenant; until it is, no heartbeat says that it is current.
    private func settle(_ tenant: TenantID) async {
        progress.withLock { _ = $0.behind.insert(tenant) }
        do throws(RegistryFailure) {
            try await catchUp(tenant)
            progress.withLock { _ = $0.behind.remove(tenant) }
        } catch {
            guard tenant.isDirectory else { return setAside(tenant, error) }
            // Again, because another write of the tenant may have caught up meanwhile. The next beat tries anew.
            progress.withLock { _ = $0.behind.insert(tenant) }
            hold("tenant \(tenant) \(error): restore it from its last backup if that lasts")
        }
    }

    /// Refuses one tenant, so that the others are served.
    private func setAside(_ tenant: TenantID, _ failure: RegistryFailure) {
        if case .store(.closed) = failure { return }  // The service ends.
        progress.withLock { progress in
            (progress.read[tenant], _) = (nil, progress.behind.remove(tenant))
            var known = progress.unreadable[tenant] ?? Unreadable()
            known.pause = known.step
            known.step = min(2 * known.step, Limits.retryBeats)
            progress.unreadable[tenant] = known
        }
        feed.update { $0.withhold(tenant) }
        failures.note(
            "a partner's staff cannot be read: calls in their names are refused until they can",
            kind: "unreadable \(tenant)", level: .critical,
            metadata: ["tenant": "\(tenant)", "why": "it \(failure)"])
    }

    /// Tries tenants again that were set aside, some at a time and for as long as all of them can be read again. To be
    /// called each second.
    func retry() async {
        var hasFailed = false
        while !hasFailed, case let due = takeDue(), !due.isEmpty {
            for tenant in due {
                do throws(RegistryFailure) {
                    try await open(tenant)
                    release(tenant)
                } catch {
                    hasFailed = true
                    setAside(tenant, error)
                }
            }
            await beat()
        }
    }

    private func takeDue() -> [TenantID] {
        progress.withLock { progress in
            for tenant in progress.unreadable.keys { progress.unreadable[tenant]?.pause -= 1 }
            let due = progress.unreadable.filter { $0.value.pause <= 0 }.keys.prefix(Limits.retriesPerBeat)
            // Not again before this try has failed too.
            for tenant in due { progress.unreadable[tenant]?.pause = .max }
            return Array(due)
        }
    }

    private func release(_ tenant: TenantID) {
        guard progress.withLock({ $0.unreadable.removeValue(forKey: tenant) }) != nil else { return }
        feed.update { $0.release(tenant) }
        log.notice("a partner's staff can be read again", metadata: ["tenant": "\(tenant)"])
    }
}

// Reading. Nothing of it is shown to anybody but as rows of P0 and P1, so it leaves no access event.
extension RegistryKeeper {
    private func job(in tenant: TenantID) -> StoreScope { TenantScope.job(JobName("registry"), in: tenant) }

    /// Taken before the lists: what is committed meanwhile is read once more by the next catch-up.
    private func revision(of tenant: TenantID) async throws(RegistryFailure) -> Int64 {
        try await store.look(at: job(in: tenant)) {
            (reading: inout Reading) throws(RegistryFailure) -> Int64 in
            do throws(StoreError) { return try reading.tenantRevision } catch { throw .store(error) }
        } ?? 0
    }

    /// Reads a tenant from its beginning: its rows are in the table when it can be read whole, and none of them otherwise.
    private func open(_ tenant: TenantID) async throws(RegistryFailure) {
        let found = try await store.look(at: job(in: tenant)) {
            (reading: inout Reading) throws(RegistryFailure) -> CommittedTenant in
            try reading.committedTenant(tenant)
        }
        // Nothing was ever written of a tenant that does not exist.
        guard let found else { return finish(tenant, at: 0) }
        feed.update { registry in found.rows.forEach { registry.apply($0.row, recordRevision: $0.revision) } }
        finish(tenant, at: found.revision)
    }

    /// Reads what has changed since the table last stood level with the tenant; all of it where the tenant stands before
    /// that, because a backup was put back, or where it was set aside.
    private func catchUp(_ tenant: TenantID) async throws(RegistryFailure) {
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
                (reading: inout Reading) throws(RegistryFailure) -> ([CommittedRow], Int64, Bool) in
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

extension Logger {
    /// For a registry that nobody watches over.
    fileprivate static var silent: Logger { Logger(label: "registry") { _ in SwiftLogNoOpLogHandler() } }
}

/// Why a tenant of the registry cannot be read, as the end of a sentence about it.
enum RegistryFailure: StoreFailure, CustomStringConvertible {
    case store(StoreError)
    /// A record's body is no message of its resource.
    case unreadableRecord

    init(_ error: StoreError) { self = .store(error) }

    var description: String {
        switch self {
        case .store(.corrupt(let what)): "is damaged: \(what)"
        case .store(.wrongVersion(let what)): "is of another version: \(what)"
        case .store(.configuration(let what)): "cannot be opened: \(what)"
        case .store(.behindMark): "is older than what was acknowledged"
        case .store(let error): "cannot be read: \(error)"
        case .unreadableRecord: "holds a record that is no message of its kind"
        }
    }
}

/// All rows of a tenant, and its revision.
private struct CommittedTenant: Sendable {
    var rows: [CommittedRow] = []
    var revision: Int64 = 0
}

/// A row and the revision of the record it was read from.
private struct CommittedRow: Sendable {
    let row: RegistryRow
    let revision: Int64

    init<N: RegistryResource>(_ record: StoredRecord, as resource: N.Type) throws(RegistryFailure) {
        do throws(RPCStatus) { row = try Stored<N>(record).resource.row } catch { throw .unreadableRecord }
        revision = record.revision
    }
}

extension Reading {
    /// All of a tenant in one snapshot: as many rows as it has records, or none. A revocation that somebody took out of
    /// its list would otherwise be one that never was.
    fileprivate func committedTenant(_ tenant: TenantID) throws(RegistryFailure) -> CommittedTenant {
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
        let count: Int64
        do throws(StoreError) {
            (found.revision, count) = (try tenantRevision, try recordCount)
        } catch {
            throw .store(error)
        }
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
            let found: [IndexedRecord]
            do throws(StoreError) {
                found = try list(N.recordKind, N.everyOne.index, after: after, limit: Limits.rowsPerRead)
            } catch {
                throw .store(error)
            }
            for item in found { tenant.rows.append(try CommittedRow(item.record, as: N.self)) }
            after = found.count == Limits.rowsPerRead ? found.last?.cursor : nil
        } while after != nil
    }

    fileprivate func changed(after sequence: Int64) throws(RegistryFailure) -> [RecordChange] {
        do throws(StoreError) {
            return try changes(after: sequence, limit: Limits.rowsPerRead)
        } catch {
            throw .store(error)
        }
    }

    /// The row of the record that changed, as it is now.
    fileprivate func committedRow(_ change: RecordChange) throws(RegistryFailure) -> CommittedRow? {
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
        let record: StoredRecord?
        do throws(StoreError) { record = try get(N.recordKind, id) } catch { throw .store(error) }
        guard let record else { return nil }
        return try CommittedRow(record, as: N.self)
    }
}
