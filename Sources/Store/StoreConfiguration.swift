public import Tenancy

/// What a store is opened with.
public struct StoreConfiguration: Sendable {
    /// The cell's store; made when it does not exist, in a directory that does.
    public var directory: String
    public var country: Country
    /// Path of the country's key; see ``KeyFile``.
    public var countryKey: String
    public var limits: StoreLimits
    /// The world's time. The store reads no clock of its own.
    public var clock: @Sendable () -> UnixTime
    /// Called on a thread of the store; must return at once.
    public var alarm: @Sendable (StoreAlarm) -> Void

    public init(
        directory: String, country: Country, countryKey: String, limits: StoreLimits = .standard,
        clock: @escaping @Sendable () -> UnixTime, alarm: @escaping @Sendable (StoreAlarm) -> Void
    ) {
        self.directory = directory
        self.country = country
        self.countryKey = countryKey
        self.limits = limits
        self.clock = clock
        self.alarm = alarm
    }
}
