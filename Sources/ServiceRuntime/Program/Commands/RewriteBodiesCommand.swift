import ArgumentParser
import Program

/// `rewrite-bodies`: after a change of what bodies mean, or before an older program takes over.
struct RewriteBodiesCommand<Service: ServiceProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rewrite-bodies",
            abstract: "Write every record anew whose body is kept in another version than is written.",
            discussion: "Also while the service runs.")
    }

    @OptionGroup(title: "Store") var store: StoreOptions
    @OptionGroup var tenants: TenantOptions

    func run() async throws {
        try await Service.run(store) { configuration throws(StartupError) in
            try await RewriteJob(Service.resources, tenants: tenants.codes).run(configuration)
        }
    }
}
