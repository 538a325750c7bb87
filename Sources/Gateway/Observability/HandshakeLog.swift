import Logging
import Synchronization
import Tenancy
import WireTransport

/// Counts and writes down what happens before anybody has said who they are: failed handshakes and refused connections.
///
/// Failed handshakes are counted by reason and address, and go to the log each second, no more lines than
/// ``Limits/handshakeLinesPerSecond``: what there was no line for is counted on into the next one.
final class HandshakeLog: ServerObserver {
    private struct Kind: Hashable {
        let reason: String
        let host: String
    }

    private struct Tally {
        var count = 0
        /// Of the last one.
        var detail = ""
        var peer = ""
    }

    private struct State {
        var failures: [Kind: Tally] = [:]
        var lines: TokenBucket
    }

    private let metrics: Metrics
    private let state: Mutex<State>

    init(_ metrics: Metrics, now: MonotonicTime) {
        self.metrics = metrics
        let lines = TokenBucket(
            perSecond: Limits.handshakeLinesPerSecond, burst: Limits.handshakeLines, now: now)
        state = Mutex(State(lines: lines))
    }

    func handshakeFailed(_ failure: HandshakeFailure) {
        metrics.handshakeFailed(failure.reason)
        // A port that was only knocked at: a balancer asks so every few seconds.
        guard !failure.isProbe else { return }
        state.withLock { state in
            var kind = Kind(reason: failure.reason, host: failure.host)
            if state.failures[kind] == nil, state.failures.count >= Limits.handshakeKinds {
                kind = Kind(reason: "", host: "")
            }
            var tally = state.failures[kind] ?? Tally()
            tally.count += 1
            tally.detail = failure.detail
            tally.peer = failure.peer
            state.failures[kind] = tally
        }
    }

    func connectionRefused(_ refusal: ConnectionRefusal) {
        metrics.connectionRefused(refusal.word)
    }

    /// Kinds of failures that no line has told of yet.
    var waitingLines: Int { state.withLock { $0.failures.count } }

    /// Writes what was counted, as far as there may be lines.
    func flush(to logger: Logger, now: MonotonicTime) {
        let taken = state.withLock { state in
            var taken: [(Kind, Tally)] = []
            for (kind, tally) in state.failures {
                guard state.lines.take(at: now) == nil else { break }
                taken.append((kind, tally))
                state.failures[kind] = nil
            }
            return taken
        }
        for (kind, tally) in taken {
            logger.warning(
                "handshake failed",
                metadata: [
                    "reason": "\(kind.reason.isEmpty ? "OTHER" : kind.reason)", "detail": "\(tally.detail)",
                    "peer": "\(tally.peer)", "count": "\(tally.count)",
                ])
        }
    }
}

extension HandshakeFailure {
    /// The address without the port, which is another one each time.
    fileprivate var host: String {
        peer.lastIndex(of: ":").map { String(peer[..<$0]) } ?? peer
    }
}

extension ConnectionRefusal {
    /// For a metric.
    fileprivate var word: String {
        switch self {
        case .shareUsed: "SHARE_USED"
        case .full: "FULL"
        case .evicted: "EVICTED"
        case .unwanted: "UNWANTED"
        }
    }
}
