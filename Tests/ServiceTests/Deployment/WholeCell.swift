import Foundation
import TestSupport
import WireTransport

/// The three real programs of one cell, over keys that nobody else has, until they are killed.
final class WholeCell {
    let directory: URL
    private(set) var processes: [(program: String, process: ChildProcess)] = []
    private let certificates: TestCertificates
    /// The user that they run as; `nil` for the test's own.
    private let user: uid_t?

    private static let built = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()

    /// - Parameter user: Root only.
    init(as user: uid_t? = nil) throws {
        self.user = user
        certificates = try TestCertificates()
        directory = FileManager.default.temporaryDirectory.appendingPathComponent(
            "pegase-\(UUID().uuidString)")
        for folder in ["keys", "partner", "family"] {
            try FileManager.default.createDirectory(
                at: directory.appendingPathComponent(folder), withIntermediateDirectories: true)
        }
        for key in ["country", "gateway-partner", "gateway-family", "family-partner"] {
            var generator = SystemRandomNumberGenerator()
            let digits = (0..<32).map { _ in
                let byte = UInt8.random(in: .min ... .max, using: &generator)
                return String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
            }
            try Data((digits.joined() + "\n").utf8).write(to: keyFile(key))
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o400], ofItemAtPath: keyFile(key).path)
        }
        if let user { try give(directory, to: user) }
    }

    deinit {
        for (_, process) in processes {
            process.murder()
        }
        do { try FileManager.default.removeItem(at: directory) } catch {
            // The temporary directory is cleaned by the system.
        }
    }

    /// The text of a key's file, without its newline.
    func digits(_ key: String) throws -> String {
        String(try String(contentsOf: keyFile(key), encoding: .utf8).dropLast())
    }

    func startServices() throws {
        let common = ["serve", "--country", "vn", "--keys", path("keys")]
        try start(
            "pegase-partner",
            common + ["--store", path("partner/store"), "--socket", path("partner.sock")])
        try start(
            "pegase-family",
            common + [
                "--store", path("family/store"), "--socket", path("family.sock"), "--partner-socket",
                path("partner.sock"),
            ])
    }

    func startGateway() throws {
        let files = try certificates.issue("server", .server)
        if let user { try give(certificates.directory, to: user) }
        try start(
            "pegase-gateway",
            [
                "serve", "--listen", "127.0.0.1:0", "--certificate", files.certificate, "--key", files.key,
                "--client-roots", files.roots, "--cell",
                "vn:\(path("keys")):\(path("partner.sock")):\(path("family.sock"))",
            ])
    }

    /// The programs that are not ready yet, with what they have logged so far.
    func unready() throws -> [String] {
        try processes.map(\.program).compactMap { program in
            let log = try String(contentsOfFile: path("\(program).log"), encoding: .utf8)
            return log.contains(#""message":"ready""#) ? nil : "\(program): \(log)"
        }
    }

    private func start(_ program: String, _ arguments: [String]) throws {
        var command = [Self.built.appendingPathComponent(program).path] + arguments
        if let user {
            let drop = ["--reuid", "\(user)", "--regid", "\(user)", "--clear-groups"]
            command = ["/usr/bin/setpriv"] + drop + command
        }
        let process = try ChildProcess(
            command[0], Array(command.dropFirst()), errors: .file(path("\(program).log")))
        processes.append((program, process))
    }

    private func give(_ directory: URL, to user: uid_t) throws {
        for name in [""] + (try FileManager.default.subpathsOfDirectory(atPath: directory.path)) {
            let path = directory.appendingPathComponent(name).path
            try FileManager.default.setAttributes(
                [.ownerAccountID: user, .groupOwnerAccountID: user], ofItemAtPath: path)
        }
    }

    private func keyFile(_ key: String) -> URL { directory.appendingPathComponent("keys/\(key).key") }
    private func path(_ name: String) -> String { directory.appendingPathComponent(name).path }
}
