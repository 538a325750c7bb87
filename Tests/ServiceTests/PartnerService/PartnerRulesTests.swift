import Tenancy
import Testing
import WireProto

@testable import PartnerService
@testable import ServiceRuntime

@Suite("What a partner must be")
struct PartnerRulesTests {
    func fields(_ partner: PartnerV1.Partner) -> [String] {
        var violations = Violations(requiring: partner, at: "partner")
        PartnerRules.check(partner, at: "partner", in: .vietnam, &violations)
        return violations.fields.map(\.field)
    }

    @Test("An example of each kind is one", arguments: PartnerV1.PartnerKind.allKnown.dropFirst())
    func examples(kind: PartnerV1.PartnerKind) {
        #expect(fields(.example("ctse", kind)) == [])
    }

    @Test("Every wrong field is told at once")
    func allViolations() {
        var partner = PartnerV1.Partner.example("-CTSE")
        partner.names = [
            CommonV1.LocalizedText(lang: "de", text: " "),
            CommonV1.LocalizedText(lang: "en", text: "a\u{7}b"),
        ]
        partner.kind = PartnerV1.PartnerKind(rawValue: 99)
        partner.jurisdiction = [CommonV1.AdminArea(country: .kh)]
        partner.services = [.legal, .legal, .unspecified]
        partner.leadPartner = "partners/asmae/sites"
        partner.programme = "P"
        #expect(
            fields(partner) == [
                "partner.code", "partner.names[0].lang", "partner.names[0].text", "partner.names[1].text",
                "partner.kind", "partner.jurisdiction", "partner.jurisdiction[0].country",
                "partner.jurisdiction[0]", "partner.services[1]", "partner.services[2]",
                "partner.lead_partner", "partner.programme",
            ])
    }

    @Test("A jurisdiction is for authorities, and of the cell's country")
    func jurisdiction() {
        var partner = PartnerV1.Partner.example("dolisa", .authority)
        partner.jurisdiction = [CommonV1.AdminArea(country: .vn, code: "VN-SG")]
        #expect(fields(partner) == [])
        partner.kind = .ngo
        #expect(fields(partner) == ["partner.jurisdiction"])
    }

    @Test(
        "What may follow what",
        arguments: [
            (PartnerV1.PartnerState.onboarding, PartnerV1.PartnerState.active, true),
            (.active, .suspended, true), (.suspended, .active, true), (.active, .active, true),
            (.suspended, .offboarded, true), (.active, .onboarding, false), (.offboarded, .active, false),
            (.offboarded, .offboarded, true),
        ])
    func transitions(old: PartnerV1.PartnerState, new: PartnerV1.PartnerState, isLegal: Bool) {
        var refused: RPCStatus?
        do { try PartnerRules.checkTransition(from: old, to: new) } catch { refused = error }
        #expect((refused == nil) == isLegal)
        if let refused { #expect(refused.reason == .illegalTransition) }
    }

    @Test("A kind changes only to one that permits as many roles")
    func kinds() throws {
        try PartnerRules.checkKind(from: .ngo, to: .charitySchool)
        #expect(throws: RPCStatus.self) { try PartnerRules.checkKind(from: .ngo, to: .authority) }
        #expect(throws: RPCStatus.self) { try PartnerRules.checkKind(from: .ngo, to: .programmeLead) }
    }

    @Test("No kind permits the role of a system", arguments: PartnerV1.PartnerKind.allKnown)
    func systemRole(kind: PartnerV1.PartnerKind) {
        #expect(!kind.permittedRoles.contains(.system))
    }

    @Test("A workshop provider and an authority never get a case role")
    func caseRoles() {
        let roles: RoleSet = [.socialWorker, .manager]
        #expect(PartnerV1.PartnerKind.serviceProvider.permittedRoles.isDisjoint(with: roles))
        #expect(PartnerV1.PartnerKind.authority.permittedRoles.isDisjoint(with: roles))
    }
}

@Suite("What sites, staff and systems must be")
struct RegistryRulesTests {
    func fields(_ check: (inout Violations) -> Void) -> [String] {
        var violations = Violations()
        check(&violations)
        return violations.fields.map(\.field)
    }

    @Test(
        "Capacity and ages may be unknown; known ones make sense",
        arguments: [
            (capacity: Int32?.none, youngest: Int32?.none, oldest: Int32?.none, wrong: [String]()),
            (0, 6, 22, []),
            (110, 6, 6, []),
            (-1, nil, nil, ["site.capacity"]),
            (nil, 16, 6, ["site.max_age"]),
            (nil, -1, 100, ["site.min_age", "site.max_age"]),
        ])
    func limits(capacity: Int32?, youngest: Int32?, oldest: Int32?, wrong: [String]) {
        var site = PartnerV1.Site.example
        site.state = .open
        site.capacity = capacity.map { CommonV1.IntValue(value: $0) }
        site.minAge = youngest.map { CommonV1.IntValue(value: $0) }
        site.maxAge = oldest.map { CommonV1.IntValue(value: $0) }
        #expect(fields { SiteRules.check(site, at: "site", in: .vietnam, &$0) } == wrong)
    }

    @Test(
        "How a greatest age is meant is said where there is one, and leaves room for somebody",
        arguments: [
            (PartnerV1.AgeLimit.upTo, Int32?.some(6), Int32?.some(6), [String]()),
            (.until, 6, 16, []), (.until, nil, 16, []),
            (.until, 6, 6, ["site.max_age"]), (.until, nil, 0, ["site.max_age"]),
            (.until, 6, nil, ["site.max_age_limit"]), (.upTo, nil, nil, ["site.max_age_limit"]),
            (PartnerV1.AgeLimit(rawValue: 9), 6, 16, ["site.max_age_limit"]),
        ])
    func ageLimit(limit: PartnerV1.AgeLimit, youngest: Int32?, oldest: Int32?, wrong: [String]) {
        var site = PartnerV1.Site.example
        site.state = .open
        site.maxAgeLimit = limit
        site.minAge = youngest.map { CommonV1.IntValue(value: $0) }
        site.maxAge = oldest.map { CommonV1.IntValue(value: $0) }
        #expect(fields { SiteRules.check(site, at: "site", in: .vietnam, &$0) } == wrong)
    }

    @Test("Staff have a name, and sites of their own partner")
    func staff() throws {
        let partner = try #require(PartnerID("ctse"))
        let site = "partners/ctse/sites/\(RecordID.random())"
        var staff = PartnerV1.Staff.example
        staff.state = .active
        staff.sites = [site, "partners/cswc/sites/\(RecordID.random())", site, "ctse"]
        staff.person = CommonV1.PersonName(family: " ")
        #expect(
            fields { StaffRules.check(staff, at: "staff", of: partner, &$0) }
                == ["staff.person", "staff.sites[1]", "staff.sites[2]", "staff.sites[3]"])
    }

    @Test(
        "Roles follow the kind of partner",
        arguments: [
            (PartnerV1.PartnerKind.ngo, [OptionsV1.Role.socialWorker, .manager, .volunteer], [String]()),
            (.serviceProvider, [.serviceProvider, .socialWorker], ["staff.roles[1]"]),
            (.authority, [.manager, .authorityOfficer], ["staff.roles[0]"]),
            (.programmeOwner, [.programmeAnalyst, .countryCoordinator, .auditor], []),
            (.programmeLead, [.programmeLead, .volunteer], ["staff.roles[1]"]),
            (.charitySchool, [.system], ["staff.roles[0]"]),
        ])
    func roles(kind: PartnerV1.PartnerKind, roles: [OptionsV1.Role], wrong: [String]) {
        var staff = PartnerV1.Staff.example
        staff.roles = roles
        #expect(fields { StaffRules.checkRoles(staff, at: "staff", of: kind, &$0) } == wrong)
    }

    @Test(
        "An identity is one of this very partner in this very country",
        arguments: [
            ("spiffe://pegase/vn/partner/ctse/system/main", true),
            ("spiffe://pegase/kh/partner/ctse/system/main", false),
            ("spiffe://pegase/vn/partner/cswc/system/main", false),
            ("spiffe://pegase/vn/partner/ctse/system/", false),
            ("spiffe://pegase/vn/operator/first", false),
            ("spiffe://pegase/vn/service/gateway", false),
            ("SPIFFE://pegase/vn/partner/ctse/system/main", false),
            ("", false),
        ])
    func identities(identity: String, isGood: Bool) throws {
        let partner = try #require(PartnerID("ctse"))
        var violations = Violations()
        let id = SystemRules.systemID(in: identity, at: "system", of: partner, in: .vietnam, &violations)
        #expect((id != nil) == isGood)
        #expect(violations.isEmpty == isGood)
    }
}
