import Store
import Tenancy
import Testing

@Suite("Isolation")
struct IsolationTests {
    @Test("Under one tenant's scope another's records do not exist", arguments: TestEngine.allCases)
    func tenants(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let (ours, theirs) = (cell.scope("ctse"), cell.scope("pedro"))
        let entries = [IndexEntry(byState, .plain([1])), IndexEntry(byName, .keyed(bytes("Lan")))]
        let etag = try await store.change(theirs) { writing in
            let record = try writing.insert(note, id("a"), bytes("theirs"), indexes: entries)
            writing.note(AccessEvent(resources: ["theirs"], classes: .p2))
            return writing.etag(of: record)
        }
        try await store.look(ours) { reading throws in
            #expect(try reading.get(note, id("a")) == nil)
            #expect(try reading.past(note, id("a"), revision: 1) == nil)
            #expect(try reading.list(note, byState, limit: 9).isEmpty)
            #expect(try reading.listIDs(note, byState, limit: 9).isEmpty)
            #expect(try reading.list(note, byName, keyed: bytes("Lan"), limit: 9).isEmpty)
            #expect(try reading.changes(after: 0, limit: 9).isEmpty)
            #expect(try reading.accessEvents(after: 0, limit: 9).isEmpty)
            #expect(try reading.tenantRevision == 0)
        }
        await #expect(throws: StoreError.notFound) {
            try await store.change(ours) { try $0.update(note, id("a"), expecting: .etag(etag), []) }
        }
        // The same id is free here, and both live on apart.
        try await store.change(ours) { try $0.insert(note, id("a"), bytes("ours"), indexes: entries) }
        #expect(try await store.look(theirs) { text(try $0.get(note, id("a"))?.body) } == "theirs")
        #expect(try await store.look(ours) { text(try $0.get(note, id("a"))?.body) } == "ours")
        await #expect(throws: StoreError.staleRevision(current: 1), "an etag of another tenant is noise") {
            try await store.change(ours) { try $0.update(note, id("a"), expecting: .etag(etag), []) }
        }
    }

    @Test("The directory is a tenant of its own", arguments: TestEngine.allCases)
    func directory(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let directory = TenantScope.job(JobName("test"), in: .directory(cell.country))
        try await store.change(directory) { try $0.insert(note, id("ctse.main"), bytes("public")) }
        #expect(try await store.look(cell.scope("ctse")) { try $0.get(note, id("ctse.main")) } == nil)
        #expect(try await store.look(directory) { text(try $0.get(note, id("ctse.main"))?.body) } == "public")
    }

    @Test("A cell's store knows no tenant of another cell", arguments: TestEngine.allCases)
    func cells(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine, country: .vietnam)
        let store = try cell.open()
        let tenant = TenantID(country: .laos, partner: PartnerID("ctse")!)
        let foreign = TenantScope.job(JobName("test"), in: tenant)
        await #expect(throws: StoreError.configuration("a tenant of la in the store of vn")) {
            try await store.change(foreign) { try $0.insert(note, id("a"), []) }
        }
    }

    @Test("A token opens for its tenant and its use only", arguments: TestEngine.allCases)
    func tokens(_ engine: TestEngine) async throws {
        let cell = try TestCell(engine)
        let store = try cell.open()
        let (ours, theirs) = (cell.scope("ctse"), cell.scope("pedro"))
        let use = bytes("ListNotes state=open")
        let token = try await store.look(ours) { try $0.sealToken(bytes("cursor"), binding: use) }
        #expect(try await store.look(ours) { try $0.openToken(token, binding: use) } == bytes("cursor"))
        for (scope, binding) in [(theirs, use), (ours, bytes("ListNotes state=closed")), (ours, [])] {
            await #expect(throws: StoreError.malformedToken) {
                try await store.look(scope) { try $0.openToken(token, binding: binding) }
            }
        }
        for index in token.indices {
            var bent = token
            bent[index] ^= 1
            let wrong = bent
            await #expect(throws: StoreError.malformedToken) {
                try await store.look(ours) { try $0.openToken(wrong, binding: use) }
            }
        }
        await #expect(throws: StoreError.malformedToken) {
            try await store.look(ours) { try $0.openToken([], binding: use) }
        }
    }
}
