import Tenancy
import TestSupport
import Testing

@testable import Store

/// Whoever has the disk and no key changes rows of one tenant, under a store that runs or while none does. What the store
/// then says is refused or true.
@Suite("A tenant whose rows were changed without its key")
struct TamperedRowTests {
    /// One question to the store. What it says is compared with what it said before.
    enum Question: String, CaseIterable {
        case a, b, absent, list, past, changes, log, reply, inspection
    }

    struct Tampering: CustomTestStringConvertible {
        let testDescription: String
        var statements: [String] = []
        /// Tables that are put back to when the record a had two revisions of four.
        var putBack: [String] = []
        /// What must be refused, by a store that ran meanwhile and by one that is opened later.
        var refused: Set<Question> = []
        /// What must be refused by one that is opened later.
        var refusedLater: Set<Question> = []
        /// What may be answered short: the inspection alone tells.
        var short: Set<Question> = []
        /// What must be answered all the same.
        var served: Set<Question> = [.b, .absent]
    }

    private static func revision(_ number: Int) -> String {
        """
        UPDATE db.records SET revision = \(number), sequence = (
            SELECT sequence FROM db.versions WHERE mine AND id = [a] AND revision = \(number)) WHERE mine AND id = [a]
        """
    }

    private static let last = "(SELECT max(sequence) FROM db.versions WHERE mine)"
    private static let everything = Set(Question.allCases)

    private static let tamperings = [
        Tampering(testDescription: "nothing"),
        Tampering(
            testDescription: "record to revision 1", statements: [revision(1)],
            refused: [.a, .list, .past, .inspection]),
        Tampering(
            testDescription: "record to revision 2", statements: [revision(2)],
            refused: [.a, .list, .past, .inspection]),
        Tampering(
            testDescription: "record to revision 3", statements: [revision(3)],
            refused: [.a, .list, .past, .inspection]),
        Tampering(
            testDescription: "record deleted", statements: ["DELETE FROM db.records WHERE mine AND id = [a]"],
            refused: [.a, .list, .past, .inspection]),
        Tampering(
            testDescription: "record deleted with its entries",
            statements: [
                "DELETE FROM db.records WHERE mine AND id = [a]",
                "DELETE FROM db.entries WHERE mine AND id = [a]",
            ], refused: [.a, .past, .inspection], short: [.list]),
        Tampering(
            testDescription: "record deleted with its entries and versions",
            statements: ["records", "entries", "versions"].map {
                "DELETE FROM db.\($0) WHERE mine AND id = [a]"
            },
            refused: [.a, .past, .changes, .inspection], short: [.list]),
        Tampering(
            testDescription: "record renamed",
            statements: ["UPDATE db.records SET id = [zz] WHERE mine AND id = [a]"],
            refused: [.a, .list, .past, .inspection]),
        Tampering(
            testDescription: "record of nothing",
            statements: [
                "INSERT INTO db.records (tenant, kind, id, revision, sequence) "
                    + "SELECT tenant, kind, [absent], revision, sequence FROM db.records WHERE mine AND id = [a]"
            ], refused: [.absent], served: [.b]),
        Tampering(
            testDescription: "records exchanged",
            statements: [
                "UPDATE db.records SET sequence = (SELECT sequence FROM db.records WHERE mine AND id = [c]) "
                    + "WHERE mine AND id = [a]"
            ], refused: [.a, .list, .past, .inspection]),
        Tampering(
            testDescription: "version exchanged for an earlier one",
            statements: [
                "UPDATE db.versions SET revision = 1, body = (SELECT body FROM db.versions WHERE mine AND id = [a] "
                    + "AND revision = 1) WHERE mine AND id = [a] AND revision = 4",
                "UPDATE db.records SET revision = 1 WHERE mine AND id = [a]",
            ], refused: [.a, .list, .past, .inspection], short: [.changes]),
        Tampering(
            testDescription: "version before the last deleted",
            statements: ["DELETE FROM db.versions WHERE mine AND id = [a] AND revision = 2"],
            refused: [.past, .changes, .inspection], served: [.a, .b, .absent, .list]),
        Tampering(
            testDescription: "last version deleted",
            statements: ["DELETE FROM db.versions WHERE mine AND sequence = \(last)"],
            refused: [.changes, .inspection], refusedLater: everything, served: []),
        Tampering(
            testDescription: "version added",
            statements: [
                "INSERT INTO db.versions (sequence, tenant, kind, id, revision, body) "
                    + "SELECT sequence + 1, tenant, kind, id, revision, body FROM db.versions "
                    + "WHERE mine AND sequence = \(last)"
            ], refused: [.changes], refusedLater: everything, served: []),
        Tampering(
            testDescription: "nodes deleted", statements: ["DELETE FROM db.nodes WHERE mine"],
            refusedLater: [.a, .b, .absent, .list, .past, .inspection], served: []),
        Tampering(
            testDescription: "nodes put back", putBack: ["nodes"],
            refusedLater: [.a, .b, .absent, .list, .past, .inspection], served: []),
        Tampering(
            testDescription: "node changed", statements: ["UPDATE db.nodes SET body = [0] WHERE mine"],
            refusedLater: [.a, .b, .absent, .list, .past, .inspection], served: []),
        Tampering(
            testDescription: "record and nodes put back", statements: [revision(2)], putBack: ["nodes"],
            refused: [.a, .list, .past, .inspection], served: []),
        Tampering(
            testDescription: "head put back", putBack: ["heads"], refused: everything.subtracting([.reply]),
            refusedLater: everything, served: []),
        Tampering(
            testDescription: "head, nodes and records put back",
            putBack: ["heads", "nodes", "records", "entries"],
            refused: everything.subtracting([.reply]), refusedLater: everything, served: []),
        Tampering(
            testDescription: "head, nodes, records and versions put back",
            putBack: ["heads", "nodes", "records", "entries", "versions"],
            refused: everything.subtracting([.reply]), refusedLater: everything, served: []),
        Tampering(
            testDescription: "head changed",
            statements: ["UPDATE db.heads SET change_sequence = 2 WHERE mine"],
            refusedLater: everything, served: []),
        Tampering(
            testDescription: "head without the state",
            statements: ["UPDATE db.heads SET state = [] WHERE mine"],
            refusedLater: everything, served: []),
        Tampering(
            testDescription: "head deleted", statements: ["DELETE FROM db.heads WHERE mine"],
            refused: everything.subtracting([.reply]), refusedLater: everything, served: []),
        Tampering(
            testDescription: "tenant's key deleted", statements: ["DELETE FROM db.tenants WHERE mine"],
            refusedLater: everything, served: []),
        Tampering(
            testDescription: "tenant's key changed",
            statements: ["UPDATE db.tenants SET wrapped_key = [0] WHERE mine"],
            refusedLater: everything, served: []),
        Tampering(
            testDescription: "entry deleted", statements: ["DELETE FROM db.entries WHERE mine AND id = [a]"],
            refused: [.inspection], short: [.list]),
        Tampering(
            testDescription: "entry exchanged",
            statements: ["UPDATE db.entries SET id = [b] WHERE mine AND id = [a]"],
            refused: [.list, .inspection]),
        Tampering(
            testDescription: "entry added",
            statements: [
                "INSERT INTO db.entries (tenant, kind, number, key, id) "
                    + "SELECT tenant, kind, number, [a], id FROM db.entries WHERE mine AND id = [b]"
            ], refused: [.list]),
        Tampering(
            testDescription: "entry renamed",
            statements: ["UPDATE db.entries SET key = [zz] WHERE mine AND id = [a]"],
            refused: [.list, .inspection]),
        Tampering(
            testDescription: "event deleted",
            statements: ["DELETE FROM db.events WHERE mine AND sequence = 13"],
            refused: [.log, .inspection], served: [.a, .b, .absent, .list, .past, .changes]),
        Tampering(
            testDescription: "last event deleted",
            statements: [
                "DELETE FROM db.events WHERE mine AND sequence = (SELECT max(sequence) FROM db.events WHERE mine)"
            ], refused: [.log, .inspection], refusedLater: everything, served: []),
        Tampering(
            testDescription: "events deleted", statements: ["DELETE FROM db.events WHERE mine"],
            refused: [.log, .inspection], refusedLater: everything, served: []),
        Tampering(
            testDescription: "event exchanged",
            statements: [
                "UPDATE db.events SET body = (SELECT body FROM db.events WHERE mine AND sequence = 14) "
                    + "WHERE mine AND sequence = 13"
            ], refused: [.log, .inspection], served: [.a, .b, .absent, .list, .past, .changes]),
        Tampering(
            testDescription: "event added",
            statements: [
                "INSERT INTO db.events (sequence, tenant, body) SELECT sequence + 1, tenant, body FROM db.events "
                    + "WHERE mine AND sequence = (SELECT max(sequence) FROM db.events WHERE mine)"
            ], refused: [.log], refusedLater: everything, served: []),
        Tampering(
            testDescription: "removals deleted", statements: ["DELETE FROM db.removals WHERE mine"],
            refused: [.log, .inspection], served: []),
        Tampering(
            testDescription: "removals put back", putBack: ["removals"],
            refused: [.log, .inspection], served: []),
        Tampering(
            testDescription: "reply exchanged",
            statements: [
                "UPDATE db.replies SET body = (SELECT body FROM db.replies WHERE mine AND sequence = 2) "
                    + "WHERE mine AND sequence = 1"
            ], refused: [.reply], served: [.a, .b, .absent, .list, .past, .changes, .log, .inspection]),
    ]

    @Test(
        "What the store says is refused or true; other records and other tenants are served",
        arguments: TestEngine.allCases, tamperings)
    func tampered(_ engine: TestEngine, _ tampering: Tampering) async throws {
        for isRunning in [true, false] { try await TamperedTenant(engine).check(tampering, isRunning) }
    }
}

/// A tenant with a neighbour, whose rows somebody changes.
private struct TamperedTenant {
    typealias Question = TamperedRowTests.Question
    typealias Tampering = TamperedRowTests.Tampering

    private let cell: TestCell
    private let scope: StoreScope
    private let neighbour: StoreScope

    init(_ engine: TestEngine) throws {
        cell = try TestCell(engine)
        scope = cell.scope("ctse")
        neighbour = cell.scope("pedro")
    }

    func check(_ tampering: Tampering, _ isRunning: Bool) async throws {
        var store = try cell.open()
        try await insert("a", store, neighbour)
        for name in "abcdefgh" { try await insert("\(name)", store, scope) }
        try await update("a", 1, store)
        try await removeEvents(2, store)
        let earlier = try copied()
        try await removeEvents(1, store)
        for revision in [2, 3] as [Int64] { try await update("a", revision, store) }
        try await insert("new", store, scope)
        let truth = try await answers(store)
        #expect(truth.count == Question.allCases.count, "before anything was changed: \(truth)")
        #expect(truth[.a] == "a 4")
        #expect(cell.alarmed.isEmpty)
        if !isRunning { await store.close() }
        try tamper(tampering, earlier)
        if !isRunning { store = try cell.open() }
        let said = try await answers(store)
        let which = "\(cell.engine) \(tampering.testDescription), \(isRunning ? "running" : "opened later")"
        let refused = isRunning ? tampering.refused : tampering.refused.union(tampering.refusedLater)
        for question in Question.allCases {
            switch said[question] {
            case nil: #expect(!tampering.served.contains(question), "\(which): \(question) is refused")
            case let answer?:
                #expect(!refused.contains(question), "\(which): \(question) says \(answer)")
                if !tampering.short.contains(question) {
                    #expect(answer == truth[question], "\(which): \(question)")
                }
            }
        }
        try await write(tampering, refused, store, which)
        await store.close()
        // Raised after its caller has heard.
        #expect(cell.alarmed.isEmpty == refused.isEmpty || !tampering.refusedLater.isEmpty, "\(which)")
    }

    private func tamper(_ tampering: Tampering, _ earlier: [String: [[EngineValue]]]) throws {
        let raw = try RawTenant(cell, "ctse")
        for statement in tampering.statements { try raw.run(statement) }
        for table in tampering.putBack { try raw.putBack(table, earlier) }
        raw.close()
    }

    private func copied() throws -> [String: [[EngineValue]]] {
        let raw = try RawTenant(cell, "ctse")
        defer { raw.close() }
        return try raw.copy()
    }

    /// A record that was tampered with takes no revision; another one does, and another tenant's.
    private func write(
        _ tampering: Tampering, _ refused: Set<Question>, _ store: Store, _ which: String
    ) async throws {
        if refused.contains(.a) {
            for revision in 1...4 as ClosedRange<Int64> {
                await #expect(throws: StoreError.self, "\(which)") { try await update("a", revision, store) }
            }
            await #expect(throws: StoreError.self, "\(which)") {
                try await insert("a", store, scope, "again")
            }
        }
        if tampering.served.contains(.b) {
            try await update("b", 1, store)
            #expect(
                try await store.look(scope) { text(try $0.get(note, id("b"))?.body) } == "b 2", "\(which)")
        }
        try await insert("b", store, neighbour)
        #expect(try await store.look(neighbour) { try $0.tenantRevision } == 2, "\(which)")
    }

    private func insert(
        _ name: String, _ store: Store, _ scope: StoreScope, _ request: String = "insert"
    ) async throws {
        _ = try await store.writeOnce(in: scope, StoreTests.request("\(request) \(name)")) {
            (writing) throws(StoreError) in
            try writing.insert(
                note, id(name), bytes("\(name) 1"), indexes: [IndexEntry(byState, .plain(bytes(name)))])
            writing.note(AccessEvent(resources: [name], classes: .p2))
            return bytes("reply to \(name)")
        }
    }

    private func update(_ name: String, _ revision: Int64, _ store: Store) async throws {
        try await store.change(scope) { writing in
            try writing.update(
                note, id(name), expecting: .revision(revision), bytes("\(name) \(revision + 1)"),
                indexes: [IndexEntry(byState, .plain(bytes(name)))])
            writing.note(AccessEvent(resources: [name], classes: .p2))
        }
    }

    /// A day later some more events, and a retention removes those before them.
    private func removeEvents(_ more: Int, _ store: Store) async throws {
        cell.clock.jump(days: 1)
        for _ in 0..<more { try await store.note(AccessEvent(resources: ["x"], classes: .p2), in: scope) }
        let before = UnixTime(milliseconds: cell.clock.now.milliseconds - 3_600_000)
        _ = try await store.retain(
            in: scope, Retention(eventsBefore: before, revisionsBefore: UnixTime(milliseconds: 0)),
            isDue: { (_: inout Writing) throws(StoreError) in false },
            mustGo: { (_: inout Writing, _, _) throws(StoreError) in nil })
    }

    private func answers(_ store: Store) async throws -> [Question: String] {
        var said: [Question: String] = [:]
        for question in Question.allCases {
            do { said[question] = try await answer(question, store) } catch is StoreError {}
        }
        return said
    }

    private func answer(_ question: Question, _ store: Store) async throws -> String {
        switch question {
        case .reply:
            let reply = try await store.writeOnce(in: scope, request("insert a")) { (_) throws(StoreError) in
                bytes("done again")
            }
            return text(reply) ?? ""
        case .inspection:
            var place: InspectionPlace? = InspectionPlace()
            while let from = place { place = try await store.inspect(in: scope, from: from) }
            return "sound"
        case .a, .b, .absent, .list, .past, .changes, .log:
            return try await store.look(scope) { reading throws in
                switch question {
                case .a, .b, .absent:
                    text(try reading.get(note, id(question.rawValue))?.body) ?? "none"
                case .list:
                    try reading.list(note, byState, limit: 99).map { text($0.record.body) ?? "" }.joined()
                case .past:
                    text(try reading.past(note, id("a"), revision: 2)?.body) ?? "none"
                case .changes:
                    try reading.changes(after: 0, limit: 99).map { "\($0.id.text)\($0.revision)" }.joined()
                case .log:
                    // What comes later is of the answers that were given again.
                    try reading.accessEvents(after: 0, limit: 99).map(\.sequence).filter { $0 <= 15 }.map {
                        "\($0)"
                    }
                    .joined(separator: " ")
                case .reply, .inspection: ""
                }
            }
        }
    }
}
