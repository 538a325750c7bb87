import Foundation
import NIOPosix
import TestSupport
import Testing
import WireProto
import WireTransport

@Suite("TLS")
struct TLSTests {
    let group = MultiThreadedEventLoopGroup.singleton
    let certificates: TestCertificates

    init() throws {
        certificates = try TestCertificates()
    }

    /// A gateway that serves everybody whom its TLS lets in, and what it was told of them.
    private func start() async throws -> (RPCServer, Seen<Peer>) {
        let peers = Seen<Peer>()
        let policy = RelayingPolicy()
        policy.admitting { peer in
            peers.note(peer)
            return RelayAdmission()
        }
        policy.deciding { _, _ in .answer([7]) }
        let server = try await RPCServer.start(
            RPCServerConfiguration(
                address: .tcp(host: "127.0.0.1", port: 0), tls: try certificates.issue("server", .server),
                methods: EchoMethods.table),
            serving: .relay(policy, upstreams: []), on: group)
        return (server, peers)
    }

    private func client(of server: RPCServer, _ files: TLSFiles) throws -> RPCClient {
        try RPCClient(target: server.address, tls: files, methods: EchoMethods.table, group: group)
    }

    @Test("A certificate of our authority is let in, and its names are told as they are")
    func accepted() async throws {
        let (server, peers) = try await start()
        let files = try certificates.issue(
            "system",
            TestCertificates.Request(names: ["URI:spiffe://pegase/vn/partner/ctse/system/main", "DNS:ctse"]))
        let client = try client(of: server, files)
        #expect(try await client.call(EchoMethods.unary, [], CallOptions()) == [7])
        let peer = try #require(peers.all.first)
        #expect(peers.all.count == 1)
        #expect(peer.uris == ["spiffe://pegase/vn/partner/ctse/system/main"])
        #expect(peer.otherNameCount == 1 && peer.isEncrypted)
        // A deny-list names a certificate by its bytes or its number, so those are told as they are too.
        let shown = certificates.path("system.der")
        try certificates.openssl([
            "x509", "-in", files.certificate, "-outform", "DER", "-out", shown,
        ])
        #expect(try peer.certificate == Array(Data(contentsOf: URL(fileURLWithPath: shown))))
        #expect(!peer.serial.isEmpty)
        await client.close()
        await server.drain()
    }

    enum Refused: String, CaseIterable {
        case noCertificate
        case unknownAuthority
        case expired
        case wrongUsage
    }

    @Test("A client that cannot say who it is never gets to speak", arguments: Refused.allCases)
    func refused(_ why: Refused) async throws {
        let (server, peers) = try await start()
        let names = TestCertificates.Request.system.names
        let files: TLSFiles? =
            switch why {
            case .noCertificate: nil
            case .unknownAuthority: try certificates.issue("bad", .init(names: names, isForeign: true))
            case .expired: try certificates.issue("bad", .init(names: names, days: -1))
            case .wrongUsage: try certificates.issue("bad", .init(names: names, usage: "serverAuth"))
            }
        let output = try certificates.session(with: server.address, files)
        #expect(output.contains("alert"), "the server says why and closes:\n\(output)")
        #expect(peers.all.isEmpty, "nobody was admitted")
        await server.drain()
    }

    @Test(
        "TLS 1.2 is refused, and so is a client that does not speak HTTP/2",
        arguments: [["-tls1_2"], ["-alpn", "http/1.1"]])
    func wrongProtocol(options: [String]) async throws {
        let (server, peers) = try await start()
        let files = try certificates.issue("system", .system)
        _ = try certificates.session(with: server.address, files, options)
        #expect(peers.all.isEmpty)
        await server.drain()
    }

    @Test("A session ticket does not stand in for a certificate")
    func resumption() async throws {
        let (server, peers) = try await start()
        let files = try certificates.issue("system", .system)
        let ticket = certificates.path("ticket.pem")
        _ = try certificates.session(with: server.address, files, ["-sess_out", ticket])
        #expect(peers.all.count == 1)
        if FileManager.default.fileExists(atPath: ticket) {
            let output = try certificates.session(with: server.address, nil, ["-sess_in", ticket])
            #expect(!output.contains("Reused"), "\(output)")
        }
        #expect(peers.all.count == 1, "nobody was admitted without a certificate")
        await server.drain()
    }

    @Test("A renewed certificate is shown to the next client; a half-written one is not")
    func renewal() async throws {
        let (server, _) = try await start()
        let files = try certificates.issue("system", .system)
        let before = try certificates.session(with: server.address, files)
        try Data("half".utf8).write(to: URL(fileURLWithPath: certificates.path("server.pem")))
        let meanwhile = try certificates.session(with: server.address, files)
        #expect(meanwhile.serverCertificate == before.serverCertificate)
        #expect(server.certificate?.problem != nil, "whoever watches the server is told")
        let end = try #require(server.certificate?.end)
        #expect(abs(Double(end) - Date().timeIntervalSince1970 - 2 * 86_400) < 3_600, "two days are left")
        _ = try certificates.issue("server", .server)
        let after = try certificates.session(with: server.address, files)
        #expect(after.serverCertificate != nil && after.serverCertificate != before.serverCertificate)
        #expect(server.certificate?.problem == nil)
        await server.drain()
    }

    @Test("A client does not talk to a server of another authority")
    func clientChecks() async throws {
        let (server, _) = try await start()
        var files = try certificates.issue("system", .system)
        files.roots = certificates.path("foreign.pem")
        let client = try client(of: server, files)
        await #expect(throws: RPCStatus.self) { try await client.call(EchoMethods.unary, [], CallOptions()) }
        await client.close()
        await server.drain()
    }
}

extension TestCertificates {
    /// What `openssl s_client` says of a session with a server: it connects, says a line that is no HTTP/2, and waits
    /// to be closed.
    fileprivate func session(
        with address: RPCAddress, _ files: TLSFiles?, _ options: [String] = ["-alpn", "h2"]
    ) throws -> String {
        guard case .tcp(let host, let port) = address else { return "" }
        var arguments = ["s_client", "-ign_eof", "-connect", "\(host):\(port)", "-CAfile", path("ca.pem")]
        if let files { arguments += ["-cert", files.certificate, "-key", files.key] }
        if !options.contains("-alpn") { arguments += ["-alpn", "h2"] }
        return try openssl(arguments + options, input: "\n", mayFail: true)
    }
}

extension String {
    /// The certificate in the output of `s_client`.
    fileprivate var serverCertificate: String? {
        guard let begin = range(of: "-----BEGIN CERTIFICATE-----"),
            let end = range(of: "-----END CERTIFICATE-----")
        else { return nil }
        return String(self[begin.lowerBound..<end.upperBound])
    }
}
