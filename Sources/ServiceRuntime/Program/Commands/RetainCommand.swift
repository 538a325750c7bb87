import ArgumentParser
import Program

/// `retain`: what a service does by itself every few hours.
struct RetainCommand<Service: ServiceProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "retain",
            abstract: "Remove what need not be kept any more, also while the service runs.",
            discussion: "A service does so by itself every few hours.")
    }

    @OptionGroup(title: "Store") var store: StoreOptions
    @OptionGroup(title: "Retention") var retention: RetentionOptions
    @OptionGroup var tenants: TenantOptions

    func run() async throws {
        try await Service.run(store, retention) { configuration throws(StartupError) in
            try await RetentionJob(Service.resources, configuration).run(tenants: tenants.codes)
        }
    }
}
