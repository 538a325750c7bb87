import Logging
import Synchronization
import WireTransport

/// Looks at the gateway's own certificate each minute, for its metric and for the log.
final class CertificateWatch: Sendable {
    private struct State {
        var alarm = CertificateAlarm()
        var seconds = 0
    }

    private let server: RPCServer
    private let metrics: Metrics
    private let logger: Logger
    private let clock: Clock
    private let state = Mutex(State())

    init(_ server: RPCServer, _ metrics: Metrics, _ logger: Logger, _ clock: Clock) {
        self.server = server
        self.metrics = metrics
        self.logger = logger
        self.clock = clock
    }

    /// Called each second.
    func secondPassed() {
        let isDue = state.withLock { state in
            state.seconds += 1
            return state.seconds % Limits.certificateLook == 0
        }
        if isDue { look() }
    }

    func look() {
        guard let certificate = server.certificate else { return }
        metrics.certificateSeen(certificate)
        guard let line = state.withLock({ $0.alarm.look(certificate, now: clock.world()) }) else { return }
        logger.log(level: line.level, "\(line.message)", metadata: line.metadata)
    }
}
