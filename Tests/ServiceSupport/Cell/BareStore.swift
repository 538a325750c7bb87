import Foundation
public import Program
public import ServiceRuntime
public import Store
public import Tenancy
public import TestSupport

/// A store of its own in a temporary directory, with the keys of a gateway and of FamilyService.
public final class BareStore: Sendable {
    public let country = Country.vietnam
    public let clock: TestClock
    public let store: Store
    public let directory: String
    private let keys: [ScopeIssuer: ScopeKey]

    /// - Parameters:
    ///   - directory: One of an earlier store, or to keep; without one it is a temporary one.
    ///   - database: Keeps the records instead of files in the directory.
    ///   - alarm: None is expected unless said.
    public init(
        clock: TestClock = TestClock(), directory: String? = nil, database: StoreDatabase? = nil,
        limits: StoreLimits = .standard,
        alarm: @escaping @Sendable (StoreAlarm) -> Void = { fatalError("an alarm: \($0.problem)") }
    ) throws {
        self.clock = clock
        self.directory = directory ?? Self.place + "/pegase-\(UUID().uuidString)"
        let key = self.directory + "/country.key"
        if !FileManager.default.fileExists(atPath: key) {
            try FileManager.default.createDirectory(
                atPath: self.directory, withIntermediateDirectories: true)
            try Data((String(repeating: "5c", count: 32) + "\n").utf8).write(to: URL(fileURLWithPath: key))
            try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: key)
        }
        keys = [
            .gateway: ScopeKey(bytes: Array(repeating: 1, count: 32))!,
            .family: ScopeKey(bytes: Array(repeating: 2, count: 32))!,
        ]
        store = try Store(
            StoreConfiguration(
                directory: self.directory + "/store", database: database, country: country, countryKey: key,
                limits: limits, clock: { [clock] in clock.now },
                monotonicClock: { [clock] in clock.monotonic }, alarm: alarm))
    }

    /// In memory where there is room: services ask nothing of a disk but its files, and half a test's time was its syncs.
    private static let place: String = {
        let memory = "/dev/shm"
        let room = try? FileManager.default.attributesOfFileSystem(forPath: memory)[.systemFreeSize] as? Int
        return (room ?? 0) >= 1 << 30 ? memory : NSTemporaryDirectory()
    }()

    public func gate(
        _ audience: Audience, board: CallBoard = CallBoard(), failures: FailureLog? = nil
    ) -> ScopeGate {
        ScopeGate(
            opener: ScopeOpener(
                country: country, audience: audience, keys: keys, policies: MethodPolicy.table),
            store: store, clock: { [clock] in clock.now }, board: board, failures: failures,
            standing: StreamCheckRules(
                clock: { [clock] in clock.monotonic }, sleep: { [clock] in try await clock.sleep(for: $0) }))
    }

    public func sealer(_ issuer: ScopeIssuer, _ audience: Audience) -> ScopeSealer {
        ScopeSealer(key: keys[issuer]!, issuer: issuer, audience: audience)
    }

    /// The access log of a tenant.
    public func events(in tenant: TenantID) async throws -> [StoredAccessEvent] {
        try await store.read(in: TenantScope.job(JobName("test"), in: tenant)) {
            (reading: inout TenantReading<StoreError>) throws(StoreError) -> [StoredAccessEvent] in
            try reading.accessEvents(after: 0, limit: 1000)
        }
    }

    public func tenant(_ partner: String) -> TenantID {
        TenantID(country: country, partner: PartnerID(partner)!)
    }

    public func file(_ tenant: TenantID) -> String {
        "\(directory)/store/tenants/\(tenant.partner.text).db"
    }

    public func close() async throws {
        await store.close()
        try FileManager.default.removeItem(atPath: directory)
    }
}

extension SystemID {
    /// The one system that each partner has here.
    public static let main = SystemID("main")!
}
