import Foundation
import Tenancy
import TestSupport
import Testing
import WireProto
import WireTransport

@testable import Gateway

@Suite("A certificate in words")
struct CertificateCommandTests {
    private static let now = Date()

    private func read(_ identity: Identity, in days: Double = 0) throws -> ReadCertificate {
        try ReadCertificate(
            file: try Authority.files(for: identity).certificate, now: Self.now + days * 86_400)
    }

    @Test("It says whom it names, and that nothing is wrong")
    func good() throws {
        let shown = try read(.partner("ctse"))
        #expect(shown.identity == "spiffe://pegase/vn/partner/ctse/system/main")
        #expect(shown.kind == "partner" && shown.problem == nil && shown.fingerprint.count == 64)
        #expect(try read(.operating()).kind == "operator")
        #expect(try read(.service(.vietnam, "family")).kind == "service")
    }

    @Test("One that is not good now says since or until when, and what makes another")
    func ended() throws {
        let late = try read(.partner("ctse"), in: 400_000).problem
        #expect(
            late?.contains("./deploy/certificate --cell vn --partner ctse --system main") == true,
            "\(late ?? "")")
        #expect(try read(.operating(), in: 400_000).problem?.contains("./deploy/up") == true)
        #expect(try read(.partner("ctse"), in: -400_000).problem?.contains("clock") == true)
    }

    @Test(
        "Names that no gateway takes, each with what to do",
        arguments: [
            (["URI:https://example.org"], "none of the deployment's"), (["DNS:localhost"], "beside its URI"),
            (
                ["URI:spiffe://pegase/vn/operator/first", "URI:spiffe://pegase/vn/operator/second"],
                "several URIs"
            ),
        ])
    func names(names: [String], sentence: String) throws {
        let file = try Authority.files(TestCertificates.Request(names: names)).certificate
        let problem = try ReadCertificate(file: file, now: Self.now).problem
        #expect(problem?.contains(sentence) == true, "\(problem ?? "")")
    }

    @Test("What is no certificate is refused with the path")
    func noCertificate() throws {
        let key = try Authority.files(for: .partner("ctse")).key
        #expect { try ReadCertificate(file: key, now: Self.now) } throws: {
            "\($0)".contains("no certificate")
        }
        #expect { try ReadCertificate(file: "/nowhere", now: Self.now) } throws: {
            "\($0)".contains("not there")
        }
    }

    @Test("With its key the gateway is asked, also by one that the registry does not know")
    func asked() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            _ = try await deployment.welcome("ctse")
            for (identity, status, sentence) in [
                (Identity.partner("ctse"), Int32(0), "system active"),
                (.partner("nobody"), 1, "lets nobody in"),
            ] {
                let files = try Authority.files(for: identity)
                let result = try await DebugProgram.run([
                    "certificate", files.certificate, "--with-key", files.key, "--roots", files.roots,
                    "--address",
                    "127.0.0.1:\(deployment.gateway.port)",
                ])
                #expect(
                    result.status == status && result.output.contains(sentence),
                    "\(result.output)\(result.errors)")
            }
        }
    }

    @Test("Our own contract by reflection is the one that we know, and what identifies stays redacted")
    func reflection() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let program = DebugProgram(port: deployment.gateway.port)
            let listed = try await program.run(
                ["methods", "--reflect", "--json"], as: .partner("ctse"), "ctse")
            let rows = try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [[String: Any]]
            let names = Set((rows ?? []).compactMap { $0["method"] as? String })
            #expect(names.contains("pegase.family.v1.FamilyService/GetFamily"), "\(listed.errors)")
            let staff = try await program.run(
                ["call", "ListStaff", "--reflect", "-d", "parent=partners/ctse", "-o", "json"],
                as: .partner("ctse"),
                "ctse")
            #expect(
                staff.status == 0 && staff.output.contains(partner.staff[.manager] ?? "-"), "\(staff.errors)")
            #expect(staff.output.contains("[P2]"))
        }
    }
}
