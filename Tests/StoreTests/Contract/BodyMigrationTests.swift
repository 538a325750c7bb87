import Foundation
import Synchronization
import Tenancy
import Testing

@testable import Store

@Suite("Bodies of another version")
struct BodyMigrationTests {
    /// As later programs might have them: a note is marked by a word in front of it, then by another one; the other
    /// kind changes in between.
    private static let steps = [
        step(note, from: "", to: "first "), step(other, from: "", to: "other "),
        step(note, from: "first ", to: "second "),
    ]

    private static func step(
        _ kind: RecordKind, from earlier: String, to later: String
    ) -> BodyMigrations.Step {
        func change(_ from: String, _ to: String) -> BodyMigrations.Step.Change {
            { body throws(StoreError) in
                guard body.starts(with: bytes(from)) else { throw .corrupt("a body of another version") }
                return bytes(to) + body.dropFirst(from.utf8.count)
            }
        }
        return BodyMigrations.Step(
            kind, forward: change(earlier, later), back: change(later, earlier),
            samples: [(bytes(earlier + "x"), bytes(later + "x"))])
    }

    private func open(_ cell: TestCell, _ count: Int, target: Int? = nil) throws -> Store {
        var configuration = cell.configuration()
        configuration.bodies = try BodyMigrations(Array(Self.steps[..<count]), target: target)
        return try Store(configuration, engine: cell.makeEngine())
    }

    private func read(
        _ cell: TestCell, _ store: Store, _ name: String, _ kind: RecordKind = note
    ) async throws -> String? {
        try await store.look(cell.scope("ctse")) { text(try $0.get(kind, id(name))?.body) }
    }

    private func entry(_ name: String) -> [IndexEntry] { [IndexEntry(byState, .plain(bytes(name)))] }

    @Test(
        "It is read in the newest version, alone, in a list and in its history; nothing is written",
        arguments: TestEngine.allCases)
    func lazily(engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let old = try open(cell, 0)
        try await old.change(scope) { writing in
            try writing.insert(note, id("a"), bytes("one"), indexes: self.entry("s"))
            try writing.update(note, id("a"), expecting: .revision(1), bytes("two"), indexes: self.entry("s"))
            try writing.insert(other, id("b"), bytes("three"))
        }
        await old.close()
        let new = try open(cell, 3)
        #expect(try await read(cell, new, "a") == "second two")
        #expect(try await read(cell, new, "b", other) == "other three")
        try await new.look(scope) { reading in
            #expect(try reading.list(note, byState, limit: 5).map { text($0.record.body) } == ["second two"])
            let past = try reading.revisions(note, id("a"), limit: 5).map { text($0.record.body) }
            #expect(past == ["second two", "second one"])
            #expect(try reading.tenantRevision == 3)
        }
        // The program before it still reads all of it.
        let again = try open(cell, 0)
        #expect(try await read(cell, again, "a") == "two")
        await new.close()
        await again.close()
        #expect(cell.alarmed.isEmpty)
    }

    @Test(
        "It is written in the newest version, and read by no program that does not know it",
        arguments: TestEngine.allCases)
    func written(engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let new = try open(cell, 3)
        try await new.change(scope) { writing in
            try writing.insert(note, id("a"), bytes("second one"))
            try writing.insert(RecordKind(number: 9, name: "third"), id("c"), bytes("as ever"))
        }
        #expect(try await read(cell, new, "a") == "second one")
        await new.close()
        for count in 0..<3 {
            let old = try open(cell, count)
            await #expect(
                throws: StoreError.wrongVersion(
                    "a body has version 4, this program knows 1 to \(count + 1)")
            ) { try await read(cell, old, "a") }
            #expect(try await read(cell, old, "c", RecordKind(number: 9, name: "third")) == "as ever")
            await old.close()
        }
        #expect(cell.alarmed.count == 3)
    }

    @Test(
        "A program that writes an earlier version leaves everything to the program of that version",
        arguments: TestEngine.allCases)
    func target(engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let new = try open(cell, 3, target: 2)
        try await new.change(scope) { writing in
            try writing.insert(note, id("a"), bytes("second one"))
            try writing.insert(other, id("b"), bytes("other two"))
        }
        #expect(try await read(cell, new, "a") == "second one")
        let old = try open(cell, 1)
        #expect(try await read(cell, old, "a") == "first one")
        #expect(try await read(cell, old, "b", other) == "two")
        // What the older program then writes, the newer one reads.
        try await old.change(scope) {
            try $0.update(note, id("a"), expecting: .revision(1), bytes("first again"))
        }
        #expect(try await read(cell, new, "a") == "second again")
        await new.close()
        await old.close()
    }

    @Test(
        "A step that was changed after it was used is noticed, and one that does not do what it says is not begun with"
    )
    func checksums() async throws {
        let cell = try TestCell()
        let new = try open(cell, 3)
        try await new.change(cell.scope("ctse")) { try $0.insert(note, id("a"), bytes("second one")) }
        await new.close()
        var configuration = cell.configuration()
        configuration.bodies = try BodyMigrations([
            Self.step(note, from: "", to: "premier "), Self.steps[1],
            Self.step(note, from: "premier ", to: "second "),
        ])
        let edited = try Store(configuration, engine: cell.makeEngine())
        await #expect(throws: StoreError.wrongVersion("version 4 of a body is not this program's")) {
            try await read(cell, edited, "a")
        }
        await edited.close()

        let keep: BodyMigrations.Step.Change = { body throws(StoreError) in body }
        for samples in [[], [(bytes("a"), bytes("b"))]] as [[BodyMigrations.Step.Sample]] {
            #expect(throws: StoreError.self) {
                try BodyMigrations([BodyMigrations.Step(note, forward: keep, back: keep, samples: samples)])
            }
        }
        for target in [0, 5] {
            #expect(throws: StoreError.self) { try BodyMigrations(Self.steps, target: target) }
        }
    }

    @Test("A backup, its check and an export take bodies of several versions as they lie")
    func archives() async throws {
        let cell = try BackupCell()
        let scope = cell.cell.scope("ctse")
        for (count, body) in [(0, "one"), (3, "second two")] {
            let store = try open(cell.cell, count)
            try await store.change(scope) { try $0.insert(note, id("v\(count)"), bytes(body)) }
            await store.close()
        }
        var configuration = cell.cell.configuration()
        configuration.bodies = try BodyMigrations(Self.steps)
        let backup = try StoreBackup(
            configuration, service: "family", key: cell.keyFile, engine: cell.cell.makeEngine())
        #expect(try backup.backUp(cell.tenant(), to: cell.directory).records == 2)
        var found: [String?] = []
        let path = "\(cell.cell.directory)/export"
        let key = try ArchiveKey(cell.keyFile)
        _ = try backup.export(cell.tenant(), to: path, key: key, subject: nil) { _ in nil }
        _ = try StoreBackup.readExport(path, key: key) { item in
            if case .record(let record) = item { found.append(text(record.body)) }
        }
        #expect(found == ["second one", "second two"])
    }

    @Test(
        "Records are brought back under traffic, each once, and the older program takes over",
        arguments: TestEngine.allCases)
    func back(engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let count = 200
        let newest = try open(cell, 3)
        for part in 0..<4 {
            try await newest.change(scope) { writing in
                for number in 0..<count / 4 {
                    let name = "n\(part * count / 4 + number)"
                    try writing.insert(note, id(name), bytes("second \(name)"), indexes: self.entry(name))
                }
                try writing.insert(other, id("b\(part)"), bytes("other b"))
            }
        }
        await newest.close()

        let serving = try open(cell, 3, target: 1)
        let end = End()
        let rewritten = try await withThrowingTaskGroup(of: RewrittenBodies?.self) { group in
            group.addTask {
                defer { end.isOver.store(true, ordering: .releasing) }
                return try await serving.rewriteBodies(in: scope) { record, _ in
                    let name = record.id.text
                    return Rewriting(
                        name: name, indexes: record.kind.number == note.number ? self.entry(name) : [])
                }
            }
            group.addTask {
                // Somebody goes on changing every third.
                for number in stride(from: 0, to: count, by: 3) where !end.isOver.load(ordering: .acquiring) {
                    try await serving.change(scope) { writing in
                        let record = try #require(try writing.get(note, id("n\(number)")))
                        #expect(record.body.starts(with: bytes("second ")))
                        try writing.update(
                            note, record.id, expecting: .revision(record.revision), record.body + bytes("!"),
                            indexes: self.entry("n\(number)"))
                    }
                }
                return nil
            }
            return try #require(try await group.reduce(nil) { $0 ?? $1 })
        }
        #expect((count / 3...count + 4).contains(rewritten.written) && rewritten.left == 0)
        // Again there is nothing to do.
        #expect(try await serving.rewriteBodies(in: scope) { _, _ in nil } == RewrittenBodies())
        await serving.close()

        let old = try open(cell, 0)
        for number in 0..<count {
            let found = try await read(cell, old, "n\(number)")
            #expect(found == "n\(number)" || found == "n\(number)!")
        }
        #expect(try await read(cell, old, "b2", other) == "b")
        try await old.look(scope) { reading in
            #expect(try reading.list(note, byState, limit: 1000).count == count)
            let line = try reading.accessEvents(after: 0, limit: 1000).first {
                $0.actor.identity == "job/test"
            }
            #expect(line?.event.resources.isEmpty == false)
        }
        await old.close()
        #expect(cell.alarmed.isEmpty)
    }
}
