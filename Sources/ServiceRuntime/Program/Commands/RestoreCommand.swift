import ArgumentParser
import Notation
import Program
import Tenancy

/// `restore`: before the service starts.
struct RestoreCommand<Service: ServiceProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore",
            abstract: "Restore from a directory every tenant that has nothing in the store.",
            discussion: "The service must not run.")
    }

    @OptionGroup(title: "Store") var store: StoreOptions
    @OptionGroup var tenants: TenantOptions

    @Option(name: .customLong("from"), help: ArgumentHelp("The directory of the backups.", valueName: "dir"))
    var directory: String

    @Option(
        help: ArgumentHelp("As everything was at this moment, 2026-01-31T23:59:59Z.", valueName: "time"),
        transform: { text in
            guard let (seconds, nanos) = RFC3339.parse(text) else {
                throw ValidationError("write a moment like 2026-01-31T23:59:59Z")
            }
            return UnixTime(milliseconds: seconds * 1000 + Int64(nanos) / 1_000_000)
        })
    var toTime: UnixTime?

    func run() async throws {
        try await Service.run(store) { configuration throws(StartupError) in
            try BackupJob.restore(from: directory, upTo: toTime)
                .run(configuration, tenants: tenants.codes, program: Service.name)
        }
    }
}
