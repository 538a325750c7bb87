import Foundation
import Logging
import Tenancy
import TestSupport
import Testing
import WireProto
import WireTransport

@testable import Gateway

@Suite("The deny-list", .serialized)
struct DenyListTests {
    private static let fingerprint = String(repeating: "0123456789abcdef", count: 4)

    private func shown(_ fingerprint: String? = nil, _ serial: [UInt8] = []) -> ShownCertificate {
        ShownCertificate(
            fingerprint: fingerprint.flatMap(CertificateFingerprint.init), serial: SerialNumber(bytes: serial)
        )
    }

    @Test("Identities, fingerprints and serial numbers, as a person or openssl writes them")
    func reading() throws {
        let list = try DenyList(
            """
            # lost laptops

            spiffe://pegase/vn/operator/first   # Anna's
            \tsha256:\(Self.fingerprint.uppercased())\r
            serial:0A:1f
            serial:1F0
            """)
        #expect(list.count == 4)
        let somebody = Principal.operator(.vietnam, "second")
        #expect(list.contains(.operator(.vietnam, "first"), shown()))
        #expect(!list.contains(.operator(.cambodia, "first"), shown()))
        #expect(list.contains(somebody, shown(Self.fingerprint)))
        #expect(!list.contains(somebody, shown(String(Self.fingerprint.reversed()))))
        #expect(list.contains(somebody, shown(nil, [0x0a, 0x1f])))
        #expect(list.contains(somebody, shown(nil, [0, 0x01, 0xf0])), "DER puts a zero before a high bit")
        #expect(!list.contains(somebody, shown(nil, [0x1f])))
        #expect(!list.contains(somebody, shown()))
        #expect(try DenyList("").count == 0)
    }

    @Test(
        "A line that is none spoils the list, and is told by its number",
        arguments: [
            "spiffe://pegase/vn/operator/", "operator/first", "sha256:12", "serial:", "serial:0", "serial:xy",
            "0a1f", "spiffe://pegase/vn/operator/first second",
            "serial:\(String(repeating: "f", count: 41))", "SHA256:\(fingerprint)", "é",
        ])
    func malformed(line: String) {
        #expect(throws: DenyListError.malformed(line: 3)) {
            try DenyList("# a comment\nspiffe://pegase/vn/operator/first\n\(line)\n")
        }
    }

    @Test("A list of more lines than it may have is none")
    func tooLong() {
        #expect(throws: DenyListError.tooLong) {
            try DenyList(String(repeating: "\n", count: 40_000))
        }
    }

    private func file(_ text: String) throws -> String {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("deny-list-\(UUID().uuidString.prefix(8))").path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// As an editor does, so that no reader sees half of it.
    private func rewrite(_ path: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }

    @Test(
        "A file is read again when it changes; one that makes no sense is told once, and the last good list stays"
    )
    func watching() throws {
        let path = try file("spiffe://pegase/vn/operator/first\n")
        defer { try? FileManager.default.removeItem(atPath: path) }
        var file = try DenyListFile(path)
        #expect(file.list.count == 1)
        #expect(try file.look() == nil)
        try rewrite(path, "spiffe://pegase/vn/operator/first\nserial:77\n")
        #expect(try file.look()?.count == 2)
        try rewrite(path, "nonsense\n")
        #expect(throws: DenyListError.malformed(line: 1)) { try file.look() }
        #expect(try file.look() == nil, "told once")
        #expect(file.list.count == 2)
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: DenyListError.unreadable) { try file.look() }
        #expect(file.list.count == 2)
        try rewrite(path, "")
        #expect(try file.look()?.count == 0)
    }

    @Test("No list to start with is no start")
    func missing() {
        #expect(throws: DenyListError.unreadable) { try DenyListFile("/nonexistent/deny-list") }
    }

    private func whoAmI(_ client: RPCClient, waits: Bool = false) async -> RPCStatus? {
        var options = ScriptedDeployment.options(staff: nil, purpose: nil, timeout: .seconds(waits ? 20 : 2))
        options.waitForReady = waits
        return await refusal { () throws(RPCStatus) in
            _ = try await GatewayServiceClient(client).whoAmI(.init(), options)
        }
    }

    @Test(
        "Whoever is put on it is cut off and not connected again, with a silent registry too",
        arguments: ["identity", "fingerprint", "serial"])
    func gateway(by kind: String) async throws {
        let path = try file("")
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await ScriptedDeployment.with(denyList: DenyListFile(path)) { deployment in
            let files = try ScriptedDeployment.files(.init(names: ["URI:\(ScriptedCell.system.uri)"]))
            let client = try deployment.client(showing: files)
            #expect(await whoAmI(client, waits: true) == nil)
            deployment.cell.fallSilent()
            deployment.time.advance(by: .milliseconds(6_000))
            #expect(await whoAmI(client)?.reason == .accessStale, "the registry is silent")
            try rewrite(path, try entry(kind, of: files) + "\n")
            try await deployment.eventually { await whoAmI(client)?.reason != .accessStale }
            let connected = try deployment.client(showing: files)
            #expect(await whoAmI(connected) != nil)
            try await deployment.eventually {
                deployment.gateway.metricsText.contains(
                    #"pegase_gateway_connections_refused_total{reason="UNWANTED"}"#)
            }
            let other = try deployment.client(["URI:spiffe://pegase/vn/operator/first"])
            #expect(await whoAmI(other, waits: true)?.reason == .accessStale, "who is not on it is as before")
            try rewrite(path, "")
            deployment.cell.speakAgain()
            try await deployment.eventually { await whoAmI(try deployment.client(showing: files)) == nil }
        }
    }

    private func entry(_ kind: String, of files: TLSFiles) throws -> String {
        switch kind {
        case "identity": return ScriptedCell.system.uri
        case "fingerprint": return "sha256:\(try ScriptedDeployment.fingerprint(of: files))"
        default:
            let serial = try TestCertificates().openssl(
                ["x509", "-in", files.certificate, "-noout", "-serial"], input: "", mayFail: false)
            return
                "serial:\(serial.trimmingCharacters(in: .whitespacesAndNewlines).dropFirst("serial=".count))"
        }
    }
}
