import Logging
import Synchronization
import WireTransport

/// Looks at the gateway's own certificate each minute, for its metric and for the log.
final class CertificateWatch: Sendable {
    private struct State {
        var alarm = CertificateAlarm()
        var passed = Duration.zero
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
            state.passed += .seconds(1)
            guard state.passed >= Limits.certificateLook else { return false }
            state.passed = .zero
            return true
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
