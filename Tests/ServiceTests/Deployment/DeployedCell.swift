import Foundation
import ServiceRuntime
import Synchronization
import Tenancy
import TestSupport
import WireProto
import WireTransport

@testable import FamilyService
@testable import PartnerService

/// One country of a deployment: its keys, its stores and its two services. Either service can be stopped, and started
/// again over the same store.
final class DeployedCell: Sendable {
    let country: Country
    private let directory: URL
    private let clock: TestClock
    private let partner = Mutex<RunningService?>(nil)
    private let family = Mutex<RunningService?>(nil)

    init(_ country: Country, in directory: URL, _ clock: TestClock) async throws {
        self.country = country
        self.directory = directory
        self.clock = clock
        for folder in ["partner", "family", "keys"] {
            try FileManager.default.createDirectory(
                at: directory.appendingPathComponent(folder), withIntermediateDirectories: true)
        }
        for (index, key) in Self.keyFiles.enumerated() { try writeKey(key, UInt8(index + 1)) }
        try await startPartner()
        try await startFamily()
    }

    /// One for the records, one for each pair that seals and opens, one for backups, one of who gets an export.
    private static let keyFiles = [
        "country.key", "gateway-partner.key", "gateway-family.key", "family-partner.key", "backup.key",
        "receiver.key",
    ]

    /// Told apart by country too: a seal of one cell opens nothing in another.
    private func writeKey(_ name: String, _ number: UInt8) throws {
        let byte = String(country.rawValue << 4 | number, radix: 16)
        let text = String(repeating: byte, count: 32) + "\n"
        let path = path("keys/\(name)")
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    }

    var keys: String { path("keys") }
    var partnerSocket: String { path("partner.sock") }
    var familySocket: String { path("family.sock") }
    var familyStore: String { path("family/store") }

    /// A place for a file of the test's own; nothing is there.
    func place(_ name: String) -> String { path(name) }

    func startPartner() async throws {
        let service = try await PartnerServer.start(
            configuration("partner", partnerSocket),
            firstOperators: FirstOperators(["first", "second"], of: country))
        partner.withLock { $0 = service }
    }

    func startFamily() async throws {
        let service = try await FamilyServer.start(
            configuration("family", familySocket), partnerSocket: partnerSocket)
        family.withLock { $0 = service }
    }

    /// Puts something else in the place of FamilyService, which must have been stopped.
    func startInstead(_ router: RPCRouter) async throws -> RPCServer {
        try await RPCServer.start(
            RPCServerConfiguration(
                address: .unix(path: familySocket), methods: Methods.table, limits: .internalHop,
                libraryErrors: .withReasons),
            serving: .router(router), on: TestDeployment.loops)
    }

    /// A scope as the gateway would seal it for FamilyService; an attacker who has one has stolen it.
    func sealedScope(
        of partner: TestPartner, staff: String, for method: RPCMethod, _ now: UnixTime
    ) throws -> [UInt8] {
        let policy = MethodPolicy.table[Int(method.id.rawValue)]
        guard let name = ResourceName(parsing: staff, as: .staff), let staffID = StaffID(name.id),
            let partnerID = PartnerID(partner.code), let system = SystemID("main")
        else { throw Unnameable() }
        let claims = ScopeClaims(
            principal: .system(TenantID(country: country, partner: partnerID), system), staff: staffID,
            roles: .socialWorker, relations: .own, purpose: .care, classes: policy.classes(under: .own),
            method: method.id.rawValue, callID: .random())
        let key = try configuration("family", familySocket).key("gateway-family.key")
        return ScopeSealer(key: key, issuer: .gateway, audience: .family).seal(claims, now: now)
    }

    struct Unnameable: Error {}

    func stopPartner() async {
        await partner.withLock { $0.take() }?.drain()
    }

    func stopFamily() async {
        await family.withLock { $0.take() }?.drain()
    }

    func close() async {
        await stopFamily()
        await stopPartner()
    }

    private func configuration(_ service: String, _ socket: String) -> ServiceConfiguration {
        ServiceConfiguration(
            country: country, store: path("\(service)/store"), socket: socket, keys: keys, log: .silent,
            clock: { [clock] in clock.now }, monotonicClock: { [clock] in clock.monotonic })
    }

    private func path(_ name: String) -> String { directory.appendingPathComponent(name).path }
}
