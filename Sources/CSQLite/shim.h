// What Swift sees of SQLite: its header, and calls that Swift cannot write because they are variadic or
// take a function cast from an integer.
#pragma once
#include <sqlite3.h>

/// Sets one on/off option of a connection; `SQLITE_OK` only when it took.
static inline int pegase_sqlite3_db_option(sqlite3 *connection, int option, int on) {
    int now = -1;
    int code = sqlite3_db_config(connection, option, on, &now);
    return code == SQLITE_OK && now != on ? SQLITE_ERROR : code;
}

/// Turns off the allocation counters, whose global mutex every thread's every allocation would take.
/// Harmless, and without effect, when something else has started SQLite already.
static inline int pegase_sqlite3_start(void) {
    (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    return sqlite3_initialize();
}

/// Leaves the files of the log and of its index where they are when the last connection closes. Without effect on a file
/// system that does not know of it, as one in memory.
static inline int pegase_sqlite3_keep_log(sqlite3 *connection) {
    int on = 1;
    int code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_PERSIST_WAL, &on);
    return code == SQLITE_NOTFOUND ? SQLITE_OK : code;
}

/// Whether the file that is open is not the one of its name any more: it was removed, or another one was put there. Always 0
/// on a file system that does not know of it, as one in memory.
static inline int pegase_sqlite3_has_moved(sqlite3 *connection) {
    int moved = 0;
    int code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK ? moved : code != SQLITE_NOTFOUND;
}

/// Binds bytes that stay where they are until the binding is cleared; no bytes is an empty blob, never NULL.
static inline int pegase_sqlite3_bind_lent(sqlite3_stmt *statement, int index, const void *bytes, int count) {
    if (count == 0) return sqlite3_bind_zeroblob(statement, index, 0);
    return sqlite3_bind_blob(statement, index, bytes, count, SQLITE_STATIC);
}

/// Whether a code says that a sync failed: what was written before it is in the file all the same.
static inline int pegase_sqlite3_is_sync(int code) {
    return code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC;
}
