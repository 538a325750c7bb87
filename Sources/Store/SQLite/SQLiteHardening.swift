import CSQLite
import Notation

/// What makes an open file safe to speak to: settings first, then no way to change them.
enum SQLiteHardening {
    /// Sets what must hold of the connection and reads it back: a setting that did not take is refused.
    ///
    /// - Parameter checkpointPages: Pages of the log before they are moved into the file.
    static func apply(
        to connection: SQLiteConnection, for use: ConnectionUse,
        checkpointPages: Int64 = StoreLimits.checkpointPages
    ) throws(StoreError) {
        let handle = try unsafe connection.handle()
        try unsafe check(sqlite3_busy_timeout(handle, Int32(StoreLimits.lockWait.wholeMilliseconds)), handle)
        try set("journal_mode", "wal", on: connection)
        try set("synchronous", 2, on: connection)  // FULL: a commit is durable when it returns.
        try set("foreign_keys", 1, on: connection)
        try set("trusted_schema", 0, on: connection)
        try set("cell_size_check", 1, on: connection)
        try set("temp_store", 2, on: connection)  // In memory: no temporary file holds a row in passing.
        // A page that the disk fails to fill is an error when it is read, but a signal when it is mapped.
        try set("mmap_size", 0, on: connection)
        try set("cache_size", -StoreLimits.pageCacheKiB, on: connection)
        try set("wal_autocheckpoint", checkpointPages, on: connection)
        try set("journal_size_limit", StoreLimits.logFileBytes, on: connection)
        // To make them again takes room, and a full disk would keep who may still read from opening the file.
        try unsafe check(pegase_sqlite3_keep_log(handle), handle)
        // What a retention removes is not left in the file's free places.
        if use == .writing { try set("secure_delete", 1, on: connection) }
        if use == .reading { try unsafe keepLogAtClose(handle) }
    }

    /// As ``apply(to:for:checkpointPages:)``, for a connection that is closed again at once: of the settings only those
    /// that a single read can meet.
    static func applyForLook(to connection: SQLiteConnection, alone: Bool) throws(StoreError) {
        let handle = try unsafe connection.handle()
        if alone {
            try unsafe check(sqlite3_busy_timeout(handle, 0), handle)
            try ask("locking_mode = exclusive", .bytes(Array("exclusive".utf8)), of: connection)
        }
        try set("cell_size_check", 1, on: connection)
        try ask("mmap_size = 0", .integer(0), of: connection)
        try unsafe check(pegase_sqlite3_keep_log(handle), handle)
        try unsafe keepLogAtClose(handle)
    }

    /// Who only reads moves nothing from the log into the file, not even as the last to close it, and so syncs nothing.
    private static func keepLogAtClose(_ handle: OpaquePointer) throws(StoreError) {
        try unsafe check(pegase_sqlite3_db_option(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1), handle)
    }

    /// Closes the doors behind the settings: from here on only the store's own kinds of statement prepare.
    static func seal(_ connection: SQLiteConnection, for use: ConnectionUse) throws(StoreError) {
        let handle = try unsafe connection.handle()
        for (option, on) in [
            (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
            (SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), (SQLITE_DBCONFIG_ENABLE_VIEW, 0),
            (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0), (SQLITE_DBCONFIG_DQS_DML, 0),
            (SQLITE_DBCONFIG_DQS_DDL, 0),
        ] as [(Int32, Int32)] {
            try unsafe check(pegase_sqlite3_db_option(handle, option, on), handle)
        }
        for (limit, value) in [
            (SQLITE_LIMIT_ATTACHED, 0), (SQLITE_LIMIT_TRIGGER_DEPTH, 0), (SQLITE_LIMIT_WORKER_THREADS, 0),
            (SQLITE_LIMIT_LENGTH, StoreLimits.rowBytes),
            (SQLITE_LIMIT_SQL_LENGTH, StoreLimits.statementBytes),
        ] as [(Int32, Int32)] {
            unsafe sqlite3_limit(handle, limit, value)
            guard unsafe sqlite3_limit(handle, limit, -1) == value else {
                throw .ioFailure(SQLITE_ERROR)
            }
        }
        try unsafe check(
            sqlite3_set_authorizer(handle, use == .reading ? permitReading : permitWriting, nil), handle)
    }

    /// SQLite asks this while it prepares a statement: what kind, and of what.
    private typealias Permit =
        @convention(c) (
            UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
            UnsafePointer<CChar>?,
            UnsafePointer<CChar>?
        ) -> Int32

    /// Rows and transactions are permitted, all else is not: PRAGMA, ATTACH, DETACH and every change of the schema among
    /// it.
    private static let permitWriting: Permit = { _, action, _, _, _, _ in
        switch action {
        case SQLITE_SELECT, SQLITE_READ, SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE,
            SQLITE_TRANSACTION, SQLITE_SAVEPOINT:
            SQLITE_OK
        default:
            SQLITE_DENY
        }
    }

    private static let permitReading: Permit = { _, action, _, _, _, _ in
        switch action {
        case SQLITE_SELECT, SQLITE_READ, SQLITE_TRANSACTION: SQLITE_OK
        default: SQLITE_DENY
        }
    }

    private static func set(
        _ name: String, _ value: Int64, on connection: SQLiteConnection
    ) throws(StoreError) {
        try set(name, "\(value)", .integer(value), on: connection)
    }

    private static func set(
        _ name: String, _ value: String, on connection: SQLiteConnection
    ) throws(StoreError) {
        try set(name, value, .bytes([UInt8](value.utf8)), on: connection)
    }

    /// Makes a setting, and asks for it again: SQLite ignores a name or a value that it does not know.
    private static func set(
        _ name: String, _ value: String, _ expected: EngineValue, on connection: SQLiteConnection
    ) throws(StoreError) {
        _ = try connection.query("PRAGMA \(name) = \(value)")
        try ask(name, expected, of: connection)
    }

    /// - Parameter setting: A name; or a name and a value where SQLite answers by what holds then.
    private static func ask(
        _ setting: String, _ expected: EngineValue, of connection: SQLiteConnection
    ) throws(StoreError) {
        guard try connection.query("PRAGMA \(setting)").first?.columns.first == expected else {
            throw .ioFailure(SQLITE_ERROR)
        }
    }

    private static func check(_ code: Int32, _ handle: OpaquePointer) throws(StoreError) {
        guard code == SQLITE_OK else { throw unsafe StoreError(SQLiteConnection.code(code, of: handle)) }
    }
}
