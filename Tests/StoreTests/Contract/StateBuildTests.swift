import Notation
import Tenancy
import Testing

@testable import Store

/// A tenant that the version before the records' state has written, on either engine.
@Suite("The state of a tenant of an earlier version")
struct StateBuildTests {
    private static let count = StoreLimits.coveredChanges + 200

    /// Records of which some have a second revision, as the version before had them.
    private func old(_ engine: TestEngine) async throws -> TestCell {
        let cell = try TestCell(engine)
        let store = try cell.open()
        for page in 0..<(Self.count + 99) / 100 {
            try await store.change(cell.scope("ctse")) { writing in
                for number in page * 100..<min((page + 1) * 100, Self.count) {
                    try writing.insert(
                        note, id("r\(number)"), bytes("1"), indexes: [IndexEntry(byState, .plain([1]))])
                    if number % 5 == 0 {
                        try writing.update(note, id("r\(number)"), expecting: .revision(1), bytes("2"))
                    }
                }
                writing.note(AccessEvent(resources: ["x"], classes: .p2))
            }
        }
        await store.close()
        try takeBack(cell)
        return cell
    }

    /// Brings the store to the version before and again to this one's tables, as an operator's two programs do.
    private func takeBack(_ cell: TestCell) throws {
        switch cell.engine {
        case .sqlite:
            try StoreMigration(cell.configuration(), to: SQLiteMigrations.stateVersion - 1)
                .migrate(cell.scope("ctse").tenant)
        case .postgresql:
            let key = "\(cell.directory)/seal.key"
            try TestCell.write("\(Hexadecimal.text(PrivateServer.sealKey))\n", to: key, mode: 0o400)
            let dsn = try PrivateServer.shared.get().adminDSN(cell.database ?? "")
            for version in [PostgreSQLSchema.stateVersion - 1, nil] {
                try PostgreSQLMigrator(dsn: dsn, rolePrefix: "pegase")
                    .migrate(sealKey: key, to: version, countryKey: (cell.keyFile, cell.country))
            }
        }
    }

    private func rows(_ cell: TestCell, _ query: String) throws -> [[EngineValue]] {
        let raw = try RawTenant(cell, "ctse")
        defer { raw.close() }
        return try raw.run(query)
    }

    private func expectAll(_ store: Store, _ cell: TestCell) async throws {
        let scope = cell.scope("ctse")
        try await store.look(scope) { reading throws in
            for number in 0..<Self.count {
                let body = text(try reading.get(note, id("r\(number)"))?.body)
                #expect(body == (number % 5 == 0 ? "2" : "1"))
            }
            #expect(try reading.get(note, id("absent")) == nil)
        }
        var place: InspectionPlace? = InspectionPlace()
        while let from = place { place = try await store.inspect(in: scope, from: from) }
        #expect(cell.alarmed.isEmpty)
    }

    @Test(
        "It is made once, of the changes, when the tenant is first opened, and no record is changed",
        arguments: TestEngine.allCases)
    func made(_ engine: TestEngine) async throws {
        let cell = try await old(engine)
        let kept = "SELECT sequence, body FROM db.versions WHERE mine ORDER BY sequence"
        let before = try rows(cell, kept)
        let store = try cell.open()
        try await expectAll(store, cell)
        let state = try rows(cell, "SELECT state, seal FROM db.heads WHERE mine")
        try await store.change(cell.scope("ctse")) { try $0.insert(note, id("new"), bytes("new")) }
        await store.close()
        #expect(try rows(cell, kept).dropLast() == before[...])
        #expect(try rows(cell, "SELECT state, seal FROM db.heads WHERE mine") != state)
        let probe = EngineProbe()
        let again = try cell.open(through: probe.wrap)
        try await expectAll(again, cell)
        #expect(probe.commits == 0)
        await again.close()
    }

    @Test("Cut short it goes on where it was when the tenant is opened again", arguments: TestEngine.allCases)
    func cut(_ engine: TestEngine) async throws {
        let cell = try await old(engine)
        let probe = EngineProbe()
        probe.allowCommits(1, thenFail: .ioFailure(5))
        let store = try cell.open(through: probe.wrap)
        await #expect(throws: StoreError.ioFailure(5)) {
            _ = try await store.look(cell.scope("ctse")) { try $0.get(note, id("r7")) }
        }
        #expect(probe.commits == 1)
        await store.close()
        let counting = EngineProbe()
        let again = try cell.open(through: counting.wrap)
        try await expectAll(again, cell)
        #expect(counting.commits == 1, "the first part is not made again")
        await again.close()
    }

    @Test("Who only looks at the tenant has it made too", arguments: TestEngine.allCases)
    func look(_ engine: TestEngine) async throws {
        let cell = try await old(engine)
        let store = try cell.open()
        for _ in 0..<2 {
            let body = try await store.look(at: cell.scope("ctse")) { (reading) throws(StoreError) in
                try reading.get(note, id("r5"))?.body
            }
            #expect(text(body ?? nil) == "2")
        }
        #expect(cell.alarmed.isEmpty)
        await store.close()
    }

    @Test("A backup of it is whole, before any service has opened it", arguments: TestEngine.allCases)
    func backup(_ engine: TestEngine) async throws {
        let cell = try await old(engine)
        let place = TenantPlace(cell.scope("ctse").tenant)
        let country = try CountryKey(file: cell.keyFile, country: cell.country)
        let backup = try StoreBackup(
            cell.configuration(), service: "family", key: cell.keyFile, engine: cell.makeEngine())
        let reader = try backup.open(place)
        let keys = try TenantCopy(connection: reader, place: place).keys(country)
        #expect(try StateBuild(connection: reader, keys: keys).isWhole)
        reader.close()
    }

    @Test(
        "A record that was put back before the state is made is refused: the changes are believed, not the tables",
        arguments: TestEngine.allCases)
    func putBack(_ engine: TestEngine) async throws {
        let cell = try await old(engine)
        let raw = try RawTenant(cell, "ctse")
        try raw.run(
            "UPDATE db.records SET revision = 1, sequence = (SELECT sequence FROM db.versions WHERE mine AND id = [r5] "
                + "AND revision = 1) WHERE mine AND id = [r5]")
        try raw.run("DELETE FROM db.records WHERE mine AND id = [r6]")
        raw.close()
        let store = try cell.open()
        for name in ["r5", "r6"] {
            await #expect(throws: StoreError.self) {
                _ = try await store.look(cell.scope("ctse")) { try $0.get(note, id(name)) }
            }
        }
        #expect(try await store.look(cell.scope("ctse")) { text(try $0.get(note, id("r7"))?.body) } == "1")
        await store.close()
    }
}
