import Tenancy
import TestSupport
import Testing
import WireProto
import WireTransport

/// Nobody who is not exactly one of us gets as far as HTTP/2: not one byte of it comes back.
@Suite("A certificate that is not good ends the connection before HTTP/2")
struct BadCertificateTests {
    private static let ctse = "URI:spiffe://pegase/vn/partner/ctse/system/main"

    struct Bad: Sendable, CustomStringConvertible {
        let description: String
        let request: TestCertificates.Request
    }

    static let bad: [Bad] = [
        Bad(description: "of an authority that nobody knows", request: .init(names: [ctse], isForeign: true)),
        Bad(description: "expired", request: .init(names: [ctse], days: -1)),
        Bad(description: "for a server", request: .init(names: [ctse], usage: "serverAuth")),
        Bad(
            description: "of two systems",
            request: .init(names: [ctse, "URI:spiffe://pegase/vn/partner/cswc/system/main"])),
        Bad(description: "of one system twice", request: .init(names: [ctse, ctse])),
        Bad(description: "with a host name besides", request: .init(names: [ctse, "DNS:localhost"])),
        Bad(description: "with an address besides", request: .init(names: [ctse, "IP:127.0.0.1"])),
        Bad(description: "without a URI", request: .init(names: ["DNS:ctse.example"])),
        Bad(
            description: "of a country that is not here",
            request: .init(names: ["URI:spiffe://pegase/ph/partner/ctse/system/main"])),
        Bad(
            description: "with a longer path",
            request: .init(names: ["URI:spiffe://pegase/vn/partner/ctse/system/main/x"])),
        Bad(
            description: "of another trust domain",
            request: .init(names: ["URI:spiffe://pegase.example/vn/partner/ctse/system/main"])),
        Bad(
            description: "in capitals",
            request: .init(names: ["URI:spiffe://pegase/vn/partner/CTSE/system/main"])),
    ]

    @Test("One that is", arguments: bad)
    func refused(bad: Bad) async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            _ = try await deployment.welcome("ctse")
            let client = try await deployment.raw(RawIdentity(files: Authority.files(bad.request)))
            #expect(try await client.closed() == 0, "HTTP/2 was spoken with somebody \(bad)")
        }
    }

    @Test("None at all")
    func none() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let identity = RawIdentity(
                files: try Authority.files(for: .partner("ctse")), showsCertificate: false)
            let client = try await deployment.raw(identity)
            #expect(try await client.closed() == 0)
        }
    }

    @Test("A good one is served, on the same deployment")
    func good() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let answer = try await deployment.raw(partner.system.identity).call(Methods.whoAmI, [])
            #expect(answer.status.code == .ok)
            let who = try GatewayV1.WhoAmIResponse(decoding: answer.messages.first ?? [])
            #expect(who.identity == partner.system.identity.uri && who.partner == partner.name)
        }
    }

    @Test("The session of a good one, presented without it, resumes nothing")
    func ticket() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            _ = try await deployment.welcome("ctse")
            let files = try Authority.files(for: .partner("ctse"))
            let session = files.certificate + ".session"
            let common = [
                "s_client", "-connect", "127.0.0.1:\(deployment.gateway.port)", "-servername", "localhost",
                "-CAfile",
                files.roots, "-alpn", "h2", "-tls1_3", "-ign_eof",
            ]
            // HTTP/2's magic and an empty SETTINGS, then GOAWAY, so that a server that speaks ends the connection.
            let first = try await Authority.openssl(
                common + ["-cert", files.certificate, "-key", files.key, "-sess_out", session],
                input: Self.opening)
            #expect(first.contains("Verify return code: 0 (ok)"))
            #expect(!first.contains("Reused"))

            let second = try await Authority.openssl(common + ["-sess_in", session], input: Self.opening)
            #expect(!second.contains("Reused, TLSv1.3"), "a ticket stood for a certificate")
            #expect(second.contains("alert"), "the server did not refuse: \(second)")
        }
    }

    private static let opening =
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u{4}\0\0\0\0\0\0\0\u{8}\u{7}\0\0\0\0\0\0\0\0\0\0\0\0\0"

    @Test("TLS 1.2 is not spoken")
    func oldTLS() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let files = try Authority.files(for: .partner("ctse"))
            let said = try await Authority.openssl([
                "s_client", "-connect", "127.0.0.1:\(deployment.gateway.port)", "-CAfile", files.roots,
                "-cert",
                files.certificate, "-key", files.key, "-tls1_2",
            ])
            #expect(said.contains("alert protocol version"))
        }
    }
}
