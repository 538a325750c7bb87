// Tells ThreadSanitizer about the slow path of Swift's `Mutex`, which lies in an uninstrumented library: without this a
// mutex that two threads want at once looks like none. Loaded by `scripts/check --sanitize` before the tests.
//
// The fast path is inlined, so it is instrumented with the code around it; both paths meet at the mutex's address.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context))

// Absent in programs that are built without the sanitizer, such as `swift test` itself.
extern void __tsan_acquire(const void *) __attribute__((weak));
extern void __tsan_release(const void *) __attribute__((weak));

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

SWIFT void lock_slow(uint32_t thread, SELF const void *mutex) __asm__(LOCK);
SWIFT void unlock_slow(SELF const void *mutex) __asm__(UNLOCK);

SWIFT void lock_slow(uint32_t thread, SELF const void *mutex) {
    SWIFT void (*lock)(uint32_t, SELF const void *) = dlsym(RTLD_NEXT, LOCK);
    lock(thread, mutex);
    if (__tsan_acquire) __tsan_acquire(mutex);
}

SWIFT void unlock_slow(SELF const void *mutex) {
    SWIFT void (*unlock)(SELF const void *) = dlsym(RTLD_NEXT, UNLOCK);
    if (__tsan_release) __tsan_release(mutex);
    unlock(mutex);
}
