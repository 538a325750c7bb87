import Foundation
import Kernel
import Tenancy
import TestSupport
import Testing

@testable import Store

@Suite("Retention")
struct RetentionTests {
    private let event = AccessEvent(resources: ["a"], classes: .p2)

    private func retention(_ cell: TestCell, days: Int64) -> Retention {
        let before = UnixTime(milliseconds: cell.clock.now.milliseconds - days * 86_400_000)
        return Retention(eventsBefore: before, revisionsBefore: before)
    }

    private func run(
        _ store: Store, _ cell: TestCell, _ scope: StoreScope, days: Int64 = 365,
        purging ids: Set<String> = []
    ) async throws -> RemovedRows {
        try await store.retain(
            in: scope, retention(cell, days: days), isDue: { _ throws(StoreError) in !ids.isEmpty },
            mustGo: { _, record, round throws(StoreError) in
                round == .dependants && ids.contains(record.id.text) ? record.id.text : nil
            })
    }

    /// The tree of the log as it is kept: what is gone and what is left.
    private func tree(_ cell: TestCell, _ scope: StoreScope) throws -> (tree: MerkleTree, head: TenantHead) {
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
        let removals = try Removals(connection, keys)
        var leaves: [[UInt8]] = []
        let all = [EngineValue.bytes(place.name), .integer(0), .integer(1 << 40), .integer(1 << 20)]
        try connection.each(.copyEvents, all) { row throws(StoreError) in
            leaves.append(MerkleFrontier.hash(leaf: try row.bytes(1)))
        }
        return (MerkleTree(after: removals.events, leaves: leaves), try TenantHead(connection, keys))
    }

    @Test("Answers of a tenant that only reads are forgotten", arguments: TestEngine.allCases)
    func replies(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let store = try cell.open()
        for number in 0..<300 {
            _ = try await store.writeOnce(in: scope, request("r\(number)")) { (_) throws(StoreError) in [1] }
        }
        cell.clock.jump(days: 31)
        #expect(try await run(store, cell, scope).replies == 300)
        #expect(try await run(store, cell, scope) == RemovedRows())
        await store.close()
    }

    @Test("Access events go after their time, and the log stays proven", arguments: TestEngine.allCases)
    func events(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let store = try cell.open()
        for _ in 0..<300 { try await store.note(event, in: scope) }
        let old = try tree(cell, scope).head
        cell.clock.jump(days: 200)
        for _ in 0..<5 { try await store.note(event, in: scope) }
        cell.clock.jump(days: 200)
        let before = try tree(cell, scope).head
        #expect(try await run(store, cell, scope).events == 300)
        let (tree, head) = try self.tree(cell, scope)
        #expect(head.events == before.events)
        #expect(head.used < before.used)
        #expect(tree.base.count == 300)
        #expect(tree.root(of: 305) == head.events.root)
        #expect(tree.root(of: 300) == old.events.root)
        #expect(tree.consistency(from: 300) != nil)
        #expect(tree.inclusion(of: 302) != nil)
        #expect(
            try await store.look(scope) { try $0.accessEvents(after: 0, limit: 10).map(\.sequence) } == [
                301, 302, 303, 304, 305,
            ])
        // The last one stays, however old.
        cell.clock.jump(days: 1000)
        #expect(try await run(store, cell, scope).events == 4)
        try await store.note(event, in: scope)
        #expect(
            try await store.look(scope) { try $0.accessEvents(after: 0, limit: 10).map(\.sequence) } == [
                305, 306,
            ])
        await store.close()
    }

    @Test(
        "A last revision stays, and a record is not judged by an earlier one, whatever the tables say",
        arguments: TestEngine.allCases)
    func putBack(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let store = try cell.open()
        try await store.change(scope) { try $0.insert(note, id("a"), bytes("first")) }
        try await store.change(scope) {
            try $0.update(note, id("a"), expecting: .revision(1), bytes("second"))
        }
        cell.clock.jump(days: 400)
        let raw = try RawTenant(cell, "ctse")
        try raw.run("UPDATE db.records SET revision = 1, sequence = 1 WHERE mine")
        let last = "SELECT body FROM db.versions WHERE mine AND sequence = 2"
        let before = try raw.run(last)
        #expect(try await run(store, cell, scope).revisions == 1, "the first one, which is not the last")
        #expect(try raw.run(last) == before)
        await #expect(throws: StoreError.self) { _ = try await run(store, cell, scope, purging: ["a"]) }
        try raw.run("UPDATE db.records SET revision = 2, sequence = 2 WHERE mine")
        raw.close()
        #expect(try await store.look(scope) { text(try $0.get(note, id("a"))?.body) } == "second")
        await store.close()
    }

    @Test("Old revisions say nothing any more, and the current one stays", arguments: TestEngine.allCases)
    func revisions(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let store = try cell.open()
        try await store.change(scope) { try $0.insert(note, id("a"), bytes("first")) }
        try await store.change(scope) { try $0.insert(note, id("b"), bytes("only")) }
        for number in 1..<4 {
            try await store.change(scope) { writing throws in
                try writing.update(
                    note, id("a"), expecting: .revision(Int64(number)), bytes("r\(number + 1)"))
            }
        }
        cell.clock.jump(days: 400)
        try await store.change(scope) { writing throws in
            try writing.update(note, id("a"), expecting: .revision(4), bytes("r5"))
        }
        #expect(try await run(store, cell, scope).revisions == 4)
        try await store.look(scope) { reading throws in
            #expect(try reading.get(note, id("a"))?.body == bytes("r5"))
            #expect(try reading.get(note, id("b"))?.body == bytes("only"))
            #expect(try reading.past(note, id("a"), revision: 4) == nil)
            #expect(try reading.revisions(note, id("a"), limit: 10).map(\.record.revision) == [5])
        }
        #expect(try await run(store, cell, scope) == RemovedRows())
        try await store.change(scope) { writing throws in
            try writing.update(note, id("a"), expecting: .revision(5), bytes("r6"))
        }
        await store.close()
    }

    @Test("A purged record is in no table, no index, and no backup to come", arguments: TestEngine.allCases)
    func purge(_ engine: TestEngine) async throws {
        let cell = try BackupCell(engine)
        let scope = cell.cell.scope("ctse")
        let store = try cell.cell.open()
        let secret = String(repeating: "purged secret ", count: 100)
        for name in ["a", "b", "c"] {
            try await store.change(scope) { writing throws in
                try writing.insert(
                    note, id(name), bytes(secret), indexes: [IndexEntry(byState, .plain(bytes(name)))])
                writing.note(AccessEvent(resources: [name], classes: .p2))
            }
        }
        try await store.change(scope) { writing throws in
            try writing.update(
                note, id("b"), expecting: .revision(1), bytes("later"),
                indexes: [IndexEntry(byState, .plain(bytes("z")))])
        }
        _ = try cell.backup().backUp(scope.tenant, to: cell.directory)
        let used = try tree(cell.cell, scope).head.used
        #expect(try await run(store, cell.cell, scope, purging: ["b"]).records == 1)
        #expect(try tree(cell.cell, scope).head.used < used)
        try await store.look(scope) { reading throws in
            #expect(try reading.get(note, id("b")) == nil)
            #expect(try reading.past(note, id("b"), revision: 1) == nil)
            #expect(try reading.revisions(note, id("b"), limit: 10).isEmpty)
            #expect(try reading.list(note, byState, limit: 10).map(\.record.id.text) == ["a", "c"])
            #expect(try reading.changes(after: 0, limit: 10).map(\.sequence) == [1, 2, 3, 4])
        }
        // Once more changes nothing, and what is left goes on.
        #expect(try await run(store, cell.cell, scope, purging: ["b"]) == RemovedRows())
        try await store.change(scope) { try $0.insert(note, id("d"), bytes("d")) }

        // The chain that holds it is not gone on with: the next archive begins another.
        let report = try cell.backup().backUp(scope.tenant, to: cell.directory)
        #expect(report.isOvertaken)
        #expect(report.file?.hasSuffix("/0002-0001.backup") == true)
        let (copy, backup) = try cell.elsewhere()
        #expect(try backup.restore(scope.tenant, from: cell.directory)?.records == 3)
        let (one, two) = (try await TenantPicture.of(store, scope), try await TenantPicture.of(copy, scope))
        #expect(one == two)
        #expect(one.past["b@1"] == nil)
        try await copy.change(scope) { try $0.insert(note, id("e"), bytes("e")) }
        // And it is gone on with from there.
        let next = try cell.backup().backUp(scope.tenant, to: cell.directory)
        #expect(!next.isOvertaken)
        await copy.close()
        await store.close()
    }

    @Test("A backup goes on where lines of the log were removed, and begins where they end")
    func backupOfEvents() async throws {
        let cell = try BackupCell()
        let scope = cell.cell.scope("ctse")
        let store = try cell.cell.open()
        for _ in 0..<10 { try await store.note(event, in: scope) }
        _ = try cell.backup().backUp(scope.tenant, to: cell.directory)
        cell.cell.clock.jump(days: 400)
        for _ in 0..<3 { try await store.note(event, in: scope) }
        #expect(try await run(store, cell.cell, scope).events == 10)
        let report = try cell.backup().backUp(scope.tenant, to: cell.directory)
        #expect(report.isOvertaken)
        let (copy, backup) = try cell.elsewhere()
        _ = try backup.restore(scope.tenant, from: cell.directory)
        #expect(
            try await copy.look(scope) { try $0.accessEvents(after: 0, limit: 20).map(\.sequence) } == [
                11, 12, 13,
            ])
        try await copy.note(event, in: scope)
        await copy.close()
        await store.close()
    }

    @Test("A retention that is cut short at any commit goes on where it was", arguments: TestEngine.allCases)
    func interrupted(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let probe = EngineProbe()
        let store = try cell.open(through: probe.wrap)
        for number in 0..<100 {
            try await store.change(scope) { writing throws in
                try writing.insert(
                    note, id("a\(number)"), bytes("x"), indexes: [IndexEntry(byState, .plain(bytes("s")))])
                writing.note(AccessEvent(resources: ["a"], classes: .p2))
            }
        }
        for _ in 0..<600 { try await store.note(event, in: scope) }
        cell.clock.jump(days: 400)
        try await store.note(event, in: scope)
        let ids = Set((0..<100).filter { $0 % 2 == 0 }.map { "a\($0)" })
        var rounds = 0
        while true {
            rounds += 1
            probe.failNextCommit(with: .ioFailure(1))
            do { _ = try await run(store, cell, scope, purging: ids) } catch StoreError.ioFailure {
                // One step further before the next one fails.
                probe.allowCommits(1, thenFail: .ioFailure(1))
                do { _ = try await run(store, cell, scope, purging: ids) } catch StoreError.ioFailure {
                    continue
                }
            }
            break
        }
        #expect(rounds > 2)
        #expect(try await store.look(scope) { try $0.list(note, byState, limit: 200).count } == 50)
        let (tree, head) = try self.tree(cell, scope)
        #expect(tree.root(of: head.events.count) == head.events.root)
        await store.close()
    }
}
