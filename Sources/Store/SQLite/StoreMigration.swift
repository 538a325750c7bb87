public import Tenancy

/// Brings the files of a store to a version of the schema at once, before another program takes over that
/// knows no later one. Opening a tenant's file for writing does the same, forward, tenant by tenant.
public struct StoreMigration: Sendable {
    private let directory: String
    private let migrations: SQLiteMigrations
    private let countryKey: CountryKey

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
        countryKey = try CountryKey(file: configuration.countryKey, country: configuration.country)
        directory = try StoreDirectory.prepare(configuration.directory, country: configuration.country)
    }

    /// Migrates one tenant's file, forward or back.
    public func migrate(_ tenant: TenantID) throws(StoreError) {
        let place = TenantPlace(tenant)
        let forward = SQLiteEngine(
            directory: directory, migrations: SQLiteMigrations(steps: migrations.steps))
        if migrations.target < SQLiteMigrations.stateVersion { try takeBackState(place, forward) }
        let engine = SQLiteEngine(directory: directory, migrations: migrations)
        try engine.open(place, for: .writing) { () throws(StoreError) in throw .notFound }.close()
    }

    /// Seals the head as the versions before the state do. The state is made anew when this version takes over again.
    private func takeBackState(_ place: TenantPlace, _ engine: SQLiteEngine) throws(StoreError) {
        let connection = try engine.open(place, for: .writing) { () throws(StoreError) in throw .notFound }
        defer { connection.close() }
        let keys = try TenantCopy(connection: connection, place: place).keys(countryKey)
        try connection.begin(.writing)
        do throws(StoreError) {
            var head = try TenantHead(connection, keys)
            head.state = nil
            try head.write(connection, keys)
            try connection.commit()
        } catch {
            connection.rollback()
            throw error
        }
    }
}
