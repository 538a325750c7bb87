import Foundation
import Tenancy
import Testing

@testable import Store

@Suite("Who else writes")
struct ClaimTests {
    @Test("A store of files has one service at a time")
    func claimed() async throws {
        let cell = try TestCell()
        let (first, second) = (try cell.open(), try cell.open())
        try first.claim()
        #expect(throws: StoreError.self) { try second.claim() }
        #expect(try await second.changeMarks() == nil, "nobody else writes, so there is nothing to look for")
        await first.close()
        try second.claim()
        await second.close()
    }

    @Test("Services of one database see in one look how far the other's writes go")
    func marks() async throws {
        let cell = try TestCell(.postgresql)
        let (first, second) = (try cell.open(), try cell.open())
        try first.claim()
        try second.claim()
        #expect(try await second.changeMarks() == [:])
        for partner in ["ctse", "pedro", "ctse"] {
            try await first.change(cell.scope(partner)) { try $0.insert(note, RecordID.random(), []) }
        }
        try await first.probe()
        let tenants = ["ctse": 2, "pedro": 1].map { (cell.scope($0).tenant, Int64($1)) }
        #expect(try await second.changeMarks() == Dictionary(uniqueKeysWithValues: tenants))
        for store in [first, second] { await store.close() }
    }

    @Test("The seal of that look shows heads and nothing else, and changes nothing")
    func seal() async throws {
        let cell = try TestCell(.postgresql)
        let store = try cell.open()
        try await store.change(cell.scope("ctse")) { writing in
            try writing.insert(note, id("a"), [], indexes: [IndexEntry(byState, .plain([1]))])
            writing.note(AccessEvent(resources: ["a"], classes: .p2))
        }
        let server = try PrivateServer.shared.get()
        let connection = try PostgreSQLConnection(server.appDSN(cell.database ?? ""))
        try connection.send(.text("BEGIN"))
        var seal = ""
        let facts = """
            SELECT pg_backend_pid()::bigint, (extract(epoch FROM transaction_timestamp()) * 1000000)::bigint
            """
        try connection.send(.text(facts)) { row throws(StoreError) in
            seal = StoreSeal(PrivateServer.sealKey).value(
                tenant: PostgreSQLSchema.everyTenant, process: try row.integer(0), start: try row.integer(1))
        }
        try connection.send(.text("SELECT set_config('pegase.seal', '\(seal)', true)"))
        func count(_ table: String) throws -> Int64 {
            var count: Int64 = -1
            try connection.send(.text("SELECT count(*) FROM pegase.\(table)")) { row throws(StoreError) in
                count = try row.integer(0)
            }
            return count
        }
        #expect(try count("heads") == 1)
        for table in ["tenants", "versions", "records", "entries", "replies", "events", "removals"] {
            #expect(try count(table) == 0, "\(table)")
        }
        #expect(try connection.send(.text("UPDATE pegase.heads SET seal = ''")) == 0)
        await store.close()
    }
}
