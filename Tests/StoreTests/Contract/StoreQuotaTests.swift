import Kernel
import Synchronization
import Tenancy
import Testing

@testable import Store

@Suite("A tenant's quota of bytes")
struct StoreQuotaTests {
    private final class Warnings: Sendable {
        private let all = Mutex<[StoreUsage]>([])
        var percents: [Int64] { all.withLock { $0.map(\.percent) } }
        func add(_ usage: StoreUsage) { all.withLock { $0.append(usage) } }
    }

    private static func head(_ cell: TestCell, _ scope: StoreScope) throws -> TenantHead {
        let place = TenantPlace(scope.tenant)
        let connection = try cell.makeEngine().open(place, for: .reading) { () throws(StoreError) in
            throw .notFound
        }
        defer { connection.close() }
        try connection.begin(.reading)
        defer { connection.rollback() }
        let row = try #require(try connection.first(.readTenant, [.bytes(place.name)]))
        let keys = try CountryKey(KeyFile.read(cell.keyFile, rootReadsAll: true), country: cell.country).open(
            row.bytes(0), for: place)
        return try TenantHead(connection, keys)
    }

    @Test(
        "New records end first, then changes, then reads; a neighbour does not notice",
        arguments: TestEngine.allCases)
    func order(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let warnings = Warnings()
        var configuration = cell.configuration()
        configuration.quota = StoreQuota(bytes: 256 << 10)
        configuration.warning = { warnings.add($0) }
        let store = try Store(configuration, engine: cell.makeEngine())
        let scope = cell.scope("ctse")
        let body = [UInt8](repeating: 1, count: 2000)

        func count(_ limit: Int, _ body: (Int) async throws -> Void) async throws -> Int {
            for number in 0..<limit {
                do { try await body(number) } catch StoreError.quotaReached { return number }
            }
            Issue.record("nothing was refused")
            return limit
        }
        let inserted = try await count(200) { number in
            _ = try await store.change(scope) { try $0.insert(note, id("a\(number)"), body) }
        }
        #expect(inserted > 80)
        #expect(warnings.percents == [75])
        // An etag of what is there still changes it, and a read is remembered.
        let changed = try await count(50) { number in
            _ = try await store.change(scope) { writing throws in
                try writing.update(note, id("a0"), expecting: .revision(Int64(number + 1)), body)
            }
        }
        #expect(changed > 3)
        let event = AccessEvent(resources: [String(repeating: "n", count: 900)], classes: .p2)
        let read = try await count(50) { _ in try await store.note(event, in: scope) }
        #expect(read > 8)
        #expect(warnings.percents.first == 75 && warnings.percents.contains(88))
        #expect(try await store.look(scope) { try $0.get(note, id("a0"))?.revision } == Int64(changed + 1))
        #expect(try Self.head(cell, scope).used <= 256 << 10)
        try await store.change(cell.scope("cswc")) { try $0.insert(note, id("a"), body) }
        await store.close()
    }

    @Test("A tenant may have a quota of its own")
    func own() async throws {
        let cell = try TestCell()
        let scope = cell.scope("ctse")
        var configuration = cell.configuration()
        configuration.quota = StoreQuota(bytes: 4096, ofTenants: [scope.tenant: 64 << 10])
        let store = try Store(configuration, engine: cell.makeEngine())
        let body = [UInt8](repeating: 1, count: 6000)
        try await store.change(scope) { try $0.insert(note, id("a"), body) }
        await #expect(throws: StoreError.quotaReached) {
            try await store.change(cell.scope("cswc")) { try $0.insert(note, id("a"), body) }
        }
        await store.close()
    }

    @Test("What is counted is what is there, also after a refusal and in a file of the version before")
    func counted() async throws {
        let cell = try TestCell()
        let scope = cell.scope("ctse")
        let store = try cell.open()
        let event = AccessEvent(resources: ["a"], classes: .p2)
        for number in 0..<5 {
            try await store.change(scope) { writing throws in
                try writing.insert(
                    note, id("a\(number)"), bytes("body"),
                    indexes: [IndexEntry(byState, .plain(bytes("s\(number)")))])
                writing.note(event)
            }
        }
        try await store.change(scope) { writing throws in
            try writing.update(note, id("a1"), expecting: .revision(1), bytes("b"), indexes: [])
        }
        await #expect(throws: Refusal.bedTaken) {
            try await store.change(scope) { writing throws in
                try writing.insert(note, id("refused"), bytes("body"))
                writing.note(event)
                throw Refusal.bedTaken
            }
        }
        await store.close()
        let used = try Self.head(cell, scope).used
        try StoreMigration(cell.configuration(), to: 1).migrate(scope.tenant)
        try StoreMigration(cell.configuration(), to: 2).migrate(scope.tenant)
        #expect(try Self.head(cell, scope).used == used)
    }
}
