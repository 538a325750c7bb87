import Kernel
import Synchronization
public import Tenancy

/// The sealed records of one cell: of each tenant, under its own key, in its own file.
///
/// Everything goes through a ``StoreScope``, which only an authenticator makes; there is no other way to name
/// a tenant. All methods may be called concurrently from any task and never block their thread.
public final class Store: Sendable {
    private let engine: any Engine
    let tenants: OpenTenants
    private let reads: WorkQueue<any ReadWork>
    private let writes: WorkQueue<any WriteWork>
    private let observers: ChangeObservers
    private let reserve: EventReserve
    private let budget: EventBudget
    private let marks: HighWaterMarks?
    private let country: Country
    private let counters: StoreCounters
    private let claimed = Mutex<StoreClaim?>(nil)

    /// Reads the key, checks or lays out the directory, or checks the database, and starts the threads. Blocks;
    /// no tenant is opened yet.
    ///
    /// - Throws: ``StoreError/configuration(_:)`` or ``StoreError/wrongVersion(_:)``, in words for an
    ///   operator.
    public convenience init(_ configuration: StoreConfiguration) throws(StoreError) {
        if let database = configuration.database {
            let limits = configuration.limits
            let engine = try KeyFile.use(database.sealKey) { sealKey in
                PostgreSQLEngine(
                    dsn: database.dsn, sealKey: sealKey,
                    // One more to look at what others have written.
                    connections: limits.readerThreads + limits.writerThreads + 1,
                    standbys: database.synchronousStandbys)
            }
            try engine.check()
            try self.init(configuration, engine: engine)
            return
        }
        let directory = try StoreDirectory.prepare(configuration.directory, country: configuration.country)
        try self.init(configuration, engine: SQLiteEngine(directory: directory))
    }

    init(_ configuration: StoreConfiguration, engine: any Engine) throws(StoreError) {
        let limits = configuration.limits
        let countryKey = try CountryKey(
            file: configuration.countryKey, country: configuration.country, bodies: configuration.bodies)
        let marks = try configuration.marks?.open(configuration.country, fault: configuration.fault)
        let counters = StoreCounters(clock: configuration.monotonicClock)
        let tenants = OpenTenants(
            limit: limits.openTenants,
            source: TenantSource(
                engine: engine, countryKey: countryKey, clock: configuration.clock, marks: marks),
            counters: counters, alarm: configuration.alarm, failure: configuration.failure)
        let observers = ChangeObservers(
            SharedBound(ofAll: limits.observers, ofOne: limits.observersPerTenant))
        let reserve = EventReserve(directory: configuration.directory, fault: configuration.fault)
        let budget = EventBudget(
            perSecond: limits.eventBytesPerSecond, atOnce: limits.eventBytesAtOnce,
            clock: configuration.monotonicClock)
        let commit = GroupCommit(
            clock: configuration.clock, observers: observers, reserve: reserve, budget: budget, marks: marks,
            quota: configuration.quota, warning: configuration.warning, counters: counters)
        self.observers = observers
        self.engine = engine
        self.counters = counters
        country = configuration.country
        self.reserve = reserve
        self.budget = budget
        self.marks = marks
        self.tenants = tenants
        let writes: WorkQueue<any WriteWork> = try WorkQueue(
            threads: limits.writerThreads,
            turns: TurnQueue(
                turnsPerTenant: 1, turnLength: limits.writesPerCommit,
                // A server's disk is the server's to share.
                cut: engine.keepsTenantsApart
                    ? TurnQueue.Cut(step: limits.writesPerStep, bytes: limits.bytesPerCommit) : nil,
                bound: SharedBound(ofAll: limits.waitingWrites, ofOne: limits.waitingWritesPerTenant)),
            retryAfter: limits.retryAfter,
            refuse: { work, error in
                if error.isOfTheStore { counters.failed(error) }
                work.refuse(error)
            },
            perform: { tenant, works, more in
                var written: Int64 = 0
                let refusal = tenants.use(tenant, for: .writing) {
                    commit.run(works, $0, $1, written: &written, more: more)
                }
                if let refusal {
                    observers.tell(tenant)  // Who reads it hears that it cannot be read.
                    for work in works { work.refuse(refusal) }
                }
                return written
            })
        self.writes = writes
        reads = try WorkQueue(
            threads: limits.readerThreads,
            turns: TurnQueue(
                turnsPerTenant: limits.readerThreadsPerTenant, turnLength: 1,
                bound: SharedBound(ofAll: limits.waitingReads, ofOne: limits.waitingReadsPerTenant)),
            retryAfter: limits.retryAfter,
            refuse: { work, error in
                if error.isOfTheStore { counters.failed(error) }
                work.refuse(error)
            },
            perform: { tenant, works, _ in
                for work in works {
                    var isDue = false
                    let body = { (connection: any EngineConnection, keys: TenantKeys) -> StoreError? in
                        defer { isDue = keys.seals.takeOverdue() }
                        return work.perform(connection, keys, marks)
                    }
                    let refusal =
                        work.isLook
                        ? tenants.look(at: tenant, body, absent: work.findNothing)
                        : tenants.use(tenant, for: .reading, body)
                    if let refusal { work.refuse(refusal) }
                    if isDue { writes.add(SealCountCall(tenant), for: tenant) }
                }
                return 0
            })
    }

    deinit {
        reads.stop()
        writes.stop()
    }

    /// Reads the tenant's records as they stand together at one moment.
    ///
    /// - Parameter body: Runs on a thread of the store; must not wait for anything.
    /// - Throws: What `body` throws; otherwise a ``StoreError`` as the caller's own error.
    public nonisolated(nonsending) func read<Value: Sendable, Failure: StoreFailure>(
        in scope: StoreScope,
        _ body: @escaping @Sendable (inout TenantReading<Failure>) throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let work = ReadCall(body: body)
        return try await work.awaited.wait { reads.add(work, for: scope.tenant) }
    }

    /// Reads as ``read(in:_:)`` does, without a tenant's being made or kept open for it: for walks through all tenants.
    ///
    /// - Returns: `nil` when there is no such tenant.
    public nonisolated(nonsending) func look<Value: Sendable, Failure: StoreFailure>(
        at scope: StoreScope,
        _ body: @escaping @Sendable (inout TenantReading<Failure>) throws(Failure) -> Value
    ) async throws(Failure) -> Value? {
        let work = LookCall(body)
        return try await work.read.awaited.wait { reads.add(work, for: scope.tenant) }
    }

    /// Reads what may only be shown once the access log says so. On a full disk its event is kept in a reserve until
    /// the log takes it; when the tenant's part of that is used up, the read is refused.
    ///
    /// - Returns: What `body` returned, after its event is durable.
    public nonisolated(nonsending) func read<Value: Sendable, Failure: StoreFailure>(
        in scope: StoreScope,
        noting body:
            @escaping @Sendable (inout TenantReading<Failure>) throws(Failure) -> (Value, AccessEvent)
    ) async throws(Failure) -> Value {
        let (value, event) = try await read(in: scope, body)
        try await note(event, in: scope, as: Failure.self)
        return value
    }

    /// Changes the tenant's records, together or not at all.
    ///
    /// - Parameter body: Runs on a thread of the store while no other write of the tenant does; must not
    ///   wait for anything. It runs once more when it or a neighbour in the same commit has to be undone,
    ///   and then only its last run counts. Whether it returns or throws, an event that it noted is durable before the
    ///   caller hears of it.
    /// - Returns: What `body` returned, after everything it wrote is durable.
    /// - Throws: What `body` throws; otherwise a ``StoreError`` as the caller's own error, and then nothing
    ///   was kept. ``StoreError/ioFailure(_:)`` alone leaves that open: ask again by the request id.
    public nonisolated(nonsending) func write<Value: Sendable, Failure: StoreFailure>(
        in scope: StoreScope,
        _ body: @escaping @Sendable (inout TenantWriting<Failure>) throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        try await write(in: scope, for: nil, body)
    }

    private nonisolated(nonsending) func write<Value: Sendable, Failure: StoreFailure>(
        in scope: StoreScope, for request: RequestKey?,
        _ body: @escaping @Sendable (inout TenantWriting<Failure>) throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        do throws(StoreError) { try budget.check(scope) } catch { throw Failure(error) }
        let work = WriteCall(scope: scope, request: request, body: body)
        return try await work.awaited.wait { writes.add(work, for: scope.tenant) }
    }

    /// As ``write(in:_:)``, once for each request: sent again within 30 days it is given the first answer
    /// again, `body` is not run, and the access log has a line that says so.
    ///
    /// - Throws: ``StoreError/requestReused`` when the request's id was used with another digest. A request
    ///   that was refused is not remembered: it may succeed when it is sent again.
    public nonisolated(nonsending) func writeOnce<Failure: StoreFailure>(
        in scope: StoreScope, _ request: RequestKey,
        _ body: @escaping @Sendable (inout TenantWriting<Failure>) throws(Failure) -> [UInt8]
    ) async throws(Failure) -> [UInt8] {
        try await write(in: scope, for: request) { (writing) throws(Failure) in
            let answered = try writing.change { state throws(StoreError) in try state.replay(request) }
            if let answered { return answered }
            let reply = try body(&writing)
            try writing.change { state throws(StoreError) in try state.remember(reply, request) }
            return reply
        }
    }

    /// Writes a line to the tenant's access log and nothing else: a refusal before there was anything to
    /// write.
    public nonisolated(nonsending) func note(
        _ event: AccessEvent, in scope: StoreScope
    ) async throws(StoreError) {
        try await note(event, in: scope, as: StoreError.self)
    }

    private nonisolated(nonsending) func note<Failure: StoreFailure>(
        _ event: AccessEvent, in scope: StoreScope, as _: Failure.Type
    ) async throws(Failure) {
        let work = EventCall(scope: scope, event: event)
        do throws(StoreError) {
            try budget.check(scope)
            try await work.call.wait { writes.add(work, for: scope.tenant) }
        } catch {
            throw Failure(error)
        }
    }

    /// Calls `tell` after each commit of this process that has changed records of the tenant, and after each write that
    /// the store failed at, since nobody knows what of it was committed; before whoever wrote is answered. What is read from
    /// then on shows the change. What another process commits is not told.
    ///
    /// - Parameter tell: Runs on the thread that committed, so it may only take note and wake whoever waits.
    /// - Returns: Holds the observation; `nil` when there are as many as there may be.
    public func observe(_ scope: StoreScope, _ tell: @escaping @Sendable () -> Void) -> ChangeObservation? {
        observers.add(scope.tenant) { _ in tell() }
    }

    /// The same for all tenants: `tell` hears whose records have changed.
    public func observeAll(_ tell: @escaping @Sendable (TenantID) -> Void) -> ChangeObservation? {
        observers.add(nil, tell)
    }

    /// How far the changes of all tenants go, whoever wrote them, in one look; `nil` where nobody else can write, because
    /// the store is claimed. Work that is under way does not hold it up, nor it that work.
    public func changeMarks() async throws(StoreError) -> [TenantID: Int64]? {
        guard engine.hasOtherWriters else { return nil }
        var marks: [TenantID: Int64] = [:]
        for mark in try await onOwnThread({ engine throws(StoreError) in try engine.changeMarks() }) {
            guard let tenant = TenantID(country, inPlace: mark.name) else { continue }
            marks[tenant] = mark.changeSequence
        }
        return marks
    }

    /// Makes the store this service's own until it is closed, where only one may write. To be called once, before
    /// anything is served. Blocks.
    ///
    /// - Throws: ``StoreError/configuration(_:)`` while another process has it.
    public func claim() throws(StoreError) {
        let made = try engine.claim()
        claimed.withLock { $0 = made }
    }

    /// Whether the store can be reached and a commit ends: makes one, as any write does, in a tenant that has nothing but
    /// its head, so that the disk does not grow by it. A full disk can be reached, since reads go on.
    ///
    /// It takes as long as the disk or the database does; who asks sets the deadline.
    ///
    /// - Throws: ``StoreError/configuration(_:)``, ``StoreError/ioFailure(_:)``, or what else keeps a commit from being
    ///   made.
    public func probe() async throws(StoreError) {
        try await onOwnThread { engine throws(StoreError) in try engine.probe() }
        do throws(StoreError) {
            try await write(in: TenantScope.job(JobName("probe"), in: .probe(country))) {
                (writing: inout TenantWriting<StoreError>) throws(StoreError) in writing.state.touch()
            }
        } catch .diskFull {
            // Counted, and told by who met it.
        } catch {
            // It holds nothing: the next probe makes it anew.
            if StoreAlarm(tenant: .probe(country), problem: error).isDamage {
                engine.discard(TenantPlace(.probe(country)))
            }
            throw error
        }
    }

    /// Asks the engine on a thread of its own: a disk that hangs holds that one, and none of those that work.
    private func onOwnThread<Value: Sendable>(
        _ work: @escaping @Sendable (any Engine) throws(StoreError) -> Value
    ) async throws(StoreError) -> Value {
        let outcome: Result<Value, StoreError> = await withCheckedContinuation { continuation in
            do throws(StoreError) {
                try WorkerThread.start { [engine] in
                    do throws(StoreError) {
                        continuation.resume(returning: .success(try work(engine)))
                    } catch {
                        continuation.resume(returning: .failure(error))
                    }
                }
            } catch {
                continuation.resume(returning: .failure(error))
            }
        }
        return try outcome.get()
    }

    /// Writes that wait for a commit, of all tenants.
    public var waitingWrites: Int { writes.waiting }

    /// Reads that wait for a thread, of all tenants.
    public var waitingReads: Int { reads.waiting }

    /// Tenants whose files are open.
    public var openTenants: Int { tenants.count }

    /// The tenants whose last call the store could not serve, and why: for whoever operates the cell.
    public var failingTenants: [TenantID: StoreError] { tenants.failing }

    /// For a page of metrics.
    public var figures: StoreFigures {
        var figures = counters.figures
        (figures.waitingWrites, figures.waitingReads) = (waitingWrites, waitingReads)
        (figures.openTenants, figures.failingTenants) = (openTenants, tenants.failing.count)
        return figures
    }

    /// Refuses what waits, finishes what has begun, and closes every file.
    public func close() async {
        reads.stop()
        writes.stop()
        await reads.stopped()
        await writes.stopped()
        tenants.closeAll()
        reserve.close()
        marks?.close()
        claimed.withLock { $0 = nil }
    }
}
