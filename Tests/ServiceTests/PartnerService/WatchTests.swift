import ServiceSupport
import Store
import Tenancy
import Testing
import WireProto

@testable import PartnerService
@testable import ServiceRuntime

@Suite("What watchers are told")
struct WatchTests {
    @Test("The whole table, then changes, then heartbeats")
    func watch() async throws {
        let cell = try await PartnerCell()
        try await cell.addPartner("ctse")
        let staff = try await cell.addStaff(of: "ctse")
        let responses = try await cell.asGateway().watchAccess(PartnerV1.WatchAccessRequest())
        let first = try #require(try await responses.next())
        #expect(first.snapshot)
        #expect(first.complete)
        #expect(first.partners.map(\.name) == ["partners/ctse"])
        #expect(first.staff.map(\.name) == [staff.meta?.name])

        await cell.keeper.beat()
        let heartbeat = try #require(try await responses.next())
        #expect(heartbeat == PartnerV1.WatchAccessResponse(complete: true, revision: first.revision))

        let client = try cell.asOperator()
        _ = try await client.registerSystem(
            PartnerV1.RegisterSystemRequest(
                parent: "partners/ctse",
                system: PartnerV1.System(identity: "spiffe://pegase/vn/partner/ctse/system/main"),
                requestID: "register-1"))
        let change = try #require(try await responses.next())
        #expect(!change.snapshot)
        #expect(change.systems.map(\.state) == [.active])
        #expect(change.revision > heartbeat.revision)
        responses.cancel()
        try await cell.bare.close()
    }

    @Test("What is committed by any way at all reaches those who watch, and no beat has to come first")
    func anyCommit() async throws {
        let cell = try await PartnerCell()
        let partner = try await cell.addPartner("ctse")
        let responses = try await cell.asGateway().watchAccess(PartnerV1.WatchAccessRequest())
        _ = try await responses.next()
        let scope = TenantScope.job(JobName("test"), in: .directory(cell.bare.country))
        let name = try #require(ResourceName(parsing: partner.meta?.name ?? "", as: .partner))
        try await cell.bare.store.write(in: scope) { (writing: inout Writing) throws(RPCStatus) in
            guard let known = try writing.find(PartnerV1.Partner.self, name, at: writing.now) else {
                throw .absent
            }
            var next = known.resource
            next.state = .suspended
            _ = try writing.replace(known, with: next)
        }
        let change = try #require(try await responses.next())
        #expect(change.partners.map(\.state) == [.suspended])
        responses.cancel()
        try await cell.bare.close()
    }

    @Test("A change is in the table that is told when whoever made it is answered")
    func toldFirst() async throws {
        let cell = try await PartnerCell()
        let client = try cell.asOperator()
        for number in 0..<20 {
            let partner = try await cell.addPartner("p\(number)")
            #expect(cell.keeper.feed.rows.contains { $0.name == partner.meta?.name })
            var next = partner
            next.state = .suspended
            _ = try await client.updatePartner(
                PartnerV1.UpdatePartnerRequest(
                    partner: next, updateMask: GoogleProtobuf.FieldMask(paths: ["state"]),
                    requestID: "suspend-\(number)"))
            let code = try #require(PartnerID("p\(number)"))
            #expect(cell.keeper.feed.lookIfCurrent { $0.partner(code)?.state } == .suspended)
        }
        try await cell.bare.close()
    }

    @Test("A restart finds the same table at the same revision")
    func restart() async throws {
        let cell = try await PartnerCell()
        try await cell.addPartner("ctse")
        try await cell.addPartner("sunrise", .serviceProvider)
        try await cell.addSite(of: "ctse")
        let staff = try await cell.addStaff(of: "ctse")
        _ = try await cell.asOperator().updateStaff(
            PartnerV1.UpdateStaffRequest(
                staff: PartnerV1.Staff(meta: staff.meta, state: .disabled),
                updateMask: GoogleProtobuf.FieldMask(paths: ["state"]), requestID: "disable-1"))
        let again = try await PartnerCell(cell.bare)
        #expect(again.keeper.feed.rows == cell.keeper.feed.rows)
        #expect(again.keeper.feed.look(\.revision) == cell.keeper.feed.look(\.revision))
        #expect(cell.keeper.feed.look(\.revision) == 7, "two first operators, and five changes")
        try await cell.bare.close()
    }

    @Test("A watch is for services of the cell")
    func notForPartners() async throws {
        let cell = try await PartnerCell()
        try await cell.addPartner("ctse")
        let id = try #require(SystemID("main"))
        let client = WatchServiceClient(try cell.caller(.system(cell.bare.tenant("ctse"), id)))
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.watchAccess(PartnerV1.WatchAccessRequest()).next()
        }
        #expect(refused.code == .permissionDenied)
        try await cell.bare.close()
    }

    @Test("A feed that ends ends its watches, so that a drain need not wait for them")
    func ending() async throws {
        let cell = try await PartnerCell()
        let responses = try await cell.asGateway().watchDirectory(PartnerV1.WatchDirectoryRequest())
        _ = try await responses.next()
        cell.keeper.feed.close()
        let ended = await whyRefused { () async throws(RPCStatus) in try await responses.next() }
        #expect(ended == WatchProvider.ended)
        try await cell.bare.close()
    }

    func registry(_ count: Int) -> Registry {
        var registry = Registry()
        for number in 0..<count {
            registry.apply(
                .staff(PartnerV1.AccessStaff(name: "partners/ctse/staff/\(number)", state: .active)),
                recordRevision: 1)
        }
        return registry
    }

    @Test(
        "A large table comes in pieces, the first a snapshot and the last complete",
        arguments: [0, 1, 256, 257, 1000])
    func pieces(count: Int) {
        let news = RegistryNews(isSnapshot: true, rows: registry(count).all, revision: 9)
        let messages = WatchMessages.access(news)
        #expect(messages.map(\.staff.count).reduce(0, +) == count)
        #expect(messages.allSatisfy { $0.staff.count <= 256 && $0.revision == 9 })
        #expect(messages.map(\.snapshot) == messages.indices.map { $0 == 0 })
        #expect(messages.map(\.complete) == messages.indices.map { $0 == messages.count - 1 })
    }

    @Test("A row that changed twice is told once, as it is now")
    func changes() {
        var registry = registry(3)
        let position = registry.position
        let row = PartnerV1.AccessStaff(name: "partners/ctse/staff/1", state: .disabled)
        registry.apply(.staff(PartnerV1.AccessStaff(name: row.name, state: .active)), recordRevision: 2)
        registry.apply(.staff(row), recordRevision: 3)
        registry.apply(.staff(PartnerV1.AccessStaff(name: row.name, state: .active)), recordRevision: 2)
        var told = row
        told.revision = 3
        #expect(registry.changes(since: position) == [.staff(told)])
        #expect(registry.changes(since: registry.position) == [])
    }

    @Test("Who is too far behind is told everything again")
    func forgotten() {
        let registry = registry(2 * Limits.registryChanges)
        #expect(registry.changes(since: 0) == nil)
        #expect(registry.changes(since: registry.position - 1)?.count == 1)
    }
}
