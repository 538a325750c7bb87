import CSQLite
import Notation
import Synchronization

/// A connection to one tenant's file.
///
/// Used by one thread at a time, which the caller sees to; only `interrupt` may come from another one.
@safe final class SQLiteConnection: EngineConnection, @unchecked Sendable {
    private var raw: OpaquePointer?  // Owned: closed once, by `close`, after every statement.
    private var prepared: [SQLiteStatement?]
    /// Set by `interrupt`, for the statements after the running one: SQLite itself forgets an interrupt that
    /// comes between two statements.
    private let isInterrupted = Atomic(false)
    private var ownTexts: [String: SQLiteStatement] = [:]  // BEGIN, COMMIT, SAVEPOINT...: a handful.
    private let logPath: String
    /// The log's file as it was when the connection was opened; `nil` on a disk in memory.
    private var log: FileIdentity?

    /// Opens an existing file with no setting made yet.
    init(path: String, vfs: String?) throws(StoreError) {
        prepared = Array(repeating: nil, count: Statement.allCases.count)
        logPath = path + "-wal"
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW
        var opened: OpaquePointer?
        let code =
            if let vfs {
                unsafe sqlite3_open_v2(path, &opened, flags, vfs)
            } else {
                unsafe sqlite3_open_v2(path, &opened, flags, nil)
            }
        guard code == SQLITE_OK else {
            let error = unsafe StoreError(Self.code(code, of: opened))
            unsafe sqlite3_close_v2(opened)
            throw error
        }
        unsafe sqlite3_busy_timeout(opened, Int32(StoreLimits.lockWait.wholeMilliseconds))
        unsafe raw = opened
    }

    deinit {
        close()
    }

    func close() {
        guard let open = unsafe raw else { return }
        prepared.removeAll()
        ownTexts.removeAll()
        if unsafe pegase_sqlite3_has_moved(open) != 0 {
            // Or the records in the log would go into a file without a name, and the log be emptied.
            unsafe pegase_sqlite3_db_option(open, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        }
        unsafe sqlite3_close_v2(open)
        unsafe raw = nil
    }

    func interrupt() {
        isInterrupted.store(true, ordering: .relaxed)
        if let open = unsafe raw { unsafe sqlite3_interrupt(open) }
    }

    // MARK: Transactions

    func begin(_ use: ConnectionUse) throws(StoreError) {
        try checkPlace()
        try execute(use == .writing ? "BEGIN IMMEDIATE" : "BEGIN")
    }

    func commit() throws(StoreError) {
        try execute("COMMIT")
        // What went into a file without a name is lost when it is closed: nobody may hear that it is kept.
        try checkPlace()
        try checkLog()
    }

    // MARK: The place of its files

    /// The log is what it is from now on.
    func rememberLog() throws(StoreError) {
        log = try StoreDirectory.identity(of: logPath)
    }

    private func checkPlace() throws(StoreError) {
        guard unsafe pegase_sqlite3_has_moved(try handle()) == 0 else {
            throw .fileMoved("the tenant's file")
        }
    }

    /// SQLite says of its log nothing like that, so the name is looked up here.
    private func checkLog() throws(StoreError) {
        guard let log, try StoreDirectory.identity(of: logPath) != log else { return }
        // What is in the log without a name is brought into the file, as far as nobody reads before it.
        _ = unsafe sqlite3_wal_checkpoint_v2(try handle(), "main", SQLITE_CHECKPOINT_PASSIVE, nil, nil)
        throw .fileMoved("the log of the tenant's file")
    }

    // MARK: The end of a transaction

    var isInTransaction: Bool {
        guard let open = unsafe raw else { return false }
        return unsafe sqlite3_get_autocommit(open) == 0
    }

    func rollback() {
        isInterrupted.store(false, ordering: .relaxed)
        guard isInTransaction else { return }
        do {
            try execute("ROLLBACK")
        } catch {
            close()  // A connection that cannot even roll back; the next use opens another one.
        }
    }

    func beginPart() throws(StoreError) {
        try execute("SAVEPOINT part")
    }

    func keepPart() throws(StoreError) {
        try execute("RELEASE part")
    }

    func undoPart() throws(StoreError) {
        try execute("ROLLBACK TO part")
        try execute("RELEASE part")
    }

    // MARK: Statements

    func run(_ statement: Statement, _ values: [EngineValue]) throws(StoreError) {
        try each(statement, values) { _ in }
    }

    func count(_ statement: Statement, _ values: [EngineValue]) throws(StoreError) -> Int {
        try run(statement, values)
        return try unsafe Int(sqlite3_changes64(handle()))
    }

    func each(
        _ statement: Statement, _ values: [EngineValue], _ row: (EngineRow) throws(StoreError) -> Void
    ) throws(StoreError) {
        if isInterrupted.load(ordering: .relaxed) { throw .cancelled }
        // Some failures end the transaction; a statement after that would be kept by itself.
        guard isInTransaction else { throw .ioFailure(SQLITE_ABORT) }
        try cached(statement).run(values, row)
    }

    /// Runs one statement of the fence's own, kept prepared.
    func execute(_ text: String, _ values: [EngineValue] = []) throws(StoreError) {
        let statement: SQLiteStatement
        if let known = ownTexts[text] {
            statement = known
        } else {
            statement = try unsafe SQLiteStatement(text, on: handle())
            ownTexts[text] = statement
        }
        try statement.run(values) { _ in }
    }

    /// Runs one query of the fence's own, once: settings and plans.
    func query(_ text: String, _ values: [EngineValue] = []) throws(StoreError) -> [EngineRow] {
        var rows: [EngineRow] = []
        let statement = try unsafe SQLiteStatement(text, on: handle())
        try statement.run(values) { row in rows.append(row) }
        return rows
    }

    /// See ``SQLiteStatement/takeStepCount()``.
    func takeStepCount(of statement: Statement) throws(StoreError) -> Int {
        try cached(statement).takeStepCount()
    }

    private func cached(_ statement: Statement) throws(StoreError) -> SQLiteStatement {
        let handle = try unsafe handle()
        if let known = prepared[statement.rawValue] { return known }
        let made = try unsafe SQLiteStatement(statement.text, on: handle)
        prepared[statement.rawValue] = made
        return made
    }

    /// The open connection; one that `rollback` had to close refuses like a failed disk.
    func handle() throws(StoreError) -> OpaquePointer {
        guard let open = unsafe raw else { throw .ioFailure(SQLITE_IOERR) }
        return unsafe open
    }

    /// A result code with what the system said behind it.
    static func code(_ code: Int32, of connection: OpaquePointer?) -> SQLiteCode {
        guard code & 0xff == SQLITE_IOERR || code & 0xff == SQLITE_CANTOPEN else {
            return SQLiteCode(rawValue: code)
        }
        return unsafe SQLiteCode(rawValue: code, systemError: sqlite3_system_errno(connection))
    }
}
