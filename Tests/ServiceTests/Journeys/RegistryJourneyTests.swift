import Tenancy
import Testing
import WireProto

@Suite("An operator takes a partner in")
struct RegistryJourneyTests {
    @Test("Partner, site, staff and system are made, read, listed and changed")
    func registry() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let registry = try deployment.operating().registry
            let made = try await registry.createPartner(
                PartnerV1.CreatePartnerRequest(
                    partner: PartnerV1.Partner(
                        code: "ctse",
                        names: [CommonV1.LocalizedText(lang: "en", text: "Center for Social Work")],
                        kind: .ngo, state: .onboarding),
                    requestID: RequestID.new()))
            #expect(made.meta?.name == "partners/ctse")
            #expect(made.country == .vn)

            // 110 youth and street children aged 6 to 16 in Go Vap.
            let site = try await registry.createSite(
                PartnerV1.CreateSiteRequest(
                    parent: "partners/ctse",
                    site: PartnerV1.Site(
                        kind: .residentialHome,
                        names: [CommonV1.LocalizedText(lang: "vi", text: "Nhà Gò Vấp")],
                        area: CommonV1.AdminArea(country: .vn, code: "VN-SG", name: "Gò Vấp"),
                        address: "12 a street", capacity: CommonV1.IntValue(value: 110),
                        minAge: CommonV1.IntValue(value: 6), maxAge: CommonV1.IntValue(value: 16),
                        audiences: [.streetChildren], state: .open),
                    requestID: RequestID.new()))
            let read = try await registry.getSite(PartnerV1.GetSiteRequest(name: site.meta?.name ?? ""))
            #expect(read == site)

            let staff = try await deployment.employ(.socialWorker, at: "ctse")
            try await deployment.register(.partner("ctse"))
            let people = try await registry.listStaff(PartnerV1.ListStaffRequest(parent: "partners/ctse"))
            #expect(people.staff.map(\.meta?.name) == [staff])
            let systems = try await registry.listSystems(
                PartnerV1.ListSystemsRequest(parent: "partners/ctse"))
            #expect(systems.systems.map(\.identity) == ["spiffe://pegase/vn/partner/ctse/system/main"])

            let active = try await registry.updatePartner(
                PartnerV1.UpdatePartnerRequest(
                    partner: PartnerV1.Partner(meta: made.meta, state: .active),
                    updateMask: GoogleProtobuf.FieldMask(paths: ["state"]), requestID: RequestID.new()))
            #expect(active.state == .active && active.names == made.names)
            #expect(active.meta?.etag != made.meta?.etag)
        }
    }

    @Test("A site whose capacity and ages nobody gave is legal, and they stay unset")
    func unknownCapacity() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("lansan", .charitySchool)
            let site = try await deployment.operating().registry.createSite(
                PartnerV1.CreateSiteRequest(
                    parent: partner.name,
                    site: PartnerV1.Site(
                        kind: .charitySchool, names: [CommonV1.LocalizedText(lang: "vi", text: "Lán San")],
                        state: .open, remark: "The source does not say in which city."),
                    requestID: RequestID.new()))
            #expect(site.capacity == nil && site.minAge == nil && site.maxAge == nil)
        }
    }

    @Test("Staff of a workshop provider cannot be given a case role")
    func noCaseRole() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            _ = try await deployment.welcome("sunrise", .serviceProvider, staff: [.serviceProvider])
            let refusal = await refusal {
                _ = try await deployment.employ(.socialWorker, at: "sunrise")
            }
            #expect(refusal?.reason?.rawValue == "ROLE_NOT_PERMITTED")
            #expect(refusal?.violatedFields == ["staff.roles[0]"])
        }
    }

    @Test("A neighbour sees where a site is and nothing of who sleeps there")
    func directory() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let home = try await deployment.welcome("ctse")
            let neighbour = try await deployment.welcome("cswc")
            let made = try await deployment.operating().registry.createSite(
                PartnerV1.CreateSiteRequest(
                    parent: home.name,
                    site: PartnerV1.Site(
                        kind: .shelter, names: [CommonV1.LocalizedText(lang: "en", text: "A home")],
                        address: "12 a street", capacity: CommonV1.IntValue(value: 40), state: .open,
                        remark: "Nobody else's business"),
                    requestID: RequestID.new()))
            let request = PartnerV1.GetSiteRequest(name: made.meta?.name ?? "")
            let own = try await home.system.registry.getSite(request)
            #expect(own.address == "12 a street" && own.capacity?.value == 40)
            let seen = try await neighbour.system.registry.getSite(request)
            #expect(seen.names == made.names && seen.kind == .shelter)
            #expect(seen.address.isEmpty && seen.capacity == nil && seen.remark.isEmpty)
        }
    }

    @Test("A partner of Laos is nobody in Vietnam")
    func elsewhere() async throws {
        try await TestDeployment.with(.vietnam, .laos) { deployment in
            let home = try await deployment.welcome("ctse")
            let elsewhere = try await deployment.welcome("synthetic", in: .laos)
            let refusal = await refusal {
                _ = try await elsewhere.system.registry.getPartner(
                    PartnerV1.GetPartnerRequest(name: home.name))
            }
            #expect(refusal?.code == .notFound)
        }
    }
}
