import ArgumentParser
import Program

/// `export`: a tenant's records for whoever may have them.
struct ExportCommand<Service: ServiceProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract:
                "Write every revision of a tenant's records and its access log to one file, sealed for its receiver."
        )
    }

    @OptionGroup(title: "Store") var store: StoreOptions

    @Option(help: ArgumentHelp("Whose records.", valueName: "code"))
    var tenant: String

    @Option(
        help: ArgumentHelp(
            "This record alone, with all that is below it or about it.", valueName: "name"))
    var subject: String?

    @Option(name: .customLong("to"), help: ArgumentHelp("The file, which is made.", valueName: "file"))
    var path: String

    @Option(
        help: ArgumentHelp(
            "The key of the export, for its receiver: a key file like the others.", valueName: "file"))
    var key: String

    func run() async throws {
        try await Service.run(store) { configuration throws(StartupError) in
            let job = ExportJob(tenant: tenant, subject: subject, kinds: ExportedKinds(Service.resources))
            try await job.run(configuration, to: path, key: key, program: Service.name)
        }
    }
}
