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
    let log: Logger
    private let clock: @Sendable () -> MonotonicTime
    let progress = Mutex(LookProgress())
    private let observation = Mutex<ChangeObservation?>(nil)

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
            var known = progress.unreadable[tenant] ?? UnreadableTenant()
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

    func release(_ tenant: TenantID) {
        guard progress.withLock({ $0.unreadable.removeValue(forKey: tenant) }) != nil else { return }
        feed.update { $0.release(tenant) }
        log.notice("a partner's staff can be read again", metadata: ["tenant": "\(tenant)"])
    }
}

extension Logger {
    /// For a registry that nobody watches over.
    fileprivate static var silent: Logger { Logger(label: "registry") { _ in SwiftLogNoOpLogHandler() } }
}
