import Foundation
import Notation
import Synchronization
import TestSupport
import Testing

@testable import Store

/// A PostgreSQL server for this run of the tests alone; it ends when the process does, however that ends.
final class PrivateServer: Sendable {
    /// Where it listens: a directory of its own.
    let directory: String
    private let input = Pipe()

    /// The one that the tests share, and the other one that a cell can be spread to.
    static let shared = Result { try PrivateServer("one") }
    static let other = Result { try PrivateServer("two") }

    /// The key that its databases verify seals with.
    static let sealKey = [UInt8](repeating: 0x6b, count: 32)

    private let counter = Atomic(0)

    /// - Parameter name: Another one for each server of the process.
    init(_ name: String) throws {
        // Short: the path of a unix socket has 107 bytes.
        directory = "/tmp/pegase-\(getpid())-\(name)"
        let program = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../deploy/lib/private-postgresql").standardizedFileURL
        let process = try ChildProcess(
            program.path, [directory], input: input.fileHandleForReading, output: .pipe, errors: .inherited)
        let said = process.output.availableData
        guard String(decoding: said, as: UTF8.self) == "ready\n" else {
            throw StoreError.configuration("no PostgreSQL: scripts/test installs it")
        }
        try makeTemplate()
    }

    /// Of the server's superuser.
    func adminDSN(_ database: String = "postgres") -> String {
        "host=\(directory) user=postgres dbname=\(database)"
    }

    /// Of the role that a service has.
    func appDSN(_ database: String) -> String { "host=\(directory) user=pegase_app dbname=\(database)" }

    func admin(_ database: String = "postgres") throws -> PostgreSQLConnection {
        try PostgreSQLConnection(adminDSN(database))
    }

    private func makeTemplate() throws {
        try admin().send(.text("CREATE DATABASE pegase_template"))
        let key = "/tmp/pegase-\(UUID().uuidString).key"
        try TestCell.write("\(Hexadecimal.text(Self.sealKey))\n", to: key, mode: 0o400)
        try PostgreSQLMigrator(dsn: adminDSN("pegase_template"), rolePrefix: "pegase").migrate(sealKey: key)
        try FileManager.default.removeItem(atPath: key)
    }

    /// A database for one cell.
    func makeDatabase() throws -> String {
        let name = "cell_\(counter.add(1, ordering: .relaxed).newValue)"
        try admin().send(.text("CREATE DATABASE \(name) TEMPLATE pegase_template STRATEGY file_copy"))
        // What a template's database is granted is not copied with it.
        try admin(name).send(.text("REVOKE ALL ON DATABASE \(name) FROM PUBLIC"))
        try admin(name).send(.text("GRANT CONNECT ON DATABASE \(name) TO pegase_app"))
        return name
    }
}
