public import Logging
public import Program
import Store
public import Tenancy

/// Where a service finds what it needs, and which clocks it reads. Nothing of it is global, so that several
/// cells can live in one process.
public struct ServiceConfiguration: Sendable {
    public var country: Country
    /// The directory of the records; made when absent, in a directory that exists.
    public var store: String
    /// The database that keeps the records instead; as libpq takes it.
    public var postgresql: String?
    /// The unix socket to serve on.
    public var socket: String
    /// The directory of the key files.
    public var keys: String
    public var log: Logger
    /// The world's clock.
    public var clock: @Sendable () -> UnixTime
    /// The clock by which silence is measured.
    public var monotonicClock: @Sendable () -> MonotonicTime

    public init(
        country: Country, store: String, postgresql: String? = nil, socket: String, keys: String, log: Logger,
        clock: @escaping @Sendable () -> UnixTime = Kernel.now,
        monotonicClock: @escaping @Sendable () -> MonotonicTime = Kernel.monotonicNow
    ) {
        self.country = country
        self.store = store
        self.postgresql = postgresql
        self.socket = socket
        self.keys = keys
        self.log = log
        self.clock = clock
        self.monotonicClock = monotonicClock
    }

    public init(_ options: ServiceOptions, program: String, sink: LogSink) {
        var log = Logger(label: program) { _ in
            JSONLogHandler(sink, program: program, level: options.logLevel)
        }
        log[metadataKey: "cell"] = "\(options.country.code)"
        self.init(
            country: options.country, store: options.store, postgresql: options.postgresql,
            socket: options.socket, keys: options.keys, log: log)
    }

    /// A key by its file's name in the directory of keys.
    public func key(_ file: String) throws(StartupError) -> ScopeKey {
        let path = "\(keys)/\(file)"
        let bytes = try StartupError.explain { () throws(StoreError) in try KeyFile.read(path) }
        guard let key = ScopeKey(bytes: bytes) else {
            throw StartupError("the key file \(path) holds no key")
        }
        return key
    }

    private var sealKey: String { "\(keys)/store-seal.key" }

    /// Brings the database of a service to this program's schema.
    ///
    /// - Parameters:
    ///   - dsn: Of a role that may make roles and schemas.
    ///   - program: `pegase-family` in cell vn has the roles `pegase_vn_family_app` and so on.
    func migrate(_ dsn: String, program: String) throws(StartupError) {
        let service = program.split(separator: "-").last ?? ""
        try StartupError.explain { () throws(StoreError) in
            try PostgreSQLMigrator(dsn: dsn, rolePrefix: "pegase_\(country.code)_\(service)")
                .migrate(sealKey: sealKey)
        }
    }

    /// Brings the files of a service to a version of the schema: back, before an older program takes over.
    func migrate(to version: Int64) throws(StartupError) {
        guard postgresql == nil else {
            throw StartupError("--migrate-to is for files; a database is brought forward by --migrate")
        }
        try StartupError.explain { () throws(StoreError) in
            let migration = try StoreMigration(storeConfiguration, to: version)
            for tenant in StoreBackup.tenants(ofStore: store, country) { try migration.migrate(tenant) }
        }
    }

    /// Opens the store of the cell.
    func openStore() throws(StartupError) -> Store {
        try StartupError.explain { () throws(StoreError) in try Store(storeConfiguration) }
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

    private var storeConfiguration: StoreConfiguration {
        let log = log
        return StoreConfiguration(
            directory: store, database: postgresql.map { StoreDatabase(dsn: $0, sealKey: sealKey) },
            country: country, countryKey: "\(keys)/country.key", clock: clock
        ) { alarm in
            log.critical(
                "stored data is not as it was written",
                metadata: ["tenant": "\(alarm.tenant)", "problem": "\(alarm.problem)"])
        }
    }
}
