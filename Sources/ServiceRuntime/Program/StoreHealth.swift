import Store
import Synchronization
import WireTransport

/// Says on the health board whether the service can work: it serves while its store can be reached.
///
/// A store that does not answer for some seconds cannot be reached either. There is never more than one look at it.
final class StoreHealth: Sendable {
    private let probe: @Sendable () async throws(StoreError) -> Void
    let board: HealthBoard
    /// Beats since the look that is under way began; 0 when there is none.
    private let beats = Atomic(0)

    init(board: HealthBoard, probe: @escaping @Sendable () async throws(StoreError) -> Void) {
        self.probe = probe
        self.board = board
    }

    /// Looks each second, until the task is cancelled.
    func run() async {
        while true {
            beat()
            do { try await Task.sleep(for: RuntimeLimits.storeProbe) } catch { return }
        }
    }

    /// Begins a look, or waits on for the one that is under way.
    func beat() {
        switch beats.add(1, ordering: .relaxed).oldValue {
        case 0:
            Task {
                await look()
                beats.store(0, ordering: .relaxed)
            }
        case RuntimeLimits.storeProbes...: board.set { _ in false }
        default: break
        }
    }

    func look() async {
        let isReachable: Bool
        do throws(StoreError) {
            try await probe()
            isReachable = true
        } catch {
            isReachable = false
        }
        board.set { _ in isReachable }
    }
}
