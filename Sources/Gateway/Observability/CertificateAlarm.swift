import Logging
import Tenancy
import WireTransport

/// When somebody has to be told of the gateway's own certificate: near its end, past it, and when its files make no
/// sense. A value: it is shown how the certificate stands each minute, and says what to write down.
struct CertificateAlarm {
    /// How bad it is.
    enum Band: Equatable {
        case good
        /// Ends within ``Limits/certificateWarning``.
        case ending
        case ended
    }

    private var band = Band.good
    private var problem: String?
    private var lastSaid: UnixTime?

    /// - Returns: A line for the log; `nil` when there is nothing new, and nothing bad that was last said long enough
    ///   ago.
    mutating func look(_ state: CertificateState, now: UnixTime) -> Line? {
        let left = state.end.map { $0 - now.milliseconds / 1_000 }
        let band: Band =
            left.map {
                $0 <= 0 ? .ended : .seconds($0) <= Limits.certificateWarning ? .ending : .good
            } ?? .good
        let isNew = band != self.band || state.problem != problem
        let isBad = band != .good || state.problem != nil
        let isDue = lastSaid.map { now.since($0) >= interval(band) } ?? true
        self.band = band
        problem = state.problem
        guard isNew || (isBad && isDue) else { return nil }
        lastSaid = now
        if let problem {
            return Line(
                level: .error, message: "the files of the gateway's certificate are not taken",
                metadata: ["problem": "\(problem)", "seconds_left": "\(left ?? 0)"])
        }
        let message =
            switch band {
            case .good: "the gateway's certificate is good"
            case .ending: "the gateway's certificate ends soon"
            case .ended: "the gateway's certificate has ended: clients refuse it"
            }
        return Line(
            level: band == .good ? .notice : band == .ending ? .warning : .critical, message: message,
            metadata: ["seconds_left": "\(left ?? 0)"])
    }

    struct Line: Equatable {
        let level: Logger.Level
        let message: String
        let metadata: Logger.Metadata
    }

    private func interval(_ band: Band) -> Duration {
        band == .ended || problem != nil ? Limits.certificateAlarmUrgent : Limits.certificateAlarm
    }
}
