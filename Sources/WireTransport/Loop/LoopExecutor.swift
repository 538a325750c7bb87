import NIOCore

/// Runs tasks on one event loop, so that a handler, its connection and its timers share a thread.
///
/// An event loop is not a task executor of its own. A job is queued with `execute` and runs after the I/O of the
/// turn, before the turn's flush.
package final class LoopExecutor: TaskExecutor {
    private let execute: @Sendable (@escaping @Sendable () -> Void) -> Void

    convenience init(_ loop: any EventLoop) {
        self.init { loop.execute($0) }
    }

    /// - Parameter execute: Brings a job to the loop's thread, from whatever thread it is called on.
    package init(execute: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void) {
        self.execute = execute
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        execute {
            unsafe job.runSynchronously(on: self.asUnownedTaskExecutor())
        }
    }
}
