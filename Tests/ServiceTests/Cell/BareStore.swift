import Foundation
import Store
import Tenancy
import Testing

@testable import ServiceRuntime

/// A store of its own in a temporary directory, with the keys of a gateway and of FamilyService.
final class BareStore: Sendable {
    let country = Country.vietnam
    let clock: HandClock
    let store: Store
    let directory: String
    private let keys: [ScopeIssuer: ScopeKey]

    init(clock: HandClock = HandClock()) throws {
        self.clock = clock
        directory = NSTemporaryDirectory() + "pegase-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let key = directory + "/country.key"
        try Data((String(repeating: "5c", count: 32) + "\n").utf8).write(to: URL(fileURLWithPath: key))
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: key)
        keys = [
            .gateway: try #require(ScopeKey(bytes: Array(repeating: 1, count: 32))),
            .family: try #require(ScopeKey(bytes: Array(repeating: 2, count: 32))),
        ]
        store = try Store(
            StoreConfiguration(
                directory: directory + "/store", country: country, countryKey: key,
                clock: { [clock] in clock.now }, alarm: { Issue.record("an alarm: \($0.problem)") }))
    }

    func gate(_ audience: Audience) -> ScopeGate {
        ScopeGate(
            opener: ScopeOpener(
                country: country, audience: audience, keys: keys, policies: MethodPolicy.table),
            store: store, clock: { [clock] in clock.now })
    }

    func sealer(_ issuer: ScopeIssuer, _ audience: Audience) throws -> ScopeSealer {
        ScopeSealer(key: try #require(keys[issuer]), issuer: issuer, audience: audience)
    }

    /// The access log of a tenant.
    func events(in tenant: TenantID) async throws -> [StoredAccessEvent] {
        try await store.read(in: TenantScope.job(JobName("test"), in: tenant)) {
            (reading: inout Reading) throws(StoreError) -> [StoredAccessEvent] in
            try reading.accessEvents(after: 0, limit: 1000)
        }
    }

    func tenant(_ partner: String) throws -> TenantID {
        TenantID(country: country, partner: try #require(PartnerID(partner)))
    }

    func close() async throws {
        await store.close()
        try FileManager.default.removeItem(atPath: directory)
    }
}
