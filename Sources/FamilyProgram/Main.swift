import ArgumentParser
import FamilyService
import Program
import ServiceRuntime

@main struct Main: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pegase-family",
        abstract: "Serves the families and children of a cell: cases, placements, consents, follow-ups.")

    @OptionGroup var service: ServiceOptions

    @Option(help: ArgumentHelp("The unix socket of pegase-partner.", valueName: "path"))
    var partnerSocket: String

    static func main() async {
        await ServiceProgram.main(
            Main.self, "pegase-family", resources: FamilyServer.resources, bodies: FamilyServer.bodies,
            { $0.service }
        ) { command, configuration throws(StartupError) in
            try await FamilyServer.start(configuration, partnerSocket: command.partnerSocket)
        }
    }
}
