public import Tenancy

/// Brings the files of a store to a version of the schema at once, before another program takes over that
/// knows no later one. Opening a tenant's file for writing does the same, forward, tenant by tenant.
public struct StoreMigration: Sendable {
    private let directory: String
    private let migrations: SQLiteMigrations

    /// - Throws: ``StoreError/configuration(_:)`` for a version that this program does not know.
    public init(_ configuration: StoreConfiguration, to version: Int64) throws(StoreError) {
        try self.init(configuration, SQLiteMigrations.current, to: version)
    }

    init(
        _ configuration: StoreConfiguration, _ migrations: SQLiteMigrations, to version: Int64
    ) throws(StoreError) {
        guard migrations.known.contains(version) else {
            let known = migrations.known
            throw .configuration(
                "the schema has no version \(version), this program knows \(known.lowerBound) to \(known.upperBound)"
            )
        }
        self.migrations = SQLiteMigrations(steps: migrations.steps, target: version)
        directory = try StoreDirectory.prepare(configuration.directory, country: configuration.country)
    }

    /// Migrates one tenant's file, forward or back.
    public func migrate(_ tenant: TenantID) throws(StoreError) {
        let engine = SQLiteEngine(directory: directory, migrations: migrations)
        let connection = try engine.open(TenantPlace(tenant), for: .writing) { () throws(StoreError) in
            throw .notFound
        }
        connection.close()
    }
}
