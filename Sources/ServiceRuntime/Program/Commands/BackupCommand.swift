import ArgumentParser
import Program

/// `backup`: beside a service that runs, or without one.
struct BackupCommand<Service: ServiceProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup", abstract: "Back tenants up into a directory, also while the service runs.")
    }

    @OptionGroup(title: "Store") var store: StoreOptions
    @OptionGroup var tenants: TenantOptions

    @Option(name: .customLong("to"), help: ArgumentHelp("The directory of the backups.", valueName: "dir"))
    var directory: String

    @Flag(name: .customLong("full"), help: "Begins a chain that needs no earlier archive.")
    var startsChain = false

    func run() async throws {
        try await Service.run(store) { configuration throws(StartupError) in
            try BackupJob.backUp(to: directory, startsChain: startsChain)
                .run(configuration, tenants: tenants.codes, program: Service.name)
        }
    }
}
