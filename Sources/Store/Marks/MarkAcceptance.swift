import Kernel
public import Tenancy

/// Takes tenants' records for the newest, whatever was acknowledged, as an operator decides who has put an old copy
/// back or lost a server. No service runs meanwhile: it holds the marks.
public struct MarkAcceptance: Sendable {
    private let engine: any Engine
    private let countryKey: CountryKey
    private let marks: HighWaterMarks
    private let country: Country
    /// The directory of the tenants' files; `nil` on a database.
    private let store: String?

    /// - Throws: ``StoreError/configuration(_:)`` also where the configuration has no place for marks.
    public init(_ configuration: StoreConfiguration) throws(StoreError) {
        let engine: any Engine
        if let database = configuration.database {
            engine = try KeyFile.use(database.sealKey) { sealKey in
                PostgreSQLEngine(dsn: database.dsn, sealKey: sealKey, connections: 1)
            }
        } else {
            engine = SQLiteEngine(
                directory: try StoreDirectory.prepare(
                    configuration.directory, country: configuration.country))
        }
        try self.init(configuration, engine: engine)
    }

    init(_ configuration: StoreConfiguration, engine: any Engine) throws(StoreError) {
        guard let marks = configuration.marks else { throw .configuration("no marks are kept") }
        self.engine = engine
        self.marks = try marks.open(configuration.country, fault: configuration.fault)
        country = configuration.country
        store = configuration.database == nil ? configuration.directory : nil
        countryKey = try CountryKey(
            file: configuration.countryKey, country: country, bodies: configuration.bodies)
    }

    /// The tenants that have marks.
    public var tenants: [TenantID] {
        marks.tenants.compactMap { name in
            TenantID(
                country,
                named: String(decoding: name.drop { $0 != UInt8(ascii: "/") }.dropFirst(), as: UTF8.self))
        }.sorted { "\($0)" < "\($1)" }
    }

    /// - Returns: How many changes the tenant has now; `nil` where it is not there, and may be made anew.
    public func accept(_ tenant: TenantID) throws(StoreError) -> Int64? {
        let place = TenantPlace(tenant)
        if let store, try !StoreDirectory.names(in: "\(store)/tenants").contains(place.fileName) {
            try marks.accept(nil, place, nil)
            return nil
        }
        let connection = try engine.open(place, for: .reading) { () throws(StoreError) in throw .notFound }
        defer { connection.close() }
        try connection.begin(.reading)
        defer { connection.rollback() }
        guard let row = try connection.first(.readTenant, [.bytes(place.name)]) else {
            try marks.accept(nil, place, nil)
            return nil
        }
        let keys = try countryKey.open(row.bytes(0), for: place)
        let head = try TenantHead(connection, keys)
        try marks.accept(head, place, keys)
        return head.changeSequence
    }
}
