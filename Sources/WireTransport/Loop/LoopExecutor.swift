import NIOCore

/// Runs tasks on one event loop, so that a handler, its connection and its timers share a thread.
///
/// An event loop is not a task executor of its own. A job is queued with `execute` and runs after the I/O of the
/// turn, before the turn's flush.
package final class LoopExecutor: TaskExecutor {
    private let loop: any EventLoop

    init(_ loop: any EventLoop) {
        self.loop = loop
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute {
            unsafe job.runSynchronously(on: self.asUnownedTaskExecutor())
        }
    }
}
