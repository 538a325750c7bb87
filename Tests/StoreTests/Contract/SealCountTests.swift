import Tenancy
import Testing

@testable import Store

@Suite("How often a key has sealed")
struct SealCountTests {
    /// What the tenant's head says.
    private func count(_ cell: TestCell) throws -> Int64 {
        let place = TenantPlace(cell.scope("ctse").tenant)
        let connection = try cell.makeEngine().open(place, for: .reading) { () throws(StoreError) in
            throw .notFound
        }
        defer { connection.close() }
        let country = try CountryKey(file: cell.keyFile, country: cell.country)
        let keys = try TenantCopy(connection: connection, place: place).keys(country)
        try connection.begin(.reading)
        defer { connection.rollback() }
        return try TenantHead(connection, keys).state?.seals ?? 0
    }

    @Test(
        "Records, replies, events and tokens are counted, those of refused writes and of a process that ended too",
        arguments: TestEngine.allCases)
    func everything(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let scope = cell.scope("ctse")
        let store = try cell.open()
        _ = try await store.writeOnce(in: scope, request("q")) { (writing) throws(StoreError) in
            try writing.insert(note, id("a"), [])
            writing.note(AccessEvent(resources: ["a"], classes: .p2))
            return []
        }
        let first = try count(cell)
        #expect(first >= 3)
        await #expect(throws: Refusal.bedTaken) {
            try await store.change(scope) { writing in
                for number in 0..<10 { try writing.insert(note, id("r\(number)"), []) }
                throw Refusal.bedTaken
            }
        }
        // Tokens are sealed by reads, which commit nothing; there is a commit for them all the same.
        for _ in 0..<30 {
            try await store.look(scope) { reading throws in
                for _ in 0..<300 { _ = try reading.sealToken([1], binding: [2]) }
            }
        }
        try await store.change(scope) { try $0.insert(note, id("b"), []) }
        let second = try count(cell)
        #expect(second >= first + 10 + 9000 + 1)
        await store.close()
        let again = try cell.open()
        try await again.change(scope) { try $0.insert(note, id("c"), []) }
        let third = try count(cell)
        #expect(third > second + SealCount.slack, "what was not written down may have been used up")
        #expect(third < second + 2 * SealCount.slack)
        await again.close()
    }

    @Test("A tenant that is closed and opened again by the same process uses up nothing")
    func reopened() async throws {
        let cell = try TestCell()
        var limits = StoreLimits.standard
        limits.openTenants = 1
        let store = try cell.open(limits)
        for number in 0..<30 {
            for partner in ["ctse", "pedro"] {
                try await store.change(cell.scope(partner)) { try $0.insert(note, id("r\(number)"), []) }
            }
        }
        #expect(try count(cell) < SealCount.slack + 100)
        await store.close()
    }

    @Test("A key that has sealed as often as it may seals nothing more, and opens what there is")
    func exhausted() async throws {
        let cell = try TestCell()
        let scope = cell.scope("ctse")
        let store = try cell.open()
        try await store.change(scope) { try $0.insert(note, id("a"), bytes("a")) }
        await store.close()
        let place = TenantPlace(scope.tenant)
        let connection = try cell.makeEngine().open(place, for: .writing) { () throws(StoreError) in
            throw .notFound
        }
        let country = try CountryKey(file: cell.keyFile, country: cell.country)
        let keys = try TenantCopy(connection: connection, place: place).keys(country)
        try connection.begin(.writing)
        var head = try TenantHead(connection, keys)
        head.state?.seals = StoreLimits.sealsPerKey - SealCount.slack - 100
        try head.write(connection, keys)
        try connection.commit()
        connection.close()
        let again = try cell.open()
        var written = 0
        await #expect(throws: StoreError.keyExhausted) {
            while written < 200 {
                let number = written
                try await again.change(scope) { try $0.insert(note, id("r\(number)"), []) }
                written += 1
            }
        }
        #expect(95...100 ~= written)
        await #expect(throws: StoreError.keyExhausted) {
            _ = try await again.look(scope) { try $0.sealToken([1], binding: [2]) }
        }
        #expect(try await again.look(scope) { text(try $0.get(note, id("a"))?.body) } == "a")
        await again.close()
        #expect(cell.alarmed.contains(.keyExhausted))
    }
}
