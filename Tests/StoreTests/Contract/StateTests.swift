import Tenancy
import Testing

@testable import Store

/// The tree over a tenant's records, on both engines.
@Suite("The state of a tenant's records")
struct StateTests {
    @Test(
        "Thousands of records, written in any order and in shares of a commit, are all found and none else",
        arguments: TestEngine.allCases)
    func many(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let store = try cell.open()
        let count = engine == .sqlite ? 6000 : 1500
        for page in 0..<count / 500 {
            try await store.change(scope) { writing in
                for number in page * 500..<(page + 1) * 500 {
                    try writing.insert(note, id("r\(number)"), bytes("\(number)"))
                    if number % 3 == 0 {
                        try writing.update(
                            note, id("r\(number)"), expecting: .revision(1), bytes("\(number)!"))
                    }
                    #expect(try writing.get(note, id("r\(number)")) != nil, "a write sees what it wrote")
                }
            }
        }
        await store.close()
        let again = try cell.open()
        try await again.look(scope) { reading throws in
            for number in 0..<count {
                let body = try reading.get(note, id("r\(number)"))?.body
                #expect(text(body) == (number % 3 == 0 ? "\(number)!" : "\(number)"))
            }
            for number in count..<count + 200 { #expect(try reading.get(note, id("r\(number)")) == nil) }
            #expect(try reading.get(other, id("r1")) == nil)
        }
        #expect(cell.alarmed.isEmpty)
        await again.close()
    }

    @Test(
        "A write that is refused leaves the state as it was, whoever shares its commit",
        arguments: TestEngine.allCases)
    func refused(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let store = try cell.open()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask {
                    do {
                        try await store.change(scope) { writing in
                            try writing.insert(note, id("r\(number)"), bytes("\(number)"))
                            if number % 4 == 0 { throw Refusal.bedTaken }
                            try writing.insert(note, id("s\(number)"), bytes("\(number)"))
                        }
                    } catch Refusal.bedTaken {}
                }
            }
            try await group.waitForAll()
        }
        try await store.look(scope) { reading throws in
            for number in 0..<200 {
                #expect((try reading.get(note, id("r\(number)")) == nil) == (number % 4 == 0))
                #expect((try reading.get(note, id("s\(number)")) == nil) == (number % 4 == 0))
            }
        }
        #expect(cell.alarmed.isEmpty)
        await store.close()
    }

    @Test("Two stores on one database know each other's changes")
    func shared() async throws {
        let cell = try TestCell(.postgresql)
        let scope = cell.scope("ctse")
        let stores = [try cell.open(), try cell.open()]
        for number in 0..<60 {
            try await stores[number % 2].change(scope) { try $0.insert(note, id("r\(number)"), bytes("1")) }
            try await stores[(number + 1) % 2].change(scope) {
                try $0.update(note, id("r\(number)"), expecting: .revision(1), bytes("2"))
            }
            #expect(
                try await stores[number % 2].look(scope) { text(try $0.get(note, id("r\(number)"))?.body) }
                    == "2")
        }
        #expect(cell.alarmed.isEmpty)
        for store in stores { await store.close() }
    }

    @Test(
        "A database in which a record was put back or hidden fails closed",
        arguments: [
            "UPDATE pegase.records SET revision = 1, sequence = 1 WHERE id = 'a'",
            "DELETE FROM pegase.records WHERE id = 'a'",
            "DELETE FROM pegase.nodes",
            "UPDATE pegase.nodes SET body = '\\x00'",
            "UPDATE pegase.heads SET state = ''",
        ])
    func database(_ edit: String) async throws {
        let cell = try TestCell(.postgresql)
        let scope = cell.scope("ctse")
        let store = try cell.open()
        try await store.change(scope) { try $0.insert(note, id("a"), bytes("1")) }
        try await store.change(scope) { try $0.update(note, id("a"), expecting: .revision(1), bytes("2")) }
        await store.close()
        let server = try PrivateServer.shared.get()
        try server.admin(cell.database ?? "").send(.text(edit))
        let again = try cell.open()
        await #expect(throws: StoreError.self) {
            _ = try await again.look(scope) { try $0.get(note, id("a")) }
        }
        await #expect(throws: StoreError.self) {
            try await again.change(scope) {
                try $0.update(note, id("a"), expecting: .revision(1), bytes("3"))
            }
        }
        await #expect(throws: StoreError.self) {
            try await again.change(scope) { try $0.insert(note, id("a"), bytes("4")) }
        }
        await again.close()
        #expect(!cell.alarmed.isEmpty)
    }
}
