import ServiceSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Consents, as rules")
struct ConsentRulesTests {
    @Test("What a consent must say")
    func fields() throws {
        let today = try Self.today
        let rows: [(String, (inout FamilyV1.Consent) -> Void)] = [
            ("consent.child_case", { $0.childCase = "" }),
            ("consent.giver", { $0.giver = .unspecified }),
            ("consent.giver_member", { $0.giverMember = "" }),
            (
                "consent.giver_member",
                {
                    $0.giver = .authority; $0.document = "17/QD"
                }
            ),
            ("consent.giver_name", { $0.giverName = "Bà Tư" }),
            ("consent.document", { $0.document = "" }),
            (
                "consent.document",
                {
                    $0.purposes = [.custodyTransfer]; $0.document = ""
                }
            ),
            (
                "consent.oral",
                {
                    $0.purposes = [.custodyTransfer]; $0.oral = true; $0.witness = "Anh Ba"
                }
            ),
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
        (media.purposes, media.media, media.document) = ([.media], true, "")
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
}

extension FamilyV1.Consent {
    static let example = FamilyV1.Consent(
        meta: CommonV1.Meta(name: "consent"), childCase: "case", giver: .parent, giverMember: "member",
        purposes: [.referral], recipients: ["cswc"], fieldPaths: ["person"],
        validFrom: CommonV1.Date(year: 2026, month: 1, day: 1), state: .active, explanationLang: "vi",
        document: "sheet 7")
}
