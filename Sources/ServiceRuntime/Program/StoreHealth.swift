import Logging
import Program
import Store
import Synchronization
import Tenancy
import WireTransport

/// Says on the health board whether the service can work: it serves while a commit ends, and while nothing of its own
/// stands in its way.
///
/// Tries a commit every other second. There is never more than one try; one that has not ended after some seconds counts
/// as failed until it does.
final class StoreHealth: Sendable {
    let board: HealthBoard
    private let probe: @Sendable () async throws(StoreError) -> Void
    private let obstacle: @Sendable () -> String?
    private let log: Logger
    private let failures: FailureLog
    private let clock: @Sendable () -> MonotonicTime
    private let state = Mutex(State())

    private struct State {
        /// A try is under way, and since how many beats.
        var isTrying = false
        var beats = RuntimeLimits.probePeriod
        /// Why the last try failed; `nil` when it ended well.
        var failure: String? = untried
        var isServing = false
        /// When a commit last ended.
        var ended: MonotonicTime?
    }

    private static let untried = "no commit was tried yet"

    /// - Parameters:
    ///   - obstacle: Why the service cannot work although its store can.
    ///   - probe: Ends when a commit has.
    init(
        board: HealthBoard, log: Logger, clock: @escaping @Sendable () -> MonotonicTime,
        obstacle: @escaping @Sendable () -> String? = { nil },
        probe: @escaping @Sendable () async throws(StoreError) -> Void
    ) {
        self.board = board
        self.log = log
        self.clock = clock
        self.obstacle = obstacle
        self.probe = probe
        failures = FailureLog(log, clock: clock)
    }

    /// When a commit that was tried last ended; `nil` before the first.
    var lastCommit: MonotonicTime? { state.withLock { $0.ended } }

    var isServing: Bool { state.withLock { $0.isServing } }

    /// Makes the first try, and waits for its end for as long as one may take.
    func begin() async {
        beat()
        for _ in 0..<100 * RuntimeLimits.probePatience where state.withLock({ $0.isTrying }) {
            do { try await Task.sleep(for: RuntimeLimits.healthBeat / 100) } catch { return }
        }
    }

    /// Looks each second, until the task is cancelled.
    func run() async {
        while true {
            beat()
            do { try await Task.sleep(for: RuntimeLimits.healthBeat) } catch { return }
        }
    }

    /// Begins a try, or waits on for the one that is under way, and says on the board how things stand.
    func beat() {
        let begins = state.withLock { state -> Bool in
            state.beats += 1
            if state.isTrying {
                if state.beats >= RuntimeLimits.probePatience {
                    state.failure = "a commit has not ended for \(state.beats) s"
                }
                return false
            }
            guard state.beats >= RuntimeLimits.probePeriod else { return false }
            (state.isTrying, state.beats) = (true, 0)
            return true
        }
        if begins { Task { await look() } }
        tell()
    }

    /// Tries a commit, and says on the board how things stand.
    func look() async {
        let failure: String?
        do throws(StoreError) {
            try await probe()
            failure = nil
        } catch {
            failure = "a commit fails: \(error)"
        }
        let now = clock()
        state.withLock { state in
            (state.isTrying, state.beats, state.failure) = (false, 0, failure)
            if failure == nil { state.ended = now }
        }
        tell()
    }

    private func tell() {
        let own = obstacle()
        let (why, hasChanged) = state.withLock { state in
            let why = state.failure ?? own
            defer { state.isServing = why == nil }
            return (why, state.isServing != (why == nil))
        }
        board.set { _ in why == nil }
        if let why, why != Self.untried {
            failures.note("the service does not serve", kind: "health", metadata: ["why": "\(why)"])
        } else if hasChanged {
            log.notice("the service serves")
        }
    }
}
