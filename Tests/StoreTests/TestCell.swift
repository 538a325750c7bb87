import Foundation
import Synchronization
import Tenancy
import TestSupport
import Testing

@testable import Store

/// A cell's store in a directory of its own, with a key and a clock that stands until it is moved.
///
/// The contract suite runs on each ``TestEngine``; SQLite's own tests look into the files.
final class TestCell: Sendable {
    let directory: String
    let keyFile: String
    let engine: TestEngine
    let country: Country
    /// On PostgreSQL, the cell's own.
    let database: String?
    let clock = TestClock()
    private let alarms = Mutex<[StoreAlarm]>([])

    var alarmed: [StoreError] { alarms.withLock { $0.map(\.problem) } }

    init(_ engine: TestEngine = .sqlite, country: Country = .vietnam) throws {
        self.engine = engine
        self.country = country
        database = engine == .postgresql ? try PrivateServer.shared.get().makeDatabase() : nil
        directory = NSTemporaryDirectory() + "pegase-store-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        keyFile = "\(directory)/country.key"
        try Self.write("\(String(repeating: "5a", count: 32))\n", to: keyFile, mode: 0o400)
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: directory)
        } catch {
            Issue.record("the test's directory stays behind: \(error)")
        }
    }

    var storeDirectory: String { "\(directory)/store" }

    func configuration(_ limits: StoreLimits = .standard) -> StoreConfiguration {
        StoreConfiguration(
            directory: storeDirectory, country: country, countryKey: keyFile, limits: limits,
            clock: { [clock] in clock.now },
            // Strongly: the directory stays until the store is gone too.
            alarm: { alarm in self.alarms.withLock { $0.append(alarm) } })
    }

    /// Opens the cell's store on its engine, or on that engine inside another one.
    func open(
        _ limits: StoreLimits = .standard, through wrap: ((any Engine) -> any Engine) = { $0 }
    ) throws -> Store {
        try Store(configuration(limits), engine: wrap(makeEngine(limits)))
    }

    /// The engine that the cell's store is on.
    func makeEngine(_ limits: StoreLimits = .standard) throws -> any Engine {
        switch engine {
        case .postgresql:
            PostgreSQLEngine(
                dsn: try PrivateServer.shared.get().appDSN(database ?? ""), sealKey: PrivateServer.sealKey,
                connections: limits.readerThreads + limits.writerThreads,
                // A gate in a body holds its transaction open for as long as the machine makes the test take.
                idleTime: .seconds(3600))
        case .sqlite:
            SQLiteEngine(directory: try StoreDirectory.prepare(storeDirectory, country: country))
        }
    }

    func file(_ partner: String) -> String { "\(storeDirectory)/tenants/\(partner).db" }

    func scope(_ partner: String) -> StoreScope {
        TenantScope.job(JobName("test"), in: TenantID(country: country, partner: PartnerID(partner)!))
    }

    static func makePipe(_ path: String, mode: mode_t) throws {
        let code = unsafe mkfifo(path, mode)
        try #require(code == 0)
    }

    static func write(_ text: String, to path: String, mode: Int) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
}

/// The engines that must all pass the contract suite.
enum TestEngine: CaseIterable, CustomTestStringConvertible {
    case sqlite
    case postgresql

    var testDescription: String { "\(self)" }
}
