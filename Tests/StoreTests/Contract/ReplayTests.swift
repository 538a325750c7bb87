import Store
import Tenancy
import TestSupport
import Testing

@Suite("Requests sent again")
struct ReplayTests {
    private static let event = AccessEvent(
        resources: ["partners/ctse/notes/a"], classes: .p2, result: 0, count: 1, requestID: "r1")

    private func create(
        _ store: Store, _ scope: StoreScope, _ key: RequestKey, _ reply: String
    ) async throws -> String {
        let answer = try await store.writeOnce(in: scope, key) { (writing) throws(StoreError) in
            try writing.insert(note, id("a"), bytes("body"))
            writing.note(Self.event)
            return bytes(reply)
        }
        return String(decoding: answer, as: UTF8.self)
    }

    @Test("The same request has the first answer again, and its effect once", arguments: TestEngine.allCases)
    func again(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let store = try cell.open()
        #expect(try await create(store, scope, request("r1"), "first") == "first")
        #expect(try await create(store, scope, request("r1"), "second") == "first")
        await store.close()
        let reopened = try cell.open()
        #expect(try await create(reopened, scope, request("r1"), "third") == "first")
        try await reopened.look(scope) { reading throws in
            #expect(try reading.tenantRevision == 1)
            let log = try reading.accessEvents(after: 0, limit: 10)
            #expect(log.map(\.isReplay) == [false, true, true])
            #expect(log.allSatisfy { $0.event == Self.event })
        }
    }

    @Test("An id used for another request is refused", arguments: TestEngine.allCases)
    func reused(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let store = try cell.open()
        _ = try await create(store, scope, request("r1", 1), "first")
        await #expect(throws: StoreError.requestReused) {
            _ = try await create(store, scope, request("r1", 2), "second")
        }
        // Another tenant's ids are its own.
        #expect(try await create(store, cell.scope("pedro"), request("r1", 2), "theirs") == "theirs")
    }

    @Test("A refused request may succeed when it is sent again", arguments: TestEngine.allCases)
    func refused(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let store = try cell.open()
        await #expect(throws: Refusal.bedTaken) {
            try await store.writeOnce(in: scope, request("r1")) { (_) throws(Refusal) in throw .bedTaken }
        }
        #expect(try await create(store, scope, request("r1"), "now") == "now")
    }

    @Test("Answers are remembered 30 days, then forgotten in bounded steps", arguments: TestEngine.allCases)
    func forgotten(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let store = try cell.open()
        let old = 40
        for number in 0..<old {
            _ = try await store.writeOnce(in: scope, request("old\(number)")) { (_) throws(StoreError) in [1]
            }
        }
        cell.clock.jump(days: 29)
        _ = try await store.writeOnce(in: scope, request("young")) { (_) throws(StoreError) in [1] }
        let kept = try await store.writeOnce(in: scope, request("old0")) { (_) throws(StoreError) in [2] }
        #expect(kept == [1])

        cell.clock.jump(days: 2)
        let step = Int(StoreLimits.repliesPrunedPerCommit) + 2
        _ = try await store.writeOnce(in: scope, request("new0")) { (_) throws(StoreError) in [1] }
        let last = try await store.writeOnce(in: scope, request("old\(step)")) { (_) throws(StoreError) in [2]
        }
        #expect(last == [1], "only \(step) may go in one commit")
        for number in 1...(old / step) {
            _ = try await store.writeOnce(in: scope, request("new\(number)")) { (_) throws(StoreError) in [1]
            }
        }
        let gone = try await store.writeOnce(in: scope, request("old\(old - 1)")) { (_) throws(StoreError) in
            [2]
        }
        #expect(gone == [2])
        let young = try await store.writeOnce(in: scope, request("young")) { (_) throws(StoreError) in [2] }
        #expect(young == [1])
    }

    @Test("A key needs an id of sane length and a digest")
    func keys() {
        let digest = [UInt8](repeating: 0, count: 32)
        #expect(RequestKey(id: [], digest: digest) == nil)
        #expect(
            RequestKey(id: [UInt8](repeating: 1, count: StoreLimits.requestIDBytes + 1), digest: digest)
                == nil)
        #expect(RequestKey(id: [1], digest: [1]) == nil)
    }
}
