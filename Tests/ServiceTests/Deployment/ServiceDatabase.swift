import Foundation
import Store
import Synchronization
import TestSupport

/// A PostgreSQL server for these tests alone, which ends when their process does, and databases in it that are made as
/// an operator makes them.
final class ServiceDatabase: Sendable {
    static let shared = Result { try ServiceDatabase() }

    private let directory: String
    private let sealKey: String
    private let input = Pipe()
    private let counter = Atomic(0)

    private init() throws {
        // Short: the path of a unix socket has 107 bytes.
        directory = "/tmp/pegase-\(getpid())-services"
        let program = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../deploy/lib/private-postgresql").standardizedFileURL
        let process = try ChildProcess(
            program.path, [directory], input: input.fileHandleForReading, output: .pipe, errors: .inherited)
        let said = process.output.availableData
        guard String(decoding: said, as: UTF8.self) == "ready\n" else {
            throw StoreError.configuration("no PostgreSQL: scripts/test installs it")
        }
        sealKey = "/tmp/pegase-\(getpid())-services.key"
        try? FileManager.default.removeItem(atPath: sealKey)
        try Data((String(repeating: "6b", count: 32) + "\n").utf8).write(to: URL(fileURLWithPath: sealKey))
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: sealKey)
    }

    /// A database with the store's schema.
    func make() throws -> StoreDatabase {
        let name = "services_\(counter.add(1, ordering: .relaxed).newValue)"
        try run("CREATE DATABASE \(name)", in: "postgres")
        try PostgreSQLMigrator(dsn: "host=\(directory) user=postgres dbname=\(name)", rolePrefix: name)
            .migrate(sealKey: sealKey)
        return StoreDatabase(dsn: "host=\(directory) user=\(name)_app dbname=\(name)", sealKey: sealKey)
    }

    /// Has the server's superuser say something in a database that was made here. Blocks.
    func run(_ statement: String, of database: StoreDatabase) throws {
        try run(statement, in: Self.name(of: database))
    }

    /// As ``run(_:of:)``, without waiting for its end.
    func begin(_ statement: String, of database: StoreDatabase) throws -> ChildProcess {
        try begin(statement, in: Self.name(of: database))
    }

    private static func name(of database: StoreDatabase) -> String {
        String(database.dsn.split(separator: "dbname=")[1])
    }

    private func run(_ statement: String, in database: String) throws {
        guard try begin(statement, in: database).wait() == .status(0) else {
            throw StoreError.configuration("psql: \(statement)")
        }
    }

    private func begin(_ statement: String, in database: String) throws -> ChildProcess {
        try ChildProcess(
            "/usr/bin/env",
            [
                "psql", "-h", directory, "-U", "postgres", "-d", database, "-q", "-v", "ON_ERROR_STOP=1",
                "-c", statement,
            ], errors: .inherited)
    }
}
