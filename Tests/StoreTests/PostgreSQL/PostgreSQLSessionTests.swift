import Tenancy
import Testing

@testable import Store

@Suite("A session of PostgreSQL")
struct PostgreSQLSessionTests {
    /// A session of a tenant that has the record `there`.
    private func session() async throws -> (any EngineConnection, TenantPlace, TestCell) {
        let cell = try TestCell(.postgresql)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("there"), []) }
        await store.close()
        let place = TenantPlace(scope.tenant)
        let engine = PostgreSQLEngine(
            dsn: try PrivateServer.shared.get().appDSN(cell.database ?? ""), sealKey: PrivateServer.sealKey,
            connections: 1)
        let connection = try engine.open(place, for: .writing) { () throws(StoreError) in throw .notFound }
        return (connection, place, cell)
    }

    private func record(_ name: String, _ place: TenantPlace) -> [EngineValue] {
        let id = EngineValue.bytes(bytes(name))
        return [.bytes(place.name), .integer(Int64(note.number)), id, .integer(1), .integer(7)]
    }

    private func isThere(
        _ name: String, _ connection: any EngineConnection, _ place: TenantPlace
    ) throws -> Bool {
        try connection.begin(.reading)
        defer { connection.rollback() }
        return try connection.first(.findRecord, Array(record(name, place).prefix(3))) != nil
    }

    @Test(
        "Commits nothing that it said was added and was not, also when nobody has flushed it",
        arguments: [false, true])
    func believed(isSent: Bool) async throws {
        let (connection, place, _) = try await session()
        try connection.begin(.writing)
        #expect(try connection.add(.addRecord, record("a", place)))
        #expect(try connection.add(.addRecord, record("there", place)), "believed")
        // What looks at everything takes along what is held, without an answer yet.
        if isSent { try connection.run(.pruneReplies, [.bytes(place.name), .integer(0), .integer(8)]) }
        #expect(throws: StoreError.busy) { try connection.commit() }
        connection.rollback()
        #expect(try !isThere("a", connection, place))
        #expect(try isThere("there", connection, place))
        try connection.begin(.writing)
        try connection.beginPart()
        #expect(try !connection.add(.addRecord, record("there", place)), "known in a part")
        try connection.keepPart()
        connection.rollback()
        connection.close()
    }

    @Test("Says that a transaction is lost where the server would call its rollback a success")
    func failed() async throws {
        let (connection, place, _) = try await session()
        try connection.begin(.writing)
        #expect(try connection.add(.addRecord, record("a", place)))
        try connection.flush()
        #expect(throws: StoreError.self) {
            // Two of one sequence.
            for _ in 0..<2 {
                try connection.run(.addEvent, [.bytes(place.name), .integer(1), .bytes([])])
            }
            try connection.flush()
        }
        #expect(throws: StoreError.self) { try connection.commit() }
        connection.rollback()
        #expect(try !isThere("a", connection, place))
        connection.close()
    }
}
