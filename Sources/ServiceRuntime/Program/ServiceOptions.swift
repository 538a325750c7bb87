public import ArgumentParser
public import Logging
public import Tenancy
public import WireTransport

/// The flags that both services take.
public struct ServiceOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The country of the cell.", valueName: "code"))
    public var country: Country

    @Option(help: ArgumentHelp("The directory of the records; made when absent.", valueName: "dir"))
    public var store: String

    @Option(
        help: ArgumentHelp(
            "A PostgreSQL database for the records, in the place of the directory; as libpq takes it.",
            valueName: "dsn"))
    public var postgresql: String?

    @Option(
        help: ArgumentHelp(
            "Brings that database to this program's schema, as a role that may, and ends.", valueName: "dsn"))
    public var migrate: String?

    @Option(
        help: ArgumentHelp(
            "With --migrate: gives the service's own role the password in this file, a line as libpq's passfile has it.",
            valueName: "path"))
    public var rolePassfile: String?

    @Option(
        help: ArgumentHelp(
            """
            Brings every tenant's file, or with --migrate the database, to this version of the schema, forward or \
            back, and ends.
            """,
            valueName: "version"))
    public var migrateTo: Int64?

    @Option(
        help: ArgumentHelp(
            "Writes records' bodies in this version, which an earlier program knows, and not in the newest.",
            valueName: "version"))
    public var bodyVersion: Int?

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

    @Flag(
        help: ArgumentHelp(
            """
            Takes the records of --tenant, or of all, for the newest although newer ones were acknowledged, and ends: \
            after an old copy was put back on purpose. The service must not run.
            """))
    public var acceptBehind = false

    @Option(
        help: ArgumentHelp(
            "How many MiB a tenant may keep: '8192', or 'ctse=20480' for one; again for another.",
            valueName: "MiB"))
    public var tenantQuota: [String] = []

    @Option(help: ArgumentHelp("Days that access events are kept.", valueName: "days"))
    public var accessEventDays = RuntimeLimits.accessEventDays

    @Option(help: ArgumentHelp("Days that past revisions of records are kept.", valueName: "days"))
    public var revisionDays = RuntimeLimits.revisionDays

    @Flag(
        help: ArgumentHelp(
            """
            Removes from --tenant, or from all, what need not be kept any more, and ends; a service does so by itself \
            every few hours.
            """))
    public var retain = false

    @Flag(help: "Writes every record anew whose body is kept in another version than is written, and ends.")
    public var rewriteBodies = false

    @OptionGroup(title: "Backups") public var backups: BackupOptions

    @OptionGroup(title: "Exports") public var export: ExportOptions

    @Option(help: ArgumentHelp("The unix socket to serve on.", valueName: "path"))
    public var socket: String

    @Option(
        help: ArgumentHelp(
            "A file that holds the process id while the service is ready, for whoever supervises it.",
            valueName: "path"))
    public var readyFile: String?

    @Option(help: "Where metrics are read: unix:PATH, or a loopback address and port.")
    public var metrics: MetricsAddress?

    @Option(help: ArgumentHelp("The directory of the key files, each of mode 400.", valueName: "dir"))
    public var keys: String

    @Option(help: ArgumentHelp("The least severe lines to log.", valueName: "level"))
    public var logLevel: Logger.Level = .info

    public init() {}
}

extension Country: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(code: argument)
    }

    public static var allValueStrings: [String] { allCases.map(\.code) }
}

/// `unix:PATH`, or a loopback address with a port: metrics are not for the network.
public struct MetricsAddress: ExpressibleByArgument, Sendable {
    public let address: RPCAddress

    public init?(argument: String) {
        if argument.hasPrefix("unix:") {
            guard argument.utf8.count > 5 else { return nil }
            address = .unix(path: String(argument.dropFirst(5)))
            return
        }
        guard let colon = argument.lastIndex(of: ":"),
            let port = UInt16(argument[argument.index(after: colon)...])
        else { return nil }
        switch argument[..<colon] {
        case "127.0.0.1", "localhost": address = .tcp(host: String(argument[..<colon]), port: Int(port))
        case "[::1]": address = .tcp(host: "::1", port: Int(port))
        default: return nil
        }
    }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}
