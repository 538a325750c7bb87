import Store
import Tenancy
import TestSupport
import Testing

@Suite("Records")
struct RecordTests {
    @Test("A record is read as it was written, with who and when", arguments: TestEngine.allCases)
    func roundTrip(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let made = try await store.change(scope) { try $0.insert(note, id("a"), bytes("first")) }
        let found = try await store.look(scope) { try $0.get(note, id("a")) }
        #expect(found == made)
        #expect(found?.body == bytes("first"))
        #expect(found?.revision == 1)
        #expect(found?.createTime == cell.clock.now)
        #expect(found?.createdBy.identity == "job/test")
    }

    @Test("Kinds do not share ids", arguments: TestEngine.allCases)
    func kinds(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        try await store.change(scope) { writing throws in
            try writing.insert(note, id("a"), bytes("note"))
            try writing.insert(other, id("a"), bytes("other"))
        }
        #expect(try await store.look(scope) { text(try $0.get(note, id("a"))?.body) } == "note")
        #expect(try await store.look(scope) { text(try $0.get(other, id("a"))?.body) } == "other")
        #expect(try await store.look(scope) { try $0.get(note, id("b")) } == nil)
    }

    @Test("What exists is not made again", arguments: TestEngine.allCases)
    func duplicates(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("a"), bytes("first")) }
        await #expect(throws: StoreError.alreadyExists) {
            try await store.change(scope) { try $0.insert(note, id("a"), bytes("second")) }
        }
        #expect(try await store.look(scope) { text(try $0.get(note, id("a"))?.body) } == "first")
    }

    @Test("An update needs the etag of the revision it replaces", arguments: TestEngine.allCases)
    func etags(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let first = try await store.change(scope) { writing throws in
            writing.etag(of: try writing.insert(note, id("a"), bytes("first")))
        }
        cell.clock.jump(days: 1)
        let second = try await store.change(scope) { writing throws in
            let record = try writing.update(note, id("a"), expecting: .etag(first), bytes("second"))
            #expect(record.revision == 2)
            #expect(record.createTime < record.updateTime)
            return writing.etag(of: record)
        }
        #expect(first != second)
        await #expect(throws: StoreError.staleRevision(current: 2)) {
            try await store.change(scope) {
                try $0.update(note, id("a"), expecting: .etag(first), bytes("lost"))
            }
        }
        await #expect(throws: StoreError.staleRevision(current: 2)) {
            try await store.change(scope) {
                try $0.update(note, id("a"), expecting: .revision(1), bytes("lost"))
            }
        }
        await #expect(throws: StoreError.notFound) {
            try await store.change(scope) {
                try $0.update(note, id("b"), expecting: .revision(1), bytes("lost"))
            }
        }
    }

    @Test(
        "An etag says nothing, and is of one revision of one record of one tenant",
        arguments: TestEngine.allCases)
    func etagsDiffer(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        var etags: Set<String> = []
        for partner in ["ctse", "pedro"] {
            etags.formUnion(
                try await store.change(cell.scope(partner)) { writing throws in
                    let one = try writing.insert(note, id("a"), [])
                    let two = try writing.insert(note, id("b"), [])
                    let three = try writing.insert(other, id("a"), [])
                    let four = try writing.update(note, id("a"), expecting: .revision(1), [])
                    return [one, two, three, four].map { writing.etag(of: $0) }
                })
        }
        #expect(etags.count == 8)
        #expect(etags.allSatisfy { $0.utf8.count == 22 })
    }

    @Test("Past revisions stay, and a stale etag finds its own", arguments: TestEngine.allCases)
    func history(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let first = try await store.change(scope) { writing throws in
            let first = try writing.insert(note, id("a"), bytes("1"))
            for revision in Int64(1)..<5 {
                try writing.update(note, id("a"), expecting: .revision(revision), bytes("\(revision + 1)"))
            }
            return writing.etag(of: first)
        }
        try await store.look(scope) { reading throws in
            for revision in Int64(1)...5 {
                let record = try reading.past(note, id("a"), revision: revision)
                #expect(record?.revision == revision)
                #expect(text(record?.body) == "\(revision)")
            }
            #expect(try reading.past(note, id("a"), revision: 0) == nil)
            #expect(try reading.past(note, id("a"), revision: 6) == nil)
            #expect(try reading.past(note, id("a"), etag: first)?.revision == 1)
            #expect(try reading.past(note, id("a"), etag: "another") == nil)
            #expect(try reading.past(note, id("b"), etag: first) == nil)
        }
    }

    @Test(
        "A record's revisions are walked back from the latest, and the walk goes on",
        arguments: TestEngine.allCases)
    func walk(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        try await store.change(scope) { writing throws in
            try writing.insert(note, id("a"), bytes("1"))
            for revision in Int64(1)...4 {
                try writing.update(note, id("a"), expecting: .revision(revision), bytes("\(revision + 1)"))
            }
        }
        try await store.look(scope) { reading throws in
            for step in 1...6 {
                var (seen, place) = ([Int64](), RevisionCursor?.none)
                repeat {
                    let found = try reading.revisions(note, id("a"), from: place, limit: step)
                    #expect(found.allSatisfy { text($0.record.body) == "\($0.record.revision)" })
                    seen += found.map(\.record.revision)
                    place = try (found.last?.earlier?.encoded).map { bytes throws(StoreError) in
                        try RevisionCursor(bytes)
                    }
                } while place != nil
                #expect(seen == [5, 4, 3, 2, 1])
            }
            #expect(try reading.revisions(note, id("b"), limit: 9).isEmpty)
        }
        #expect(throws: StoreError.malformedToken) { try RevisionCursor([1, 2, 3]) }
    }

    @Test(
        "A write sees what it has written, and nobody else does before it is kept",
        arguments: TestEngine.allCases)
    func ownWrites(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        await #expect(throws: Refusal.bedTaken) {
            try await store.change(scope) { writing throws in
                try writing.insert(note, id("a"), bytes("mine"), indexes: [IndexEntry(byState, .plain([1]))])
                #expect(try writing.get(note, id("a"))?.body == bytes("mine"))
                #expect(try writing.list(note, byState, limit: 10).count == 1)
                #expect(try writing.tenantRevision == 1)
                throw Refusal.bedTaken
            }
        }
        try await store.look(scope) { reading throws in
            #expect(try reading.get(note, id("a")) == nil)
            #expect(try reading.list(note, byState, limit: 10).isEmpty)
            #expect(try reading.tenantRevision == 0)
        }
    }

    @Test("Changes are numbered densely, in the order they were kept", arguments: TestEngine.allCases)
    func changes(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("a"), []) }
        await #expect(throws: StoreError.notFound) {
            try await store.change(scope) { writing throws in
                try writing.insert(note, id("undone"), [])
                try writing.update(note, id("missing"), expecting: .revision(1), [])
            }
        }
        try await store.change(scope) { try $0.update(note, id("a"), expecting: .revision(1), []) }
        try await store.look(scope) { reading throws in
            let changes = try reading.changes(after: 0, limit: 10)
            #expect(changes.map(\.sequence) == [1, 2])
            #expect(changes.map(\.revision) == [1, 2])
            #expect(changes.map(\.kind) == [7, 7])
            #expect(try reading.changes(after: 1, limit: 10).count == 1)
            #expect(try reading.tenantRevision == 2)
        }
    }

    @Test("What is too large is refused before anything is kept of it", arguments: TestEngine.allCases)
    func sizes(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let refused = try await store.change(scope) { writing throws in
            var refused = 0
            for (body, indexes) in [
                ([UInt8](repeating: 0, count: StoreLimits.bodyBytes + 1), []),
                ([], [IndexEntry(byState, .plain([UInt8](repeating: 0, count: StoreLimits.keyBytes + 1)))]),
                (
                    [],
                    (0...UInt16(StoreLimits.entriesPerRecord)).map {
                        IndexEntry(IndexID(number: $0), .plain([]))
                    }
                ),
            ] as [([UInt8], [IndexEntry])] {
                do throws(StoreError) {
                    try writing.insert(note, id("a"), body, indexes: indexes)
                } catch {
                    if case .tooLarge = error { refused += 1 }
                }
            }
            return refused
        }
        #expect(refused == 3)
        #expect(try await store.look(scope) { try $0.get(note, id("a")) } == nil)
        let largest = [UInt8](repeating: 7, count: StoreLimits.bodyBytes)
        try await store.change(scope) { try $0.insert(note, id("a"), largest) }
        #expect(try await store.look(scope) { try $0.get(note, id("a")) }?.body == largest)
    }

    @Test("A store that is opened again has everything", arguments: TestEngine.allCases)
    func reopened(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let first = try cell.open()
        let etag = try await first.change(scope) { writing throws in
            writing.etag(of: try writing.insert(note, id("a"), bytes("kept")))
        }
        await first.close()
        await #expect(throws: StoreError.closed) { try await first.look(scope) { try $0.get(note, id("a")) } }
        let second = try cell.open()
        try await second.change(scope) { try $0.update(note, id("a"), expecting: .etag(etag), bytes("on")) }
        #expect(try await second.look(scope) { text(try $0.get(note, id("a"))?.body) } == "on")
    }
}
