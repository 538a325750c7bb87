import Synchronization
import Tenancy

/// The tenants that are open, at most so many: the least recently used idle one is closed for another.
///
/// A tenant in use is never closed. No more are in use at once than the store has threads, so the bound holds
/// as soon as they are done.
final class OpenTenants: Sendable {
    private let limit: Int
    private let source: TenantSource
    private let alarm: @Sendable (StoreAlarm) -> Void
    private let failure: @Sendable (StoreAlarm) -> Void
    private let counters: StoreCounters
    private let state = Mutex(State())

    private struct State {
        var entries: [TenantID: Entry] = [:]
        var uses: UInt64 = 0
        /// Tenants whose last use the store could not serve, and why.
        var failing: [TenantID: StoreError] = [:]
        /// Tenants whose file another program has locked, and until when they are refused at once.
        var locked: [TenantID: MonotonicTime] = [:]
    }

    private struct Entry {
        let tenant: OpenTenant
        var users = 0
        var lastUse: UInt64 = 0
    }

    init(
        limit: Int, source: TenantSource, counters: StoreCounters,
        alarm: @escaping @Sendable (StoreAlarm) -> Void, failure: @escaping @Sendable (StoreAlarm) -> Void
    ) {
        self.limit = limit
        self.counters = counters
        self.failure = failure
        self.source = source
        self.alarm = alarm
    }

    var open: [TenantID] { state.withLock { Array($0.entries.keys) } }

    var count: Int { state.withLock { $0.entries.count } }

    /// The tenants that could not be served when they were last asked for, and why.
    var failing: [TenantID: StoreError] { state.withLock { $0.failing } }

    /// Runs `body` with a connection to the tenant.
    ///
    /// - Parameter body: Says what went wrong in the store, if anything did; the connection is then not
    ///   used again when it or its file may be the cause.
    /// - Returns: Why there is no connection, and `body` was not run.
    func use(
        _ id: TenantID, for use: ConnectionUse,
        _ body: (any EngineConnection, TenantKeys) -> StoreError?
    ) -> StoreError? {
        // Readers wait for no lock.
        let began = use == .writing ? counters.clock() : nil
        if let began, isLocked(id, at: began) { return .busy }
        let tenant = enter(id)
        defer { leave(id, tenant) }
        do throws(StoreError) {
            let (connection, keys) = try tenant.take(use)
            let problem = body(connection, keys)
            note(problem, id, since: began)
            if problem?.spoilsConnection ?? false {
                connection.close()
                forget(id, tenant)
            } else {
                tenant.giveBack(connection, for: use)
            }
            return nil
        } catch {
            note(error, id, since: began)
            // Its other connections lead to a file without a name.
            if case .fileMoved = error { forget(id, tenant) }
            return error
        }
    }

    /// Runs `body` with a connection to the tenant that is closed again at once, if the tenant is not open anyway: a walk
    /// through all tenants turns out none that is in use, and opens no more files than the store has threads.
    ///
    /// - Parameter absent: Called in the place of `body` when there is no such tenant.
    /// - Returns: Why there is no connection, and neither was run.
    func look(
        at id: TenantID, _ body: (any EngineConnection, TenantKeys) -> StoreError?, absent: () -> Void
    ) -> StoreError? {
        if state.withLock({ $0.entries[id] != nil }) { return use(id, for: .reading, body) }
        do throws(StoreError) {
            guard let (connection, keys) = try source.look(at: TenantPlace(id)) else {
                absent()
                return nil
            }
            defer { connection.close() }
            note(body(connection, keys), id)
            return nil
        } catch {
            note(error, id)
            return error
        }
    }

    func closeAll() {
        let all = state.withLock { state in
            defer { state.entries = [:] }
            return state.entries.values.map(\.tenant)
        }
        for tenant in all { tenant.close() }
    }

    /// What a use came to.
    ///
    /// - Parameter began: A tenant's file that stayed locked for the whole wait since then is left alone for a while: a
    ///   thread that waits for it again and again is missing to all other tenants. Where tenants share their tables that
    ///   says nothing of the tenant: a server undoes a write in favour of another, and the next one may be done.
    private func note(_ problem: StoreError?, _ id: TenantID, since began: MonotonicTime? = nil) {
        state.withLock { state in
            guard let problem, problem.isOfTheStore else {
                if !state.failing.isEmpty { state.failing[id] = nil }
                return
            }
            state.failing[id] = problem
            let now = counters.clock()
            if problem == .busy, source.engine.keepsTenantsApart, let began,
                now.since(began) >= StoreLimits.lockWait
            {
                state.locked[id] = now + StoreLimits.lockPause
            }
        }
        if let problem { report(problem, id) }
    }

    private func isLocked(_ id: TenantID, at now: MonotonicTime) -> Bool {
        state.withLock { state in
            guard !state.locked.isEmpty, let until = state.locked[id] else { return false }
            if now < until { return true }
            state.locked[id] = nil
            return false
        }
    }

    private func report(_ problem: StoreError, _ id: TenantID) {
        guard problem.isOfTheStore else { return }
        counters.failed(problem)
        let found = StoreAlarm(tenant: id, problem: problem)
        if found.isDamage { alarm(found) } else { failure(found) }
    }

    private func enter(_ id: TenantID) -> OpenTenant {
        state.withLock { state in
            state.uses += 1
            var entry = state.entries[id] ?? Entry(tenant: OpenTenant(id, source: source))
            entry.users += 1
            entry.lastUse = state.uses
            state.entries[id] = entry
            return entry.tenant
        }
    }

    private func leave(_ id: TenantID, _ tenant: OpenTenant) {
        let closing = state.withLock { state -> OpenTenant? in
            if state.entries[id]?.tenant === tenant { state.entries[id]?.users -= 1 }
            guard state.entries.count > limit else { return nil }
            let idle = state.entries.filter { $0.value.users == 0 }
            guard let oldest = idle.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return nil }
            state.entries[oldest.key] = nil
            return oldest.value.tenant
        }
        closing?.close()
    }

    /// The next use opens the tenant anew.
    private func forget(_ id: TenantID, _ tenant: OpenTenant) {
        state.withLock { state in
            if state.entries[id]?.tenant === tenant { state.entries[id] = nil }
        }
        tenant.close()
    }
}

extension StoreError {
    /// After these, what the connection or its page cache holds may not be what the disk holds: a failed
    /// fsync may have dropped pages that the kernel now calls clean.
    var spoilsConnection: Bool {
        switch self {
        case .ioFailure, .serverFailure, .behindMark, .fileMoved, .corrupt, .wrongVersion: true
        case .notFound, .alreadyExists, .staleRevision, .requestReused, .malformedToken, .tooLarge,
            .overloaded,
            .busy, .diskFull, .quotaReached, .keyExhausted, .configuration, .cancelled, .closed:
            false
        }
    }
}
