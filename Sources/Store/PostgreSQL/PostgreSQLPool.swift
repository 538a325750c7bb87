import Notation
/// The connections of one store: as many as its threads, which is the bound, and each thread's own while it
/// has a transaction.
final class PostgreSQLPool: Sendable {
    private let dsn: String
    private let idleTime: Duration
    private let standbys: Int
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

    init(
        dsn: String, size: Int, idleTime: Duration = StoreLimits.statementTime, standbys: Int = 0
    ) {
        self.dsn = dsn
        self.idleTime = idleTime
        self.standbys = standbys
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
            ("lock_timeout", "\(StoreLimits.rowLockWait.wholeMilliseconds)"),
            ("statement_timeout", "\(StoreLimits.statementTime.wholeMilliseconds)"),
            ("idle_in_transaction_session_timeout", "\(idleTime.wholeMilliseconds)"),
        ] { try connection.send(.text("SELECT set_config('\(name)', '\(value)', false)")) }
        for (setting, wanted) in [("synchronous_commit", "on"), ("fsync", "on"), ("full_page_writes", "on")] {
            guard try Self.setting(setting, connection) == wanted else {
                throw .configuration("the database server has \(setting) off: what it keeps may be lost")
            }
        }
        try checkStandbys(connection)
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

    /// Whether the server takes writes, and waits with each for as many standbys as an operator asked for: settings
    /// that a reload may change under a connection.
    func checkStandbys(_ connection: PostgreSQLConnection) throws(StoreError) {
        var isStandby: Int64 = 1
        let asked = "SELECT pg_is_in_recovery()::int::bigint"
        try connection.send(.text(asked)) { row throws(StoreError) in isStandby = try row.integer(0) }
        guard isStandby == 0 else {
            throw .configuration("the database server is a standby, which takes no writes")
        }
        guard standbys > 0 else { return }
        let names = try Self.setting("synchronous_standby_names", connection)
        let waits = Self.standbys(names)
        guard waits >= standbys else {
            throw .configuration(
                "the database server waits for \(waits) standbys, it must for \(standbys): "
                    + "synchronous_standby_names is '\(names)'")
        }
    }

    /// For how many standbys a commit waits.
    ///
    /// Source: PostgreSQL 15, section 20.6.2, `synchronous_standby_names`.
    static func standbys(_ names: String) -> Int {
        var words = names.split { $0 == " " || $0 == "(" || $0 == ")" || $0 == "," }[...]
        guard let first = words.first else { return 0 }
        // A list without a number, and a name that begins like a word, waits for one.
        guard names.contains("(") else { return 1 }
        if ["FIRST", "ANY"].contains(first.uppercased()) { words = words.dropFirst() }
        return words.first.flatMap { Int($0) } ?? 0
    }

    private static func setting(
        _ name: String, _ connection: PostgreSQLConnection
    ) throws(StoreError) -> String {
        var found: [UInt8] = []
        try connection.send(.text("SELECT current_setting('\(name)')")) { row throws(StoreError) in
            found = try row.bytes(0)
        }
        return String(decoding: found, as: UTF8.self)
    }
}
