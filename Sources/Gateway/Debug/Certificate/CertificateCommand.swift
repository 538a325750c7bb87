import ArgumentParser
import Crypto
import Foundation
import NIOSSL
import Program
import Tenancy

/// `pegase-gateway debug certificate FILE`.
struct CertificateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate",
        abstract: "Say whom a certificate names, until when it is good, and whether a gateway takes it.",
        discussion: """
            With --with-key it connects to the gateway by that certificate, and asks who the gateway takes it for. Ends \
            with 1 when the certificate is not one that a gateway takes.

            pegase-gateway debug certificate ctse.pem
            pegase-gateway debug certificate ctse.pem --with-key ctse.key
            """)

    @Argument(help: "PEM file, its own certificate first.", completion: .file())
    var file: String

    @OptionGroup(title: "Connection") var deployment: DeploymentOptions

    @Option(help: "PEM file with its key: connect, and hear what the gateway says.", completion: .file())
    var withKey: String?

    @Flag(help: "As JSON.")
    var json = false

    func run() async throws {
        var shown = try ReadCertificate(file: file, now: Date())
        if shown.problem == nil, let withKey {
            let files = try deployment.files(certificate: file, key: withKey)
            do throws(DebugFailure) {
                let live = try await DebugClient.connected(to: try deployment.gateway(), files) {
                    (client) throws(DebugFailure) in
                    try await LiveCaller.ask(client, named: shown.kind ?? "", staff: nil)
                }
                if live.identity.isEmpty {
                    shown.problem = "the gateway knows it, and lets nobody in by it: \(live.standing)"
                }
                shown.gateway = live.standing
            } catch {
                guard error.exitCode == 1 else { throw error }
                shown.problem = error.description
            }
        }
        StandardOutput.line(json ? try JSONOutput.text(shown) : shown.text)
        if shown.problem != nil { throw ExitCode(1) }
    }
}

/// A certificate's leaf, in words. It holds no key.
struct ReadCertificate: Encodable, Equatable {
    let file: String
    let identity: String?
    /// `partner`, `operator` or `service`.
    let kind: String?
    let begins: String
    let ends: String
    let serial: String
    let fingerprint: String
    /// Why no gateway takes it, and what to do; `nil` when nothing is wrong with it.
    var problem: String?
    /// What a running gateway makes of it.
    var gateway: String?

    /// - Throws: For a file without a certificate.
    init(file: String, now: Date) throws(DebugFailure) {
        let leaf: NIOSSLCertificate
        let der: [UInt8]
        do {
            guard let first = try NIOSSLCertificate.fromPEMFile(file).first else {
                throw DebugFailure.unusable("\(file) holds no certificate")
            }
            leaf = first
            der = try first.toDERBytes()
        } catch {
            throw .unusable(
                FileManager.default.isReadableFile(atPath: file)
                    ? "\(file) holds no certificate in PEM (-----BEGIN CERTIFICATE-----)"
                    : "\(file) is not there, or not yours to read")
        }
        var uris: [String] = []
        var others = 0
        for name in leaf._subjectAlternativeNames() {
            if name.nameType == .uri, let uri = String(validating: name.contents, as: UTF8.self) {
                uris.append(uri)
            } else {
                others += 1
            }
        }
        let (begin, end) = (
            Date(timeIntervalSince1970: TimeInterval(leaf.notValidBefore)),
            Date(timeIntervalSince1970: TimeInterval(leaf.notValidAfter))
        )
        self.file = file
        begins = begin.formatted(.iso8601)
        ends = end.formatted(.iso8601)
        serial = leaf.serialNumber.map { String(format: "%02x", $0) }.joined()
        fingerprint = CertificateFingerprint(bytes: Array(SHA256.hash(data: der)))?.text ?? ""
        do throws(PrincipalError) {
            let principal = try Principal(uris: uris, otherNameCount: others)
            identity = principal.uri
            kind =
                switch principal {
                case .system: "partner"
                case .operator: "operator"
                case .service: "service"
                }
            problem = Self.problem(principal, begin, end, now)
        } catch {
            (identity, kind) = (uris.first, nil)
            problem = Self.sentence(error)
        }
    }

    private static func problem(_ principal: Principal, _ begin: Date, _ end: Date, _ now: Date) -> String? {
        if begin > now { return "it is good from \(day(begin)) only: is this machine's clock right?" }
        guard end < now else { return nil }
        let command =
            if case .system(let tenant, let system) = principal {
                "./deploy/certificate --cell \(tenant.country.code) --partner \(tenant.partner.text) --system "
                    + "\(system.text) <REQUEST.csr makes another"
            } else {
                "./deploy/up makes another"
            }
        return "it ended on \(day(end)); \(command)"
    }

    private static func sentence(_ error: PrincipalError) -> String {
        let wanted =
            "a certificate names one thing, as spiffe://pegase/vn/partner/ctse/system/main; ./deploy/certificate makes such a one"
        return switch error {
        case .noName: "it names nobody by a URI: \(wanted)"
        case .severalNames: "it has several URIs, and none says which is meant: \(wanted)"
        case .otherNames: "it has names beside its URI (DNS, IP or e-mail): \(wanted)"
        case .malformed: "its URI is none of the deployment's: \(wanted)"
        }
    }

    private static func day(_ date: Date) -> String { date.formatted(.iso8601.year().month().day()) }

    var text: String {
        var lines = [
            "names        \(identity ?? "nobody")", "good         \(begins) to \(ends)",
            "serial       \(serial)",
            "fingerprint  \(fingerprint)",
        ]
        if let gateway { lines.append("gateway      \(gateway)") }
        lines.append(problem.map { "no gateway takes it: \($0)" } ?? "nothing is wrong with it by itself")
        return lines.joined(separator: "\n")
    }
}

extension LiveCaller {
    /// What the access table says of the caller.
    var standing: String {
        switch facts.caller {
        case .system(let system, let partner): "system \(system), partner \(partner)"
        case .operator(let standing): "operator \(standing)"
        case .service(let standing): "service \(standing)"
        }
    }
}
