import ServiceRuntime
import Synchronization
package import Tenancy
import WireProto

/// What pushes may cost. One message can carry a hundred changes, so messages alone say little of the work in them.
package struct PushLimits: Sendable {
    /// Pushes of one import stream or another that are worked on at once, of one tenant and of all. One import keeps
    /// half a commit busy (``SyncLimits/importLines``); a second one fills the pauses of the first.
    var imports = SharedBound(ofAll: 16, ofOne: 2)
    /// Devices' pushes that are worked on at once. Each holds its message, what that unpacks to and its answer: four of
    /// 95 families with long notes took 46 MiB.
    var pushes = SharedBound(ofAll: 32, ofOne: 2)
    /// Pushes of one tenant that wait for their turn: as many as it may have calls open at four gateways.
    var waiting = 256
    /// Units of work a second that one tenant may have done, and at once after a pause. An item is one; an import by one
    /// stream does some thousands a second.
    var unitsPerSecond = 4_000
    var unitsAtOnce = 8_000
    /// Units of an item that is refused: it costs its author nothing and leaves an access event for years, so a tenant
    /// gets as many of them as it may make calls. Source: `callsPerSecond` of Tenancy.
    var unitsOfRefusal = 8

    package init() {}
}

/// The work that pushes make, in turns and paid for: whoever has had too much done waits until it is paid off.
package final class PushLoad: Sendable {
    private let limits: PushLimits
    private let clock: @Sendable () -> MonotonicTime
    private let pause: @Sendable (Duration) async throws -> Void
    private let imports: WorkTurns
    private let pushes: WorkTurns
    private let buckets: Mutex<WorkBuckets<TenantID>>

    /// - Parameter pause: Waits; throws when the task is cancelled.
    package init(
        _ limits: PushLimits = PushLimits(), clock: @escaping @Sendable () -> MonotonicTime,
        pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.limits = limits
        self.clock = clock
        self.pause = pause
        buckets = Mutex(WorkBuckets(perSecond: limits.unitsPerSecond, burst: limits.unitsAtOnce))
        imports = WorkTurns(
            ofAll: limits.imports.ofAll, ofOne: limits.imports.ofOne, waitingOfOne: limits.waiting)
        pushes = WorkTurns(
            ofAll: limits.pushes.ofAll, ofOne: limits.pushes.ofOne, waitingOfOne: limits.waiting)
    }

    /// How many pushes are worked on, and how many wait, of all tenants.
    package var working: Int { imports.working + pushes.working }
    package var waiting: Int { imports.waiting + pushes.waiting }

    /// Does one push of a stream when what the tenant owes is paid off and its turn has come.
    nonisolated(nonsending) func importing<Value>(
        for tenant: TenantID, _ work: () async throws(RPCStatus) -> Value
    ) async throws(RPCStatus) -> Value {
        while let wait = owed(tenant) {
            do { try await pause(wait) } catch {
                throw RPCStatus(.cancelled, nil, "the call was cancelled")
            }
        }
        return try await imports.run(for: tenant, work)
    }

    /// Does a push that came alone.
    ///
    /// - Throws: RESOURCE_EXHAUSTED with the time to wait, when the tenant owes any.
    nonisolated(nonsending) func pushing<Value>(
        for tenant: TenantID, _ work: () async throws(RPCStatus) -> Value
    ) async throws(RPCStatus) -> Value {
        if let wait = owed(tenant) {
            throw RPCStatus(
                .resourceExhausted, .overloaded, "more was pushed than this tenant's share",
                [.retry(after: wait)])
        }
        return try await pushes.run(for: tenant, work)
    }

    /// Charges what a push came to.
    func charge(_ outcomes: [FamilyV1.SyncOutcome], to tenant: TenantID) {
        let units = outcomes.reduce(0) { units, outcome in
            switch outcome.verdict {
            case .refused, .conflict: units + limits.unitsOfRefusal
            default: units + 1
            }
        }
        let now = clock()
        buckets.withLock { $0.charge(units, to: tenant, at: now) }
    }

    private func owed(_ tenant: TenantID) -> Duration? {
        let now = clock()
        return buckets.withLock { $0.wait(of: tenant, at: now) }
    }
}
