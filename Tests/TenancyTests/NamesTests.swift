import Tenancy
import Testing

@Suite("Ids and names")
struct NamesTests {
    private static let a = Cast.drawnID(11)
    private static let b = Cast.drawnID(12)

    @Test("A drawn id has one spelling, and it goes there and back")
    func drawnIDs() {
        var generator = SeededGenerator(seed: 3)
        var seen: Set<String> = []
        for _ in 0..<1_000 {
            let text = RecordID.random(using: &generator).text
            #expect(text.utf8.count == 26)
            #expect(StaffID(text)?.text == text)
            #expect(RecordID(text)?.isDrawn == true)
            seen.insert(text)
        }
        #expect(seen.count == 1_000)
        #expect(StaffID(String(repeating: "a", count: 26))?.text == String(repeating: "a", count: 26))
        #expect(
            StaffID(String(repeating: "7", count: 25) + "4")?.text == String(repeating: "7", count: 25) + "4")
    }

    @Test(
        "Another spelling is none",
        arguments: [
            "", "a", String(repeating: "a", count: 25), String(repeating: "a", count: 27),
            String(repeating: "A", count: 26), String(repeating: "a", count: 25) + "b",
            String(repeating: "7", count: 26), String(repeating: "0", count: 26),
            String(repeating: "é", count: 13),
            String(repeating: "a", count: 25) + " ", String(repeating: "a", count: 25) + "\0",
        ])
    func otherSpellings(text: String) {
        #expect(StaffID(text) == nil)
    }

    @Test(
        "Codes",
        arguments: [
            ("ab", true), ("a-b", true), ("a--b", true), ("00", true),
            (String(repeating: "z", count: 32), true),
            ("", false), ("a", false), ("-a", false), ("a-", false), ("--", false), ("A1", false),
            ("a_b", false),
            ("a.b", false), ("a/b", false), ("é", false), (String(repeating: "z", count: 33), false),
        ])
    func slugs(text: String, isOne: Bool) {
        #expect((PartnerID(text) != nil) == isOne)
        #expect((SystemID(text) != nil) == isOne)
    }

    @Test("The directory's tenant cannot be spelled by a partner")
    func directory() {
        let tenant = TenantID.directory(.vietnam)
        #expect(tenant.isDirectory)
        #expect(PartnerID(tenant.partner.text) == nil)
        #expect(tenant != TenantID.directory(.laos))
        #expect(!Cast.ctseTenant.isDirectory)
    }

    @Test(
        "Record ids",
        arguments: [
            ("ctse", true), ("ctse.main", true), ("a", true), (a, true), ("", false), (".a", false),
            ("-a", false),
            ("a/b", false), ("A", false), ("..", false), (String(repeating: "a", count: 81), false),
        ])
    func recordIDs(text: String, isOne: Bool) {
        #expect((RecordID(text) != nil) == isOne)
    }

    @Test(
        "The forms, and back",
        arguments: [
            ("partners/ctse", ResourceType.partner),
            ("partners/ctse/sites/\(a)", .site),
            ("partners/ctse/staff/\(a)", .staff),
            ("partners/ctse/systems/main", .system),
            ("partners/ctse/families/\(a)", .family),
            ("partners/ctse/families/\(a)/members/\(b)", .member),
            ("partners/ctse/families/\(a)/followUps/\(b)", .followUp),
            ("partners/ctse/cases/\(a)", .childCase),
            ("partners/ctse/cases/\(a)/assessments/\(b)", .assessment),
            ("partners/ctse/cases/\(a)/bestInterestDecisions/\(b)", .bestInterestDecision),
            ("partners/ctse/siblingGroups/\(a)", .siblingGroup),
            ("partners/ctse/visits/\(a)", .visit),
            ("partners/ctse/policies/\(a)", .policy),
        ])
    func forms(text: String, type: ResourceType) throws {
        let name = try #require(ResourceName(parsing: text, as: type))
        #expect(name.text == text)
        #expect(name.partner == Cast.ctse)
        #expect(name.recordID != nil)
        for other in ResourceType.allCases where other != type {
            #expect(ResourceName(parsing: text, as: other) == nil, "\(text) as a \(other)")
        }
    }

    @Test("Names made from their parts are the names that are read")
    func made() throws {
        let family = try #require(RecordID(Self.a))
        let member = try #require(RecordID(Self.b))
        let home = try #require(ResourceName.record(family, as: .family, of: Cast.ctse))
        let made = try #require(home.child(member, as: .member))
        #expect(ResourceName(parsing: made.text, as: .member) == made)
        #expect(made.parent == home)
        #expect(made.parentID == Self.a)
        #expect(home.parent == nil)
        #expect(home.child(member, as: .trial) == nil)
        #expect(ResourceName.record(member, as: .member, of: Cast.ctse) == nil)
        #expect(ResourceName.record(try #require(RecordID("ctse")), as: .family, of: Cast.ctse) == nil)
        #expect(ResourceName.system(Cast.main, of: Cast.ctse).recordID == RecordID(Cast.ctse, Cast.main))
    }

    @Test(
        "Everything else is not a name, of any type",
        arguments: [
            "", "/", "partners", "partners/", "partners//", "/partners/ctse", "partners/ctse/",
            "Partners/ctse",
            "partners/CTSE", "partners/c", "partners/ctse ", " partners/ctse", "partners/ctse\n",
            "partners/ctse\0",
            "partner/ctse", "partners/ctse/ctse", "partners/_directory", "partners/-", "partners/*",
            "partners/../ctse",
            "partners/ctse/sites", "partners/ctse/sites/", "partners/ctse/sites/go-vap",
            "partners/ctse/sites/\(a)/",
            "partners/ctse//sites/\(a)", "partners/ctse/site/\(a)", "partners/ctse/sites/\(a)/sites/\(b)",
            "partners/ctse/staff/lan", "partners/ctse/staffs/\(a)", "partners/ctse/systems/m",
            "partners/ctse/systems/",
            "partners/ctse/systems/main/x", "partners/ctse/families/\(a)/members",
            "partners/ctse/families/\(a)/members/",
            "partners/ctse/families//members/\(b)", "partners/ctse/families/\(a)/member/\(b)",
            "partners/ctse/cases/\(a)/members/\(b)", "partners/ctse/trials/\(b)",
            "partners/ctse/families/\(a)/cases/\(b)", "partners/ctse/families/\(a)/followups/\(b)",
            "partners/ctse/families/\(a)/members/\(b)/", "partners/ctse/families/\(a)/members/\(b)/x",
            "partners/ctse/members/\(b)", "families/\(a)", "partners/ctse/families/\(a.uppercased())",
            "partners/ctse/families/\(a.dropLast())", "partners/ctse/families/\(a)a",
            "partners/ctse/families/%61",
            "//pegase/partners/ctse", "partners/ctse?x=1", "partners/ctsе", "partners/ctse\u{301}",
            "partners/" + String(repeating: "a", count: 33), String(repeating: "partners/", count: 10_000),
        ])
    func notNames(text: String) {
        for type in ResourceType.allCases {
            #expect(ResourceName(parsing: text, as: type) == nil)
        }
    }
}
