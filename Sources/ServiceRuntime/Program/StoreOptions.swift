public import ArgumentParser
public import Logging
import Program
public import Tenancy

/// Where a service keeps its records, and how: the flags of every command that works on them.
public struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The country of the cell.", valueName: "code"))
    public var country: Country

    @Option(help: ArgumentHelp("The directory of the records; made when absent.", valueName: "dir"))
    public var store: String

    @Option(help: ArgumentHelp("The directory of the key files, each of mode 400.", valueName: "dir"))
    public var keys: String

    @Option(
        help: ArgumentHelp(
            "A PostgreSQL database for the records, in the place of the directory; as libpq takes it.",
            valueName: "dsn"))
    public var postgresql: String?

    @Option(
        help: ArgumentHelp(
            "How many standbys must have a commit of that database before it counts.", valueName: "number"))
    public var synchronousStandbys = 0

    @Option(
        help: ArgumentHelp(
            """
            A directory that remembers how far each tenant's records have come, away from them, so that older ones are \
            not taken for the newest; again for another place. Made when absent.
            """,
            valueName: "dir"))
    public var marks: [String] = []

    @Option(
        help: ArgumentHelp(
            "Writes records' bodies in this version, which an earlier program knows, and not in the newest.",
            valueName: "version"))
    public var bodyVersion: Int?

    @Option(
        help: ArgumentHelp(
            "How many MiB a tenant may keep: '8192', or 'ctse=20480' for one; again for another.",
            valueName: "MiB"))
    public var tenantQuota: [String] = []

    @Option(help: ArgumentHelp("The least severe lines to log.", valueName: "level"))
    public var logLevel: Logger.Level = .info

    public init() {}
}

/// How long past things are kept.
public struct RetentionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Days that access events are kept.", valueName: "days"))
    public var accessEventDays = RuntimeLimits.accessEventDays

    @Option(help: ArgumentHelp("Days that past revisions of records are kept.", valueName: "days"))
    public var revisionDays = RuntimeLimits.revisionDays

    public init() {}

    public func validate() throws {
        guard accessEventDays > 0, revisionDays > 0 else {
            throw ValidationError("--access-event-days and --revision-days are at least 1")
        }
    }
}

/// Which tenants a job is about.
public struct TenantOptions: ParsableArguments {
    @Option(
        name: .customLong("tenant"),
        help: ArgumentHelp(
            "This tenant alone; again for another. For PostgreSQL, each one.", valueName: "code"))
    public var codes: [String] = []

    public init() {}
}
