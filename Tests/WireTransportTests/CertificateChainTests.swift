import Foundation
import TestSupport
import Testing

@testable import WireTransport

/// Chains of certificates, what `openssl verify -x509_strict` says of each, and what we say. Where we take what it does
/// not, or the other way round, the row says why.
@Suite("Certificate chains beside openssl verify")
struct CertificateChainTests {
    typealias Recipe = ChainForge.Recipe

    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// From the leaf to the last intermediate, and then the anchor.
        let chain: [(String, Recipe)]
        let openssl: Bool
        let ours: CertificateFault?
        var isServer = false
        /// Why we say otherwise than openssl.
        var because: String?

        init(
            _ description: String, openssl: Bool, ours: CertificateFault?, isServer: Bool = false,
            because: String? = nil, _ chain: (String, Recipe)...
        ) {
            testDescription = description
            self.chain = chain
            self.openssl = openssl
            self.ours = ours
            self.isServer = isServer
            self.because = because
        }
    }

    private static let root = Recipe.authority()
    private static let leaf = Recipe.leaf("root")
    private static let past = "20210101000000Z"
    private static let future = "20390101000000Z"

    private static let lengths: [Row] = [
        Row("a leaf below its root", openssl: true, ours: nil, ("leaf", leaf), ("root", root)),
        Row(
            "a leaf below an intermediate", openssl: true, ours: nil, ("leaf", .leaf("ca")),
            ("ca", .authority("root")), ("root", root)),
        Row(
            "a leaf below two intermediates", openssl: true, ours: nil, ("leaf", .leaf("ca2")),
            ("ca2", .authority("ca")), ("ca", .authority("root")), ("root", root)),
        Row(
            "an anchor of pathlen:0 with a leaf", openssl: true, ours: nil, ("leaf", leaf),
            ("root", .authority(nil, "CA:TRUE,pathlen:0"))),
        Row(
            "an anchor of pathlen:0 with an intermediate", openssl: false, ours: .pathTooLong,
            ("leaf", .leaf("ca")), ("ca", .authority("root")), ("root", .authority(nil, "CA:TRUE,pathlen:0"))),
        Row(
            "an anchor of pathlen:1 with two intermediates", openssl: false, ours: .pathTooLong,
            ("leaf", .leaf("ca2")), ("ca2", .authority("ca")), ("ca", .authority("root")),
            ("root", .authority(nil, "CA:TRUE,pathlen:1"))),
        Row(
            "an intermediate of pathlen:0 with another", openssl: false, ours: .pathTooLong,
            ("leaf", .leaf("ca2")), ("ca2", .authority("ca")),
            ("ca", .authority("root", "CA:TRUE,pathlen:0")),
            ("root", root)),
        Row(
            "an intermediate of pathlen:0 with a leaf", openssl: true, ours: nil, ("leaf", .leaf("ca")),
            ("ca", .authority("root", "CA:TRUE,pathlen:0")), ("root", root)),
    ]

    private static let times: [Row] = [
        Row(
            "expired", openssl: false, ours: .expired, ("leaf", leaf.changed { $0.end = past }),
            ("root", root)),
        Row(
            "not valid yet", openssl: false, ours: .notYetValid, ("leaf", leaf.changed { $0.start = future }),
            ("root", root)),
        Row(
            "below an expired intermediate", openssl: false, ours: .expired, ("leaf", .leaf("ca")),
            ("ca", .authority("root").changed { $0.end = past }), ("root", root)),
        Row(
            "below an intermediate that is not valid yet", openssl: false, ours: .notYetValid,
            ("leaf", .leaf("ca")), ("ca", .authority("root").changed { $0.start = future }), ("root", root)),
        Row(
            "below an expired anchor", openssl: false, ours: .expired, ("leaf", leaf),
            ("root", root.changed { $0.end = past })),
        Row(
            "below an anchor that is not valid yet", openssl: false, ours: .notYetValid, ("leaf", leaf),
            ("root", root.changed { $0.start = future })),
    ]

    private static let usages: [Row] = [
        Row(
            "for servers", openssl: false, ours: .extendedKeyUsage,
            ("leaf", .leaf("root", usage: "serverAuth")),
            ("root", root)),
        Row(
            "for both ends", openssl: true, ours: nil,
            ("leaf", .leaf("root", usage: "serverAuth,clientAuth")),
            ("root", root)),
        Row(
            "for any use", openssl: false, ours: .extendedKeyUsage,
            ("leaf", .leaf("root", usage: "anyExtendedKeyUsage")), ("root", root)),
        Row(
            "without an extended key usage", openssl: true, ours: .extendedKeyUsage,
            because: "RFC 5280 lets it be for everything; ours are for one thing",
            ("leaf", leaf.with("extendedKeyUsage", "")), ("root", root)),
        Row(
            "without a key usage", openssl: true, ours: .keyUsage,
            because: "RFC 5280 lets it be for everything; ours are for signatures",
            ("leaf", leaf.with("keyUsage", "")), ("root", root)),
        Row(
            "for encipherment alone", openssl: false, ours: .keyUsage,
            ("leaf", leaf.with("keyUsage", "keyUsage=critical,keyEncipherment")), ("root", root)),
        Row(
            "for key agreement alone", openssl: true, ours: .keyUsage,
            because: "TLS 1.3 clients sign, always",
            ("leaf", leaf.with("keyUsage", "keyUsage=critical,keyAgreement")), ("root", root)),
        Row(
            "an authority's", openssl: true, ours: .leafIsAuthority,
            because: "what can sign certificates is not shown to anybody",
            (
                "leaf",
                leaf.with("basicConstraints", "basicConstraints=critical,CA:TRUE")
                    .with("keyUsage", "keyUsage=critical,digitalSignature,keyCertSign")
            ), ("root", root)),
        Row(
            "without basic constraints", openssl: true, ours: .leafIsAuthority,
            because: "certificates of ours say that they are an end's",
            ("leaf", leaf.with("basicConstraints", "")), ("root", root)),
    ]

    private static let authorities: [Row] = [
        Row(
            "below another leaf", openssl: false, ours: .issuerNotAuthority, ("leaf", .leaf("ca")),
            ("ca", leaf), ("root", root)),
        Row(
            "below an authority without basic constraints", openssl: false, ours: .issuerNotAuthority,
            ("leaf", .leaf("ca")), ("ca", .authority("root").with("basicConstraints", "")), ("root", root)),
        Row(
            "below an authority that may not sign certificates", openssl: false, ours: .issuerKeyUsage,
            ("leaf", .leaf("ca")),
            ("ca", .authority("root").with("keyUsage", "keyUsage=critical,digitalSignature")), ("root", root)),
        Row(
            "below an authority without a key usage", openssl: false, ours: .issuerKeyUsage,
            ("leaf", .leaf("ca")), ("ca", .authority("root").with("keyUsage", "")), ("root", root)),
        Row(
            "below an anchor that may not sign certificates", openssl: false, ours: .issuerKeyUsage,
            ("leaf", leaf), ("root", root.with("keyUsage", "keyUsage=critical,digitalSignature"))),
        Row(
            "below an anchor that is no authority's", openssl: false, ours: .issuerNotAuthority,
            ("leaf", leaf), ("root", root.with("basicConstraints", "basicConstraints=critical,CA:FALSE"))),
        Row(
            "below an authority for servers", openssl: false, ours: .issuerExtendedKeyUsage,
            ("leaf", .leaf("ca")), ("ca", .authority("root").with("extended", "extendedKeyUsage=serverAuth")),
            ("root", root)),
        Row(
            "below an anchor for servers", openssl: false, ours: .issuerExtendedKeyUsage, ("leaf", leaf),
            ("root", root.with("extended", "extendedKeyUsage=serverAuth"))),
        Row(
            "below an authority for clients", openssl: true, ours: nil, ("leaf", .leaf("ca")),
            ("ca", .authority("root").with("extended", "extendedKeyUsage=clientAuth")), ("root", root)),
    ]

    private static let strangers: [Row] = [
        Row(
            "self-signed", openssl: false, ours: .unknownAuthority,
            ("leaf", leaf.changed { $0.issuer = nil }.with("authorityKey", "")), ("root", root)),
        Row(
            "of another root", openssl: false, ours: .unknownAuthority, ("leaf", .leaf("other")),
            ("other", .authority()), ("root", root)),
        Row(
            "of another root of the same name", openssl: false, ours: .unknownAuthority,
            ("leaf", .leaf("other")), ("other", root.changed { $0.subject = "root" }), ("root", root)),
        Row(
            "without the intermediate", openssl: false, ours: .unknownAuthority, ("leaf", .leaf("unseen")),
            ("unseen", .authority("root")), ("root", root)),
    ]

    private static let strengths: [Row] = [
        Row(
            "signed with SHA-1", openssl: true, ours: .weakSignature,
            because: "SHA-1 is broken for signatures",
            ("leaf", leaf.changed { $0.digest = "sha1" }), ("root", root)),
        Row(
            "RSA of 1,024 bits", openssl: true, ours: .weakKey, because: "below NIST's least",
            ("leaf", leaf.changed { $0.key = "rsa1024" }), ("root", root)),
        Row(
            "RSA of 2,048 bits", openssl: true, ours: nil, ("leaf", leaf.changed { $0.key = "rsa2048" }),
            ("root", root)),
        Row(
            "below an intermediate of RSA of 1,024 bits", openssl: true, ours: .weakKey,
            because: "below NIST's least", ("leaf", .leaf("ca")),
            ("ca", .authority("root").changed { $0.key = "rsa1024" }), ("root", root)),
        Row(
            "RSA all the way", openssl: true, ours: nil, ("leaf", leaf.changed { $0.key = "rsa2048" }),
            ("root", root.changed { $0.key = "rsa2048" })),
        Row(
            "P-384", openssl: true, ours: nil, ("leaf", leaf.changed { $0.key = "secp384r1" }), ("root", root)
        ),
        Row(
            "a curve that is nobody's", openssl: true, ours: .weakKey,
            because: "not one of NIST's",
            ("leaf", leaf.changed { $0.key = "secp256k1" }), ("root", root)),
    ]

    private static let forms: [Row] = [
        Row(
            "two URIs", openssl: true, ours: nil,
            (
                "leaf",
                leaf.with(
                    "subjectAlt",
                    "subjectAltName=URI:spiffe://pegase/vn/operator/a,URI:spiffe://pegase/vn/operator/b")
            ), ("root", root)),
        Row("no name", openssl: true, ours: nil, ("leaf", leaf.with("subjectAlt", "")), ("root", root)),
        Row(
            "version 1", openssl: true, ours: .oldVersion,
            because: "it has no extensions to say what it is for",
            ("leaf", leaf.changed { $0.extensions = [] }), ("root", root)),
        Row(
            "below an intermediate of version 1", openssl: false, ours: .oldVersion,
            ("leaf", .leaf("ca").with("authorityKey", "")),
            ("ca", .authority("root").changed { $0.extensions = [] }), ("root", root)),
        Row(
            "a critical extension that nobody knows", openssl: false, ours: .unknownCriticalExtension,
            ("leaf", leaf.with("1.2", "1.2.3.4=critical,DER:05:00")), ("root", root)),
        Row(
            "an extension that nobody knows", openssl: true, ours: nil,
            ("leaf", leaf.with("1.2", "1.2.3.4=DER:05:00")), ("root", root)),
    ]

    private static let names: [Row] = [
        Row(
            "a name that its authority may give", openssl: true, ours: nil, ("leaf", .leaf("ca")),
            ("ca", .authority("root").with("nameC", "nameConstraints=critical,permitted;URI:pegase")),
            ("root", root)),
        Row(
            "a name that its authority may not give", openssl: false, ours: .constraint,
            ("leaf", .leaf("ca")),
            ("ca", .authority("root").with("nameC", "nameConstraints=critical,permitted;URI:other")),
            ("root", root)),
        Row(
            "a name that its anchor excludes", openssl: false, ours: .constraint, ("leaf", leaf),
            ("root", root.with("nameC", "nameConstraints=critical,excluded;URI:pegase"))),
    ]

    private static let others: [Row] = [
        Row(
            "a very long chain", openssl: true, ours: .chainTooLong,
            because: "three intermediates are enough for anybody", ("leaf", .leaf("ca4")),
            ("ca4", .authority("ca3")), ("ca3", .authority("ca2")), ("ca2", .authority("ca")),
            ("ca", .authority("root")), ("root", root)),
        Row(
            "a huge certificate", openssl: true, ours: .chainTooLong,
            because: "32 KiB are enough for anybody",
            (
                "leaf",
                leaf.with("1.2", "1.2.3.4=ASN1:UTF8String:" + String(repeating: "x", count: 40_000))
            ), ("root", root)),
        Row(
            "a server's, seen by a client", openssl: true, ours: nil, isServer: true,
            ("leaf", .leaf("root", usage: "serverAuth")), ("root", root)),
        Row(
            "a client's, seen by a client", openssl: false, ours: .extendedKeyUsage, isServer: true,
            ("leaf", leaf), ("root", root)),
        Row(
            "a server's below a forbidden intermediate", openssl: false, ours: .pathTooLong, isServer: true,
            ("leaf", .leaf("ca", usage: "serverAuth")), ("ca", .authority("root")),
            ("root", .authority(nil, "CA:TRUE,pathlen:0"))),
    ]

    static let rows: [Row] = [
        lengths, times, usages, authorities, strangers, strengths, forms, names, others,
    ].flatMap { $0 }

    @Test("What openssl verify refuses is refused, and where we differ we are the stricter", arguments: rows)
    func row(_ row: Row) async throws {
        let forge = try ChainForge()
        for (name, recipe) in row.chain.reversed() { try forge.make(name, recipe) }
        let presented = row.chain.dropLast().map(\.0).filter { $0 != "unseen" }
        let anchor = row.chain[row.chain.count - 1].0
        let purpose = row.isServer ? "sslserver" : "sslclient"
        let theirs = try forge.verdict(presented, anchor: anchor, purpose: purpose)
        #expect((theirs == nil) == row.openssl, "openssl: \(theirs ?? "takes it")")
        let verifier = try CertificateVerifier(
            anchors: [forge.der(anchor)], for: row.isServer ? .server : .client)
        let ours = try await verifier.fault(presented.map { try forge.der($0) })
        #expect(ours == row.ours)
        #expect((row.because != nil) == (row.openssl != (row.ours == nil)), "a difference has its reason")
        #expect(row.ours != nil || row.openssl, "we never take what openssl refuses")
    }

    @Test("A renewed authority has two anchors of one name, and the leaf's own is found")
    func twoAnchors() async throws {
        let forge = try ChainForge()
        for name in ["old", "new"] { try forge.make(name, Self.root.changed { $0.subject = "root" }) }
        try forge.make("leaf", .leaf("new"))
        let verifier = try CertificateVerifier(
            anchors: [try forge.der("old"), try forge.der("new")], for: .client)
        #expect(await verifier.fault([try forge.der("leaf")]) == nil)
    }

    @Test("Certificates that sign each other in rings are soon done with", .timeLimit(.minutes(1)))
    func rings() async throws {
        let forge = try ChainForge()
        try forge.make("root", Self.root)
        // One name and one key, told apart by other names: each has signed each.
        for name in ["a", "b", "c"] {
            try forge.make("ring", Self.root.with("subjectAlt", "subjectAltName=DNS:\(name)"))
            try FileManager.default.copyItem(
                atPath: forge.path("ring.pem"), toPath: forge.path("\(name).pem"))
        }
        try forge.make("leaf", .leaf("ring"))
        let verifier = try CertificateVerifier(anchors: [try forge.der("root")], for: .client)
        let chain = try ["leaf", "a", "b", "c"].map { try forge.der($0) }
        #expect(await verifier.fault(chain) == .unknownAuthority)
    }

    @Test("An extension that is there twice is refused: which of them would count?")
    func twice() async throws {
        let forge = try ChainForge()
        try forge.make("root", Self.root)
        let leaf = Self.leaf.with("1.2.3.4", "1.2.3.4=DER:05:00").with("1.2.3.5", "1.2.3.5=DER:05:00")
        try forge.make("leaf", leaf)
        let verifier = try CertificateVerifier(anchors: [try forge.der("root")], for: .client)
        var der = try forge.der("leaf")
        #expect(await verifier.fault([der]) == nil)
        // openssl makes no such certificate, so one becomes it: 1.2.3.5 is made another 1.2.3.4.
        let oid: [UInt8] = [0x06, 0x03, 0x2a, 0x03, 0x05]
        let place = try #require(der.firstRange(of: oid))
        der[place.upperBound - 1] = 0x04
        #expect(await verifier.fault([der]) == .duplicateExtension)
    }

    @Test("Bytes that are no certificate are refused")
    func noise() async throws {
        let forge = try ChainForge()
        try forge.make("root", Self.root)
        let verifier = try CertificateVerifier(anchors: [try forge.der("root")], for: .client)
        #expect(await verifier.fault([]) == .noCertificate)
        #expect(await verifier.fault([[]]) == .malformed)
        #expect(await verifier.fault([[0x30, 0x82, 0xff, 0xff]]) == .malformed)
        #expect(await verifier.fault([[UInt8](repeating: 0x30, count: 20_000)]) == .malformed)
    }
}

extension CertificateVerifier {
    fileprivate func fault(_ presented: [[UInt8]]) async -> CertificateFault? {
        do throws(CertificateFault) {
            try await verify(presented)
            return nil
        } catch {
            return error
        }
    }
}
