import ArgumentParser
import Program

/// `accept-behind`: after an old copy was put back on purpose.
struct AcceptBehindCommand<Service: ServiceProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "accept-behind",
            abstract: "Take records for the newest although newer ones were acknowledged.",
            discussion: "After an old copy was put back on purpose. The service must not run.")
    }

    @OptionGroup(title: "Store") var store: StoreOptions
    @OptionGroup var tenants: TenantOptions

    func validate() throws {
        guard !store.marks.isEmpty else {
            throw ValidationError("give --marks: the directory that remembers how far the records had come")
        }
    }

    func run() async throws {
        try await Service.run(store) { configuration throws(StartupError) in
            try configuration.acceptBehind(tenants.codes)
        }
    }
}
