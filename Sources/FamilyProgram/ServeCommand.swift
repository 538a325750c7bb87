import ArgumentParser
import FamilyService
import Program
import ServiceRuntime

/// `pegase-family serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve until SIGTERM, which lets calls finish.")

    @OptionGroup(title: "Store") var store: StoreOptions
    @OptionGroup(title: "Retention") var retention: RetentionOptions
    @OptionGroup var serving: ServingOptions

    @Option(help: ArgumentHelp("The unix socket of pegase-partner.", valueName: "path"))
    var partnerSocket: String

    func run() async throws {
        try await FamilyProgram.serve(store, retention, serving) { configuration throws(StartupError) in
            try await FamilyServer.start(configuration, partnerSocket: partnerSocket)
        }
    }
}
