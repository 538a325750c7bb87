// SQLite as it is, for comparison, and an eye on the connections that others open.
#pragma once
#include <stdint.h>

/// From now on every connection of this process is watched, until it ends. Call once, before the first one.
void raw_watch(void);

/// Transactions that the watched connections have committed.
int64_t raw_commits(void);

/// Pages that the watched connections have asked their caches for, found there or not. Call while none is in use.
int64_t raw_pages(void);

/// Distinct statements that the watched connections ran and that `raw_write` does not know: they would make the
/// comparison one of different work. Says each on standard error.
int raw_unknown_statements(void);

/// From now on each fdatasync of this process takes so much longer: at most a second.
void raw_delay_syncs(int64_t microseconds);

/// Writes rows into a tenant's file that has one write in it: of the same sizes as that one's, by the same statements.
///
/// - batch: Writes that share a commit.
/// - parts: Whether each is in a savepoint and looks for its request first, as the store's are.
/// - Returns: Seconds; negative when SQLite refused something.
double raw_write(const char *path, int64_t writes, int64_t batch, int parts);
