import ArgumentParser
import Program
import Store

/// `open-export`: what the receiver of an export does. It asks for no store.
struct OpenExportCommand<Service: ServiceProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "open-export", abstract: "Check an export and print it as lines of JSON.")
    }

    @Argument(help: "What `export` made.")
    var file: String

    @Option(help: ArgumentHelp("The key that it was made with.", valueName: "file"))
    var key: String

    @Option(
        help: ArgumentHelp(
            "Writes what was attached to this directory, which is made.", valueName: "dir"))
    var contents: String?

    func run() async throws {
        let key = try StartupError.explain { [key] () throws(StoreError) in try ArchiveKey(key) }
        var reading = try ExportReading(ExportedKinds(Service.resources), contentsIn: contents) {
            StandardOutput.line($0)
        }
        try reading.read(file, key: key)
    }
}
