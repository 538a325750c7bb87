// What keeps keys in this process: no dumps of it, and memory that is never written to disk.
#pragma once
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

/// From here on a crash leaves no core, and no process of the same user reads this one's memory.
///
/// - Returns: 1 when both hold.
static inline int pegase_forbid_dumps(void) {
    struct rlimit none = {0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0
        && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
}

/// Pages that are not swapped out, as far as RLIMIT_MEMLOCK goes, are left out of dumps, and are empty in a fork.
///
/// - size: A multiple of 4096.
/// - Returns: NULL when there is no memory.
static inline void *pegase_secret_pages(size_t size) {
    void *pages = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) return NULL;
    // Where the limit is reached the keys may be swapped: better than no service.
    (void)mlock(pages, size);
    (void)madvise(pages, size, MADV_DONTDUMP);
    (void)madvise(pages, size, MADV_WIPEONFORK);
    return pages;
}
