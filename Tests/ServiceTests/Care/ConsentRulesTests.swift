import ServiceSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Consents, as rules")
struct ConsentRulesTests {
    @Test("Who may give it, and when a child has a say")
    func givers() throws {
        let (policy, today) = (try #require(ProgrammeNumbers.table.first), try Self.today)
        let exploiter = FamilyV1.Member(caretaker: true, allegedExploiter: true, state: .present)
        let parent = FamilyV1.Member(caretaker: true, state: .present)
        // Who gives it, the member, the year of birth, whether the child assents, and why not.
        let rows: [(FamilyV1.ConsentGiver, FamilyV1.Member?, Int32?, Bool, Reason?)] = [
            (.parent, parent, 2020, false, nil),
            (.parent, exploiter, 2020, false, .consentGiverInvalid),
            (.parent, exploiter, 2010, true, .consentGiverInvalid),
            (.guardian, exploiter, 2020, false, .consentGiverInvalid),
            (.otherCaretaker, exploiter, 2020, false, .consentGiverInvalid),
            (.child, exploiter, 2010, true, .consentGiverInvalid),
            (.guardian, nil, 2020, false, nil),
            (.parent, parent, 2010, false, .childAssentMissing),
            (.parent, parent, 2010, true, nil),
            // In the year 2026 a child of 2016 is nine or ten: it may have a say, and may not consent alone.
            (.parent, parent, 2016, false, .childAssentMissing),
            (.child, nil, 2016, true, .consentGiverInvalid),
            (.parent, parent, nil, false, .childAssentMissing),
            (.child, nil, nil, true, .consentGiverInvalid),
            (.child, nil, 2014, true, nil),
            (.authority, nil, 2010, false, nil),
        ]
        for (giver, member, year, assent, reason) in rows {
            let refused = Self.refusal { () throws(RPCStatus) in
                try ConsentRules.checkGiver(
                    of: FamilyV1.Consent(giver: giver, childAssent: assent), member,
                    FamilyV1.ChildCase(birth: year.map(FamilyV1.BirthDate.year)), today: today, by: policy)
            }
            #expect(refused?.reason == reason, "\(giver) for a child of \(String(describing: year))")
        }
    }

    @Test("Pictures, special fields for others and another custodian are never a child's decision alone")
    func neverAlone() throws {
        let (policy, today) = (try #require(ProgrammeNumbers.table.first), try Self.today)
        let rows: [(String, (inout FamilyV1.Consent) -> Void, Reason?)] = [
            ("care", { $0.purposes = [.care] }, nil),
            ("referral of what identifies", { ($0.purposes, $0.classes) = ([.referral], [.p1, .p2]) }, nil),
            ("media", { $0.purposes = [.media] }, .consentGiverInvalid),
            ("custody among others", { $0.purposes = [.care, .custodyTransfer] }, .consentGiverInvalid),
            ("referral of P3", { ($0.purposes, $0.classes) = ([.referral], [.p3]) }, .consentGiverInvalid),
            (
                "referral of a field of P3", { ($0.purposes, $0.fieldPaths) = ([.referral], ["harms"]) },
                .consentGiverInvalid
            ),
        ]
        for (what, change, reason) in rows {
            for giver in [FamilyV1.ConsentGiver.child, .guardian] {
                var consent = FamilyV1.Consent(giver: giver, childAssent: true)
                change(&consent)
                let refused = Self.refusal { () throws(RPCStatus) in
                    try ConsentRules.checkGiver(
                        of: consent, nil, FamilyV1.ChildCase(birth: .year(2010)), today: today, by: policy)
                }
                #expect(refused?.reason == (giver == .child ? reason : nil), "\(what) by \(giver)")
            }
        }
    }

    @Test("A consent of the family binds no child who may have a say")
    func familyConsent() throws {
        let (policy, today) = (try #require(ProgrammeNumbers.table.first), try Self.today)
        // Who gives it, whether it is about the case, the year of birth, and why it does not count.
        let rows: [(FamilyV1.ConsentGiver, String, Int32?, Reason?)] = [
            (.parent, "", 2011, .childAssentMissing), (.guardian, "", nil, .childAssentMissing),
            (.otherCaretaker, "", 2016, .childAssentMissing), (.parent, "", 2022, nil),
            (.authority, "", 2011, nil), (.parent, "the case", 2011, nil),
        ]
        for (giver, about, year, reason) in rows {
            let refused = Self.refusal { () throws(RPCStatus) in
                try ConsentRules.checkAssent(
                    to: FamilyV1.Consent(
                        childCase: about, family: "the family", giver: giver, childAssent: true),
                    of: FamilyV1.ChildCase(birth: year.map(FamilyV1.BirthDate.year)), today: today,
                    by: policy)
            }
            #expect(refused?.reason == reason, "\(giver), \(about), \(String(describing: year))")
        }
    }

    @Test("What a consent must say")
    func fields() throws {
        let today = try Self.today
        let rows: [(String, (inout FamilyV1.Consent) -> Void)] = [
            ("consent.child_case", { $0.childCase = "" }),
            ("consent.giver", { $0.giver = .unspecified }),
            ("consent.giver_member", { $0.giverMember = "" }),
            ("consent.giver_member", { $0.giver = .authority }),
            ("consent.purposes", { $0.purposes = [] }),
            ("consent.purposes[1]", { $0.purposes = [.care, .care] }),
            ("consent.media", { $0.media = true }),
            ("consent.recipients[0]", { $0.recipients = ["Not A Code"] }),
            (
                "consent.classes",
                {
                    $0.classes = []; $0.fieldPaths = []
                }
            ),
            ("consent.field_paths[0]", { $0.fieldPaths = ["nonsense"] }),
            ("consent.valid_from", { $0.validFrom = CommonV1.Date(year: 2026, month: 0, day: 0) }),
            ("consent.valid_until", { $0.validUntil = CommonV1.Date(year: 2020, month: 1, day: 1) }),
            ("consent.explanation_lang", { $0.explanationLang = "de" }),
            ("consent.witness", { $0.oral = true }),
        ]
        func wrong(_ consent: FamilyV1.Consent) -> [String] {
            var violations = Violations(requiring: consent, at: "consent")
            ConsentRules.check(consent, at: "consent", today: today, &violations)
            return violations.fields.map(\.field)
        }
        #expect(wrong(.example) == [])
        for (field, change) in rows {
            var consent = FamilyV1.Consent.example
            change(&consent)
            #expect(wrong(consent) == [field])
        }
        var media = FamilyV1.Consent.example
        (media.purposes, media.media) = ([.media], true)
        #expect(wrong(media) == ["consent.document"])
        media.document = "sheet 12"
        #expect(wrong(media) == [])
        media.purposes = [.media, .care]
        #expect(wrong(media) == ["consent.purposes"])
    }

    @Test("What is covered, and why not")
    func cover() throws {
        let today = try Self.today
        let yesterday = CommonV1.Date(today.adding(days: -1))
        typealias Question = ConsentCover.Question
        // The consent, what is asked, and the answer.
        let named = Question(purpose: .referral, recipient: "cswc", paths: ["person.given"])
        let rows: [(String, (inout FamilyV1.Consent) -> Void, Question, Reason?, [String])] = [
            ("a field by its path", { _ in }, named, nil, []),
            (
                "a field by its class",
                {
                    $0.fieldPaths = []; $0.classes = [.p2]
                }, named, nil, []
            ),
            (
                "a message whose classes are not all named",
                {
                    $0.fieldPaths = []; $0.classes = [.p1]
                },
                Question(purpose: .referral, recipient: "cswc", paths: ["person"]), .consentNotCovering,
                ["person"]
            ),
            (
                "one path of two", { _ in },
                Question(purpose: .referral, recipient: "cswc", paths: ["person", "note"]),
                .consentNotCovering,
                ["note"]
            ),
            (
                "another recipient", { _ in },
                Question(purpose: .referral, recipient: "avec", paths: ["person"]), .consentNotCovering,
                ["person"]
            ),
            (
                "the partner itself", { _ in },
                Question(purpose: .referral, recipient: "ctse", paths: ["person"]),
                nil, []
            ),
            ("another purpose", { $0.purposes = [.care] }, named, .consentMissing, ["person.given"]),
            ("pictures", { _ in }, Question(purpose: .media), .consentMissing, []),
            ("withdrawn", { $0.state = .withdrawn }, named, .consentWithdrawn, ["person.given"]),
            ("expired", { $0.validUntil = yesterday }, named, .consentMissing, ["person.given"]),
            ("until today", { $0.validUntil = CommonV1.Date(today) }, named, nil, []),
            (
                "not yet", { $0.validFrom = CommonV1.Date(today.adding(days: 1)) }, named, .consentMissing,
                ["person.given"]
            ),
            ("frozen", { $0.frozen = true }, named, .consentFrozen, ["person.given"]),
        ]
        for (what, change, question, reason, uncovered) in rows {
            var consent = FamilyV1.Consent.example
            change(&consent)
            let cover = ConsentCover(question, by: [consent], of: "ctse", on: today, isMissing: false)
            #expect(cover.reason == reason, "\(what)")
            #expect(cover.uncovered == uncovered, "\(what)")
            #expect((cover.consent == "consent") == (reason == nil), "\(what)")
        }
        let missing = ConsentCover(named, by: [.example], of: "ctse", on: today, isMissing: true)
        #expect(missing.reason == .consentFrozen)
        let none = ConsentCover(named, by: [], of: "ctse", on: today, isMissing: false)
        #expect(none.reason == .consentMissing)
        var withdrawn = FamilyV1.Consent.example
        withdrawn.state = .withdrawn
        let renewed = ConsentCover(named, by: [withdrawn, .example], of: "ctse", on: today, isMissing: false)
        #expect(renewed.reason == nil, "what was withdrawn can be given again")
    }

    static var today: CalendarDate {
        get throws { try #require(CalendarDate(year: 2026, month: 6, day: 1)) }
    }

    private static func refusal(_ check: () throws(RPCStatus) -> Void) -> RPCStatus? {
        do throws(RPCStatus) {
            try check()
            return nil
        } catch {
            return error
        }
    }
}

extension FamilyV1.Consent {
    static let example = FamilyV1.Consent(
        meta: CommonV1.Meta(name: "consent"), childCase: "case", giver: .parent, giverMember: "member",
        purposes: [.referral], recipients: ["cswc"], fieldPaths: ["person"],
        validFrom: CommonV1.Date(year: 2026, month: 1, day: 1), state: .active, explanationLang: "vi")
}
