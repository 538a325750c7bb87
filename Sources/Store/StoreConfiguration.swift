import Glibc
public import Kernel
public import Tenancy

/// What a store is opened with.
public struct StoreConfiguration: Sendable {
    /// The cell's store; made when it does not exist, in a directory that does.
    public var directory: String
    /// The database that keeps the records instead of files in the directory.
    public var database: StoreDatabase?
    public var country: Country
    /// Path of the country's key; see ``KeyFile``.
    public var countryKey: String
    /// How bodies of earlier versions are read, and in which version bodies are written.
    public var bodies: BodyMigrations
    public var limits: StoreLimits
    /// What must not be forgotten of how far the tenants had come.
    public var marks: StoreMarks?
    public var quota = StoreQuota.unlimited
    /// Told when a tenant reaches a part of its quota; as ``alarm``.
    public var warning: @Sendable (StoreUsage) -> Void = { _ in }
    /// The world's time. The store reads no clock of its own.
    public var clock: @Sendable () -> UnixTime
    /// Time for rates, which a clock that is set back must not stop, and for how long commits take.
    public var monotonicClock: @Sendable () -> MonotonicTime
    /// Called when a tenant's data is not as it was written, or not the newest. On a thread of the store; must return at
    /// once.
    public var alarm: @Sendable (StoreAlarm) -> Void
    /// Called likewise for what may pass: a full disk, one that fails, a database that is away.
    public var failure: @Sendable (StoreAlarm) -> Void = { _ in }
    /// Called while the store is opened, for each thing that it goes on without.
    public var fault: @Sendable (StoreFault) -> Void = { _ in }

    public init(
        directory: String, database: StoreDatabase? = nil, country: Country, countryKey: String,
        bodies: BodyMigrations = .none, limits: StoreLimits = .standard, marks: StoreMarks? = nil,
        clock: @escaping @Sendable () -> UnixTime,
        monotonicClock: @escaping @Sendable () -> MonotonicTime = MonotonicTime.now,
        alarm: @escaping @Sendable (StoreAlarm) -> Void
    ) {
        self.directory = directory
        self.database = database
        self.country = country
        self.countryKey = countryKey
        self.bodies = bodies
        self.limits = limits
        self.marks = marks
        self.clock = clock
        self.monotonicClock = monotonicClock
        self.alarm = alarm
    }
}

/// Where the high-water marks of a store's tenants are kept: away from its files or its database, so that an old copy of
/// those does not bring old marks along.
public struct StoreMarks: Sendable {
    /// Each has all marks. A directory is made when it is absent, in one that exists, and is this store's alone.
    public var directories: [String]
    /// Told when marks cannot be written, once until they can; on a thread of its own.
    public var failed: @Sendable (StoreError) -> Void

    public init(_ directories: [String], failed: @escaping @Sendable (StoreError) -> Void) {
        self.directories = directories
        self.failed = failed
    }

    func open(
        _ country: Country, fault: (StoreFault) -> Void
    ) throws(StoreError) -> HighWaterMarks {
        try HighWaterMarks(directories, of: country.code, fault: fault, failed: failed)
    }
}

/// A PostgreSQL database that ``PostgreSQLMigrator`` has prepared.
public struct StoreDatabase: Sendable {
    /// As libpq takes it, of the service's own role.
    public var dsn: String
    /// Path of the key that seals are made with; see ``KeyFile``.
    public var sealKey: String
    /// How many standbys must have a commit before it counts; 0 leaves that to the server's settings.
    public var synchronousStandbys: Int

    public init(dsn: String, sealKey: String, synchronousStandbys: Int = 0) {
        self.dsn = dsn
        self.sealKey = sealKey
        self.synchronousStandbys = synchronousStandbys
    }
}
