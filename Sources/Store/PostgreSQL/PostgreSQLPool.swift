/// The connections of one store: as many as its threads, which is the bound, and each thread's own while it
/// has a transaction.
final class PostgreSQLPool: Sendable {
    private let dsn: String
    private let idleMilliseconds: Int
    private let state: Monitor<State>

    private struct State {
        var idle: [PostgreSQLConnection] = []
        /// How many more may be made.
        var room: Int
    }

    private enum Turn {
        case use(PostgreSQLConnection)
        case make
    }

    init(dsn: String, size: Int, idleMilliseconds: Int = StoreLimits.statementMilliseconds) {
        self.dsn = dsn
        self.idleMilliseconds = idleMilliseconds
        state = Monitor(State(room: size))
    }

    /// A connection for the caller alone, until ``giveBack(_:)``. Blocks while all are in use.
    func take() throws(StoreError) -> PostgreSQLConnection {
        let turn = state.wait { state -> Turn? in
            if let connection = state.idle.popLast() { return .use(connection) }
            guard state.room > 0 else { return nil }
            state.room -= 1
            return .make
        }
        if case .use(let connection) = turn { return connection }
        do throws(StoreError) {
            let connection = try PostgreSQLConnection(dsn)
            try prepare(connection)
            return connection
        } catch {
            state.withLock { $0.room += 1 }
            state.wakeOne()
            throw error
        }
    }

    /// Takes a connection back; one that is not between transactions, or that was interrupted, is closed: the
    /// interruption may still be under way, and must not hit the next transaction.
    func giveBack(_ connection: PostgreSQLConnection) {
        let isIdle = connection.isIdle
        state.withLock { state in
            if isIdle { state.idle.append(connection) } else { state.room += 1 }
        }
        state.wakeOne()
    }

    /// Sets what must hold of a session, and reads back what durability and isolation rest on.
    private func prepare(_ connection: PostgreSQLConnection) throws(StoreError) {
        for (name, value) in [
            ("search_path", "pegase, pg_temp"), ("synchronous_commit", "on"), ("row_security", "on"),
            ("client_encoding", "UTF8"), ("jit", "off"),
            // Each statement goes by an index, whatever the tables hold, and is planned once: a plan from when a table was
            // empty would read it from end to end, and to plan a page anew each time took as long as the page.
            ("plan_cache_mode", "force_generic_plan"), ("enable_seqscan", "off"),
            ("enable_hashjoin", "off"), ("enable_mergejoin", "off"),
            ("lock_timeout", "\(StoreLimits.lockWaitMilliseconds)"),
            ("statement_timeout", "\(StoreLimits.statementMilliseconds)"),
            ("idle_in_transaction_session_timeout", "\(idleMilliseconds)"),
        ] { try connection.send(.text("SELECT set_config('\(name)', '\(value)', false)")) }
        for (setting, wanted) in [("synchronous_commit", "on"), ("fsync", "on"), ("full_page_writes", "on")] {
            var found: [UInt8] = []
            try connection.send(.text("SELECT current_setting('\(setting)')")) { row throws(StoreError) in
                found = try row.bytes(0)
            }
            guard found == Array(wanted.utf8) else {
                throw .configuration("the database server has \(setting) off: what it keeps may be lost")
            }
        }
        var mayBypass: Int64 = 1
        let role = """
            SELECT count(*) FROM pg_roles
            WHERE pg_has_role(current_user, oid, 'MEMBER') AND (rolsuper OR rolbypassrls OR oid IN (
                SELECT relowner FROM pg_class
                WHERE oid IN (to_regclass('pegase.heads'), to_regclass('pegase_private.keys'))))
            """
        try connection.send(.text(role)) { row throws(StoreError) in mayBypass = try row.integer(0) }
        guard mayBypass == 0 else {
            throw .configuration("the service's role in the database could bypass row security")
        }
        try PostgreSQLMigrator.check(connection)
    }
}
