/// What the store asks of a database: SQLite's one file per tenant, or PostgreSQL's shared tables.
///
/// Everything above this line is the same for both: the statements (``Statement``), the sealing, the work queues.
/// Only the data definition and what is said here differ.
protocol Engine: Sendable {
    /// Opens the tenant's data, makes it when it does not exist, and checks its version. Blocks.
    ///
    /// - Parameter makeTenant: Asked for the tenant's first rows, once, when there is none yet. Where it refuses, nothing is
    ///   made.
    func open(
        _ place: TenantPlace, for use: ConnectionUse, makeTenant: () throws(StoreError) -> NewTenant
    ) throws(StoreError) -> any EngineConnection

    /// Opens the tenant's data for one look. Nothing is made, changed or synced by it, but that a file of the version
    /// before is brought to this program's. Blocks.
    ///
    /// - Returns: `nil` when there is no such tenant, where that can be told before its rows are asked for.
    func look(at place: TenantPlace) throws(StoreError) -> (any EngineConnection)?

    /// Whether another process may write too, because nobody can keep it out (``claim()``).
    var hasOtherWriters: Bool { get }

    /// How far the changes of all tenants go, in one look; for where others write too. Blocks.
    func changeMarks() throws(StoreError) -> [ChangeMark]

    /// Keeps every other service out for as long as what is returned lives; `nil` where several may write. Blocks.
    func claim() throws(StoreError) -> StoreClaim?

    /// Whether each tenant has a place of its own, so that one without its row is a damaged one.
    var keepsTenantsApart: Bool { get }

    /// Takes away what a restore has just made with ``open(_:for:makeTenant:)`` and could not fill. Never fails.
    func discard(_ place: TenantPlace)

    /// Whether what holds all tenants can be reached at all. Blocks.
    func probe() throws(StoreError)
}

extension Engine {
    /// By default the tenant's first rows stay: nothing is under them.
    func discard(_ place: TenantPlace) {}

    /// By default a look is a reading connection.
    func look(at place: TenantPlace) throws(StoreError) -> (any EngineConnection)? {
        try open(place, for: .reading) { () throws(StoreError) in throw .notFound }
    }

    var keepsTenantsApart: Bool { false }

    var hasOtherWriters: Bool { false }

    func changeMarks() throws(StoreError) -> [ChangeMark] { [] }

    func claim() throws(StoreError) -> StoreClaim? { nil }
}

/// How far one tenant's changes go, as another process may have left them.
struct ChangeMark: Hashable, Sendable {
    /// As ``TenantPlace/name``.
    let name: [UInt8]
    let changeSequence: Int64
}

enum ConnectionUse: Sendable {
    /// The tenant's one writer. It alone makes what does not exist.
    case writing
    /// Never changes anything; each read is a snapshot.
    case reading
}

/// The rows a tenant begins with.
struct NewTenant: Sendable {
    let wrappedKey: [UInt8]
    let head: EncodedHead
    let createTime: Int64
}

/// One conversation with the database, for one tenant.
///
/// Used by one thread at a time, except ``interrupt()``. A statement outside `begin`...`commit` is our
/// misuse, or comes after a failure that has ended the transaction: it is refused, and nothing of it is kept.
protocol EngineConnection: AnyObject, Sendable {
    /// Starts a transaction. A writing one holds the tenant's head row against every other writer, in this
    /// process or another, until it ends.
    func begin(_ use: ConnectionUse) throws(StoreError)

    /// Makes the transaction durable: when this returns, a power cut does not take it back.
    func commit() throws(StoreError)

    /// Ends the transaction and undoes it. Never fails: what cannot be rolled back is closed.
    func rollback()

    /// Whether a transaction is open: some failures of the disk end it by themselves.
    var isInTransaction: Bool { get }

    /// Starts a part of the transaction that can be undone alone. Parts do not nest.
    func beginPart() throws(StoreError)
    func keepPart() throws(StoreError)
    func undoPart() throws(StoreError)

    /// Runs a statement that returns no rows. An engine may hold it back until the next read, `flush` or
    /// `commit`, or the end of its part.
    func run(_ statement: Statement, _ values: [EngineValue]) throws(StoreError)

    /// Runs what was held back, so that it fails now and not in the commit.
    func flush() throws(StoreError)

    /// Adds a row unless there is one with its key.
    ///
    /// - Returns: Whether it was added. Outside a part an engine may say so before it knows; if it was wrong, the next
    ///   read, `flush` or `commit` fails with ``StoreError/busy``, and the transaction is good for nothing.
    func add(_ statement: Statement, _ values: [EngineValue]) throws(StoreError) -> Bool

    /// Runs a statement that returns no rows, and says how many it changed.
    func count(_ statement: Statement, _ values: [EngineValue]) throws(StoreError) -> Int

    /// Runs a query and hands over row by row, in order.
    func each(
        _ statement: Statement, _ values: [EngineValue], _ row: (EngineRow) throws(StoreError) -> Void
    ) throws(StoreError)

    /// Says what ``each(_:_:_:)`` will be asked in this transaction, so that an engine whose answers come from far may
    /// ask for all of them at once.
    func foresee(_ statement: Statement, _ values: () -> [[EngineValue]]) throws(StoreError)

    /// Whether an answer comes from far, so that many questions are better asked at once.
    var isFar: Bool { get }

    /// Reads nodes of the tenant's state: those of them that there are, in any order.
    func nodes(
        _ numbers: [Int64], of tenant: EngineValue,
        _ body: (_ number: Int64, _ bytes: [UInt8]) throws(StoreError) -> Void
    ) throws(StoreError)

    /// Whether the open transaction may be another server's than the tenant's transactions before it.
    var isUnproven: Bool { get }

    /// The open transaction is of the server that has the tenant's newest records.
    func prove()

    /// Makes what runs in this transaction end with ``StoreError/cancelled`` soon: the running query and each
    /// one after it, until `rollback`. Any thread may call it.
    func interrupt()

    func close()
}

extension EngineConnection {
    /// By default it is known at once.
    func add(_ statement: Statement, _ values: [EngineValue]) throws(StoreError) -> Bool {
        try count(statement, values) == 1
    }

    var isFar: Bool { false }

    /// By default one is asked after the other.
    func nodes(
        _ numbers: [Int64], of tenant: EngineValue,
        _ body: (_ number: Int64, _ bytes: [UInt8]) throws(StoreError) -> Void
    ) throws(StoreError) {
        for number in numbers {
            guard let row = try first(.readNode, [tenant, .integer(number)]) else { continue }
            try body(number, row.bytes(1))
        }
    }

    /// By default nothing is held back.
    func flush() throws(StoreError) {}

    /// By default each is asked when it is.
    func foresee(_ statement: Statement, _ values: () -> [[EngineValue]]) throws(StoreError) {}

    /// By default a connection leads where it always led: to one file.
    var isUnproven: Bool { false }
    func prove() {}

    /// The first row of a query that has at most one.
    func first(_ statement: Statement, _ values: [EngineValue]) throws(StoreError) -> EngineRow? {
        var found: EngineRow?
        try each(statement, values) { row throws(StoreError) in found = found ?? row }
        return found
    }
}
