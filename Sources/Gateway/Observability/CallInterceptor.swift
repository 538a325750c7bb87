import Tenancy
import WireProto
import WireTransport

/// All that the gateway says of its callers' calls: figures, counts of refusals, and a line for each call that was
/// passed on.
final class CallInterceptor: RelayInterceptor {
    private let countries: [Country]
    private let metrics: Metrics
    private let refusals: RefusalCounts
    private let calls: CallLog

    /// - Parameter cells: As the policy has them.
    init(_ cells: [Cell], metrics: Metrics, refusals: RefusalCounts, calls: CallLog) {
        countries = cells.map(\.country)
        self.metrics = metrics
        self.refusals = refusals
        self.calls = calls
    }

    func refused(_ method: MethodID, _ admission: GatewayAdmission, _ status: RPCStatus) {
        metrics.callRefused(status)
        refusals.count(
            countries[admission.cell], caller: admission.account.label, method,
            status.reason ?? .methodNotPermitted)
    }

    func forwarded(_ call: GatewayCall) {
        metrics.callOpened()
    }

    func finished(_ call: GatewayCall, _ outcome: RelayOutcome) {
        metrics.callFinished(call.method.id, outcome)
        calls.finished(call, countries[call.admission.cell], outcome)
    }
}
