import Foundation
import Logging
import NIOPosix
import Program
import Tenancy
import TestSupport
import Testing
import WireProto
import WireTransport

@testable import Gateway

@Suite("What the gateway says of those who do not get in")
struct HandshakeLogTests {
    @Test(
        "A failed handshake leaves a line with its reason and the peer's address, and a metric",
        arguments: [
            (
                TestCertificates.Request(names: ["URI:\(ScriptedCell.system.uri)"], days: -1),
                "CERTIFICATE_EXPIRED"
            ),
            (
                TestCertificates.Request(names: ["URI:\(ScriptedCell.system.uri)"], usage: "serverAuth"),
                "CERTIFICATE_EXTENDED_KEY_USAGE_WRONG"
            ),
            (
                TestCertificates.Request(names: ["URI:\(ScriptedCell.system.uri)"], isForeign: true),
                "CERTIFICATE_AUTHORITY_UNKNOWN"
            ),
        ])
    func handshake(request: TestCertificates.Request, reason: String) async throws {
        try await ScriptedDeployment.with { deployment in
            let client = try deployment.client(request)
            var options = ScriptedDeployment.options(timeout: .seconds(2))
            options.waitForReady = false
            let status = await refusal { () throws(RPCStatus) in
                _ = try await GatewayServiceClient(client).whoAmI(.init(), options)
            }
            #expect(status?.code == .unavailable)
            let metric = "pegase_gateway_handshakes_failed_total{reason=\"\(reason)\"}"
            try await deployment.eventually { deployment.gateway.metricsText.contains(metric) }
            deployment.gateway.flushHandshakes()
            try await deployment.eventually {
                let log = try String(contentsOf: deployment.log, encoding: .utf8)
                return log.split(separator: "\n").contains {
                    $0.contains("handshake failed") && $0.contains(reason) && $0.contains("127.0.0.1:")
                }
            }
        }
    }

    @Test("The page of metrics tells connections by kind, and how long the certificate lasts")
    func page() async throws {
        try await ScriptedDeployment.with { deployment in
            _ = try await GatewayServiceClient(try deployment.client()).whoAmI(
                .init(), ScriptedDeployment.options())
            let page = deployment.gateway.metricsText
            #expect(page.contains("pegase_gateway_connections_held{kind=\"partner\"} 1\n"))
            #expect(page.contains("pegase_gateway_connections_held{kind=\"reserved\"} 0\n"))
            #expect(page.contains("\npegase_gateway_certificate_seconds "))
            #expect(page.contains("\npegase_gateway_certificate_problem 0\n"))
        }
    }

    @Test("A flood of failed handshakes is a few lines, and none of it is lost from the count")
    func flood() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("door-\(UUID().uuidString)")
        try Data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let sink = LogSink(try FileHandle(forWritingTo: file))
        let logger = Logger(label: "test") { _ in
            JSONLogHandler(sink, program: "test", level: .info, now: { UnixTime(milliseconds: 0) })
        }
        let handshakes = HandshakeLog(Metrics(Methods.table), now: MonotonicTime(nanoseconds: 0))
        for second in 0..<10 {
            for source in 0..<1_000 {
                handshakes.handshakeFailed(
                    HandshakeFailure(
                        reason: "TIMEOUT", detail: "late", peer: "192.0.2.\(source % 250):\(source)"))
            }
            handshakes.flush(to: logger, now: MonotonicTime(nanoseconds: UInt64(second) * 1_000_000_000))
        }
        // A minute of quiet: what was held back has its lines.
        for second in 10..<100 {
            handshakes.flush(to: logger, now: MonotonicTime(nanoseconds: UInt64(second) * 1_000_000_000))
        }
        sink.flush()
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count <= Limits.handshakeLines + 100)
        let counts = lines.compactMap { line in
            line.firstRange(of: "\"count\":\"").flatMap { Int(line[$0.upperBound...].prefix { $0.isNumber }) }
        }
        #expect(counts.reduce(0, +) == 10_000)
    }

    @Test("A port that is only knocked at is counted, and no line")
    func probes() {
        let metrics = Metrics(Methods.table)
        let handshakes = HandshakeLog(metrics, now: MonotonicTime(nanoseconds: 0))
        handshakes.handshakeFailed(HandshakeFailure(reason: "NO_HANDSHAKE", detail: "", peer: "192.0.2.1:1"))
        #expect(handshakes.waitingLines == 0)
        let page = metrics.text(
            [], connections: ConnectionCounts(), now: MonotonicTime(nanoseconds: 0),
            world: UnixTime(milliseconds: 0))
        #expect(page.contains("pegase_gateway_handshakes_failed_total{reason=\"NO_HANDSHAKE\"} 1"))
    }
}
