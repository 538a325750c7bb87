import CPostgreSQL
import Dispatch
import Synchronization

/// Interrupts what runs on one connection, once, from any thread.
///
/// To ask for it takes a connection of its own to the server, and libpq waits for that; so a thread of the system does,
/// and the caller, who may be an event loop, does not. There are never more of them than connections in the pool, since
/// one that was interrupted is not used again.
@safe final class PostgreSQLCanceller: @unchecked Sendable {
    private let raw: OpaquePointer  // Owned: freed in `deinit`. libpq only reads it.
    private let wasUsed = Atomic(false)

    init(_ raw: OpaquePointer) {
        unsafe self.raw = raw
    }

    deinit {
        unsafe PQfreeCancel(raw)
    }

    var isUsed: Bool { wasUsed.load(ordering: .acquiring) }

    func use() {
        guard !wasUsed.exchange(true, ordering: .acquiringAndReleasing) else { return }
        DispatchQueue.global().async { [self] in
            // Said to nobody: a server that is gone has ended the statement too.
            var reason: CChar = 0
            _ = unsafe PQcancel(raw, &reason, 1)
        }
    }
}
