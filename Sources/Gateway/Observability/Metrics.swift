import Notation
import Program
import Synchronization
import Tenancy
import WireProto
import WireTransport

/// Counts of what the gateway did, in the text format of Prometheus. No label names a tenant or anything of
/// one.
final class Metrics: Sendable {
    /// Upper bounds of the histogram of call times, in microseconds.
    static let bounds: [Int64] = [
        250, 1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000, 4_000_000, 8_000_000,
    ]

    private struct MethodCounts {
        var byCode = [Int](repeating: 0, count: RPCCode.allCases.count)
        var byTime = [Int](repeating: 0, count: Metrics.bounds.count + 1)
        var microseconds: Int64 = 0
    }

    private struct State {
        var methods: [MethodCounts]
        var refusals: [Reason: Int] = [:]
        var callsOpen = 0
        var connectionsOpen = 0
        var connectionsAccepted = 0
        var connectionsRefused: [String: Int] = [:]
        var handshakesFailed: [String: Int] = [:]
        var certificate = CertificateState()
        var withheld = 0
        var requestBytes = 0
        var responseBytes = 0
    }

    private let methods: MethodTable
    private let state: Mutex<State>

    init(_ methods: MethodTable) {
        self.methods = methods
        state = Mutex(State(methods: Array(repeating: MethodCounts(), count: methods.count)))
    }

    func connectionOpened() {
        state.withLock {
            $0.connectionsOpen += 1
            $0.connectionsAccepted += 1
        }
    }

    func connectionClosed() {
        state.withLock { $0.connectionsOpen -= 1 }
    }

    /// - Parameter reason: One of ours.
    func connectionRefused(_ reason: String) {
        state.withLock { $0.connectionsRefused[reason, default: 0] += 1 }
    }

    /// - Parameter reason: A word of the TLS library or of ours; only so many different ones are told apart.
    func handshakeFailed(_ reason: String) {
        state.withLock { state in
            let isKnown = state.handshakesFailed[reason] != nil
            let hasRoom = state.handshakesFailed.count < Limits.handshakeReasons
            state.handshakesFailed[isKnown || hasRoom ? reason : "OTHER", default: 0] += 1
        }
    }

    func certificateSeen(_ certificate: CertificateState) {
        state.withLock { $0.certificate = certificate }
    }

    func callOpened() {
        state.withLock { $0.callsOpen += 1 }
    }

    func callRefused(_ status: RPCStatus) {
        state.withLock { $0.refusals[status.reason ?? .methodNotPermitted, default: 0] += 1 }
    }

    func callFinished(_ method: MethodID, _ outcome: RelayOutcome) {
        let (seconds, attoseconds) = outcome.elapsed.components
        let elapsed = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        let bucket = Self.bounds.firstIndex { elapsed <= $0 } ?? Self.bounds.count
        state.withLock { state in
            state.callsOpen -= 1
            state.requestBytes += outcome.requestBytes
            state.responseBytes += outcome.responseBytes
            if outcome.wasWithheld { state.withheld += 1 }
            let index = Int(method.rawValue)
            state.methods[index].byCode[Int(outcome.status.code.rawValue)] += 1
            state.methods[index].byTime[bucket] += 1
            state.methods[index].microseconds += elapsed
        }
    }

    /// Everything, in the text format of Prometheus 0.0.4.
    ///
    /// - Parameters:
    ///   - cells: What the followers know of each cell's access table.
    ///   - connections: How many the server holds.
    func text(
        _ cells: [(country: Country, watch: WatchState)], connections: ConnectionCounts, now: MonotonicTime,
        world: UnixTime
    ) -> String {
        let state = state.withLock { $0 }
        var page = MetricsPage()
        page.gauge("pegase_gateway_connections", "Open connections.", state.connectionsOpen)
        page.counter(
            "pegase_gateway_connections_accepted_total", "Connections of a known form of caller.",
            state.connectionsAccepted)
        page.head("pegase_gateway_connections_held", "Connections that hold a place, by kind.", "gauge")
        for (kind, count) in [
            ("unidentified", connections.unidentified), ("partner", connections.ordinary),
            ("reserved", connections.reserved),
        ] {
            page.line("pegase_gateway_connections_held", [("kind", kind)], count)
        }
        page.head(
            "pegase_gateway_connections_refused_total", "Connections that were not let in or had to go.",
            "counter")
        for (reason, count) in state.connectionsRefused.sorted(by: { $0.key < $1.key }) {
            page.line("pegase_gateway_connections_refused_total", [("reason", reason)], count)
        }
        page.head("pegase_gateway_handshakes_failed_total", "TLS handshakes that failed.", "counter")
        for (reason, count) in state.handshakesFailed.sorted(by: { $0.key < $1.key }) {
            page.line("pegase_gateway_handshakes_failed_total", [("reason", reason)], count)
        }
        if let end = state.certificate.end {
            page.gauge(
                "pegase_gateway_certificate_seconds", "Seconds until the gateway's certificate ends.",
                Int(end - world.milliseconds / 1_000))
        }
        page.gauge(
            "pegase_gateway_certificate_problem", "1 when its files changed and could not be taken.",
            state.certificate.problem == nil ? 0 : 1)
        page.gauge("pegase_gateway_calls_open", "Calls being passed on.", state.callsOpen)
        page.counter("pegase_gateway_request_bytes_total", "Bytes of request messages.", state.requestBytes)
        page.counter(
            "pegase_gateway_response_bytes_total", "Bytes of response messages.", state.responseBytes)
        page.counter(
            "pegase_gateway_withheld_total", "Responses that the guard withheld. Any is an alarm.",
            state.withheld)
        page.head("pegase_gateway_refusals_total", "Calls that the gateway refused.", "counter")
        for (reason, count) in state.refusals.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            page.line("pegase_gateway_refusals_total", [("reason", reason.rawValue)], count)
        }
        add(state.methods, to: &page)
        add(cells, now: now, to: &page)
        return page.text
    }

    private func add(_ counts: [MethodCounts], to page: inout MetricsPage) {
        let used = zip(methods.all, counts).filter { $0.1.byCode.contains { $0 > 0 } }
        page.head("pegase_gateway_calls_total", "Calls that were passed on and are over.", "counter")
        for (method, counts) in used {
            for (code, count) in zip(RPCCode.allCases, counts.byCode) where count > 0 {
                page.line(
                    "pegase_gateway_calls_total", [("method", method.path), ("code", code.name)], count)
            }
        }
        let name = "pegase_gateway_call_seconds"
        page.head(name, "Time from a call's head to its status.", "histogram")
        for (method, counts) in used {
            var sum = 0
            for (bound, count) in zip(Self.bounds, counts.byTime) {
                sum += count
                page.line(
                    "\(name)_bucket", [("method", method.path), ("le", "\(Double(bound) / 1_000_000)")], sum)
            }
            sum += counts.byTime.last ?? 0
            page.line("\(name)_bucket", [("method", method.path), ("le", "+Inf")], sum)
            page.line("\(name)_sum", [("method", method.path)], Double(counts.microseconds) / 1_000_000)
            page.line("\(name)_count", [("method", method.path)], sum)
        }
    }

    private func add(
        _ cells: [(country: Country, watch: WatchState)], now: MonotonicTime, to page: inout MetricsPage
    ) {
        page.head("pegase_gateway_access_revision", "Revision of the cell's access table.", "gauge")
        for (country, watch) in cells {
            page.line("pegase_gateway_access_revision", [("cell", country.code)], Int(watch.revision))
        }
        page.head(
            "pegase_gateway_access_age_seconds", "Time since the table was confirmed; -1 before.", "gauge")
        for (country, watch) in cells {
            let age = watch.freshness.confirmed.map { now.since($0).inSeconds } ?? -1
            page.line("pegase_gateway_access_age_seconds", [("cell", country.code)], age)
        }
    }
}
