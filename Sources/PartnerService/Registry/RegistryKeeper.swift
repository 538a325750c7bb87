import Kernel
import Logging
import Program
import ServiceRuntime
import Store
import Synchronization
import Tenancy
import WireProto

/// Keeps the feed's table equal to what is committed, whoever committed it: loads it at the start, and at each commit that
/// the store tells of and at each beat reads what the tenants' change sequences say has changed.
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
    private let clock: @Sendable () -> MonotonicTime
    private let progress = Mutex(Progress())
    private let observation = Mutex<ChangeObservation?>(nil)

    private struct Progress {
        /// How far each tenant's changes are in the table.
        var read: [TenantID: Int64] = [:]
        /// Tenants that may be ahead of the table.
        var behind: Set<TenantID> = []
        /// Tenants that were set aside.
        var unreadable: [TenantID: Unreadable] = [:]
        /// What looks were asked for, and what the last one that has ended had been asked for when it began.
        var asked = LookRequests()
        var answered = LookRequests()
        /// Looks at the store are under way; when the one of now began; it has taken a beat or more.
        var isLooking = false
        var began = MonotonicTime(nanoseconds: 0)
        var isLate = false
        var waiting: [(for: LookRequests, waiter: CheckedContinuation<Void, Never>)] = []

        /// Notes that a look is wanted.
        ///
        /// - Returns: Whether nobody looks, so that the caller must begin to.
        mutating func ask(_ change: (inout LookRequests) -> Void) -> Bool {
            change(&asked)
            defer { isLooking = true }
            return !isLooking
        }

        /// - Returns: What the look that begins now is for; `nil` when none is asked for.
        mutating func beginLook(at now: MonotonicTime) -> LookRequests? {
            isLooking = !answered.cover(asked)
            (began, isLate) = (now, false)
            return isLooking ? asked : nil
        }

        /// - Returns: Who waited for the look.
        mutating func endLook(_ look: LookRequests) -> [CheckedContinuation<Void, Never>] {
            answered = look
            let done = waiting.filter { look.cover($0.for) }.map(\.waiter)
            waiting.removeAll { look.cover($0.for) }
            return done
        }
    }

    /// Counts of what looks at the store are for.
    private struct LookRequests {
        /// Commits of this process.
        var commits = 0
        var beats = 0

        func cover(_ other: LookRequests) -> Bool { commits >= other.commits && beats >= other.beats }
    }

    private struct Unreadable {
        /// Beats until it is tried again, and from the last try to that.
        var pause = 1
        var step = 1
    }

    /// - Parameter clock: By which lines of the log are kept apart.
    init(
        store: Store, country: Country, log: Logger = .silent,
        clock: @escaping @Sendable () -> MonotonicTime = MonotonicTime.now
    ) {
        self.store = store
        self.country = country
        self.log = log
        self.clock = clock
        failures = FailureLog(log, clock: clock)
    }

    /// Partners whose staff cannot be read: for a gauge, any is an alarm.
    var unreadable: [TenantID] { progress.withLock { Array($0.unreadable.keys) } }

    /// Reads all of the registry. To be called before anything is served. A partner's tenant that cannot be read is
    /// set aside.
    ///
    /// - Throws: When the directory cannot be read.
    func load() async throws(RPCStatus) {
        let observation = store.observeAll { [weak self] in self?.changed($0) }
        guard let observation else {
            throw RPCStatus(.unavailable, nil, "the store has more observers than it may have")
        }
        self.observation.withLock { $0 = observation }
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

    /// Records of a tenant have changed, and who changed them is still to be answered. The look begins at once: it must
    /// not wait for anybody who waits for the answer.
    private func changed(_ tenant: TenantID) {
        guard !tenant.isProbe else { return }  // It holds no records; its commits fail when the disk does.
        let isIdle = progress.withLock { progress in
            progress.behind.insert(tenant)
            return progress.ask { $0.commits += 1 }
        }
        if isIdle { Task { await lookAsAsked() } }
    }
}

extension RegistryKeeper: RPCInterceptor {
    func begin(_ context: RPCContext) {}

    /// Nobody is answered before those who watch have been told what is committed.
    func end(_ beginning: Void, _ context: RPCContext, _ refusal: RPCStatus?) async throws(RPCStatus) {
        await tellCommits()
    }
}

// Looking: what has changed, and telling it.
extension RegistryKeeper {
    /// Begins a beat, unless one is under way, and tries again what could not be read. To be called each second.
    ///
    /// A look that does not end within a beat is too old to be told when it does; until the next one, nobody is told
    /// anything.
    func tick() {
        let now = clock()
        let (isLooking, isLate) = progress.withLock { progress in
            if progress.isLooking, now.since(progress.began) >= Limits.heartbeat {
                progress.isLate = true
            }
            return (progress.isLooking, progress.isLate)
        }
        if isLooking, isLate { hold("the store does not answer") }
        if !isLooking { Task { await beat() } }
        Task { await retry() }
    }

    /// Reads what has changed, and tells the watchers; or that nothing has. Returns when a look has ended that began after
    /// this was called, also when the caller's task is cancelled.
    func beat() async {
        await withCheckedContinuation { waiter in
            let isIdle = progress.withLock { progress in
                let isIdle = progress.ask { $0.beats += 1 }
                progress.waiting.append((LookRequests(beats: progress.asked.beats), waiter))
                return isIdle
            }
            if isIdle { Task { await lookAsAsked() } }
        }
    }

    /// Returns once all commits of this process have been told that there were when this was called. Whoever changes the
    /// registry is answered after it: a revocation that was answered has reached those who watch.
    func tellCommits() async {
        guard progress.withLock({ $0.answered.commits < $0.asked.commits }) else { return }
        await withCheckedContinuation { waiter in
            let isTold = progress.withLock { progress in
                guard progress.answered.commits < progress.asked.commits else { return true }
                progress.waiting.append((LookRequests(commits: progress.asked.commits), waiter))
                return false
            }
            if isTold { waiter.resume() }
        }
    }

    /// One look after the other, for as long as they are asked for.
    private func lookAsAsked() async {
        while let look = progress.withLock({ $0.beginLook(at: clock()) }) {
            await self.look()
            for waiter in progress.withLock({ $0.endLook(look) }) { waiter.resume() }
        }
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
            (reading: inout TenantReading<RegistryFailure>) throws(RegistryFailure) -> Int64 in
            try reading.tenantRevision
        } ?? 0
    }

    /// Reads a tenant from its beginning: its rows are in the table when it can be read whole, and none of them otherwise.
    private func open(_ tenant: TenantID) async throws(RegistryFailure) {
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

extension TenantReading<RegistryFailure> {
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

    fileprivate func changed(after sequence: Int64) throws(RegistryFailure) -> [RecordChange] {
        try changes(after: sequence, limit: Limits.rowsPerRead)
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
        guard let record = try get(N.recordKind, id) else { return nil }
        return try CommittedRow(record, as: N.self)
    }
}
