import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Who may give a consent, and what shows it")
struct ConsentGiversTests {
    typealias Giver = FamilyV1.ConsentGiver
    typealias Purpose = FamilyV1.ConsentPurpose

    private static let mother = FamilyV1.Member(relationToHead: .mother, state: .present)
    private static let aunt = FamilyV1.Member(
        relationToHead: .auntOrUncle, caretaker: true, state: .present)
    private static let cousin = FamilyV1.Member(relationToHead: .cousin, state: .present)
    private static let exploiter = FamilyV1.Member(caretaker: true, allegedExploiter: true, state: .present)

    @Test("A member who is grown up, no alleged exploiter, and what it is said to be")
    func members() throws {
        var brother = FamilyV1.Member(relationToHead: .child, caretaker: true, state: .present)
        brother.birth = .year(2022)
        var young = Self.mother
        young.birth = .year(2009)
        var grown = Self.mother
        grown.birth = .year(2008)
        var inCare = Self.aunt
        inCare.childCase = "another case"
        var formerly = inCare
        formerly.birth = .year(2000)
        let rows: [(String, Giver, FamilyV1.Member?, Reason?)] = [
            ("a mother", .parent, Self.mother, nil),
            ("an aunt who cares, as a parent", .parent, Self.aunt, nil),
            ("an aunt who cares", .otherCaretaker, Self.aunt, nil),
            ("a cousin, as a parent", .parent, Self.cousin, .consentGiverInvalid),
            (
                "a mother who does not care, as a caretaker", .otherCaretaker, Self.mother,
                .consentGiverInvalid
            ),
            ("a cousin whom papers make the guardian", .guardian, Self.cousin, nil),
            ("the head", .parent, FamilyV1.Member(relationToHead: .head, state: .present), nil),
            ("the head's spouse", .parent, FamilyV1.Member(relationToHead: .spouse, state: .present), nil),
            (
                "a grandparent who does not care", .parent,
                FamilyV1.Member(relationToHead: .grandparent, state: .present), .consentGiverInvalid
            ),
            (
                "somebody of whom nothing is known", .parent, FamilyV1.Member(state: .present),
                .consentGiverInvalid
            ),
            ("a brother of four, as a parent", .parent, brother, .consentGiverInvalid),
            ("a brother of four, as a guardian", .guardian, brother, .consentGiverInvalid),
            ("a mother of sixteen", .parent, young, .consentGiverInvalid),
            ("a mother who may be eighteen", .parent, grown, nil),
            ("a child with a case, as a caretaker", .otherCaretaker, inCare, .consentGiverInvalid),
            ("a grown-up who had a case", .otherCaretaker, formerly, nil),
            ("an exploiter, as a parent", .parent, Self.exploiter, .consentGiverInvalid),
            ("an exploiter, as a guardian", .guardian, Self.exploiter, .consentGiverInvalid),
            ("an exploiter, as a caretaker", .otherCaretaker, Self.exploiter, .consentGiverInvalid),
            ("an exploiter, as the child", .child, Self.exploiter, .consentGiverInvalid),
            ("an aunt, as the child", .child, Self.aunt, .consentGiverInvalid),
        ]
        for (what, giver, member, reason) in rows {
            let consent = FamilyV1.Consent(
                giver: giver, giverMember: "member", purposes: [.care], childAssent: true)
            #expect(try Self.refused(consent, member, born: 2008) == reason, "\(what)")
        }
        let family = FamilyV1.Consent(giver: .otherCaretaker, giverMember: "member", purposes: [.followUp])
        #expect(try Self.refused(family, inCare, of: nil) == .consentGiverInvalid, "also for a family")
        #expect(try Self.refused(family, Self.cousin, of: nil) == .consentGiverInvalid, "also for a family")
        #expect(try Self.refused(family, Self.aunt, of: nil) == nil)
    }

    @Test("The child that the case is about is no adult who agrees for it")
    func itself() throws {
        var itself = FamilyV1.Member(relationToHead: .head, caretaker: true, state: .present)
        for byCase in [true, false] {
            var child = FamilyV1.ChildCase(meta: CommonV1.Meta(name: "case"), birth: .year(2008))
            if byCase { child.member = "member" } else { itself.childCase = "case" }
            for giver in Giver.allKnown where ![.unspecified, .authority].contains(giver) {
                let consent = FamilyV1.Consent(
                    giver: giver, giverMember: "member", purposes: [.care], childAssent: true)
                let reason = try Self.refused(consent, itself, of: child)
                #expect(reason == (giver == .child ? nil : .consentGiverInvalid), "\(giver)")
            }
        }
    }

    @Test("A child alone agrees when it is surely old enough, and not to everything")
    func alone() throws {
        // The year of birth, the purpose, and why not.
        let rows: [(Int32?, Purpose, Reason?)] = [
            (2009, .care, nil), (2009, .referral, nil), (2009, .followUp, nil), (2009, .reporting, nil),
            (2009, .media, .consentGiverInvalid), (2009, .custodyTransfer, .consentGiverInvalid),
            // In June 2026 a child of 2010 is fifteen or sixteen.
            (2010, .care, .consentGiverInvalid), (2016, .care, .consentGiverInvalid),
            (2016, .media, .consentGiverInvalid), (nil, .care, .consentGiverInvalid),
        ]
        for (year, purpose, reason) in rows {
            let consent = FamilyV1.Consent(giver: .child, purposes: [purpose], childAssent: true)
            #expect(try Self.refused(consent, nil, born: year) == reason, "\(purpose), \(year ?? 0)")
        }
        let none = FamilyV1.Consent(giver: .child, purposes: [.followUp], childAssent: true)
        #expect(try Self.refused(none, nil, of: nil) == .consentGiverInvalid, "no child agrees for a family")
        typealias Change = (inout FamilyV1.Consent) -> Void
        let told: [(Change, Reason?)] = [
            ({ $0.classes = [.p1, .p2] }, nil),
            ({ $0.classes = [.p2, .p3] }, .consentGiverInvalid),
            ({ $0.fieldPaths = ["person"] }, nil),
            ({ $0.fieldPaths = ["person", "harms"] }, .consentGiverInvalid),
            (
                {
                    $0.fieldPaths = ["harms"]; $0.purposes = [.care]
                }, .consentGiverInvalid
            ),
            (
                {
                    $0.classes = [.p3]; $0.purposes = [.reporting]
                }, .consentGiverInvalid
            ),
            (
                {
                    $0.classes = [.p3]; $0.recipients = []
                }, .consentGiverInvalid
            ),
            // What the partner itself may know.
            (
                {
                    $0.classes = [.p3]; ($0.recipients, $0.purposes) = ([], [.care])
                }, nil
            ),
        ]
        for (index, (change, reason)) in told.enumerated() {
            var consent = FamilyV1.Consent(
                giver: .child, purposes: [.referral], recipients: ["cswc"], childAssent: true)
            change(&consent)
            #expect(try Self.refused(consent, nil, born: 2009) == reason, "row \(index)")
        }
    }

    @Test("Who may be old enough has a say, whoever else agrees")
    func assent() throws {
        // The giver, the year of birth, the purpose, and why not.
        let rows: [(Giver, Int32?, Purpose, Reason?)] = [
            (.guardian, 2020, .care, nil), (.guardian, 2010, .care, .childAssentMissing),
            // A child of 2016 is nine or ten.
            (.guardian, 2016, .care, .childAssentMissing), (.guardian, nil, .care, .childAssentMissing),
            (.parent, 2010, .custodyTransfer, .childAssentMissing),
            (.parent, 2010, .media, .childAssentMissing),
            (.authority, 2010, .care, nil), (.authority, 2010, .custodyTransfer, nil),
            (.authority, 2010, .media, .childAssentMissing), (.authority, 2020, .media, nil),
        ]
        for (giver, year, purpose, reason) in rows {
            let member = giver == .parent ? Self.mother : nil
            var consent = FamilyV1.Consent(giver: giver, purposes: [purpose])
            #expect(try Self.refused(consent, member, born: year) == reason, "\(giver) \(purpose)")
            consent.childAssent = true
            #expect(try Self.refused(consent, member, born: year) == nil, "\(giver) \(purpose), with assent")
        }
    }

    @Test("A consent of the family binds no child who may have a say")
    func ofFamily() throws {
        // Who gives it, whether it is about the case, the year of birth, and why it does not count.
        let rows: [(Giver, String, Int32?, Reason?)] = [
            (.parent, "", 2011, .childAssentMissing), (.guardian, "", nil, .childAssentMissing),
            (.otherCaretaker, "", 2016, .childAssentMissing), (.parent, "", 2022, nil),
            (.authority, "", 2011, nil), (.parent, "the case", 2011, nil),
        ]
        for (giver, about, year, reason) in rows {
            let consent = FamilyV1.Consent(
                childCase: about, family: "the family", giver: giver, purposes: [.care], childAssent: true)
            #expect(try Self.refused(consent, nil, born: year) == reason, "\(giver), \(about), \(year ?? 0)")
        }
    }

    @Test("The programme says both ages")
    func numbers() throws {
        var policy = try #require(ProgrammeNumbers.table.first)
        #expect((policy.assentAge, policy.consentAge) == (10, 16))
        policy.consentAge = 14
        let consent = FamilyV1.Consent(giver: .child, purposes: [.care], childAssent: true)
        #expect(try Self.refused(consent, nil, born: 2011, by: policy) == nil)
        #expect(try Self.refused(consent, nil, born: 2012, by: policy) == .consentGiverInvalid)
    }

    @Test("What must be said of each giver")
    func shown() throws {
        let today = try ConsentRulesTests.today
        func wrong(_ giver: Giver, _ change: (inout FamilyV1.Consent) -> Void) -> [String] {
            var consent = FamilyV1.Consent.example
            (consent.giver, consent.giverMember, consent.document) = (giver, "", "")
            change(&consent)
            var violations = Violations()
            ConsentRules.check(consent, at: "consent", today: today, &violations)
            return violations.fields.map(\.field)
        }
        #expect(wrong(.guardian) { _ in } == ["consent.giver_name", "consent.document"])
        #expect(wrong(.guardian) { $0.giverName = "Bà Tư" } == ["consent.document"])
        #expect(wrong(.guardian) { $0.document = "a letter" } == ["consent.giver_name"])
        #expect(
            wrong(.guardian) { ($0.oral, $0.witness, $0.giverName) = (true, "Anh Ba", "Bà Tư") }
                == ["consent.document"])
        #expect(wrong(.guardian) { ($0.giverMember, $0.document) = ("member", "a letter") } == [])
        #expect(wrong(.guardian) { ($0.giverName, $0.document) = ("Bà Tư", "a letter") } == [])
        #expect(wrong(.authority) { _ in } == ["consent.document"])
        #expect(wrong(.authority) { $0.document = "17/QD" } == [])
        #expect(wrong(.authority) { ($0.document, $0.giverName) = ("17/QD", "an officer") } == [])
        #expect(wrong(.parent) { $0.document = "sheet 7" } == ["consent.giver_member"])
        #expect(wrong(.otherCaretaker) { $0.document = "sheet 7" } == ["consent.giver_member"])
        #expect(wrong(.parent) { ($0.giverMember, $0.oral, $0.witness) = ("member", true, "Anh Ba") } == [])
        #expect(wrong(.child) { _ in } == ["consent.document"])
        #expect(wrong(.child) { ($0.document, $0.giverName) = ("sheet 7", "me") } == ["consent.giver_name"])
    }

    @Test("Both tables have a row for each of their enum")
    func complete() {
        #expect(Set(ConsentGiverRule.table.map(\.giver)) == Set(Giver.allKnown).subtracting([.unspecified]))
        #expect(
            Set(ConsentPurposeRule.table.map(\.purpose)) == Set(Purpose.allKnown).subtracting([.unspecified]))
    }

    private static func refused(
        _ consent: FamilyV1.Consent, _ member: FamilyV1.Member?, born year: Int32?,
        by policy: ProgrammeNumbers? = nil
    ) throws -> Reason? {
        let birth = year.map { FamilyV1.BirthDate.year($0) }
        return try refused(consent, member, of: FamilyV1.ChildCase(birth: birth), by: policy)
    }

    private static func refused(
        _ consent: FamilyV1.Consent, _ member: FamilyV1.Member?, of child: FamilyV1.ChildCase?,
        by policy: ProgrammeNumbers? = nil
    ) throws -> Reason? {
        let (today, policy) = (
            try ConsentRulesTests.today, try policy ?? #require(ProgrammeNumbers.table.first)
        )
        do throws(RPCStatus) {
            try ConsentRules.checkGiver(of: consent, member, child, today: today, by: policy)
            return nil
        } catch {
            return error.reason
        }
    }
}
