import Glibc
import Tenancy

/// What a thread finds when it asks whether its wait is over.
enum Awaiting<Result> {
    case over(Result)
    /// It is to sleep until it is woken, or until an instant of the kernel's clock.
    case asleep(until: MonotonicTime?)
}

/// A value behind a lock that threads can sleep on. The fence around pthreads' locks.
@safe final class Monitor<Value>: @unchecked Sendable {
    private var value: Value
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>  // Owned: destroyed in `deinit`.
    private let condition: UnsafeMutablePointer<pthread_cond_t>  // Owned likewise.

    init(_ value: Value) {
        self.value = value
        unsafe mutex = .allocate(capacity: 1)
        unsafe condition = .allocate(capacity: 1)
        unsafe mutex.initialize(to: pthread_mutex_t())
        unsafe condition.initialize(to: pthread_cond_t())
        unsafe pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        unsafe pthread_condattr_init(&attributes)
        unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        unsafe pthread_cond_init(condition, &attributes)
        unsafe pthread_condattr_destroy(&attributes)
    }

    deinit {
        unsafe pthread_cond_destroy(condition)
        unsafe pthread_mutex_destroy(mutex)
        unsafe condition.deallocate()
        unsafe mutex.deallocate()
    }

    func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        return body(&value)
    }

    /// Sleeps until `body` has a result; it is asked again after each wake.
    func wait<Result>(_ body: (inout Value) -> Result?) -> Result {
        wait(awaiting: { body(&$0).map { .over($0) } ?? .asleep(until: nil) })
    }

    /// Sleeps until `body` says that it is over; it is asked again after each wake, and at the instant it names.
    func wait<Result>(awaiting body: (inout Value) -> Awaiting<Result>) -> Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        while true {
            switch body(&value) {
            case .over(let result):
                return result
            case .asleep(nil):
                unsafe pthread_cond_wait(condition, mutex)
            case .asleep(let until?):
                let (seconds, nanoseconds) = until.nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
                var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(nanoseconds))
                unsafe pthread_cond_timedwait(condition, mutex, &time)
            }
        }
    }

    func wakeOne() {
        unsafe pthread_cond_signal(condition)
    }

    func wakeAll() {
        unsafe pthread_cond_broadcast(condition)
    }
}
