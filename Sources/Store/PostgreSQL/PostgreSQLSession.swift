import Synchronization

/// One tenant's way into the database: it has a connection of the pool while it has a transaction.
///
/// Changes are staged and travel with what must be answered next: a read, a flush, the end of a part or the commit. Rows
/// that are added wait longer, until something may have to see them (``HeldRows``).
final class PostgreSQLSession: EngineConnection, @unchecked Sendable {
    private let pool: PostgreSQLPool
    private let seal: StoreSeal
    /// The tenant's, as its rows have it.
    private let name: [UInt8]
    private var connection: PostgreSQLConnection?  // Of the thread that has the transaction.
    private var held = HeldRows()  // Of the same.
    private var isInPart = false
    /// Something was said to be added that the server has not counted yet.
    private var isBelieving = false
    /// Replies by their requests, or that there is none, as the transaction would find them now.
    private var foreseen: [EngineValue: EngineRow?] = [:]
    /// Of that connection, for any thread.
    private let canceller = Mutex<PostgreSQLCanceller?>(nil)
    /// Set by `interrupt`, for the statements after the running one.
    private let isInterrupted = Atomic(false)

    private static let savepoint = "SAVEPOINT part"

    init(pool: PostgreSQLPool, seal: StoreSeal, name: [UInt8]) {
        self.pool = pool
        self.seal = seal
        self.name = name
    }

    deinit {
        leave()
    }

    /// Makes the tenant's first rows when there are none. Of two that do, the second finds the first's.
    func addTenant(_ makeTenant: () throws(StoreError) -> NewTenant) throws(StoreError) {
        try beginSealed("BEGIN ISOLATION LEVEL READ COMMITTED")
        do throws(StoreError) {
            let name = EngineValue.bytes(name)
            if try first(.readTenant, [name]) == nil {
                let tenant = try makeTenant()
                let values = [name, .bytes(tenant.wrappedKey), .integer(tenant.createTime)]
                if try current().send(.prepared(PostgreSQLSchema.addTenant, values)) == 1 {
                    try current().stage(.prepared(PostgreSQLSchema.addHead, [name] + tenant.head.values))
                }
            }
            try commit()
        } catch {
            rollback()
            throw error
        }
    }

    func begin(_ use: ConnectionUse) throws(StoreError) {
        switch use {
        case .reading:
            try beginSealed("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        case .writing:
            try beginSealed("BEGIN ISOLATION LEVEL READ COMMITTED")
            do {
                // Every other writer of the tenant waits here, in this process or another.
                try current().send(.prepared(PostgreSQLSchema.lockHead, [.bytes(name)]))
            } catch {
                rollback()
                throw error
            }
        }
    }

    /// How far every tenant's changes go, under a seal that is no tenant's: it lets at nothing but the heads, to read.
    func changeMarks() throws(StoreError) -> [ChangeMark] {
        var marks: [ChangeMark] = []
        try beginSealed("BEGIN ISOLATION LEVEL READ COMMITTED, READ ONLY")
        defer { rollback() }
        let limit = StoreLimits.marksPerLook
        while true {
            let before = marks.count
            let values = [EngineValue.bytes(marks.last?.name ?? []), .integer(Int64(limit))]
            try current().send(.prepared(PostgreSQLSchema.listMarks, values)) { row throws(StoreError) in
                marks.append(ChangeMark(name: try row.bytes(0), changeSequence: try row.integer(1)))
            }
            guard marks.count - before == limit else { return marks }
        }
    }

    /// Begins a transaction and stages the seal that is good for this one alone.
    private func beginSealed(_ begin: String) throws(StoreError) {
        precondition(connection == nil, "transactions do not nest")
        let taken = try pool.take()
        connection = taken
        canceller.withLock { $0 = taken.canceller }
        do throws(StoreError) {
            let connection = try current()
            try connection.stage(.text(begin))
            var seal = ""
            try connection.send(
                .text(
                    """
                    SELECT pg_backend_pid()::bigint,
                        (extract(epoch FROM transaction_timestamp()) * 1000000)::bigint
                    """)
            ) { row throws(StoreError) in
                seal = self.seal.value(
                    tenant: name, process: try row.integer(0), start: try row.integer(1))
            }
            try connection.stage(.text("SELECT set_config('pegase.seal', '\(seal)', true)"))
        } catch {
            rollback()
            throw error
        }
    }

    func commit() throws(StoreError) {
        try stageHeld()
        // The server would commit also where a row is missing.
        if isBelieving { try flush() }
        let connection = try current()
        guard !connection.hasFailedTransaction else { throw .ioFailure(StoreError.connectionFailure) }
        try connection.send(.text("COMMIT"))
        leave()
    }

    func rollback() {
        isInterrupted.store(false, ordering: .relaxed)
        (held, foreseen, isInPart, isBelieving) = (HeldRows(), [:], false, false)
        guard let connection else { return }
        connection.dropStaged()
        if connection.isInTransaction {
            do {
                try connection.send(.text("ROLLBACK"))
            } catch {
                // The pool closes what is not between transactions.
            }
        }
        leave()
    }

    var isInTransaction: Bool { connection?.isInTransaction ?? false }

    func beginPart() throws(StoreError) {
        try stageHeld()
        try current().stage(.text(Self.savepoint))
        isInPart = true
    }

    func keepPart() throws(StoreError) {
        isInPart = false
        try stageHeld()
        try current().send(.text("RELEASE SAVEPOINT part"))
    }

    func undoPart() throws(StoreError) {
        (held, isInPart) = (HeldRows(), false)
        let connection = try current()
        if connection.dropStaged(from: Self.savepoint) { return }
        connection.dropStaged()
        try connection.stage(.text("ROLLBACK TO SAVEPOINT part"))
        try connection.send(.text("RELEASE SAVEPOINT part"))
    }

    func run(_ statement: Statement, _ values: [EngineValue]) throws(StoreError) {
        try check()
        let connection = try current()
        forget(statement, values)
        if HeldRows.added.contains(statement) {
            // One statement does not write a row twice.
            if statement == .putNode { try stageHeld(for: statement, values) }
            return try hold(statement, values)
        }
        try stageHeld(for: statement, values)
        try connection.stage(.prepared(statement.text, values))
    }

    func add(_ statement: Statement, _ values: [EngineValue]) throws(StoreError) -> Bool {
        if isInPart || held.matter(to: statement, values) { return try count(statement, values) == 1 }
        try check()
        _ = try current()
        isBelieving = true
        try hold(statement, values)
        return true
    }

    private func hold(_ statement: Statement, _ values: [EngineValue]) throws(StoreError) {
        held.add(statement, values)
        if held.isFull { try stageHeld() }
    }

    func flush() throws(StoreError) {
        try stageHeld()
        try current().sendStaged()
        isBelieving = false
    }

    private func stageHeld() throws(StoreError) {
        for piece in held.take() { try current().stage(piece) }
    }

    /// Where the statement may have to see something of it.
    private func stageHeld(for statement: Statement, _ values: [EngineValue]) throws(StoreError) {
        if held.matter(to: statement, values) { try stageHeld() }
    }

    func count(_ statement: Statement, _ values: [EngineValue]) throws(StoreError) -> Int {
        try check()
        forget(statement, values)
        try stageHeld(for: statement, values)
        return try current().send(.prepared(statement.text, values))
    }

    func each(
        _ statement: Statement, _ values: [EngineValue], _ row: (EngineRow) throws(StoreError) -> Void
    ) throws(StoreError) {
        try check()
        if statement == .findReply, let known = foreseen[values[1]] {
            if let known { try row(known) }
            return
        }
        try stageHeld(for: statement, values)
        do {
            try current().send(.prepared(statement.text, values), row)
        } catch {
            // The server calls a statement that was interrupted what it calls one that took too long.
            try check()
            throw error
        }
    }

    func foresee(_ statement: Statement, _ values: () -> [[EngineValue]]) throws(StoreError) {
        guard statement == .findReply else { return }
        let asked = values().filter { !held.matter(to: statement, $0) }
        guard asked.count > 1 else { return }
        var found: [EngineValue: EngineRow?] = [:]
        for values in asked { found.updateValue(nil, forKey: values[1]) }
        let requests = [asked.map { $0[1] }]
        try current().send(.rows(PostgreSQLSchema.findReplies, asked[0][0], requests, isForEach: false)) {
            row throws(StoreError) in
            found.updateValue(
                EngineRow(columns: Array(row.columns.dropFirst())), forKey: .bytes(try row.bytes(0)))
        }
        foreseen.merge(found) { _, new in new }
    }

    var isFar: Bool { true }

    func nodes(
        _ numbers: [Int64], of tenant: EngineValue,
        _ body: (_ number: Int64, _ bytes: [UInt8]) throws(StoreError) -> Void
    ) throws(StoreError) {
        guard !numbers.isEmpty else { return }
        try check()
        try stageHeld()
        let asked = [numbers.map { EngineValue.integer($0) }]
        try current().send(.rows(PostgreSQLSchema.readNodes, tenant, asked, isForEach: false)) {
            row throws(StoreError) in try body(try row.integer(0), try row.bytes(1))
        }
    }

    /// What was foreseen and is otherwise after this statement.
    private func forget(_ statement: Statement, _ values: [EngineValue]) {
        switch statement {
        case .addReply: foreseen[values[2]] = nil
        case .pruneReplies, .forgetReply: foreseen = [:]
        default: break
        }
    }

    var isUnproven: Bool { connection.map { !$0.proven.contains(name) } ?? false }

    func prove() {
        guard let connection else { return }
        if connection.proven.count >= StoreLimits.provenTenants { connection.proven = [] }
        connection.proven.insert(name)
    }

    func interrupt() {
        isInterrupted.store(true, ordering: .relaxed)
        canceller.withLock { $0?.use() }
    }

    func close() {
        rollback()
    }

    private func check() throws(StoreError) {
        if isInterrupted.load(ordering: .relaxed) { throw .cancelled }
    }

    private func current() throws(StoreError) -> PostgreSQLConnection {
        guard let connection else { throw .ioFailure(StoreError.connectionFailure) }
        return connection
    }

    private func leave() {
        guard let connection else { return }
        canceller.withLock { $0 = nil }
        (foreseen, isBelieving) = ([:], false)
        self.connection = nil
        pool.giveBack(connection)
    }
}
