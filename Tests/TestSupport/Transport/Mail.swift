import Foundation
import Synchronization

/// Jobs that other threads bring to the one that made the mailbox.
final class Mail: Sendable {
    private let jobs = Mutex<[@Sendable () -> Void]>([])
    private let arrival = DispatchSemaphore(value: 0)
    private let home = pthread_self()

    /// Whether we are on the thread that delivers.
    var isHome: Bool { pthread_equal(home, pthread_self()) != 0 }
    var hasMore: Bool { jobs.withLock { !$0.isEmpty } }

    func post(_ job: @escaping @Sendable () -> Void) {
        jobs.withLock { $0.append(job) }
        arrival.signal()
    }

    func deliver() {
        let jobs = jobs.withLock { jobs in
            defer { jobs = [] }
            return jobs
        }
        for job in jobs { job() }
    }

    /// - Returns: False when nothing came in that time.
    func wait(seconds: Int) -> Bool {
        hasMore || arrival.wait(timeout: .now() + .seconds(seconds)) == .success
    }
}
