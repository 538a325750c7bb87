import ArgumentParser
import FamilyService
import Program
import ServiceRuntime
import Store

@main struct Main: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: FamilyProgram.name,
        abstract: "The families and children of a cell: cases, placements, consents, follow-ups.",
        subcommands: [ServeCommand.self] + FamilyProgram.jobs)

    static func main() async {
        await CommandLineProgram.main(Main.self, FamilyProgram.name)
    }
}

enum FamilyProgram: ServiceProgram {
    static let name = "pegase-family"
    static var resources: [any Resource.Type] { FamilyServer.resources }
    static var bodies: [BodyMigrations.Step] { FamilyServer.bodies }
}
