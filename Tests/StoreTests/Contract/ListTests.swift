import Store
import Tenancy
import Testing

@Suite("Lists")
struct ListTests {
    /// Twelve records under six keys, two of which begin alike; bodies name the record.
    private func filled(_ engine: TestEngine) async throws -> (TestCell, Store, StoreScope) {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        try await store.change(scope) { writing throws in
            for (number, key) in ["b", "a", "ab", "c", "\u{1}", "b"].enumerated() {
                for letter in ["x", "y"] {
                    let entries = [
                        IndexEntry(byState, .plain(bytes(key))), IndexEntry(byName, .keyed(bytes(key))),
                    ]
                    try writing.insert(
                        note, id("\(letter)\(number)"), bytes("\(letter)\(number)"), indexes: entries)
                }
            }
        }
        return (cell, store, scope)
    }

    private static let inOrder = ["x4", "y4", "x1", "y1", "x2", "y2", "x0", "x5", "y0", "y5", "x3", "y3"]

    @Test("A list is in the order of keys, then ids, in either direction", arguments: TestEngine.allCases)
    func order(_ engine: TestEngine) async throws {
        let (_, store, scope) = try await filled(engine)
        try await store.look(scope) { reading throws in
            let forward = try reading.list(note, byState, limit: 100)
            #expect(forward.map { text($0.record.body) } == Self.inOrder)
            let backward = try reading.list(note, byState, limit: 100, descending: true)
            #expect(backward.map { text($0.record.body) } == Self.inOrder.reversed())
            #expect(try reading.listIDs(note, byState, limit: 100).map(\.id.text) == Self.inOrder)
        }
    }

    @Test(
        "A list has the keys between two, in either direction, page by page", arguments: TestEngine.allCases)
    func between(_ engine: TestEngine) async throws {
        let (_, store, scope) = try await filled(engine)
        try await store.look(scope) { reading throws in
            func keys(
                _ from: String, _ to: String?, under prefix: String = "", descending: Bool = false
            ) throws -> [String] {
                var (found, place) = ([String](), [UInt8]?.none)
                repeat {
                    let page = try reading.list(
                        note, byState, prefix: bytes(prefix), from: bytes(from), to: to.map { bytes($0) },
                        after: place, limit: 2, descending: descending)
                    found += page.map(\.record.id.text)
                    place = page.last?.cursor
                } while place != nil
                return found
            }
            let middle = ["x2", "y2", "x0", "x5", "y0", "y5"]
            #expect(try keys("aa", "c") == middle)
            #expect(try keys("aa", "c", descending: true) == middle.reversed())
            #expect(try keys("", "b", under: "a") == ["x1", "y1", "x2", "y2"])
            #expect(try keys("", "z", under: "b", descending: true) == ["y5", "y0", "x5", "x0"])
            #expect(try keys("c", "b") == [] && keys("c", "b", descending: true) == [])
        }
    }

    @Test("A list of ids begins at the first key that is not less", arguments: TestEngine.allCases)
    func fromKey(_ engine: TestEngine) async throws {
        let (_, store, scope) = try await filled(engine)
        try await store.look(scope) { reading throws in
            func ids(_ from: String, under prefix: String = "") throws -> [String] {
                try reading.listIDs(
                    note, byState, prefix: bytes(prefix), from: bytes(from), limit: 100
                ).map(\.id.text)
            }
            #expect(try ids("b") == ["x0", "x5", "y0", "y5", "x3", "y3"])
            #expect(try ids("aa") == ["x2", "y2", "x0", "x5", "y0", "y5", "x3", "y3"])
            #expect(try ids("ab", under: "a") == ["x2", "y2"])
            #expect(try ids("", under: "a") == ["x1", "y1", "x2", "y2"])
            #expect(try ids("d") == [])
        }
    }

    @Test(
        "Pages of any size join to the whole list",
        arguments: TestEngine.allCases,
        [(1, false), (2, true), (5, false), (7, true), (12, false), (13, true)])
    func pages(_ engine: TestEngine, _ page: (size: Int, descending: Bool)) async throws {
        let (_, store, scope) = try await filled(engine)
        let seen = try await store.look(scope) { reading throws in
            var seen: [String] = []
            var cursor: [UInt8]?
            while true {
                let records = try reading.list(
                    note, byState, after: cursor, limit: page.size, descending: page.descending)
                guard let last = records.last else { return seen }
                seen += records.map { $0.record.id.text }
                cursor = last.cursor
            }
        }
        #expect(seen == (page.descending ? Self.inOrder.reversed() : Self.inOrder))
    }

    @Test(
        "A prefix keeps to its keys, in either direction",
        arguments: TestEngine.allCases,
        [
            ("a", ["x1", "y1", "x2", "y2"]), ("b", ["x0", "x5", "y0", "y5"]), ("ab", ["x2", "y2"]), ("d", []),
        ])
    func prefixes(_ engine: TestEngine, _ row: (prefix: String, ids: [String])) async throws {
        let (_, store, scope) = try await filled(engine)
        try await store.look(scope) { reading throws in
            let prefix = bytes(row.prefix)
            let forward = try reading.list(note, byState, prefix: prefix, limit: 100)
            #expect(forward.map(\.record.id.text) == row.ids)
            let backward = try reading.list(note, byState, prefix: prefix, limit: 100, descending: true)
            #expect(backward.map(\.record.id.text) == row.ids.reversed())
            if let first = forward.first, let last = forward.last {
                let rest = try reading.list(note, byState, prefix: prefix, after: first.cursor, limit: 100)
                #expect(rest.map(\.record.id.text) == Array(row.ids.dropFirst()))
                #expect(
                    try reading.list(note, byState, prefix: prefix, after: last.cursor, limit: 100).isEmpty)
            }
        }
    }

    @Test("Keys of all ones, and the longest, are within their prefix", arguments: TestEngine.allCases)
    func greatestKeys(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let keys: [[UInt8]] = [
            [], [0xff], [0xff, 0xff], [UInt8](repeating: 0xff, count: StoreLimits.keyBytes),
        ]
        try await store.change(scope) { writing throws in
            for (number, key) in keys.enumerated() {
                try writing.insert(note, id("r\(number)"), [], indexes: [IndexEntry(byState, .plain(key))])
            }
        }
        try await store.look(scope) { reading throws in
            #expect(try reading.list(note, byState, limit: 10).map(\.key) == keys)
            #expect(
                try reading.list(note, byState, limit: 10, descending: true).map(\.key) == keys.reversed())
            #expect(try reading.list(note, byState, prefix: [0xff], limit: 10).count == 3)
            #expect(
                try reading.list(note, byState, prefix: [0xff, 0xff], limit: 10, descending: true).count == 2)
        }
    }

    @Test("A keyed entry is found by its whole value and by no part of it", arguments: TestEngine.allCases)
    func keyed(_ engine: TestEngine) async throws {
        let (_, store, scope) = try await filled(engine)
        try await store.look(scope) { reading throws in
            let found = try reading.list(note, byName, keyed: bytes("b"), limit: 3)
            #expect(found.map(\.record.id.text) == ["x0", "x5", "y0"])
            let rest = try reading.list(note, byName, keyed: bytes("b"), after: found.last?.cursor, limit: 3)
            #expect(rest.map(\.record.id.text) == ["y5"])
            #expect(
                try reading.listIDs(note, byName, keyed: bytes("ab"), limit: 9).map(\.id.text) == [
                    "x2", "y2",
                ])
            #expect(try reading.list(note, byName, keyed: bytes(""), limit: 9).isEmpty)
            #expect(try reading.list(other, byName, keyed: bytes("b"), limit: 9).isEmpty)
        }
    }

    /// Long enough that no keyed hash begins so by chance.
    @Test("A keyed entry is not found by a prefix of its value", arguments: TestEngine.allCases)
    func keyedByPrefix(_ engine: TestEngine) async throws {
        let (_, store, scope) = try await filled(engine)
        try await store.change(scope) {
            try $0.insert(note, id("long"), [], indexes: [IndexEntry(byName, .keyed(bytes("Nguyễn Thị An")))])
        }
        try await store.look(scope) { reading throws in
            #expect(try reading.list(note, byName, keyed: bytes("Nguyễn Thị An"), limit: 9).count == 1)
            #expect(try reading.list(note, byName, prefix: bytes("Nguyễn"), limit: 9).isEmpty)
        }
    }

    @Test("An update moves a record to its new keys", arguments: TestEngine.allCases)
    func moved(_ engine: TestEngine) async throws {
        let (_, store, scope) = try await filled(engine)
        try await store.change(scope) {
            try $0.update(
                note, id("x0"), expecting: .revision(1), bytes("moved"),
                indexes: [IndexEntry(byState, .plain(bytes("z"))), IndexEntry(byState, .plain(bytes("zz")))])
        }
        try await store.look(scope) { reading throws in
            #expect(
                try reading.list(note, byState, prefix: bytes("z"), limit: 9).map(\.record.revision) == [
                    2, 2,
                ])
            #expect(try reading.list(note, byState, prefix: bytes("b"), limit: 9).count == 3)
            #expect(try reading.list(note, byName, keyed: bytes("b"), limit: 9).count == 3)
        }
    }

    @Test("A cursor that is none is refused, and a limit is a limit", arguments: TestEngine.allCases)
    func edges(_ engine: TestEngine) async throws {
        let (_, store, scope) = try await filled(engine)
        for cursor in [[], bytes("b"), [0, 0, 0, 1, 98], [0, 0, 0, 9, 98]] as [[UInt8]] {
            await #expect(throws: StoreError.malformedToken) {
                try await store.look(scope) { try $0.list(note, byState, after: cursor, limit: 1) }
            }
        }
        #expect(try await store.look(scope) { try $0.list(note, byState, limit: 0) }.isEmpty)
        #expect(try await store.look(scope) { try $0.list(note, byState, limit: -1) }.isEmpty)
    }
}
