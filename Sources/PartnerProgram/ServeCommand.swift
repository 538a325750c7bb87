import ArgumentParser
import PartnerService
import Program
import ServiceRuntime
import Tenancy

/// `pegase-partner serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve until SIGTERM, which lets calls finish.")

    @OptionGroup(title: "Store") var store: StoreOptions
    @OptionGroup(title: "Retention") var retention: RetentionOptions
    @OptionGroup var serving: ServingOptions

    @Option(
        name: .customLong("first-operator"),
        help: ArgumentHelp(
            """
            An operator of a cell that has none yet, who is in without approval; give two or more, as one alone can \
            approve nobody. Not used while the registry has an active operator.
            """,
            valueName: "id"))
    var firstOperators: [String] = []

    func validate() throws {
        guard firstOperators.isEmpty || FirstOperators(firstOperators, of: store.country) != nil else {
            throw ValidationError(
                "--first-operator: give at least two different ones, each two to 32 of a-z, 0-9 and inner dashes"
            )
        }
    }

    func run() async throws {
        try await PartnerProgram.serve(store, retention, serving) { configuration throws(StartupError) in
            try await PartnerServer.start(
                configuration, firstOperators: FirstOperators(firstOperators, of: configuration.country))
        }
    }
}
