import CSQLite
import Glibc

/// A result code of SQLite, extended codes included.
struct SQLiteCode: Equatable, Sendable {
    let rawValue: Int32
    /// What the system call behind it said; 0 when there was none.
    var systemError: Int32 = 0

    static let ok = SQLiteCode(rawValue: SQLITE_OK)
    static let row = SQLiteCode(rawValue: SQLITE_ROW)
    static let done = SQLiteCode(rawValue: SQLITE_DONE)

    /// The code without its extension, as in `SQLITE_IOERR` of `SQLITE_IOERR_WRITE`.
    var primary: Int32 { rawValue & 0xff }
}

extension StoreError {
    /// What a failed call means to the store.
    ///
    /// SQLite turns ENOSPC into `SQLITE_FULL` where it writes pages, but not where it grows the shared index
    /// or makes a file, so the system's own word goes first. The codes left over say that a statement of ours
    /// met a schema that is not ours: a damaged file.
    init(_ code: SQLiteCode) {
        // What a sync fails with is written already, and a restart may find it: whether it was kept is open.
        let isSync = pegase_sqlite3_is_sync(code.rawValue) != 0
        if !isSync, code.systemError == ENOSPC || code.systemError == EDQUOT {
            self = .diskFull
            return
        }
        self =
            switch code.primary {
            case SQLITE_FULL: .diskFull
            case SQLITE_BUSY, SQLITE_LOCKED: .busy
            case SQLITE_INTERRUPT: .cancelled
            case SQLITE_TOOBIG: .tooLarge("a row")
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_READONLY, SQLITE_NOMEM, SQLITE_NOLFS:
                .ioFailure(code.rawValue)
            case SQLITE_NOTADB: .corrupt("not a database")
            case SQLITE_CORRUPT: .corrupt("a damaged page")
            case SQLITE_AUTH: .corrupt("a statement outside the permitted set")
            default: .corrupt("the tables are not the store's (SQLite \(code.rawValue))")
            }
    }
}
