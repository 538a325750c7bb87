import ArgumentParser
import PartnerService
import Program
import ServiceRuntime
import Store

@main struct Main: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: PartnerProgram.name,
        abstract: "The registry of a cell: partners, sites, staff and systems.",
        subcommands: [ServeCommand.self] + PartnerProgram.jobs)

    static func main() async {
        await CommandLineProgram.main(Main.self, PartnerProgram.name)
    }
}

enum PartnerProgram: ServiceProgram {
    static let name = "pegase-partner"
    static var resources: [any Resource.Type] { PartnerServer.resources }
    static var bodies: [BodyMigrations.Step] { PartnerServer.bodies }
}
