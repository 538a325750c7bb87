import ArgumentParser
import Program
import ServiceRuntime

@main struct Main: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pegase-partner",
        abstract: "Serves the registry of a cell: partners, sites, staff and systems.")

    @OptionGroup var service: ServiceOptions

    static func main() async {
        await ServiceProgram.main(
            Main.self, "pegase-partner", nouns: PartnerServer.nouns, bodies: PartnerServer.bodies,
            { $0.service }
        ) { _, configuration throws(StartupError) in try await PartnerServer.start(configuration) }
    }
}
