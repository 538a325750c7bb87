import Synchronization
import Tenancy

@testable import Store

/// Something a body can wait behind, on the store's own thread, until the test opens it.
final class Gate: Sendable {
    private let isOpen = Monitor(false)

    func open() {
        isOpen.withLock { $0 = true }
        isOpen.wakeAll()
    }

    func wait() {
        isOpen.wait { $0 ? () : nil }
    }

    /// Starts a write that keeps the tenant's turn until the gate is opened, and changes nothing.
    static func holdingWriter(of store: Store, _ scope: StoreScope) async throws -> Gate {
        let gate = Gate()
        try await withCheckedThrowingContinuation { (started: CheckedContinuation<Void, any Error>) in
            Task {
                let hasStarted = Atomic(false)
                do {
                    try await store.change(scope) { _ in
                        // A body runs again when it or a neighbour has to be undone.
                        if !hasStarted.exchange(true, ordering: .relaxed) { started.resume() }
                        gate.wait()
                    }
                } catch  where !hasStarted.load(ordering: .relaxed) {
                    started.resume(throwing: error)
                }
            }
        }
        return gate
    }

    /// Starts reads that keep every reading thread until the gate is opened.
    static func holdingReaders(of store: Store, _ scope: StoreScope, threads: Int) async throws -> Gate {
        let gate = Gate()
        for _ in 0..<threads {
            await withCheckedContinuation { started in
                Task {
                    try await store.look(scope) { _ in
                        started.resume()
                        gate.wait()
                    }
                }
            }
        }
        return gate
    }
}
