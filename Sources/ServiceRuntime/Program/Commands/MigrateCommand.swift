import ArgumentParser
import Program

/// `migrate`: to another version of the store's schema.
struct MigrateCommand<Service: ServiceProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "migrate",
            abstract: "Bring a database, or every tenant's file, to a version of the schema.",
            discussion: """
                A database is brought to this program's version, or with --to to another one, as a role that may make \
                roles and schemas. Files come forward by themselves when they are opened; with --to they go back, before \
                an older program takes over. The service must not run.
                """)
    }

    @OptionGroup(title: "Store") var store: StoreOptions

    @Option(
        help: ArgumentHelp(
            "The database to migrate, by a role that may; as libpq takes it.", valueName: "dsn"))
    var database: String?

    @Option(
        name: .customLong("to"), help: ArgumentHelp("The version; back or forward.", valueName: "version"))
    var version: Int64?

    @Option(
        help: ArgumentHelp(
            "With --database: the service's own role gets the password in this file, a line as libpq's passfile has it.",
            valueName: "path"))
    var rolePassfile: String?

    func validate() throws {
        guard database == nil else { return }
        guard store.postgresql == nil else {
            throw ValidationError(
                "the records are in a database: give --database, with a role that may migrate it")
        }
        guard rolePassfile == nil else { throw ValidationError("--role-passfile goes with --database") }
        guard version != nil else {
            throw ValidationError(
                "give --database for a database, or --to for files, which come forward when they are opened")
        }
    }

    func run() async throws {
        try await Service.run(store) { configuration throws(StartupError) in
            if let database {
                try configuration.migrate(
                    database, program: Service.name, to: version, rolePassfile: rolePassfile)
            } else if let version {
                try configuration.migrate(to: version)
            }
        }
    }
}
