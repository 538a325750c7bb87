// Kills the program that it is loaded into at its n-th sync, before the sync is done, as PEGASE_DIES_AT_SYNC says. A
// tracer could do that from outside, and stops the program at every other call as well: a thousand kills took hours.
#define _GNU_SOURCE
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_long left;

__attribute__((constructor)) static void begin(void) {
    const char *number = getenv("PEGASE_DIES_AT_SYNC");
    left = number ? atol(number) : 0;
}

static int sync_or_die(long call, int file) {
    if (atomic_fetch_sub(&left, 1) == 1) kill(getpid(), SIGKILL);
    return (int)syscall(call, file);
}

int fsync(int file) { return sync_or_die(SYS_fsync, file); }
int fdatasync(int file) { return sync_or_die(SYS_fdatasync, file); }
