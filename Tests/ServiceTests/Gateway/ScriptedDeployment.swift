import Crypto
import Foundation
import NIOCore
import NIOPosix
import Program
import Synchronization
import Tenancy
import TestSupport
import Testing
import WireProto
import WireTransport

@testable import Gateway

/// A gateway before a ``ScriptedCell``, with real sockets and real TLS.
final class ScriptedDeployment: Sendable {
    static let loops = MultiThreadedEventLoopGroup(numberOfThreads: 2)
    private static let authority = Mutex<(ca: TestCertificates, issued: Int)?>(nil)

    let cell: ScriptedCell
    let time = TestClock()
    let gateway: Gateway
    let log: URL
    private let port: Int
    private let clients = Mutex<[RPCClient]>([])

    private init(
        _ cell: ScriptedCell, _ quotas: QuotaSettings, _ denyList: DenyListFile?, _ policies: [MethodPolicy],
        waits: Bool
    ) async throws {
        self.cell = cell
        try await cell.start(on: Self.loops)
        log = cell.directory.appendingPathComponent("log")
        try Data().write(to: log)
        var configuration = GatewayConfiguration(
            listen: .tcp(host: "127.0.0.1", port: 0), tls: try Self.files(.server),
            cells: [cell.configuration])
        configuration.quotas = quotas
        configuration.denyList = denyList
        configuration.metrics = .tcp(host: "127.0.0.1", port: 0)
        gateway = try await Gateway.start(
            configuration, on: Self.loops, sink: LogSink(try FileHandle(forWritingTo: log)),
            clock: time.clock, policies: policies)
        guard case .tcp(_, let port) = gateway.address else { throw NoPort() }
        self.port = port
        if waits { await gateway.announce() }
    }

    struct NoPort: Error {}

    static func with(
        _ cell: ScriptedCell? = nil, quotas: QuotaSettings = QuotaSettings(), denyList: DenyListFile? = nil,
        policies: [MethodPolicy] = MethodPolicy.table, waits: Bool = true,
        _ body: (ScriptedDeployment) async throws -> Void
    ) async throws {
        let deployment = try await ScriptedDeployment(
            try cell ?? ScriptedCell(), quotas, denyList, policies, waits: waits)
        do {
            try await body(deployment)
        } catch {
            await deployment.close()
            throw error
        }
        await deployment.close()
    }

    private func close() async {
        for client in clients.withLock({ $0 }) { await client.close() }
        await gateway.drain()
        await cell.stop()
    }

    /// A client with those names in its certificate; by default ctse's system.
    func client(_ names: [String] = ["URI:\(ScriptedCell.system.uri)"]) throws -> RPCClient {
        try client(TestCertificates.Request(names: names))
    }

    func client(_ request: TestCertificates.Request) throws -> RPCClient {
        try client(showing: Self.files(request))
    }

    func client(showing files: TLSFiles) throws -> RPCClient {
        let client = try RPCClient(
            target: .tcp(host: "127.0.0.1", port: port), tls: files, methods: Methods.table, group: Self.loops
        )
        clients.withLock { $0.append(client) }
        return client
    }

    /// A certificate of the one authority of the run, in files that no other has.
    static func files(_ request: TestCertificates.Request) throws -> TLSFiles {
        try authority.withLock { made in
            let (ca, issued) = try made ?? (TestCertificates(), 0)
            made = (ca, issued + 1)
            return try ca.issue("certificate-\(issued)", request)
        }
    }

    /// The SHA-256 of a certificate in DER, as `openssl` has it.
    static func fingerprint(of files: TLSFiles) throws -> String {
        let pem = try String(contentsOfFile: files.certificate, encoding: .utf8)
        let lines = pem.split(separator: "\n")
        let begin = try #require(lines.firstIndex { $0.hasPrefix("-----BEGIN CERTIFICATE") })
        let base64 = lines[(begin + 1)...].prefix { !$0.hasPrefix("-----END") }.joined()
        let der = try #require(Data(base64Encoded: base64))
        return SHA256.hash(data: der).map { String(format: "%02x", $0) }.joined()
    }

    /// Options of a call by ctse's social worker.
    static func options(
        staff: String? = ScriptedCell.staff, purpose: String? = "CARE", service: String? = nil,
        timeout: Duration = .seconds(20)
    ) -> CallOptions {
        var options = CallOptions(timeout: timeout)
        options.waitForReady = true
        if let staff { options.metadata.add(MetadataKey.staff, staff) }
        if let purpose { options.metadata.add(MetadataKey.purpose, purpose) }
        if let service { options.metadata.add(MetadataKey.service, service) }
        return options
    }

    /// Asks again, each time a loop has turned, until it holds.
    func eventually(_ holds: () async throws -> Bool) async throws {
        let deadline = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < deadline {
            if try await holds() { return }
            try await Self.loops.next().scheduleTask(in: .milliseconds(2)) {}.futureResult.get()
        }
        throw NeverHeld()
    }

    struct NeverHeld: Error {}
}

/// What a call came to: `nil` for OK.
func refusal(_ body: () async throws(RPCStatus) -> Void) async -> RPCStatus? {
    do throws(RPCStatus) {
        try await body()
        return nil
    } catch {
        return error
    }
}
