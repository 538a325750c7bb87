import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import PartnerService
@testable import ServiceRuntime

@Suite("What every resource does alike")
struct ConventionTests {
    @Test("The same request gets the first answer again, another one with its id is refused")
    func replay() async throws {
        let cell = try await PartnerCell()
        let client = try cell.asOperator()
        let request = PartnerV1.CreatePartnerRequest(partner: .example("ctse"), requestID: "request-1")
        let first = try await client.createPartner(request)
        cell.bare.clock.advance(seconds: 3600)
        #expect(try await client.createPartner(request) == first)

        var other = request
        other.partner?.remark = "other"
        let refused = await whyRefused { () async throws(RPCStatus) in try await client.createPartner(other) }
        #expect(refused.code == .invalidArgument)
        #expect(refused.reason == .requestIDReused)
        #expect(refused.wrongFields == ["request_id"])
        try await cell.bare.close()
    }

    @Test("What is missing from a change is told all at once")
    func missingParts() async throws {
        let cell = try await PartnerCell()
        let client = try cell.asOperator()
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.updatePartner(PartnerV1.UpdatePartnerRequest())
        }
        #expect(refused.code == .invalidArgument)
        #expect(refused.reason == .requestIDRequired)
        #expect(
            refused.wrongFields == ["request_id", "partner.meta.name", "partner.meta.etag", "update_mask"])
        let revoke = await whyRefused { () async throws(RPCStatus) in
            try await client.revokeSystem(
                PartnerV1.RevokeSystemRequest(name: "partners/ctse/systems/main", requestID: "request-1"))
        }
        #expect(revoke.reason == .etagRequired)
        #expect(revoke.wrongFields == ["etag"])
        try await cell.bare.close()
    }

    @Test("A stale etag is told what has changed since")
    func staleEtag() async throws {
        let cell = try await PartnerCell()
        let read = try await cell.addPartner("ctse")
        let client = try cell.asOperator()
        func change(_ etag: String, _ requestID: String) async throws(RPCStatus) -> PartnerV1.Partner {
            var meta = read.meta ?? CommonV1.Meta()
            meta.etag = etag
            return try await client.updatePartner(
                PartnerV1.UpdatePartnerRequest(
                    partner: PartnerV1.Partner(meta: meta, services: [.legal], remark: requestID),
                    updateMask: GoogleProtobuf.FieldMask(paths: ["remark", "services"]), requestID: requestID)
            )
        }
        let etag = try #require(read.meta?.etag)
        _ = try await change(etag, "change-01")
        let stale = await whyRefused { () async throws(RPCStatus) in try await change(etag, "change-02") }
        #expect(stale.code == .aborted)
        #expect(stale.reason == .etagMismatch)
        #expect(stale.details == [.info(["paths": "services,remark"])])
        let garbage = await whyRefused { () async throws(RPCStatus) in
            try await change("garbage", "change-03")
        }
        #expect(garbage.code == .aborted)
        #expect(garbage.details == [])
        try await cell.bare.close()
    }

    @Test(
        "A mask names fields that a caller may change",
        arguments: [
            ("nothing", "must be the path of a field"), ("names[0]", "must be the path of a field"),
            ("names.text", "must be the path of a field"), ("meta", "only the service sets"),
            ("meta.etag", "only the service sets"), ("country", "only the service sets"),
            ("code", "set once"),
        ])
    func masks(path: String, says: String) async throws {
        let cell = try await PartnerCell()
        let read = try await cell.addPartner("ctse")
        let client = try cell.asOperator()
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.updatePartner(
                PartnerV1.UpdatePartnerRequest(
                    partner: PartnerV1.Partner(meta: read.meta, remark: "new"),
                    updateMask: GoogleProtobuf.FieldMask(paths: ["remark", path]), requestID: "request-1"))
        }
        #expect(refused.code == .invalidArgument)
        #expect(refused.reason == .updateMaskInvalid)
        #expect(refused.wrongFields == ["update_mask.paths[1]"])
        #expect(refused.message.contains(says))
        try await cell.bare.close()
    }

    @Test("Pages follow each other, and a token is good for its own list alone")
    func pages() async throws {
        let cell = try await PartnerCell()
        for code in ["p1", "p2", "p3", "p4", "p5"] {
            try await cell.addPartner(code)
            cell.bare.clock.advance(seconds: 1)
        }
        let client = try cell.asOperator()
        var seen: [[String]] = []
        var token = ""
        repeat {
            let page = try await client.listPartners(
                PartnerV1.ListPartnersRequest(pageSize: 2, pageToken: token))
            seen.append(page.partners.map(\.code))
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(seen == [["p1", "p2"], ["p3", "p4"], ["p5"]])

        for _ in 0..<3 { try await cell.addSite(of: "p1") }
        func sites(_ parent: String, _ token: String) async throws(RPCStatus) -> PartnerV1.ListSitesResponse {
            try await client.listSites(
                PartnerV1.ListSitesRequest(parent: parent, pageSize: 1, pageToken: token))
        }
        let next = try await sites("partners/p1", "").nextPageToken
        #expect(try await sites("partners/p1", next).sites.count == 1)
        var edited = next
        edited.replaceSubrange(edited.startIndex...edited.startIndex, with: next.hasPrefix("0") ? "1" : "0")
        for (parent, token) in [("partners/p2", next), ("partners/p1", edited), ("partners/p1", "token")] {
            let refused = await whyRefused { () async throws(RPCStatus) in try await sites(parent, token) }
            #expect(refused.code == .invalidArgument)
            #expect(refused.reason == .pageTokenMismatch)
            #expect(refused.wrongFields == ["page_token"])
        }
        try await cell.bare.close()
    }

    @Test("A negative page size is refused, a large one cut")
    func pageSizes() async throws {
        let cell = try await PartnerCell()
        let client = try cell.asOperator()
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.listPartners(PartnerV1.ListPartnersRequest(pageSize: -1))
        }
        #expect(refused.wrongFields == ["page_size"])
        #expect(PartnerV1.ListPartnersRequest(pageSize: 0).itemCount == 50)
        #expect(PartnerV1.ListPartnersRequest(pageSize: .max).itemCount == 100)
        try await cell.bare.close()
    }

    @Test("Writes, refusals and reads of names leave an event; reads of P0 and P1 leave none")
    func accessEvents() async throws {
        let cell = try await PartnerCell()
        try await cell.addPartner("ctse")
        let staff = try #require(try await cell.addStaff(of: "ctse").meta?.name)
        let directory = TenantID.directory(cell.bare.country)
        let before = try await cell.bare.events(in: directory).count
        #expect(before == 2, "the first operators, and the partner")

        let client = try cell.asOperator()
        _ = try await client.getPartner(PartnerV1.GetPartnerRequest(name: "partners/ctse"))
        #expect(try await cell.bare.events(in: directory).count == before)

        _ = await whyRefused { () async throws(RPCStatus) in
            try await client.getPartner(PartnerV1.GetPartnerRequest(name: "partners/nobody"))
        }
        let refused = try #require(try await cell.bare.events(in: directory).last)
        #expect(refused.event.result == RPCCode.notFound.rawValue)
        #expect(refused.method == Methods.getPartner.id.rawValue)

        _ = try await cell.asSystem(of: "ctse").getStaff(PartnerV1.GetStaffRequest(name: staff))
        let read = try #require(try await cell.bare.events(in: cell.bare.tenant("ctse")).last)
        #expect(read.event.resources == [staff])
        #expect(read.event.classes.contains(.p2))
        #expect(read.event.result == 0)
        #expect(read.actor.identity == "system/main")
        try await cell.bare.close()
    }

    @Test("What a partner reads of the directory, and is refused there, is in its own log and in no other's")
    func partnersLogs() async throws {
        let cell = try await PartnerCell()
        try await cell.addPartner("ctse")
        try await cell.addPartner("cswc")
        let site = try #require(try await cell.addSite(of: "ctse").meta?.name)
        let directory = TenantID.directory(cell.bare.country)
        let before = try await cell.bare.events(in: directory).count
        let system = try cell.asSystem(of: "ctse")

        _ = await whyRefused { () async throws(RPCStatus) in
            try await system.getPartner(PartnerV1.GetPartnerRequest(name: "partners/nobody"))
        }
        _ = await whyRefused { () async throws(RPCStatus) in
            try await system.listPartners(PartnerV1.ListPartnersRequest(pageSize: -1))
        }
        _ = await whyRefused { () async throws(RPCStatus) in
            try await system.getSystem(PartnerV1.GetSystemRequest(name: "partners/ctse/systems/nobody"))
        }
        let read = try await system.getSite(PartnerV1.GetSiteRequest(name: site))
        #expect(read.address == PartnerV1.Site.example.address)
        _ = try await system.listSites(PartnerV1.ListSitesRequest(parent: "partners/ctse"))

        #expect(try await cell.bare.events(in: directory).count == before)
        let own = try await cell.bare.events(in: cell.bare.tenant("ctse"))
        #expect(own.map(\.event.result) == [5, 3, 5, 0, 0].map { UInt8($0) })
        #expect(own.suffix(2).allSatisfy { $0.event.resources == [site] && $0.event.classes.contains(.p3) })
        #expect(try await cell.bare.events(in: cell.bare.tenant("cswc")).isEmpty)
        try await cell.bare.close()
    }

    @Test("Without a good scope there is no call, and nothing is said about why")
    func scopes() async throws {
        let cell = try await PartnerCell()
        let caller = try cell.caller(.operator(cell.bare.country, "first"))
        guard case .unary(let answer)? = cell.router[Methods.listPartners.id] else {
            Issue.record("no handler")
            return
        }
        func call(_ seal: [UInt8]?, as method: RPCMethod = Methods.listPartners) async -> RPCStatus {
            var metadata = Metadata()
            if let seal { metadata.add(MetadataKey.scope, bytes: seal) }
            let context = RPCContext(
                method: method, metadata: metadata, deadline: RPCDeadline(nanoseconds: .max), peer: Peer())
            return await whyRefused { () async throws(RPCStatus) in try await answer([], context) }
        }
        let seal = try caller.seal(Methods.listPartners)
        #expect(await call(nil) == .notAuthenticated)
        #expect(await call([]) == .notAuthenticated)
        #expect(await call(Array(repeating: 0, count: seal.count)) == .notAuthenticated)
        var forged = seal
        forged[forged.count - 1] ^= 1
        #expect(await call(forged) == .notAuthenticated)
        #expect(await call(seal, as: Methods.listSites) == .notPermitted)
        let other = BareCaller(
            router: cell.router, sealer: cell.bare.sealer(.gateway, .family), clock: cell.bare.clock,
            principal: .operator(cell.bare.country, "first"))
        #expect(await call(try other.seal(Methods.listPartners)) == .notAuthenticated)
        cell.bare.clock.advance(seconds: 31)
        #expect(await call(seal) == .notAuthenticated)
        try await cell.bare.close()
    }
}
