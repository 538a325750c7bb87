import ArgumentParser
import PartnerService
import Program
import ServiceRuntime
import Tenancy

@main struct Main: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pegase-partner",
        abstract: "Serves the registry of a cell: partners, sites, staff and systems.")

    @OptionGroup var service: ServiceOptions

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
        guard firstOperators.isEmpty || FirstOperators(firstOperators, of: service.country) != nil else {
            throw ValidationError(
                "--first-operator: give at least two different ones, each two to 32 of a-z, 0-9 and inner dashes"
            )
        }
    }

    static func main() async {
        await ServiceProgram.main(
            Main.self, "pegase-partner", resources: PartnerServer.resources, bodies: PartnerServer.bodies,
            { $0.service }
        ) { command, configuration throws(StartupError) in
            try await PartnerServer.start(
                configuration,
                firstOperators: FirstOperators(command.firstOperators, of: configuration.country))
        }
    }
}
