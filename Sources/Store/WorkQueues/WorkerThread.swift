import Glibc

/// Starts threads of the store's own: disk work must not take a thread of Swift's pool or of an event loop.
/// The fence around pthreads' creation.
enum WorkerThread {
    private final class Body {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// What the calling thread has had of a processor so far.
    static func processorTime() -> Duration {
        var time = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    /// Starts a detached thread.
    static func start(_ run: @escaping @Sendable () -> Void) throws(StoreError) {
        // Released by the thread, or below when there is none.
        let body = unsafe Unmanaged.passRetained(Body(run))
        var thread = pthread_t()
        let code = unsafe pthread_create(
            &thread, nil,
            { context in
                guard let context = unsafe context else { return nil }
                unsafe Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, body.toOpaque())
        guard code == 0 else {
            unsafe body.release()
            throw .configuration("a thread cannot be started (error \(code))")
        }
        pthread_detach(thread)
    }
}
