import Foundation
import TestSupport

/// Makes chains of certificates with the `openssl` program, good ones and every kind of bad one.
final class ChainForge: Sendable {
    /// What goes into one certificate.
    struct Recipe: Sendable {
        var issuer: String?
        var subject: String?
        var extensions: [String]
        var key = "prime256v1"
        var digest = "sha256"
        /// As `openssl ca` has it: YYMMDDHHMMSSZ.
        var start = "20200101000000Z"
        var end = "20400101000000Z"

        /// An authority's own. Without an issuer it signs itself.
        static func authority(_ issuer: String? = nil, _ basic: String = "CA:TRUE") -> Recipe {
            Recipe(
                issuer: issuer,
                extensions: [
                    "basicConstraints=critical,\(basic)", "keyUsage=critical,keyCertSign,cRLSign",
                    "subjectKeyIdentifier=hash",
                ] + (issuer == nil ? [] : ["authorityKeyIdentifier=keyid:always"]))
        }

        /// A system's.
        static func leaf(_ issuer: String, usage: String = "clientAuth") -> Recipe {
            Recipe(
                issuer: issuer,
                extensions: [
                    "basicConstraints=critical,CA:FALSE", "keyUsage=critical,digitalSignature",
                    "extendedKeyUsage=\(usage)", "subjectKeyIdentifier=hash",
                    "authorityKeyIdentifier=keyid:always",
                    "subjectAltName=URI:spiffe://pegase/vn/partner/ctse/system/main",
                ])
        }

        /// The same with another line in place of the one that begins so; an empty one leaves it out.
        func with(_ name: String, _ line: String) -> Recipe {
            var changed = self
            changed.extensions.removeAll { $0.hasPrefix(name) }
            if !line.isEmpty { changed.extensions.append(line) }
            return changed
        }

        func changed(_ change: (inout Recipe) -> Void) -> Recipe {
            var changed = self
            change(&changed)
            return changed
        }
    }

    private let certificates: TestCertificates

    init() throws {
        certificates = try TestCertificates()
        try write(
            """
            [ca]
            default_ca = here
            [here]
            database = \(path("index"))
            policy = any
            unique_subject = no
            rand_serial = yes
            [any]
            commonName = supplied
            [req]
            distinguished_name = dn
            [dn]

            """, to: "forge.cnf")
        try write("", to: "index")
    }

    /// Apart from the files of the authority that made the directory.
    func path(_ file: String) -> String { certificates.path("forge-\(file)") }

    private func write(_ text: String, to file: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path(file)))
    }

    /// Makes the certificate NAME.pem with the key NAME.key; an existing key is kept.
    func make(_ name: String, _ recipe: Recipe) throws {
        if !FileManager.default.fileExists(atPath: path("\(name).key")) {
            let kind =
                recipe.key.hasPrefix("rsa")
                ? ["RSA", "-pkeyopt", "rsa_keygen_bits:\(recipe.key.dropFirst(3))"]
                : recipe.key == "ed25519"
                    ? ["ED25519"] : ["EC", "-pkeyopt", "ec_paramgen_curve:\(recipe.key)"]
            try certificates.openssl(["genpkey", "-algorithm"] + kind + ["-out", path("\(name).key")])
        }
        try certificates.openssl([
            "req", "-new", "-key", path("\(name).key"), "-subj", "/CN=\(recipe.subject ?? name)", "-config",
            path("forge.cnf"), "-out", path("\(name).csr"),
        ])
        let issuer = recipe.issuer
        guard !recipe.extensions.isEmpty else {
            // Without extensions it is of version 1.
            let signer = issuer.map {
                ["-CA", path("\($0).pem"), "-CAkey", path("\($0).key"), "-CAcreateserial"]
            }
            try certificates.openssl(
                ["x509", "-req", "-in", path("\(name).csr"), "-days", "30", "-out", path("\(name).pem")]
                    + (signer ?? ["-signkey", path("\(name).key")]))
            return
        }
        try write(recipe.extensions.joined(separator: "\n") + "\n", to: "\(name).ext")
        let signer =
            issuer.map { ["-cert", path("\($0).pem"), "-keyfile", path("\($0).key")] }
            ?? ["-selfsign", "-keyfile", path("\(name).key")]
        try certificates.openssl(
            [
                "ca", "-batch", "-notext", "-config", path("forge.cnf"), "-in",
                path("\(name).csr"), "-out", path("\(name).pem"), "-outdir", certificates.directory.path,
                "-md",
                recipe.key == "ed25519" || issuer == "ed25519" ? "null" : recipe.digest, "-startdate",
                recipe.start, "-enddate", recipe.end, "-extfile", path("\(name).ext"),
            ] + signer)
    }

    /// A certificate's bytes.
    func der(_ name: String) throws -> [UInt8] {
        try certificates.openssl([
            "x509", "-in", path("\(name).pem"), "-outform", "DER", "-out", path("\(name).der"),
        ])
        return try Array(Data(contentsOf: URL(fileURLWithPath: path("\(name).der"))))
    }

    /// What `openssl verify` says of the chain: `nil` when it takes it.
    func verdict(_ chain: [String], anchor: String, purpose: String) throws -> String? {
        let untrusted = chain.dropFirst().flatMap { ["-untrusted", path("\($0).pem")] }
        let output = try certificates.openssl(
            ["verify", "-x509_strict", "-purpose", purpose, "-CAfile", path("\(anchor).pem")] + untrusted
                + [path("\(chain[0]).pem")], mayFail: true)
        guard !output.contains(": OK") else { return nil }
        let line = output.split(separator: "\n").first { $0.hasPrefix("error ") }
        return line.flatMap { $0.split(separator: ":").last.map { String($0.dropFirst()) } } ?? output
    }
}
