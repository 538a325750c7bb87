public import ArgumentParser

/// The flags by which a service hands out a tenant's records, in the place of serving.
public struct ExportOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Writes every revision of the tenant's records and its access log to this file, sealed, and ends.",
            valueName: "file"))
    public var export: String?

    @Option(
        help: ArgumentHelp(
            "With --export: the file of this record alone, with all that is below it or about it.",
            valueName: "name"))
    public var subject: String?

    @Option(
        help: ArgumentHelp(
            "The key of the export, for its receiver: a key file like the others.", valueName: "file"))
    public var exportKey: String?

    @Option(
        help: ArgumentHelp("Checks an export and prints it as lines of JSON, and ends.", valueName: "file"))
    public var openExport: String?

    @Option(
        help: ArgumentHelp(
            "With --open-export: writes what was attached to this directory, which is made.",
            valueName: "dir"))
    public var contents: String?

    public init() {}
}
