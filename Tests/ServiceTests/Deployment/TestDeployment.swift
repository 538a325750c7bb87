import Foundation
import Logging
import NIOPosix
import Synchronization
import Tenancy
import TestSupport
import WireProto
import WireTransport

/// A whole deployment in this process: for each country its two services on unix sockets, and one gateway on a port of
/// the kernel's choice, with real TLS between it and whoever calls. Each test has one of its own.
final class TestDeployment: Sendable {
    /// The loops of gateway and clients, of all deployments.
    static let loops = MultiThreadedEventLoopGroup(numberOfThreads: 2)

    /// Deployments that stand at once. More than that on a small machine only make each other late.
    private static let places = Turnstile(3)

    let clock: TestClock
    let gateway: DeployedGateway
    private let cells: [Country: DeployedCell]
    private let directory: URL
    private let clients = Mutex<[Identity: RPCClient]>([:])

    private init(_ countries: [Country], _ clock: TestClock, _ limits: TransportLimits) async throws {
        self.clock = clock
        directory = FileManager.default.temporaryDirectory
            .appendingPathComponent("deployment-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        var cells: [Country: DeployedCell] = [:]
        for country in countries {
            cells[country] = try await DeployedCell(
                country, in: directory.appendingPathComponent(country.code), clock)
        }
        self.cells = cells
        gateway = try await DeployedGateway(
            countries.compactMap { cells[$0] }, in: directory, clock, limits)
    }

    /// Builds a deployment, shows it to `body`, and takes it down.
    static func with(
        _ countries: Country..., clock: TestClock = .ticking, limits: TransportLimits = TransportLimits(),
        _ body: (TestDeployment) async throws -> Void
    ) async throws {
        await places.enter()
        defer { places.leave() }
        let deployment = try await TestDeployment(countries, clock, limits)
        do {
            for country in countries { try await deployment.awaitAccessTable(of: country) }
            try await body(deployment)
        } catch {
            try await deployment.close()
            throw error
        }
        try await deployment.close()
    }

    /// Until the gateway has heard of a country's registry it serves nobody there.
    private func awaitAccessTable(of country: Country) async throws {
        let registry = try operating(country).registry
        try await eventually("the gateway hears of \(country.code)", on: TestDeployment.loops) {
            try await reason { _ = try await registry.listPartners(PartnerV1.ListPartnersRequest()) }
        }
    }

    private func close() async throws {
        for client in clients.withLock({ Array($0.values) }) { await client.close() }
        await gateway.close()
        for cell in cells.values { await cell.close() }
        try FileManager.default.removeItem(at: directory)
    }

    func cell(_ country: Country) throws -> DeployedCell {
        guard let cell = cells[country] else { throw NoSuchCell() }
        return cell
    }

    struct NoSuchCell: Error {}

    /// A caller with that identity in its certificate; calls of one identity share a connection.
    func caller(_ identity: Identity) throws -> Caller {
        let files = try Authority.files(for: identity)
        let client = try clients.withLock { clients in
            if let client = clients[identity] { return client }
            let client = try RPCClient(
                target: .tcp(host: "127.0.0.1", port: gateway.port), tls: files, methods: Methods.table,
                group: TestDeployment.loops)
            clients[identity] = client
            return client
        }
        return Caller(identity: identity, client: client)
    }

    func operating(_ country: Country = .vietnam) throws -> Caller { try caller(.operating(country)) }

    /// The second person, for what wants two.
    func operatingToo(_ country: Country = .vietnam) throws -> Caller {
        try caller(.operator(country, "second"))
    }

    /// A connection of its own, with nothing between the test and the bytes.
    func raw(_ identity: Identity) async throws -> RawClient {
        try await raw(RawIdentity(files: try Authority.files(for: identity)))
    }

    func raw(_ identity: RawIdentity) async throws -> RawClient {
        try await RawClient.connect(to: gateway.port, showing: identity, on: TestDeployment.loops)
    }
}

extension Logger {
    /// Says nothing: a test reads outcomes.
    static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

extension TestClock {
    /// Of a deployment that has one of its own. It begins on 2026-03-02T08:00:00Z, a Monday.
    static var ticking: TestClock {
        TestClock(at: UnixTime(milliseconds: 1_772_438_400_000), ticking: .milliseconds(1))
    }
}
