#define _GNU_SOURCE
// Looks at the connections that the store opens, without the store knowing.
#include "include/raw.h"
#include "statements.h"
#include <sqlite3.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { CONNECTIONS = 1024, TEXTS = 64 };

static sqlite3 *connections[CONNECTIONS];
static atomic_int connection_count;
static atomic_llong commits;
static const char *unknown[TEXTS];
static atomic_int unknown_count;

static int committed(void *context) {
    (void)context;
    atomic_fetch_add(&commits, 1);
    return 0;
}

static int is_known(const char *text) {
    for (int i = 0; i < STATEMENTS; i++)
        if (strcmp(text, STATEMENT[i]) == 0) return 1;
    return 0;
}

static int is_data(const char *text) {
    return strncmp(text, "INSERT", 6) == 0 || strncmp(text, "UPDATE", 6) == 0 || strncmp(text, "DELETE", 6) == 0;
}

/// Remembers a statement that changes data and is not ours. The tenant's own first rows are none of a write's work.
static int traced(unsigned kind, void *context, void *statement, void *text) {
    (void)kind, (void)context, (void)text;
    // Those of the first writes: to compare each later one as well took a hundredth of a write.
    static atomic_long looked;
    if (atomic_load_explicit(&looked, memory_order_relaxed) >= 10000) return 0;
    atomic_fetch_add_explicit(&looked, 1, memory_order_relaxed);
    const char *said = sqlite3_sql(statement);
    if (!said || !is_data(said) || is_known(said)) return 0;
    if (strncmp(said, "INSERT INTO tenants", 19) == 0 || strncmp(said, "INSERT INTO heads", 17) == 0) return 0;
    if (strncmp(said, "UPDATE heads SET used =", 23) == 0) return 0;
    int place = atomic_fetch_add(&unknown_count, 1);
    if (place < TEXTS) unknown[place] = strdup(said);
    return 0;
}

static int opened(sqlite3 *connection, const char **error, const void *routines) {
    (void)error, (void)routines;
    int place = atomic_fetch_add(&connection_count, 1);
    if (place < CONNECTIONS) connections[place] = connection;
    sqlite3_commit_hook(connection, committed, NULL);
    sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, traced, NULL);
    return SQLITE_OK;
}

void raw_watch(void) { sqlite3_auto_extension((void (*)(void))opened); }

int64_t raw_commits(void) { return atomic_load(&commits); }

int64_t raw_pages(void) {
    int64_t pages = 0;
    int count = atomic_load(&connection_count);
    for (int i = 0; i < count && i < CONNECTIONS; i++) {
        int now = 0, most = 0;
        sqlite3_db_status(connections[i], SQLITE_DBSTATUS_CACHE_HIT, &now, &most, 0);
        pages += now;
        sqlite3_db_status(connections[i], SQLITE_DBSTATUS_CACHE_MISS, &now, &most, 0);
        pages += now;
    }
    return pages;
}

int raw_unknown_statements(void) {
    int count = atomic_load(&unknown_count);
    for (int i = 0; i < count && i < TEXTS; i++) fprintf(stderr, "not in the comparison: %s\n", unknown[i]);
    return count;
}

static atomic_long delay;

void raw_delay_syncs(int64_t microseconds) { delay = microseconds * 1000; }

// In the place of the C library's, for SQLite as well.
int fdatasync(int file) {
    int code = (int)syscall(SYS_fdatasync, file);
    if (delay) clock_nanosleep(CLOCK_MONOTONIC, 0, &(struct timespec){.tv_nsec = delay}, NULL);
    return code;
}
