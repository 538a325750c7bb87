public import Foundation
public import WireTransport

/// A certificate authority in a temporary directory, made and asked with the `openssl` program; gone with the value.
public final class TestCertificates: Sendable {
    public let directory: URL

    /// What a certificate says and what is wrong with it.
    public struct Request: Sendable {
        public var names: [String]
        public var usage: String
        public var days: Int
        /// Signed by another authority, which nobody trusts.
        public var isForeign: Bool

        public init(
            names: [String], usage: String = "clientAuth", days: Int = 2, isForeign: Bool = false
        ) {
            self.names = names
            self.usage = usage
            self.days = days
            self.isForeign = isForeign
        }

        /// What the server of a test shows.
        public static let server = Request(names: ["DNS:localhost", "IP:127.0.0.1"], usage: "serverAuth")
        /// What a partner's system shows.
        public static let system = Request(names: ["URI:spiffe://pegase/vn/partner/ctse/system/main"])
    }

    public init() throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent(
            "pegase-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        for authority in ["ca", "foreign"] {
            try openssl([
                "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", path("\(authority).key"),
            ])
            try openssl([
                "req", "-x509", "-new", "-key", path("\(authority).key"), "-subj", "/CN=\(authority)",
                "-days", "2",
                "-out", path("\(authority).pem"), "-addext", "keyUsage=critical,keyCertSign",
            ])
        }
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: directory)
        } catch {
            // The temporary directory is cleaned by the system.
        }
    }

    public func path(_ file: String) -> String { directory.appendingPathComponent(file).path }

    /// Makes a key and a certificate under this name; an earlier one is replaced.
    public func issue(_ name: String, _ request: Request) throws -> TLSFiles {
        let authority = request.isForeign ? "foreign" : "ca"
        try openssl(["ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", path("\(name).key")])
        try openssl([
            "req", "-new", "-key", path("\(name).key"), "-subj", "/CN=\(name)", "-out", path("\(name).csr"),
        ])
        let extensions = """
            basicConstraints=critical,CA:FALSE
            keyUsage=critical,digitalSignature
            extendedKeyUsage=\(request.usage)
            subjectAltName=\(request.names.joined(separator: ","))

            """
        try Data(extensions.utf8).write(to: directory.appendingPathComponent("\(name).ext"))
        try openssl([
            "x509", "-req", "-in", path("\(name).csr"), "-CA", path("\(authority).pem"), "-CAkey",
            path("\(authority).key"), "-CAcreateserial", "-days", "\(request.days)", "-extfile",
            path("\(name).ext"),
            "-out", path("\(name).pem"),
        ])
        return TLSFiles(certificate: path("\(name).pem"), key: path("\(name).key"), roots: path("ca.pem"))
    }

    /// Runs `openssl` and returns what it wrote to standard output and standard error.
    @discardableResult
    public func openssl(_ arguments: [String], input: String = "", mayFail: Bool = false) throws -> String {
        // A file, because a pipe breaks when the program ends before it has read all.
        let stdin = directory.appendingPathComponent("input-\(UUID().uuidString)")
        try Data(input.utf8).write(to: stdin)
        let process = try ChildProcess(
            "/usr/bin/openssl", arguments, input: FileHandle(forReadingFrom: stdin), output: .pipe,
            errors: .output)
        let (said, ending) = try process.finish()
        guard mayFail || ending == .status(0) else {
            throw OpenSSLFailure(command: arguments.joined(separator: " "), output: said)
        }
        return said
    }

    public struct OpenSSLFailure: Error {
        public let command: String
        public let output: String
    }
}
