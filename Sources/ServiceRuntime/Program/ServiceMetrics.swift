import Notation
import Program
import Store
import Synchronization
import Tenancy
import WireProto

/// Counts of what a service did, in the text format of Prometheus. No label names a tenant or anything of one.
final class ServiceMetrics: Sendable {
    private struct MethodCounts {
        var byCode = [Int](repeating: 0, count: RPCCode.allCases.count)
        /// By how long the call took: one more than ``StoreFigures/commitBounds``.
        var byTime = [Int](repeating: 0, count: StoreFigures.commitBounds.count + 1)
        var microseconds: Int64 = 0
    }

    private struct State {
        var methods: [MethodCounts]
        /// There are as many as the programs give reasons.
        var refusals: [Reason: Int] = [:]
        var open = 0
    }

    private let methods: MethodTable
    private let clock: @Sendable () -> MonotonicTime
    private let state: Mutex<State>

    init(_ methods: MethodTable, clock: @escaping @Sendable () -> MonotonicTime) {
        self.methods = methods
        self.clock = clock
        state = Mutex(State(methods: Array(repeating: MethodCounts(), count: methods.count)))
    }

    private func count(_ method: MethodID, _ status: RPCStatus, since began: MonotonicTime) {
        let took = clock().since(began).wholeMicroseconds
        let bounds = StoreFigures.commitBounds
        let bucket = bounds.firstIndex { took <= $0 } ?? bounds.count
        state.withLock { state in
            state.open -= 1
            let index = Int(method.rawValue)
            state.methods[index].byCode[Int(status.code.rawValue)] += 1
            state.methods[index].byTime[bucket] += 1
            state.methods[index].microseconds += took
            if let reason = status.reason { state.refusals[reason, default: 0] += 1 }
        }
    }

    /// Everything as it is now.
    func text(_ store: StoreFigures, _ health: StoreHealth, _ gauges: [RunningService.Gauge]) -> String {
        var page = MetricsPage()
        add(state.withLock { $0 }, to: &page)
        add(store, to: &page)
        let age = health.lastCommit.map { clock().since($0).inSeconds } ?? -1
        page.head(
            "pegase_store_probe_age_seconds", "Time since a commit that was tried has ended; -1 before.",
            "gauge")
        page.line("pegase_store_probe_age_seconds", [], age)
        page.gauge("pegase_service_serving", "Whether health says SERVING.", health.isServing ? 1 : 0)
        for gauge in gauges { page.gauge(gauge.name, gauge.help, gauge.value) }
        return page.text
    }

    private func add(_ state: State, to page: inout MetricsPage) {
        page.gauge("pegase_service_calls_open", "Calls under way.", state.open)
        let used = zip(methods.all, state.methods).filter { $0.1.byCode.contains { $0 > 0 } }
        page.head("pegase_service_calls_total", "Calls that are over.", "counter")
        for (method, counts) in used {
            for (code, count) in zip(RPCCode.allCases, counts.byCode) where count > 0 {
                page.line(
                    "pegase_service_calls_total", [("method", method.path), ("code", code.name)], count)
            }
        }
        page.head("pegase_service_refusals_total", "Calls that ended with a reason.", "counter")
        for (reason, count) in state.refusals.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            page.line("pegase_service_refusals_total", [("reason", reason.rawValue)], count)
        }
        let name = "pegase_service_call_seconds"
        page.head(name, "Time from a call's message to its status.", "histogram")
        for (method, counts) in used {
            histogram(name, [("method", method.path)], counts.byTime, counts.microseconds, &page)
        }
    }

    private func add(_ store: StoreFigures, to page: inout MetricsPage) {
        let name = "pegase_store_commit_seconds"
        page.head(name, "Time that the disk or the database took to make a commit durable.", "histogram")
        histogram(name, [], store.commits, store.commitMicroseconds, &page)
        page.counter("pegase_store_writes_total", "Writes that were committed.", store.committedWrites)
        page.head("pegase_store_failures_total", "What the store could not do.", "counter")
        for (kind, count) in store.failures.sorted(by: { $0.key < $1.key }) {
            page.line("pegase_store_failures_total", [("kind", kind)], count)
        }
        page.gauge("pegase_store_commits_under_way", "Commits that have not ended.", store.commitsUnderWay)
        page.head("pegase_store_oldest_commit_seconds", "Age of the oldest of these; 0 without one.", "gauge")
        page.line(
            "pegase_store_oldest_commit_seconds", [],
            store.oldestCommit.map { clock().since($0).inSeconds } ?? 0)
        page.gauge(
            "pegase_store_disk_full", "Whether the last commit found no room.", store.isDiskFull ? 1 : 0)
        page.gauge("pegase_store_waiting_writes", "Writes that wait for a commit.", store.waitingWrites)
        page.gauge("pegase_store_waiting_reads", "Reads that wait for a thread.", store.waitingReads)
        page.gauge("pegase_store_open_tenants", "Tenants that are open.", store.openTenants)
        page.gauge(
            "pegase_store_failing_tenants", "Tenants whose last call the store could not serve; see the log.",
            store.failingTenants)
    }

    private func histogram(
        _ name: String, _ labels: [(String, String)], _ counts: [Int], _ microseconds: Int64,
        _ page: inout MetricsPage
    ) {
        var sum = 0
        for (bound, count) in zip(StoreFigures.commitBounds, counts) {
            sum += count
            page.line("\(name)_bucket", labels + [("le", "\(Double(bound) / 1_000_000)")], sum)
        }
        sum += counts.last ?? 0
        page.line("\(name)_bucket", labels + [("le", "+Inf")], sum)
        page.line("\(name)_sum", labels, Double(microseconds) / 1_000_000)
        page.line("\(name)_count", labels, sum)
    }
}

/// Each call is counted when it has ended.
extension ServiceMetrics: RPCInterceptor {
    func begin(_ context: RPCContext) -> MonotonicTime {
        state.withLock { $0.open += 1 }
        return clock()
    }

    func end(
        _ began: MonotonicTime, _ context: RPCContext, _ refusal: RPCStatus?
    ) async throws(RPCStatus) {
        count(context.method.id, refusal ?? .ok, since: began)
    }
}
