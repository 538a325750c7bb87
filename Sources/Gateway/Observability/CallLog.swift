import Logging
import Program
import Tenancy
import WireProto
import WireTransport

/// One line for each call that was passed on, without a name in it.
///
/// Written straight into the sink: the way through swift-log's dictionaries costs more than relaying the
/// call.
final class CallLog: Sendable {
    private let sink: LogSink
    private let clock: Clock
    private let isOn: Bool

    /// - Parameter level: Lines are written at `info` and below.
    init(_ sink: LogSink, level: Logger.Level, clock: Clock) {
        self.sink = sink
        self.clock = clock
        isOn = level <= .info
    }

    func finished(_ call: GatewayCall, _ country: Country, _ outcome: RelayOutcome) {
        // A withheld answer is an alarm, whatever the level.
        guard isOn || outcome.wasWithheld else { return }
        var line = JSONLine(
            clock.world(), level: outcome.wasWithheld ? "critical" : "info", program: GatewayProgram.name,
            message: outcome.wasWithheld ? "response withheld" : "call")
        line.add("cell", country.code)
        line.add("caller", call.admission.account.label)
        line.add("method", call.method.path)
        line.add("call", call.callID.text)
        line.add("code", outcome.status.code.name)
        if let reason = outcome.status.reason { line.add("reason", reason.rawValue) }
        let (seconds, attoseconds) = outcome.elapsed.components
        line.add("microseconds", seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
        line.add("request_bytes", outcome.requestBytes)
        line.add("response_bytes", outcome.responseBytes)
        sink.write(line.closed())
    }
}
