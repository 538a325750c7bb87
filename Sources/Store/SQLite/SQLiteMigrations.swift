/// The steps between the versions of a tenant's file, each with its inverse.
///
/// A file is brought to the program's version when it is first opened for writing, in one transaction, and not
/// before: a cell is migrated tenant by tenant, while it serves. So each step must leave everything that the
/// statements of the version before it read and write: an older program, or a connection that was opened
/// before, goes on. What a step would take away it takes away a version later.
struct SQLiteMigrations: Sendable {
    struct Step: Sendable {
        let forward: [String]
        let back: [String]
    }

    /// The first leads from version 1 to version 2.
    let steps: [Step]
    /// What a file is brought to.
    let target: Int64

    /// What ``SQLiteSchema/definition`` makes.
    static let first: Int64 = 1

    static let current = SQLiteMigrations(steps: [usage, state])

    /// The first version with the state of the records.
    static let stateVersion: Int64 = 3

    /// To version 2: how much a tenant has written, and what was removed from it in its time. What is there already is
    /// counted once.
    private static let usage = Step(
        forward: [
            "ALTER TABLE heads ADD COLUMN used INTEGER NOT NULL DEFAULT 0",
            """
            UPDATE heads SET used =
                (SELECT coalesce(sum(length(body)), 0) + \(StoreQuota.rowBytes) * count(*) FROM versions)
                + (SELECT coalesce(sum(length(body)), 0) + \(StoreQuota.rowBytes) * count(*) FROM events)
                + (SELECT coalesce(sum(length(key)), 0) + \(StoreQuota.rowBytes) * count(*) FROM entries)
            """,
            """
            CREATE TABLE removals (
                tenant BLOB NOT NULL PRIMARY KEY,
                body BLOB NOT NULL
            ) STRICT, WITHOUT ROWID
            """,
        ],
        back: ["DROP TABLE removals", "ALTER TABLE heads DROP COLUMN used"])

    /// To version 3: the state of the records (``StateNode``). It is made when the tenant is opened, by whoever has its
    /// key; from then on a program of version 2 refuses the head, rather than change records that the state does not
    /// know of.
    private static let state = Step(
        forward: [
            "ALTER TABLE heads ADD COLUMN state BLOB NOT NULL DEFAULT x''",
            """
            CREATE TABLE nodes (
                tenant BLOB NOT NULL,
                number INTEGER NOT NULL,
                body BLOB NOT NULL,
                PRIMARY KEY (tenant, number)
            ) STRICT, WITHOUT ROWID
            """,
        ],
        back: ["DROP TABLE nodes", "ALTER TABLE heads DROP COLUMN state"])

    /// - Parameter target: The newest version unless said.
    init(steps: [Step], target: Int64? = nil) {
        self.steps = steps
        self.target = target ?? Self.first + Int64(steps.count)
    }

    /// The versions that the program knows its way between.
    var known: ClosedRange<Int64> { Self.first...Self.first + Int64(steps.count) }

    /// Brings an open file to the target, all the way or not at all.
    ///
    /// - Throws: ``StoreError/wrongVersion(_:)`` for a file of a version that the program does not know.
    func migrate(_ connection: SQLiteConnection, _ path: String) throws(StoreError) {
        guard try connection.version != target else { return }
        try connection.begin(.writing)
        do throws(StoreError) {
            // Looked at again: another process may have migrated it while this one waited for the lock.
            let found = try connection.version
            guard known.contains(found) else { throw wrongVersion(found, path) }
            for step in way(from: found) {
                for statement in step { try connection.execute(statement) }
            }
            if found != target { _ = try connection.query("PRAGMA user_version = \(target)") }
            try connection.commit()
        } catch {
            connection.rollback()
            throw error
        }
    }

    func wrongVersion(_ found: Int64, _ path: String) -> StoreError {
        .wrongVersion(
            "\(path) has schema version \(found), this program knows \(known.lowerBound) to \(known.upperBound)"
        )
    }

    /// The statements of each step, in the order they are taken.
    private func way(from version: Int64) -> [[String]] {
        let (from, to) = (Int(version - Self.first), Int(target - Self.first))
        return from <= to
            ? steps[from..<to].map(\.forward) : steps[to..<from].reversed().map(\.back)
    }
}

extension SQLiteConnection {
    /// `user_version`.
    var version: Int64 {
        get throws(StoreError) { try setting("user_version") }
    }
}
