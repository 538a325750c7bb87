import Tenancy
import TestSupport
import Testing

@testable import Store

/// The world's clock is wrong, by a day or a year, and then put right.
@Suite("A clock that jumps")
struct ClockJumpTests {
    static let jumps: [Int64] = [1, -1, 365, -365]

    @Test(
        "No write is lost, what was committed later comes later, and lists keep the order of their keys",
        arguments: TestEngine.allCases, jumps)
    func order(_ engine: TestEngine, days: Int64) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let began = cell.clock.now
        for number in 0..<9 {
            if number == 3 { cell.clock.jump(days: days) }
            if number == 6 { cell.clock.jump(days: -days) }
            try await store.change(scope) { writing in
                let key = bytes("\(9 - number)")
                try writing.insert(note, id("r\(number)"), [], indexes: [IndexEntry(byState, .plain(key))])
                writing.note(AccessEvent(resources: ["r\(number)"], classes: .p2))
            }
        }
        try await store.change(scope) { writing in
            try writing.update(
                note, id("r4"), expecting: .revision(1), bytes("x"),
                indexes: [IndexEntry(byState, .plain(bytes("5")))])
        }
        try await store.look(scope) { reading throws in
            #expect(
                try reading.changes(after: 0, limit: 99).map(\.id.text) == (0..<9).map { "r\($0)" } + ["r4"])
            #expect(
                try reading.accessEvents(after: 0, limit: 99).map(\.event.resources)
                    == (0..<9).map { ["r\($0)"] })
            #expect(
                try reading.list(note, byState, limit: 99).map(\.record.id.text)
                    == (0..<9).reversed().map { "r\($0)" })
            let changed = try #require(try reading.get(note, id("r4")))
            #expect(changed.createTime.milliseconds - began.milliseconds == days * 24 * 3_600_000)
            #expect(
                changed.updateTime == began, "each instant is what the clock said, also when that was earlier"
            )
        }
    }

    @Test(
        "A request that is sent again while the clock is wrong, or after, has one effect",
        arguments: TestEngine.allCases, [1, 29, -1, -365] as [Int64])
    func replay(_ engine: TestEngine, days: Int64) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        @Sendable func send(_ name: String) async throws -> [UInt8] {
            try await store.writeOnce(in: scope, request(name)) { (writing) throws(StoreError) in
                try writing.insert(note, id(name), [])
                return bytes("made \(name)")
            }
        }
        #expect(try await send("before") == bytes("made before"))
        cell.clock.jump(days: days)
        #expect(try await send("before") == bytes("made before"))
        #expect(try await send("during") == bytes("made during"))
        cell.clock.jump(days: -days)
        for name in ["before", "during"] { #expect(try await send(name) == bytes("made \(name)")) }
        #expect(try await store.look(scope) { try $0.tenantRevision } == 2)
    }

    @Test(
        "A year forward forgets old answers, a few in each commit; their requests then change nothing again either"
    )
    func expiry() async throws {
        let cell = try TestCell()
        let store = try cell.open()
        let scope = cell.scope("ctse")
        @Sendable func send(_ name: String) async throws {
            _ = try await store.writeOnce(in: scope, request(name)) { (writing) throws(StoreError) in
                try writing.insert(note, id(name), [])
                return []
            }
        }
        for number in 0..<40 { try await send("r\(number)") }
        cell.clock.jump(days: 365)
        try await send("new")
        cell.clock.jump(days: -365)
        try await send("r39")  // One commit took the oldest ten at most.
        await #expect(throws: StoreError.alreadyExists) { try await send("r0") }
        #expect(try await store.look(scope) { try $0.tenantRevision } == 41)
    }
}
