// What Swift sees of libpq.
#pragma once
#include <libpq-fe.h>

/// Connects as a dsn says. What it does not say itself: a server that falls silent is given up within half a minute, where
/// the system's own patience is a quarter of an hour, or two hours.
static inline PGconn *pegase_PQconnect(const char *dsn) {
    // Of two values the later one counts; those of a dsn stand where it stands.
    const char *const names[] = {
        "connect_timeout", "tcp_user_timeout", "keepalives_idle", "keepalives_interval", "keepalives_count", "dbname", 0,
    };
    const char *const values[] = {"5", "30000", "10", "5", "3", dsn, 0};
    return PQconnectdbParams(names, values, 1);
}
