import ArgumentParser
import Store

/// Brings a PostgreSQL database to the store's schema, as its superuser.
struct MigrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "migrate")

    @Option var dsn: String
    @Option var sealKey: String

    func run() throws {
        try PostgreSQLMigrator(dsn: dsn, rolePrefix: "pegase").migrate(sealKey: sealKey)
    }
}
