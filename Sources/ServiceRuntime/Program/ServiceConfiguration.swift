public import Kernel
public import Logging
public import Program
public import Store
public import Tenancy
public import WireTransport

/// Where a service finds what it needs, and which clocks it reads. Nothing of it is global, so that several
/// cells can live in one process.
public struct ServiceConfiguration: Sendable {
    public var country: Country
    /// The directory of the records; made when absent, in a directory that exists.
    public var store: String
    /// The database that keeps the records instead; as libpq takes it.
    public var postgresql: String?
    /// The directory of the key files.
    public var keys: String
    /// The unix socket to serve on; none for a job.
    public var socket: String?
    /// Where metrics are read, if anywhere.
    public var metrics: RPCAddress?
    /// Which versions of bodies the service knows, and which one it writes.
    public var bodies: BodyMigrations
    /// How many standbys of the database must have a commit before it counts.
    public var synchronousStandbys = 0
    /// The directories that remember how far the tenants' records have come.
    public var marks: [String] = []
    /// How much each tenant may keep.
    public var quota = StoreQuota()
    /// Days that access events and past revisions are kept.
    public var accessEventDays = RuntimeLimits.accessEventDays
    public var revisionDays = RuntimeLimits.revisionDays
    public var log: Logger
    /// The world's clock.
    public var clock: @Sendable () -> UnixTime
    /// The clock by which silence is measured.
    public var monotonicClock: @Sendable () -> MonotonicTime

    public init(
        country: Country, store: String, postgresql: String? = nil, socket: String? = nil, keys: String,
        bodies: BodyMigrations = .none, log: Logger,
        clock: @escaping @Sendable () -> UnixTime = UnixTime.now,
        monotonicClock: @escaping @Sendable () -> MonotonicTime = MonotonicTime.now
    ) {
        self.country = country
        self.store = store
        self.postgresql = postgresql
        self.socket = socket
        self.keys = keys
        self.bodies = bodies
        self.log = log
        self.clock = clock
        self.monotonicClock = monotonicClock
    }

    /// As a command line says it.
    init(
        _ options: StoreOptions, _ retention: RetentionOptions?, of program: any ServiceProgram.Type,
        sink: LogSink
    ) throws(StartupError) {
        var log = Logger(label: program.name) { _ in
            JSONLogHandler(sink, program: program.name, level: options.logLevel)
        }
        log[metadataKey: "cell"] = "\(options.country.code)"
        self.init(
            country: options.country, store: options.store, postgresql: options.postgresql,
            keys: options.keys,
            bodies: try StartupError.explain { () throws(StoreError) in
                try BodyMigrations(program.bodies, target: options.bodyVersion)
            }, log: log)
        synchronousStandbys = options.synchronousStandbys
        marks = options.marks
        quota = try Self.quota(options.tenantQuota, options.country)
        if let retention {
            (accessEventDays, revisionDays) = (retention.accessEventDays, retention.revisionDays)
        }
    }

    /// A key by its file's name in the directory of keys.
    public func key(_ file: String) throws(StartupError) -> ScopeKey {
        try ScopeKey(file: "\(keys)/\(file)", rootReadsAll: true)
    }

    private var sealKey: String { "\(keys)/store-seal.key" }

    /// Brings the database of a service to a version of the schema; to this program's unless said.
    ///
    /// - Parameters:
    ///   - dsn: Of a role that may make roles and schemas.
    ///   - program: `pegase-family` in cell vn has the roles `pegase_vn_family_app` and so on.
    ///   - rolePassfile: Where the password of the service's own role stands, if it is to have one.
    func migrate(
        _ dsn: String, program: String, to version: Int64?, rolePassfile: String?
    ) throws(StartupError) {
        let service = program.split(separator: "-").last ?? ""
        try StartupError.explain { () throws(StoreError) in
            let migrator = try PostgreSQLMigrator(
                dsn: dsn, rolePrefix: "pegase_\(country.code)_\(service)")
            try migrator.migrate(
                sealKey: sealKey, to: version, countryKey: (storeConfiguration.countryKey, country))
            if let rolePassfile { try migrator.setPassword(of: rolePassfile) }
        }
    }

    /// Brings the files of a service to a version of the schema: back, before an older program takes over.
    func migrate(to version: Int64) throws(StartupError) {
        try StartupError.explain { () throws(StoreError) in
            let migration = try StoreMigration(storeConfiguration, to: version)
            var failed: [String] = []
            for tenant in try StoreBackup.tenants(ofStore: store, country) {
                do throws(StoreError) {
                    try migration.migrate(tenant)
                } catch {
                    failed.append("\(tenant) (\(error))")
                }
            }
            guard failed.isEmpty else {
                throw .configuration(
                    "not migrated: \(failed.joined(separator: ", ")); every other tenant is of version \(version)"
                )
            }
        }
    }

    /// The tenants that a job is about.
    ///
    /// - Parameter codes: What its command line names; none for all that the store has.
    func tenants(named codes: [String]) throws(StartupError) -> [TenantID] {
        var tenants: [TenantID] = []
        for code in codes {
            guard let tenant = TenantID(country, named: code) else {
                throw StartupError("--tenant: '\(code)' is no partner's code")
            }
            tenants.append(tenant)
        }
        guard tenants.isEmpty else { return tenants }
        guard postgresql == nil else {
            throw StartupError("a database does not tell which tenants it has: give --tenant for each")
        }
        return try StartupError.explain { () throws(StoreError) in
            try StoreBackup.tenants(ofStore: store, country)
        }
    }

    /// - Parameter texts: `8192` for every tenant, `ctse=20480` for one.
    static func quota(_ texts: [String], _ country: Country) throws(StartupError) -> StoreQuota {
        var quota = StoreQuota()
        for text in texts {
            let parts = text.split(separator: "=", omittingEmptySubsequences: false)
            guard let number = parts.last.flatMap({ Int64($0) }), (1...Int64(1 << 40)).contains(number) else {
                throw StartupError("--tenant-quota: '\(text)' is no number of MiB")
            }
            switch parts.count {
            case 1: quota.bytes = number << 20
            case 2:
                guard let tenant = TenantID(country, named: String(parts[0])) else {
                    throw StartupError("--tenant-quota: '\(parts[0])' is no partner's code")
                }
                quota.bytesOfTenants[tenant] = number << 20
            default: throw StartupError("--tenant-quota: '\(text)' is no number of MiB")
            }
        }
        return quota
    }

    /// Opens the store of the cell.
    ///
    /// - Parameter isService: Whether it is the service, which keeps the marks, and not a job that may run beside it.
    func openStore(isService: Bool = false) throws(StartupError) -> Store {
        var configuration = storeConfiguration
        if !isService {
            configuration.marks = nil
            // The service beside it has the reserve of access events.
            configuration.fault = { _ in }
        }
        return try StartupError.explain { () throws(StoreError) in try Store(configuration) }
    }

    /// Takes records for the newest that are older than what was acknowledged.
    ///
    /// - Parameter tenants: Their codes; none for all that have marks.
    func acceptBehind(_ codes: [String]) throws(StartupError) {
        let named = codes.isEmpty ? nil : try tenants(named: codes)
        try StartupError.explain { () throws(StoreError) in
            let acceptance = try MarkAcceptance(storeConfiguration)
            for tenant in named ?? acceptance.tenants {
                let changes = try acceptance.accept(tenant)
                print(
                    "\(tenant)  \(changes.map { "taken as it is, with \($0) changes" } ?? "is not there: made anew")"
                )
            }
        }
    }

    /// What backs that store up.
    ///
    /// - Parameter program: `pegase-family` keeps the backups of `family`.
    func openBackup(program: String) throws(StartupError) -> StoreBackup {
        try StartupError.explain { () throws(StoreError) in
            try StoreBackup(
                storeConfiguration, service: String(program.split(separator: "-").last ?? ""),
                key: "\(keys)/backup.key")
        }
    }

    private var storeMarks: StoreMarks? {
        guard !marks.isEmpty else { return nil }
        let log = log
        return StoreMarks(marks) { problem in
            log.error(
                "marks cannot be written: what the last second acknowledged is not remembered beyond this process",
                metadata: ["problem": "\(problem)"])
        }
    }

    /// What the store cannot do is said here, for all who use it.
    private var storeConfiguration: StoreConfiguration {
        let log = log
        let failures = FailureLog(log, clock: monotonicClock)
        var configuration = StoreConfiguration(
            directory: store,
            database: postgresql.map {
                StoreDatabase(dsn: $0, sealKey: sealKey, synchronousStandbys: synchronousStandbys)
            },
            country: country, countryKey: "\(keys)/country.key", bodies: bodies, marks: storeMarks,
            clock: clock, monotonicClock: monotonicClock
        ) { alarm in
            failures.note(
                "\(alarm.sentence)", kind: "damage \(alarm.tenant)", level: .critical,
                metadata: ["tenant": "\(alarm.tenant)", "problem": "\(alarm.problem)"])
        }
        configuration.failure = { failure in
            failures.note(
                "\(failure.sentence)", kind: "\(failure.problem.kind) \(failure.tenant)",
                metadata: ["tenant": "\(failure.tenant)", "problem": "\(failure.problem)"])
        }
        configuration.fault = { fault in
            log.critical(
                "\(fault.sentence)", metadata: ["place": "\(fault.place)", "problem": "\(fault.problem)"])
        }
        configuration.quota = quota
        configuration.warning = { usage in
            log.warning(
                "a tenant has used \(usage.percent) of a hundred parts of its room",
                metadata: [
                    "tenant": "\(usage.tenant)", "used_bytes": "\(usage.used)",
                    "quota_bytes": "\(usage.quota)",
                ])
        }
        return configuration
    }
}
