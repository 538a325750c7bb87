import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import PartnerService
@testable import ServiceRuntime

@Suite("The registry, called without a wire")
struct RegistryTests {
    @Test("A partner is made, read, listed and changed")
    func lifeOfAPartner() async throws {
        let cell = try await PartnerCell()
        let made = try await cell.addPartner("ctse")
        let meta = try #require(made.meta)
        #expect(meta.name == "partners/ctse")
        #expect(meta.revision == 1)
        #expect(meta.createBy?.identity == "operator/first")
        #expect(meta.createTime.map(UnixTime.init) == cell.bare.clock.now)
        #expect(made.country == .vn)

        cell.bare.clock.advance(seconds: 60)
        let client = try cell.asOperator()
        let changed = try await client.updatePartner(
            PartnerV1.UpdatePartnerRequest(
                partner: PartnerV1.Partner(meta: meta, kind: .charitySchool, remark: "not in the mask"),
                updateMask: GoogleProtobuf.FieldMask(paths: ["kind"]), requestID: "update-1"))
        #expect(changed.kind == .charitySchool)
        #expect(changed.remark == made.remark)
        #expect(changed.names == made.names)
        #expect(changed.meta?.revision == 2)
        #expect(changed.meta?.createTime == meta.createTime)
        #expect(changed.meta?.updateTime.map(UnixTime.init) == cell.bare.clock.now)

        let read = try await client.getPartner(PartnerV1.GetPartnerRequest(name: "partners/ctse"))
        #expect(read == changed)
        try await cell.addPartner("cswc")
        let list = try await client.listPartners(PartnerV1.ListPartnersRequest())
        #expect(list.partners.map(\.code) == ["ctse", "cswc"])
        #expect(list.nextPageToken == "")
        try await cell.bare.close()
    }

    @Test("A code is taken once")
    func uniqueCode() async throws {
        let cell = try await PartnerCell()
        try await cell.addPartner("ctse")
        let client = try cell.asOperator()
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.createPartner(
                PartnerV1.CreatePartnerRequest(partner: .example("ctse", .authority), requestID: "another-1"))
        }
        #expect(refused.code == .alreadyExists)
        #expect(refused.reason == .nameTaken)
        try await cell.bare.close()
    }

    @Test("A lead is a partner that leads")
    func lead() async throws {
        let cell = try await PartnerCell()
        try await cell.addPartner("asmae", .programmeLead)
        try await cell.addPartner("ctse")
        let client = try cell.asOperator()
        for (lead, isGood) in [("asmae", true), ("ctse", false), ("nobody", false)] {
            var partner = PartnerV1.Partner.example("led-by-\(lead)")
            partner.leadPartner = "partners/\(lead)"
            let request = PartnerV1.CreatePartnerRequest(partner: partner, requestID: "by-\(lead)-1")
            if isGood {
                _ = try await client.createPartner(request)
            } else {
                let refused = await whyRefused { () async throws(RPCStatus) in
                    try await client.createPartner(request)
                }
                #expect(refused.code == .invalidArgument)
                #expect(refused.reason == .referenceInvalid)
                #expect(refused.wrongFields == ["partner.lead_partner"])
            }
        }
        try await cell.bare.close()
    }

    @Test("The directory shows P0 to every partner, and a site's own partner all of it")
    func directoryIsMasked() async throws {
        let cell = try await PartnerCell()
        try await cell.addPartner("ctse")
        try await cell.addPartner("cswc")
        let site = try await cell.addSite(of: "ctse")
        let name = try #require(site.meta?.name)

        let own = try await cell.asSystem(of: "ctse").getSite(PartnerV1.GetSiteRequest(name: name))
        #expect(own == site)
        let other = try await cell.asSystem(of: "cswc").getSite(PartnerV1.GetSiteRequest(name: name))
        #expect(other.names == site.names)
        #expect(other.address == "")
        #expect(other.capacity == nil)
        #expect(other.audiences == [])
        #expect(other.meta?.createBy == nil)
        let listed = try await cell.asSystem(of: "cswc").listSites(
            PartnerV1.ListSitesRequest(parent: "partners/ctse"))
        #expect(listed.sites == [other])
        let partner = try await cell.asSystem(of: "ctse").getPartner(
            PartnerV1.GetPartnerRequest(name: "partners/cswc"))
        #expect(partner.remark == "")
        #expect(partner.code == "cswc")
        try await cell.bare.close()
    }

    @Test("Staff and systems are their partner's and the operator's alone: to others they are absent")
    func foreignIsAbsent() async throws {
        let cell = try await PartnerCell()
        try await cell.addPartner("ctse")
        try await cell.addPartner("cswc")
        let staff = try #require(try await cell.addStaff(of: "ctse").meta?.name)
        let client = try cell.asSystem(of: "cswc")
        let names = [
            staff, "partners/ctse/staff/\(RecordID.random())", "partners/cswc/staff/\(RecordID.random())",
            "partners/nobody/staff/\(RecordID.random())", "nonsense",
        ]
        var answers: [RPCStatus] = []
        for name in names {
            answers.append(
                await whyRefused { () async throws(RPCStatus) in
                    try await client.getStaff(PartnerV1.GetStaffRequest(name: name))
                })
        }
        for parent in ["partners/ctse", "partners/nobody"] {
            answers.append(
                await whyRefused { () async throws(RPCStatus) in
                    try await client.listStaff(PartnerV1.ListStaffRequest(parent: parent))
                })
            answers.append(
                await whyRefused { () async throws(RPCStatus) in
                    try await client.listSystems(PartnerV1.ListSystemsRequest(parent: parent))
                })
        }
        #expect(answers.allSatisfy { $0 == RPCStatus.absent })
        let own = try await cell.asSystem(of: "ctse").getStaff(PartnerV1.GetStaffRequest(name: staff))
        #expect(own.person?.family == "Nguyễn")
        try await cell.bare.close()
    }

    @Test("Staff are held against their partner's kind and sites")
    func staffRules() async throws {
        let cell = try await PartnerCell()
        try await cell.addPartner("sunrise", .serviceProvider)
        try await cell.addPartner("ctse")
        let site = try #require(try await cell.addSite(of: "ctse").meta?.name)
        let client = try cell.asOperator()
        var staff = PartnerV1.Staff.example
        staff.sites = ["partners/sunrise/sites/\(RecordID.random())", site]
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.createStaff(
                PartnerV1.CreateStaffRequest(parent: "partners/sunrise", staff: staff, requestID: "staff-001")
            )
        }
        #expect(refused.code == .invalidArgument)
        #expect(refused.wrongFields == ["staff.sites[1]", "staff.roles[0]", "staff.sites[0]"])

        staff.sites = [site]
        let made = try await cell.addStaff(of: "ctse", staff)
        #expect(made.partner == "partners/ctse")
        let disabled = try await client.updateStaff(
            PartnerV1.UpdateStaffRequest(
                staff: PartnerV1.Staff(meta: made.meta, state: .disabled),
                updateMask: GoogleProtobuf.FieldMask(paths: ["state"]), requestID: "disable-1"))
        #expect(disabled.state == .disabled)
        #expect(disabled.person == made.person)
        try await cell.bare.close()
    }

    @Test("An identity is registered once, revoked once, and never comes back")
    func lifeOfASystem() async throws {
        let cell = try await PartnerCell()
        try await cell.addPartner("ctse")
        let client = try cell.asOperator()
        let identity = "spiffe://pegase/vn/partner/ctse/system/main"
        func register(_ parent: String, _ requestID: String) async throws(RPCStatus) -> PartnerV1.System {
            try await client.registerSystem(
                PartnerV1.RegisterSystemRequest(
                    parent: parent, system: PartnerV1.System(identity: identity), requestID: requestID))
        }
        let made = try await register("partners/ctse", "register-1")
        #expect(made.meta?.name == "partners/ctse/systems/main")
        #expect(made.state == .active)
        #expect(
            cell.keeper.feed.rows.contains(
                .system(.init(name: "partners/ctse/systems/main", identity: identity, state: .active))))

        let taken = await whyRefused { () async throws(RPCStatus) in
            try await register("partners/ctse", "register-2")
        }
        #expect(taken.code == .alreadyExists)

        cell.bare.clock.advance(seconds: 5)
        let revoked = try await client.revokeSystem(
            PartnerV1.RevokeSystemRequest(
                name: "partners/ctse/systems/main", etag: made.meta?.etag ?? "", requestID: "revoke-1"))
        #expect(revoked.state == .revoked)
        #expect(revoked.revokeTime.map(UnixTime.init) == cell.bare.clock.now)
        #expect(
            cell.keeper.feed.rows.contains(
                .system(.init(name: "partners/ctse/systems/main", identity: identity, state: .revoked))))

        let again = await whyRefused { () async throws(RPCStatus) in
            try await client.revokeSystem(
                PartnerV1.RevokeSystemRequest(
                    name: "partners/ctse/systems/main", etag: revoked.meta?.etag ?? "", requestID: "revoke-2")
            )
        }
        #expect(again.code == .failedPrecondition)
        #expect(again.reason == .illegalTransition)
        let back = await whyRefused { () async throws(RPCStatus) in
            try await register("partners/ctse", "register-3")
        }
        #expect(back.code == .alreadyExists)
        try await cell.bare.close()
    }

    @Test("Nothing is added under a partner that has left, or that never was")
    func closedPartner() async throws {
        let cell = try await PartnerCell()
        let partner = try await cell.addPartner("ctse")
        let client = try cell.asOperator()
        _ = try await client.updatePartner(
            PartnerV1.UpdatePartnerRequest(
                partner: PartnerV1.Partner(meta: partner.meta, state: .offboarded),
                updateMask: GoogleProtobuf.FieldMask(paths: ["state"]), requestID: "offboard-1"))
        for (parent, reason) in [
            ("partners/ctse", Reason.partnerOffboarded), ("partners/nobody", .tenantForbiddenOrAbsent),
        ] {
            let site = await whyRefused { () async throws(RPCStatus) in
                try await client.createSite(
                    PartnerV1.CreateSiteRequest(parent: parent, site: .example, requestID: "site-0001"))
            }
            let staff = await whyRefused { () async throws(RPCStatus) in
                try await client.createStaff(
                    PartnerV1.CreateStaffRequest(parent: parent, staff: .example, requestID: "staff-001"))
            }
            #expect(site.reason == reason)
            #expect(staff.reason == reason)
        }
        try await cell.bare.close()
    }
}
