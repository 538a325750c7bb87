import Tenancy
import TestSupport
import Testing

@testable import Store

@Suite("The access log")
struct AccessLogTests {
    private func event(_ name: String, result: UInt8 = 0) -> AccessEvent {
        AccessEvent(resources: [name], classes: [.p2, .p3], result: result, count: 3, requestID: nil)
    }

    @Test("A line says who, why, when and what", arguments: TestEngine.allCases)
    func line(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        try await store.note(event("a"), in: scope)
        let log = try await store.look(scope) { try $0.accessEvents(after: 0, limit: 10) }
        #expect(log.count == 1)
        #expect(log.first?.sequence == 1)
        #expect(log.first?.time == cell.clock.now)
        #expect(log.first?.actor.identity == "job/test")
        #expect(log.first?.purpose == .maintenance)
        #expect(log.first?.method == nil)
        #expect(log.first?.event == event("a"))
        #expect(log.first?.isReplay == false)
    }

    @Test("A refusal undoes the write and keeps its line", arguments: TestEngine.allCases)
    func refusal(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let refused = event("a", result: 9)
        await #expect(throws: Refusal.bedTaken) {
            try await store.change(scope) { writing throws in
                try writing.insert(note, id("a"), [])
                writing.note(refused)
                throw Refusal.bedTaken
            }
        }
        try await store.look(scope) { reading throws in
            #expect(try reading.get(note, id("a")) == nil)
            #expect(try reading.tenantRevision == 0)
            #expect(try reading.accessEvents(after: 0, limit: 10).map(\.event) == [refused])
        }
        // The place the undone record had is free again.
        try await store.change(scope) { try $0.insert(note, id("a"), []) }
    }

    @Test("One call has one line: the last one said", arguments: TestEngine.allCases)
    func lastOne(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let (first, last) = (event("first"), event("last"))
        try await store.change(scope) { writing throws in
            writing.note(first)
            writing.note(last)
        }
        #expect(
            try await store.look(scope) { try $0.accessEvents(after: 0, limit: 10) }.map(\.event) == [last])
    }

    @Test(
        "A read that shows something is durable in the log before it is shown", arguments: TestEngine.allCases
    )
    func shown(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let probe = EngineProbe()
        let store = try cell.open(through: probe.wrap)
        let scope = cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("a"), bytes("secret")) }
        let before = probe.commits
        let shown = event("a")
        let body = try await store.read(
            in: scope,
            noting: { (reading) throws(StoreError) in
                (try reading.get(note, id("a"))?.body, shown)
            })
        #expect(text(body) == "secret")
        #expect(probe.commits == before + 1)

        probe.failNextCommit(with: .busy)
        await #expect(throws: StoreError.busy) {
            _ = try await store.read(
                in: scope,
                noting: { (reading) throws(StoreError) in
                    (try reading.get(note, id("a"))?.body, shown)
                })
        }
    }

    @Test(
        "The head's frontier is the Merkle tree of the lines as they are stored",
        arguments: TestEngine.allCases)
    func frontier(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        for number in 0..<11 { try await store.note(event("\(number)"), in: scope) }
        try await store.look(scope) { reading throws in
            let session = reading.reader
            var leaves: [[UInt8]] = []
            let values = [session.tenant, .integer(0), .integer(100)] as [EngineValue]
            try session.connection.each(.listEvents, values) { row throws(StoreError) in
                leaves.append(MerkleFrontier.hash(leaf: try row.bytes(1)))
            }
            let head = try session.head()
            #expect(head.events.count == 11)
            #expect(head.events.root == Self.root(leaves[...]))
        }
    }

    /// RFC 6962, section 2.1, as it is written there: split at the largest power of two below the count.
    static func root(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
        guard leaves.count > 1 else { return leaves.first ?? MerkleFrontier().root }
        var split = 1
        while split * 2 < leaves.count { split *= 2 }
        let middle = leaves.startIndex + split
        return MerkleFrontier.hash(root(leaves[..<middle]), root(leaves[middle...]))
    }

    @Test("A frontier of any size has the root of its tree, and survives being written down")
    func roots() throws {
        var frontier = MerkleFrontier()
        var leaves: [[UInt8]] = []
        for number in UInt8(0)..<130 {
            frontier.append(leaf: [number])
            leaves.append(MerkleFrontier.hash(leaf: [number]))
            #expect(frontier.root == Self.root(leaves[...]))
            #expect(MerkleFrontier(count: frontier.count, encoded: frontier.encoded) == frontier)
        }
        #expect(MerkleFrontier(count: 3, encoded: [1, 2, 3]) == nil)
    }
}
