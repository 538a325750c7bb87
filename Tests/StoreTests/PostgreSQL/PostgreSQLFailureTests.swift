import Testing

@testable import Store

@Suite("What PostgreSQL fails with")
struct PostgreSQLFailureTests {
    @Test(
        "Only damage is damage",
        arguments: [
            ("", StoreError.ioFailure(StoreError.connectionFailure)),
            ("08006", .ioFailure(StoreError.connectionFailure)),
            ("57P01", .ioFailure(StoreError.connectionFailure)),
            ("57P03", .ioFailure(StoreError.connectionFailure)),
            ("58030", .ioFailure(StoreError.connectionFailure)),
            ("25P02", .ioFailure(StoreError.connectionFailure)),
            ("53100", .diskFull),
            ("53200", .serverFailure("53200")),
            ("53300", .serverFailure("53300")),
            ("25006", .serverFailure("25006")),
            ("28P01", .serverFailure("28P01")),
            ("3D000", .serverFailure("3D000")),
            ("55P03", .busy), ("57014", .busy), ("40001", .busy), ("40P01", .busy),
            ("40003", .serverFailure("40003")),
            ("54000", .tooLarge("a row")),
            ("42501", .corrupt("a statement outside the tenant's seal")),
            ("42P01", .wrongVersion("the tables are not this program's (PostgreSQL 42P01)")),
            ("3F000", .wrongVersion("the tables are not this program's (PostgreSQL 3F000)")),
            ("23505", .corrupt("the rows contradict each other (PostgreSQL 23505)")),
            ("XX001", .corrupt("a damaged page or index (PostgreSQL XX001)")),
            ("XX000", .serverFailure("XX000")), ("0A000", .serverFailure("0A000")),
            ("72000", .serverFailure("72000")), ("ZZ123", .serverFailure("ZZ123")),
        ])
    func states(_ state: String, _ means: StoreError) {
        #expect(StoreError(sqlState: state) == means)
    }

    @Test(
        "The number of standbys is read as the server reads it",
        arguments: [
            ("", 0), ("*", 1), ("a", 1), ("a, b", 1), ("first1", 1), ("2 (a, b, c)", 2),
            ("FIRST 2 (a, b)", 2), ("any 3(a,b,c)", 3), ("ANY 1 (*)", 1),
        ])
    func standbys(_ names: String, _ count: Int) {
        #expect(PostgreSQLPool.standbys(names) == count)
    }

    @Test("A server that waits for fewer standbys than it must is refused")
    func weaker() throws {
        let server = try PrivateServer.shared.get()
        let engine = PostgreSQLEngine(
            dsn: server.appDSN(try server.makeDatabase()), sealKey: PrivateServer.sealKey, connections: 1,
            standbys: 1)
        #expect(
            throws: StoreError.configuration(
                "the database server waits for 0 standbys, it must for 1: synchronous_standby_names is ''")
        ) { try engine.check() }
    }
}
