import Store
import WireTransport

/// Says on the health board whether the service can work: it serves while its store can be reached.
struct StoreHealth: Sendable {
    let store: Store
    let board: HealthBoard

    /// Looks each second, until the task is cancelled.
    func run() async {
        while true {
            await look()
            do { try await Task.sleep(for: RuntimeLimits.storeProbe) } catch { return }
        }
    }

    func look() async {
        let isReachable: Bool
        do throws(StoreError) {
            try await store.probe()
            isReachable = true
        } catch {
            isReachable = false
        }
        board.set { _ in isReachable }
    }
}
