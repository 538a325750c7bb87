import Synchronization
import Tenancy
import Testing

@testable import Store

/// An engine may hold rows back and believe that they are new; the writes of one commit must not notice.
@Suite("What the writes of one commit see of each other")
struct SharedCommitTests {
    private typealias Body = @Sendable (Store, StoreScope) async throws -> String

    /// Runs the bodies one behind the other in one commit.
    ///
    /// - Returns: What each said, or how it failed.
    private func inOneCommit(
        _ engine: TestEngine, commits: Int = 1, _ bodies: [Body],
        tampering: (TestCell) throws -> Void = { _ in }
    ) async throws -> (said: [String], cell: TestCell, store: Store) {
        let cell = try TestCell(engine)
        let probe = EngineProbe()
        let store = try cell.open(through: probe.wrap)
        let scope = cell.scope("ctse")
        try await store.change(scope) { writing in
            try writing.insert(note, id("there"), bytes("first"), indexes: [IndexEntry(byState, .plain([1]))])
        }
        try tampering(cell)
        let before = probe.commits
        let gate = try await Gate.holdingWriter(of: store, scope)
        let said = try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for (number, body) in bodies.enumerated() {
                group.addTask {
                    do { return (number, try await body(store, scope)) } catch { return (number, "\(error)") }
                }
                while store.waitingWrites <= number { await Task.yield() }
            }
            gate.open()
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(probe.commits - before == commits)
        return (bodies.indices.map { said[$0] ?? "" }, cell, store)
    }

    private static func making(_ name: String, _ more: String...) -> Body {
        { store, scope in
            try await store.change(scope) { writing in
                for name in [name] + more { try writing.insert(note, id(name), bytes(name)) }
            }
            return "made"
        }
    }

    @Test(
        "Who makes what is there hears so, and who takes no notice keeps the rest",
        arguments: TestEngine.allCases)
    func conflicts(_ engine: TestEngine) async throws {
        let exists = "\(StoreError.alreadyExists)"
        let (said, cell, store) = try await inOneCommit(
            engine,
            [
                Self.making("a"), Self.making("there"), Self.making("b", "there"),
                { store, scope in
                    try await store.change(scope) { writing in
                        do { try writing.insert(note, id("there"), []) } catch StoreError.alreadyExists {}
                        try writing.insert(note, id("c"), [])
                    }
                    return "kept"
                },
                { store, scope in
                    try await store.change(scope) { writing in
                        do { try writing.insert(note, id("there"), []) } catch StoreError.alreadyExists {}
                    }
                    return "nothing"
                },
                Self.making("a"), Self.making("d"),
            ])
        #expect(said == ["made", exists, exists, "kept", "nothing", exists, "made"])
        let scope = cell.scope("ctse")
        try await store.look(scope) { reading throws in
            #expect(try reading.changes(after: 0, limit: 9).map(\.id) == ["there", "a", "c", "d"].map(id))
            #expect(text(try reading.get(note, id("there"))?.body) == "first")
        }
        await store.close()
        #expect(cell.alarmed.isEmpty)
    }

    @Test("One that makes what is there is nobody else's trouble", arguments: TestEngine.allCases)
    func oneConflict(_ engine: TestEngine) async throws {
        let (said, cell, store) = try await inOneCommit(
            engine, [Self.making("a"), Self.making("there"), Self.making("b")])
        #expect(said == ["made", "\(StoreError.alreadyExists)", "made"])
        let changed = try await store.look(cell.scope("ctse")) {
            try $0.changes(after: 0, limit: 9).map(\.id)
        }
        #expect(changed == ["there", "a", "b"].map(id))
        await store.close()
        #expect(cell.alarmed.isEmpty)
    }

    @Test(
        "One that meets a record that was taken away is nobody else's trouble", arguments: TestEngine.allCases
    )
    func takenAway(_ engine: TestEngine) async throws {
        let (said, cell, store) = try await inOneCommit(
            engine, [Self.making("a"), Self.making("there"), Self.making("b")]
        ) { cell in
            let raw = try RawTenant(cell, "ctse")
            try raw.run("DELETE FROM db.records WHERE mine AND id = [there]")
            raw.close()
        }
        #expect(said == ["made", "\(StoreError.corrupt("a record was taken away"))", "made"])
        for name in ["a", "b"] {
            let found = try await store.look(cell.scope("ctse")) { try $0.get(note, id(name)) }
            #expect(found?.body == bytes(name))
        }
        await store.close()
        #expect(!cell.alarmed.isEmpty)
    }

    @Test("A write by itself that makes what is there hears so too", arguments: TestEngine.allCases)
    func alone(_ engine: TestEngine) async throws {
        let (said, cell, store) = try await inOneCommit(engine, commits: 0, [Self.making("there")])
        #expect(said == ["\(StoreError.alreadyExists)"])
        #expect(try await store.look(cell.scope("ctse")) { try $0.tenantRevision } == 1)
        await store.close()
    }

    @Test("One request that stands in a commit twice is done once", arguments: TestEngine.allCases)
    func twice(_ engine: TestEngine) async throws {
        func asking(_ request: RequestKey, _ name: String) -> Body {
            { store, scope in
                let reply = try await store.writeOnce(in: scope, request) { (writing) throws(StoreError) in
                    try writing.insert(note, id(name), [])
                    return bytes(name)
                }
                return text(reply) ?? ""
            }
        }
        let (said, cell, store) = try await inOneCommit(
            engine,
            [
                asking(request("r1"), "a"), asking(request("r2"), "b"), asking(request("r1"), "c"),
                asking(request("r2", 2), "d"), asking(request("r3"), "e"), asking(request("r3"), "f"),
            ])
        #expect(said == ["a", "b", "a", "\(StoreError.requestReused)", "e", "e"])
        let scope = cell.scope("ctse")
        #expect(
            try await store.look(scope) { try $0.changes(after: 0, limit: 9).map(\.id) }
                == ["there", "a", "b", "e"].map(id))
        await store.close()
    }

    @Test(
        "Each sees what those before it have added, changed and taken out of lists",
        arguments: TestEngine.allCases)
    func visible(_ engine: TestEngine) async throws {
        @Sendable func entry(_ key: UInt8) -> [IndexEntry] { [IndexEntry(byState, .plain([key]))] }
        @Sendable func listed(_ writing: borrowing Writing) throws -> String {
            try writing.list(note, byState, limit: 9).map { "\($0.record.id.text)\($0.key)" }.joined()
        }
        let (said, cell, store) = try await inOneCommit(
            engine,
            [
                { store, scope in
                    try await store.change(scope) { writing in
                        try writing.insert(note, id("a"), bytes("1"), indexes: entry(2))
                        try writing.insert(note, id("b"), bytes("1"), indexes: entry(3))
                        return text(try writing.get(note, id("a"))?.body) ?? ""
                    }
                },
                { store, scope in
                    try await store.change(scope) { writing in
                        try writing.update(
                            note, id("a"), expecting: .revision(1), bytes("2"), indexes: entry(4))
                        try writing.update(
                            note, id("a"), expecting: .revision(2), bytes("3"), indexes: entry(2))
                        return try listed(writing)
                    }
                },
                { store, scope in
                    try await store.change(scope) { writing in
                        try writing.update(
                            note, id("b"), expecting: .revision(1), bytes("2"), indexes: entry(1))
                        return text(try writing.get(note, id("a"))?.body) ?? ""
                    }
                },
                { store, scope in try await store.change(scope) { try listed($0) } },
                { store, scope in
                    try await store.change(scope) { writing in
                        try writing.update(note, id("b"), expecting: .revision(1), [], indexes: [])
                        return "stale"
                    }
                },
            ])
        #expect(
            said == [
                "1", "there[1]a[2]b[3]", "3", "b[1]there[1]a[2]", "\(StoreError.staleRevision(current: 2))",
            ])
        try await store.look(cell.scope("ctse")) { reading throws in
            #expect(try reading.tenantRevision == 6)
            #expect(text(try reading.get(note, id("a"))?.body) == "3")
            #expect(
                try reading.list(note, byState, limit: 9).map(\.record.id) == ["b", "there", "a"].map(id))
        }
        await store.close()
        #expect(cell.alarmed.isEmpty)
    }

    @Test("More than an engine holds at once, and larger, is all there", arguments: TestEngine.allCases)
    func many(_ engine: TestEngine) async throws {
        let (said, cell, store) = try await inOneCommit(
            engine,
            (0..<20).map { number in
                { store, scope in
                    try await store.change(scope) { writing in
                        for part in 0..<40 {
                            try writing.insert(
                                note, id("r\(number)-\(part)"), [UInt8](repeating: UInt8(part), count: 4000),
                                indexes: [IndexEntry(byName, .keyed(bytes("\(number) \(part)")))])
                        }
                    }
                    return "made"
                }
            })
        #expect(said.allSatisfy { $0 == "made" })
        try await store.look(cell.scope("ctse")) { reading throws in
            #expect(try reading.tenantRevision == 801)
            for number in 0..<20 {
                for part in 0..<40 {
                    let body = try reading.get(note, id("r\(number)-\(part)"))?.body
                    #expect(body == [UInt8](repeating: UInt8(part), count: 4000))
                }
            }
        }
        await store.close()
    }
}
