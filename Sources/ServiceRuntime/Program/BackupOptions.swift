public import ArgumentParser

/// The flags by which a service backs its store up or restores it, in the place of serving.
public struct BackupOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Backs the tenants up into this directory, beside a service that runs, and ends.",
            valueName: "dir"))
    public var backup: String?

    @Option(
        help: ArgumentHelp(
            "Restores from this directory every tenant that has nothing in the store, and ends.",
            valueName: "dir"))
    public var restore: String?

    @Option(
        help: ArgumentHelp(
            "This tenant alone; again for another. For PostgreSQL, each one.", valueName: "code"))
    public var tenant: [String] = []

    @Option(
        help: ArgumentHelp(
            "With --restore: as everything was at this moment, 2026-01-31T23:59:59Z.", valueName: "time"))
    public var toTime: String?

    @Flag(help: "With --backup: begins a chain that needs no earlier archive.")
    public var full = false

    public init() {}
}
