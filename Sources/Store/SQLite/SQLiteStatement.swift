import CSQLite

/// One prepared statement. Owned by its connection and used by whichever thread has the connection.
@safe final class SQLiteStatement {
    private let raw: OpaquePointer  // Owned: finalized in `deinit`, before the connection closes.
    private let connection: OpaquePointer  // Lent by the connection, which outlives its statements.
    private let positions: [Int32]  // Where `$1`, `$2`... are: SQLite numbers them by first appearance.

    init(_ text: String, on connection: OpaquePointer) throws(StoreError) {
        var prepared: OpaquePointer?
        let code = unsafe sqlite3_prepare_v3(
            connection, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        guard code == SQLITE_OK, let raw = unsafe prepared else {
            throw unsafe StoreError(SQLiteConnection.code(code, of: connection))
        }
        unsafe self.raw = raw
        unsafe self.connection = connection
        let count = unsafe sqlite3_bind_parameter_count(raw)
        positions = (0..<count).map { unsafe sqlite3_bind_parameter_index(raw, "$\($0 + 1)") }
    }

    deinit {
        unsafe sqlite3_finalize(raw)
    }

    /// How many steps of its own machine SQLite took for this statement since the last call: what a query
    /// costs, whatever the machine it runs on.
    func takeStepCount() -> Int {
        unsafe Int(sqlite3_stmt_status(raw, SQLITE_STMTSTATUS_VM_STEP, 1))
    }

    /// Runs the statement to its end and hands over each row.
    func run(
        _ values: [EngineValue], _ row: (EngineRow) throws(StoreError) -> Void
    ) throws(StoreError) {
        // All bytes in one piece that is lent to SQLite for as long as the statement runs, instead of a copy of each.
        var lent: [UInt8] = []
        lent.reserveCapacity(
            values.reduce(1) { if case .bytes(let bytes) = $1 { $0 + bytes.count } else { $0 } })
        for case .bytes(let bytes) in values { lent.append(contentsOf: bytes) }
        try unsafe lent.span.bytes.withUnsafeBytes { (lent) throws(StoreError) in
            defer {
                unsafe sqlite3_reset(raw)
                unsafe sqlite3_clear_bindings(raw)
            }
            try unsafe bind(values, lent)
            while try step(bound: lent.count) {
                try row(currentRow())
            }
        }
    }

    private func bind(_ values: [EngineValue], _ lent: UnsafeRawBufferPointer) throws(StoreError) {
        precondition(values.count == positions.count, "a statement takes exactly its parameters")
        var place = 0
        for (value, position) in zip(values, positions) {
            let code: Int32
            switch value {
            case .null: code = unsafe sqlite3_bind_null(raw, position)
            case .integer(let integer): code = unsafe sqlite3_bind_int64(raw, position, integer)
            case .bytes(let bytes):
                code = unsafe pegase_sqlite3_bind_lent(
                    raw, position, lent.baseAddress.map { unsafe $0 + place }, Int32(bytes.count))
                place += bytes.count
            }
            guard code == SQLITE_OK else {
                throw unsafe StoreError(SQLiteConnection.code(code, of: connection))
            }
        }
    }

    /// - Parameter bound: Bytes of the caller's in the statement.
    private func step(bound: Int) throws(StoreError) -> Bool {
        switch unsafe sqlite3_step(raw) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        // A row that was read: the store writes none like it.
        case SQLITE_TOOBIG where bound + StoreLimits.rowFrameBytes <= Int(StoreLimits.rowBytes):
            throw .corrupt("a row that is larger than one may be")
        case let code: throw unsafe StoreError(SQLiteConnection.code(code, of: connection))
        }
    }

    private func currentRow() -> EngineRow {
        let count = unsafe sqlite3_column_count(raw)
        return EngineRow(columns: (0..<count).map(column))
    }

    private func column(_ index: Int32) -> EngineValue {
        switch unsafe sqlite3_column_type(raw, index) {
        case SQLITE_INTEGER:
            return unsafe .integer(sqlite3_column_int64(raw, index))
        case SQLITE_BLOB, SQLITE_TEXT:  // Only SQLite's own settings answer in text.
            guard let bytes = unsafe sqlite3_column_blob(raw, index) else { return .bytes([]) }
            let count = unsafe Int(sqlite3_column_bytes(raw, index))
            return unsafe .bytes([UInt8](UnsafeRawBufferPointer(start: bytes, count: count)))
        default:
            return .null  // Reals too: no column of ours holds one.
        }
    }
}
