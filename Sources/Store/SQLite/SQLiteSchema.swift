/// How the store's tables look on SQLite. PostgreSQL has its own file for the same tables.
///
/// `versions`, `replies` and `events` are clustered by the tenant's own growing sequences, so that what is
/// written together lies together: measured, that is four to seven times the writes of random keys.
/// `records` and `entries` are small rows in the order they are looked up by. The tenant comes last in
/// `replies_by_request`: a file has one tenant, and its name alone must not look to the planner like a way to
/// the oldest replies.
///
/// This is version 1, kept in `user_version`. What comes later is a step of ``SQLiteMigrations``.
enum SQLiteSchema {
    /// Kept in `application_id`: "PGSE".
    static let application: Int64 = 0x5047_5345

    static let definition = """
        CREATE TABLE tenants (
            tenant BLOB NOT NULL PRIMARY KEY,
            wrapped_key BLOB NOT NULL,
            create_time INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE heads (
            tenant BLOB NOT NULL PRIMARY KEY,
            change_sequence INTEGER NOT NULL,
            reply_sequence INTEGER NOT NULL,
            event_count INTEGER NOT NULL,
            frontier BLOB NOT NULL,
            seal BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE versions (
            sequence INTEGER NOT NULL PRIMARY KEY,
            tenant BLOB NOT NULL,
            kind INTEGER NOT NULL,
            id BLOB NOT NULL,
            revision INTEGER NOT NULL,
            body BLOB NOT NULL
        ) STRICT;

        CREATE TABLE records (
            tenant BLOB NOT NULL,
            kind INTEGER NOT NULL,
            id BLOB NOT NULL,
            revision INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            PRIMARY KEY (tenant, kind, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE entries (
            tenant BLOB NOT NULL,
            kind INTEGER NOT NULL,
            number INTEGER NOT NULL,
            key BLOB NOT NULL,
            id BLOB NOT NULL,
            PRIMARY KEY (tenant, kind, number, key, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE replies (
            sequence INTEGER NOT NULL PRIMARY KEY,
            tenant BLOB NOT NULL,
            request BLOB NOT NULL,
            digest BLOB NOT NULL,
            keep_until INTEGER NOT NULL,
            body BLOB NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX replies_by_request ON replies (request, tenant);

        CREATE TABLE events (
            sequence INTEGER NOT NULL PRIMARY KEY,
            tenant BLOB NOT NULL,
            body BLOB NOT NULL
        ) STRICT;
        """

    static let addTenant = "INSERT INTO tenants (tenant, wrapped_key, create_time) VALUES ($1, $2, $3)"

    static let addHead = """
        INSERT INTO heads (tenant, change_sequence, reply_sequence, event_count, frontier, seal, state)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """
}
