import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import PartnerService
@testable import ServiceRuntime

/// What the programme's texts say of partners and their sites, made through the RPCs and read back as it was.
@Suite("The registry holds what the texts say")
struct RegistryFactTests {
    typealias Row = (
        code: String, kind: PartnerV1.PartnerKind, change: @Sendable (inout PartnerV1.Site) -> Void
    )

    static let rows: [Row] = [
        (
            "cswc", .ngo,
            { site in  // "about 100 children and young people between 6 and 22"
                site.kind = .dayCareCenter
                (site.capacity, site.capacityApprox) = (number(100), true)
                (site.minAge, site.maxAge) = (number(6), number(22))
                site.audiences = [.atRiskOfTrafficking]
                site.area = CommonV1.AdminArea(name: "Phan Thiet")
            }
        ),
        (
            "ctse", .residentialHomeOperator,
            { site in  // "110 youth and street children aged 6 to 16 in the Go Vap district"
                site.kind = .residentialHome
                site.capacity = number(110)
                (site.minAge, site.maxAge) = (number(6), number(16))
                site.audiences = [.streetChildren]
                site.area = CommonV1.AdminArea(name: "Gò Vấp")
            }
        ),
        (
            "binh-thuan", .charitySchool,
            { site in  // Neither its places nor its ages nor whether it is a third school is said.
                site.kind = .charitySchool
                site.audiences = [.vulnerableChildren]
                site.remark = "The text may mean the province."
            }
        ),
        (
            "avec", .ngo,
            { site in  // "we don't separate kids from their siblings"
                site.kind = .shelter
                site.audiences = [.girlsTortured, .girlsRaped, .girlsAbandoned]
                site.siblingsAdmitted = true
            }
        ),
        ("hostel", .ngo, { $0.kind = .hostel }),
        ("center", .ngo, { $0.kind = .socialCenter }),
    ]

    @Test("A site is kept with what is known of it, and nothing more", arguments: rows.indices)
    func site(index: Int) async throws {
        let (code, kind, change) = Self.rows[index]
        let cell = try await PartnerCell()
        try await cell.addPartner(code, kind)
        var site = PartnerV1.Site(
            names: [CommonV1.LocalizedText(lang: "vi", text: "Nhà \(code)")], address: "12 Hidden Street")
        change(&site)
        let made = try await cell.addSite(of: code, site)
        let read = try await cell.asSystem(of: code).getSite(
            PartnerV1.GetSiteRequest(name: made.meta?.name ?? ""))
        site.meta = read.meta
        (site.partner, site.state) = ("partners/\(code)", .open)
        #expect(read == site)
        // FamilyService is told the same.
        let news = RegistryNews(isSnapshot: true, rows: cell.keeper.feed.rows, revision: 1)
        let told = try #require(WatchMessages.directory(news).flatMap(\.sites).first)
        #expect((told.kind, told.state, told.siblingsAdmitted) == (read.kind, .open, read.siblingsAdmitted))
        #expect((told.capacity, told.minAge, told.maxAge) == (read.capacity, read.minAge, read.maxAge))
        #expect(told.audiences == read.audiences)
        try await cell.bare.close()
    }

    @Test("A workshop provider has its service, an authority its jurisdiction")
    func providers() async throws {
        let cell = try await PartnerCell()
        let rows: [(String, PartnerV1.PartnerKind, (inout PartnerV1.Partner) -> Void)] = [
            ("sunrise", .serviceProvider, { $0.services = [.artisticWorkshop] }),
            (
                "dolisa", .authority,
                { $0.jurisdiction = [CommonV1.AdminArea(code: "VN-SG", name: "Hồ Chí Minh")] }
            ),
        ]
        for (code, kind, change) in rows {
            var partner = PartnerV1.Partner.example(code, kind)
            change(&partner)
            let made = try await cell.asOperator().createPartner(
                PartnerV1.CreatePartnerRequest(partner: partner, requestID: "make-\(code)"))
            #expect((made.services, made.jurisdiction) == (partner.services, partner.jurisdiction))
        }
        try await cell.bare.close()
    }

    @Test(
        "The programme's owner, the partner that leads it in a country, one that is not confirmed, and an authority"
    )
    func programme() async throws {
        let cell = try await PartnerCell()
        let rows: [(String, PartnerV1.PartnerKind, (inout PartnerV1.Partner) -> Void)] = [
            ("peed", .programmeOwner, { $0.programme = "pegase" }),
            (
                "asmae", .programmeLead,
                { partner in  // "is responsible for implementing the action plan"
                    partner.programme = "pegase"
                    partner.names = [CommonV1.LocalizedText(lang: "fr", text: "Asmae Sœur Emmanuelle")]
                }
            ),
            ("avec", .ngo, { $0.state = .onboarding }),
            ("lan-san", .charitySchool, { $0.leadPartner = "partners/asmae" }),
        ]
        for (code, kind, change) in rows {
            var partner = PartnerV1.Partner.example(code, kind)
            change(&partner)
            let made = try await cell.asOperator().createPartner(
                PartnerV1.CreatePartnerRequest(partner: partner, requestID: "make-\(code)"))
            let read = try await cell.asOperator().getPartner(
                PartnerV1.GetPartnerRequest(name: "partners/\(code)"))
            #expect(read == made)
            (partner.meta, partner.country) = (read.meta, .vn)
            #expect(read == partner)
        }
        try await cell.bare.close()
    }

    @Test(
        "Volunteers, an auditor, an officer: who works where, with the roles that the partner's kind permits")
    func people() async throws {
        let cell = try await PartnerCell()
        let rows: [(String, PartnerV1.PartnerKind, PartnerV1.StaffKind, OptionsV1.Role)] = [
            ("avec", .ngo, .volunteer, .volunteer), ("peed", .programmeOwner, .analyst, .auditor),
            ("dolisa", .authority, .officer, .authorityOfficer),
            ("sunrise", .serviceProvider, .teacher, .serviceProvider),
            ("asmae", .programmeLead, .manager, .programmeLead),
        ]
        for (code, kind, staffKind, role) in rows {
            try await cell.addPartner(code, kind)
            let made = try await cell.addStaff(
                of: code,
                PartnerV1.Staff(
                    person: CommonV1.PersonName(given: "Nicole"), kind: staffKind, roles: [role]))
            let read = try await cell.asSystem(of: code).getStaff(
                PartnerV1.GetStaffRequest(name: made.meta?.name ?? ""))
            #expect(read == made)
            #expect((read.kind, read.roles) == (staffKind, [role]))
        }
        try await cell.bare.close()
    }

    private static func number(_ value: Int32) -> CommonV1.IntValue { CommonV1.IntValue(value: value) }
}
