import Store
import Synchronization
import Tenancy

/// Goes through the histories of the tenants that are open, a few rows each second, for what reads do not see. What is
/// found is an alarm of the store.
final class StoreInspector: Sendable {
    private let open: @Sendable () -> [TenantID]
    private let inspect: @Sendable (TenantID, InspectionPlace) async throws(StoreError) -> InspectionPlace?
    private let state = Mutex(State())

    private struct State {
        /// Those that this turn has not come to yet.
        var waiting: [TenantID] = []
        /// Where each one's round goes on, unless at its beginning.
        var places: [TenantID: InspectionPlace] = [:]
    }

    init(
        open: @escaping @Sendable () -> [TenantID],
        inspect:
            @escaping @Sendable (TenantID, InspectionPlace) async throws(StoreError) -> InspectionPlace?
    ) {
        self.open = open
        self.inspect = inspect
    }

    convenience init(_ store: Store) {
        self.init(open: { store.open }) { tenant, place throws(StoreError) in
            try await store.inspect(in: TenantScope.job(JobName("inspection"), in: tenant), from: place)
        }
    }

    /// Takes a step each second, until the task is cancelled.
    func run() async {
        while true {
            do { try await Task.sleep(for: RuntimeLimits.storeInspection) } catch { return }
            await step()
        }
    }

    /// Inspects the next few rows of the next tenant.
    func step() async {
        let open = open()
        let next = state.withLock { state -> (TenantID, InspectionPlace)? in
            state.places = state.places.filter { open.contains($0.key) }
            state.waiting.removeAll { !open.contains($0) }
            if state.waiting.isEmpty { state.waiting = open }
            guard let tenant = state.waiting.popLast() else { return nil }
            return (tenant, state.places[tenant] ?? InspectionPlace())
        }
        guard let (tenant, from) = next else { return }
        let place: InspectionPlace?
        do throws(StoreError) {
            place = try await inspect(tenant, from)
        } catch {
            place = nil  // The store has raised an alarm, or has no time for it: the round begins anew.
        }
        state.withLock { $0.places[tenant] = place }
    }
}
