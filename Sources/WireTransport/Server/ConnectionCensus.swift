import Synchronization

/// How many connections a server holds, over all its loops.
final class ConnectionCensus: Sendable {
    private let count = Atomic(0)
    private let most: Int

    init(most: Int) {
        self.most = most
    }

    /// - Returns: False when there are as many as there may be; then nothing was counted.
    func enter() -> Bool {
        guard count.add(1, ordering: .relaxed).newValue <= most else {
            leave()
            return false
        }
        return true
    }

    func leave() {
        count.subtract(1, ordering: .relaxed)
    }
}
