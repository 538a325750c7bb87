import Crypto
import Kernel
import Notation
public import Tenancy

/// Brings a database to a version of the schema, forward or back, as an operator: the service's own role may not.
public struct PostgreSQLMigrator {
    private let connection: PostgreSQLConnection
    private let prefix: String
    private let migrations: [PostgreSQLSchema.Migration]

    /// - Parameters:
    ///   - dsn: Of a role that may make roles and schemas.
    ///   - rolePrefix: What the three roles' names begin with: lower-case letters, digits and `_`.
    public init(dsn: String, rolePrefix: String) throws(StoreError) {
        try self.init(dsn: dsn, rolePrefix: rolePrefix, PostgreSQLSchema.migrations)
    }

    init(
        dsn: String, rolePrefix: String, _ migrations: [PostgreSQLSchema.Migration]
    ) throws(StoreError) {
        guard !rolePrefix.isEmpty, rolePrefix.utf8.allSatisfy({ Self.allowed.contains($0) }) else {
            throw .configuration("a role's name is lower-case letters, digits and _: \(rolePrefix)")
        }
        connection = try PostgreSQLConnection.required(dsn)
        prefix = rolePrefix
        self.migrations = migrations
    }

    private static let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789_".utf8)

    /// Applies what is missing or undoes what is too much, all of it or nothing, and gives the database the key that
    /// seals are verified with. Two at once wait for each other; run again, it changes nothing.
    ///
    /// - Parameters:
    ///   - sealKey: Path of the store seal's key; see ``KeyFile``.
    ///   - version: The newest one unless said.
    ///   - countryKey: Is needed to go back before ``PostgreSQLSchema/stateVersion``.
    /// - Throws: ``StoreError/wrongVersion(_:)`` when an applied migration is not this program's;
    ///   ``StoreError/configuration(_:)`` for a version that it does not know.
    public func migrate(
        sealKey: String, to version: Int64? = nil, countryKey: (file: String, country: Country)? = nil
    ) throws(StoreError) {
        let pads = try KeyFile.use(sealKey) { key in StoreSeal.pads(key) }
        let version = version ?? Int64(migrations.count)
        guard (1...Int64(migrations.count)).contains(version) else {
            throw .configuration(
                "the schema has no version \(version), this program knows 1 to \(migrations.count)")
        }
        try connection.send(.text("BEGIN"))
        do {
            try connection.send(.text("SELECT pg_advisory_xact_lock(1346851653)"))  // "PGSE"
            try run(PostgreSQLSchema.preparation)
            try Self.check(connection, against: migrations, 0...migrations.count)
            try walk(from: Self.applied(connection).count, to: Int(version), countryKey)
            let (inner, outer) = (Hexadecimal.text(pads.inner), Hexadecimal.text(pads.outer))
            try connection.send(.text("DELETE FROM pegase_private.keys"))
            try connection.send(
                .text("INSERT INTO pegase_private.keys VALUES ('\\x\(inner)', '\\x\(outer)')"))
            try connection.send(.text("COMMIT"))
        } catch {
            if connection.isInTransaction { try connection.send(.text("ROLLBACK")) }
            throw error
        }
    }

    /// Gives the service's own role its password, in the form that a server with SCRAM keeps.
    ///
    /// - Parameter passfile: Path of the file that the service logs in by; see ``RolePassfile``.
    public func setPassword(of passfile: String) throws(StoreError) {
        let role = "\(prefix)_app"
        let verifier = try connection.verifier(ofPassword: RolePassfile.password(passfile), role: role)
        try connection.send(.text("ALTER ROLE \(role) PASSWORD '\(verifier)'"))
    }

    private func walk(
        from applied: Int, to version: Int, _ countryKey: (file: String, country: Country)?
    ) throws(StoreError) {
        for migration in migrations[min(applied, version)..<version] {
            try run(migration.text)
            let checksum = Hexadecimal.text(migration.checksum)
            try connection.send(
                .text("INSERT INTO pegase_private.migrations VALUES (\(migration.number), '\\x\(checksum)')"))
        }
        for migration in migrations[version..<max(applied, version)].reversed() {
            guard let back = migration.back else { continue }
            if migration.number == PostgreSQLSchema.stateVersion { try takeBackState(countryKey) }
            try run(back)
            try connection.send(
                .text("DELETE FROM pegase_private.migrations WHERE number = \(migration.number)"))
        }
    }

    /// Seals the heads as the versions before the state do. The operator's role owns the tables, and sees all rows while
    /// row security is not forced on it: inside this transaction.
    private func takeBackState(_ countryKey: (file: String, country: Country)?) throws(StoreError) {
        let tables = ["pegase.tenants", "pegase.heads"]
        for table in tables { try connection.send(.text("ALTER TABLE \(table) NO FORCE ROW LEVEL SECURITY")) }
        var rows: [EngineRow] = []
        try connection.send(.text(PostgreSQLSchema.listHeads)) { row throws(StoreError) in rows.append(row) }
        if !rows.isEmpty {
            guard let countryKey else {
                throw .configuration("to seal the tenants' heads as before, the country's key is needed")
            }
            let country = try CountryKey(file: countryKey.file, country: countryKey.country)
            for row in rows {
                let name = try row.bytes(0)
                guard let tenant = TenantID(countryKey.country, inPlace: name) else {
                    throw .corrupt("a tenant's name is none")
                }
                let keys = try country.open(row.bytes(1), for: TenantPlace(tenant))
                var head = try TenantHead(EngineRow(columns: Array(row.columns.dropFirst(2))), keys)
                head.state = nil
                let values = head.encoded(keys).values
                try connection.send(.prepared(PostgreSQLSchema.takeBackState, [.bytes(name), values[4]]))
            }
        }
        for table in tables { try connection.send(.text("ALTER TABLE \(table) FORCE ROW LEVEL SECURITY")) }
    }

    private func run(_ text: String) throws(StoreError) {
        var text = text
        for role in ["owner", "seal", "app"] {
            text = Self.replacing("{\(role)}", in: text, by: "\(prefix)_\(role)")
        }
        for statement in Self.statements(of: text) { try connection.send(.text(statement)) }
    }

    private static func replacing(_ mark: String, in text: String, by word: String) -> String {
        text.split(separator: mark, omittingEmptySubsequences: false).joined(separator: word)
    }

    /// One by one, as the extended protocol wants them; a `;` inside `$$` ends nothing.
    private static func statements(of text: String) -> [String] {
        var statements = [""]
        for (number, part) in text.split(separator: "$$", omittingEmptySubsequences: false).enumerated() {
            if number % 2 == 1 {
                statements[statements.count - 1] += "$$\(part)$$"
                continue
            }
            let pieces = part.split(separator: ";", omittingEmptySubsequences: false)
            statements[statements.count - 1] += pieces[0]
            statements += pieces.dropFirst().map(String.init)
        }
        return statements.filter { $0.contains { !$0.isWhitespace } }
    }

    private static func applied(
        _ connection: PostgreSQLConnection
    ) throws(StoreError) -> [(number: Int64, checksum: [UInt8])] {
        var rows: [(Int64, [UInt8])] = []
        try connection.send(.text("SELECT number, checksum FROM pegase_private.migrations ORDER BY number")) {
            row throws(StoreError) in rows.append((try row.integer(0), try row.bytes(1)))
        }
        return rows
    }

    /// Whether the applied migrations are this program's: all of them, and at most one more, which leaves this program
    /// what it needs.
    static func check(_ connection: PostgreSQLConnection) throws(StoreError) {
        let known = PostgreSQLSchema.migrations
        try check(connection, against: known, known.count...known.count + 1)
    }

    private static func check(
        _ connection: PostgreSQLConnection, against known: [PostgreSQLSchema.Migration],
        _ counts: ClosedRange<Int>
    ) throws(StoreError) {
        let applied = try applied(connection)
        guard counts.contains(applied.count) else {
            throw .wrongVersion(
                "the database has schema version \(applied.count), this program \(known.count)")
        }
        for (found, migration) in zip(applied, known) {
            guard found.number == migration.number, found.checksum == migration.checksum else {
                throw .wrongVersion("migration \(found.number) of the database is not this program's")
            }
        }
    }
}

extension PostgreSQLSchema.Migration {
    /// Of its texts with the roles' places, the same whatever they are called.
    var checksum: [UInt8] {
        Array(SHA256.hash(data: Array((text + (back.map { "\n-- back:\n\($0)" } ?? "")).utf8)))
    }
}
