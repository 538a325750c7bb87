import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Consents, called without a wire")
struct ConsentTests {
    /// A child of eight with a mother, an uncle who is alleged to exploit it, and a stranger of another family.
    private struct Home {
        let fixture: PlacementFixture
        let family: String
        let child: FamilyV1.ChildCase
        let mother: String
        let uncle: String
        let stranger: String

        init() async throws {
            fixture = try PlacementFixture()
            let (family, other) = (try await fixture.cell.addFamily(), try await fixture.cell.addFamily())
            let name = family.meta?.name ?? ""
            self.family = name
            let birth = FamilyV1.BirthDate.year(Int32(fixture.today.year - 8))
            child = try await fixture.child {
                $0.family = name
                $0.birth = birth
            }
            mother =
                try await fixture.cell.addMember(to: family, FamilyV1.Member(caretaker: true)).meta?.name
                ?? ""
            uncle =
                try await fixture.cell.addMember(
                    to: family, FamilyV1.Member(caretaker: true, allegedExploiter: true)
                ).meta?.name ?? ""
            stranger = try await fixture.cell.addMember(to: other).meta?.name ?? ""
        }

        func grant(
            _ change: (inout FamilyV1.Consent) -> Void = { _ in }
        ) async throws(RPCStatus) -> FamilyV1.Consent {
            var consent = FamilyV1.Consent(
                childCase: child.name, family: family, giver: .parent, giverMember: mother,
                purposes: [.care, .referral], recipients: ["cswc"], fieldPaths: ["person", "birth"],
                explanationLang: "vi", document: "sheet 7")
            change(&consent)
            return try await client().grantConsent(
                FamilyV1.GrantConsentRequest(
                    parent: "partners/ctse", consent: consent, requestID: RecordID.random().text))
        }

        func check(
            _ purpose: FamilyV1.ConsentPurpose, _ recipient: String = "cswc", _ paths: [String] = ["person"]
        ) async throws(RPCStatus) -> FamilyV1.CheckConsentResponse {
            try await client().checkConsent(
                FamilyV1.CheckConsentRequest(
                    name: child.name, purpose: purpose, recipient: recipient, fieldPaths: paths))
        }

        func client() -> FamilyServiceClient<BareCaller> { fixture.client() }
    }

    @Test("A consent is given, covers what it says, and ends at once when it is withdrawn")
    func life() async throws {
        let home = try await Home()
        let before = try await home.check(.referral)
        #expect((before.covered, before.reason) == (false, "CONSENT_MISSING"))
        let given = try await home.grant()
        #expect(given.state == .active)
        #expect(given.validFrom == CommonV1.Date(home.fixture.today))
        let covered = try await home.check(.referral)
        #expect((covered.covered, covered.consent) == (true, given.meta?.name))
        let more = try await home.check(.referral, "cswc", ["person", "harms"])
        #expect((more.covered, more.uncovered, more.reason) == (false, ["harms"], "CONSENT_NOT_COVERING"))
        let others = try await home.check(.referral, "avec")
        #expect(others.reason == "CONSENT_NOT_COVERING")

        let client = home.client()
        let withdrawn = try await client.withdrawConsent(
            FamilyV1.WithdrawConsentRequest(
                name: given.meta?.name ?? "", etag: given.meta?.etag ?? "", reason: "she thought again",
                requestID: "withdraw-1"))
        #expect(withdrawn.state == .withdrawn)
        #expect(withdrawn.withdrawnOn == CommonV1.Date(home.fixture.today))
        #expect(try await home.check(.referral).reason == "CONSENT_WITHDRAWN")
        let twice = await whyRefused { () async throws(RPCStatus) in
            try await client.withdrawConsent(
                FamilyV1.WithdrawConsentRequest(
                    name: given.meta?.name ?? "", etag: withdrawn.meta?.etag ?? "", requestID: "withdraw-2"))
        }
        #expect(twice.reason == .illegalTransition)
        for request in [
            FamilyV1.ListConsentsRequest(parent: "partners/ctse", childCase: home.child.name),
            FamilyV1.ListConsentsRequest(parent: "partners/ctse", family: home.family),
        ] {
            #expect(try await client.listConsents(request).consents == [withdrawn])
        }
        try await home.fixture.cell.bare.close()
    }

    @Test("An alleged exploiter never gives it, nor somebody of another family, nor a child too young")
    func givers() async throws {
        let home = try await Home()
        let exploiter = await whyRefused { () async throws(RPCStatus) in
            try await home.grant { $0.giverMember = home.uncle }
        }
        #expect(exploiter.reason == .consentGiverInvalid)
        for member in [home.stranger, "partners/ctse/families/x/members/y"] {
            let other = await whyRefused { () async throws(RPCStatus) in
                try await home.grant { $0.giverMember = member }
            }
            #expect(other.wrongFields == ["consent.giver_member"])
        }
        let young = await whyRefused { () async throws(RPCStatus) in
            try await home.grant {
                $0.giver = .child
                $0.giverMember = ""
                $0.childAssent = true
            }
        }
        #expect(young.reason == .consentGiverInvalid)
        try await home.fixture.change(FamilyV1.ChildCase.self, home.child.name) { $0.birth = nil }
        let unknown = await whyRefused { () async throws(RPCStatus) in try await home.grant() }
        #expect(unknown.reason == .childAssentMissing)
        #expect(try await home.grant { $0.childAssent = true }.childAssent)
        try await home.fixture.cell.bare.close()
    }

    @Test("What the records say of the giver decides, and not the word that the request uses")
    func recordsOfGivers() async throws {
        let home = try await Home()
        let cell = home.fixture.cell
        let birth = FamilyV1.BirthDate.year(Int32(home.fixture.today.year - 4))
        let family = try await home.client().getFamily(FamilyV1.GetFamilyRequest(name: home.family))
        let brother =
            try await cell.addMember(
                to: family, FamilyV1.Member(birth: birth, relationToHead: .child)
            ).meta?.name ?? ""
        let asParent = await whyRefused { () async throws(RPCStatus) in
            try await home.grant { $0.giverMember = brother }
        }
        #expect(asParent.reason == .consentGiverInvalid)
        let nobody = await whyRefused { () async throws(RPCStatus) in
            try await home.grant {
                ($0.giver, $0.giverMember, $0.document) = (.guardian, "", "")
            }
        }
        #expect(nobody.wrongFields == ["consent.giver_name", "consent.document"])
        let given = try await home.grant {
            ($0.giver, $0.giverMember, $0.giverName) = (.guardian, "", "Bà Tư")
        }
        #expect(given.giverName == "Bà Tư")
        let year = Int32(home.fixture.today.year - 17)
        try await home.fixture.change(FamilyV1.ChildCase.self, home.child.name) { $0.birth = .year(year) }
        let alone: @Sendable (inout FamilyV1.Consent) -> Void = {
            ($0.giver, $0.giverMember, $0.childAssent) = (.child, "", true)
            ($0.purposes, $0.fieldPaths) = ([.referral], ["person"])
        }
        #expect(try await home.grant(alone).state == .active)
        let media = await whyRefused { () async throws(RPCStatus) in
            try await home.grant {
                alone(&$0)
                ($0.purposes, $0.media) = ([.media], true)
            }
        }
        #expect(media.reason == .consentGiverInvalid)
        try await cell.bare.close()
    }

    @Test("It ends by its date, and waits while the child is missing")
    func endsAndWaits() async throws {
        let home = try await Home()
        let until = CommonV1.Date(home.fixture.today.adding(days: 3))
        let given = try await home.grant { $0.validUntil = until }
        let client = home.client()
        try await home.fixture.change(FamilyV1.ChildCase.self, home.child.name) { $0.state = .suspended }
        #expect(try await home.check(.care).reason == "CONSENT_FROZEN")
        let request = FamilyV1.GetConsentRequest(name: given.meta?.name ?? "")
        #expect(try await client.getConsent(request).frozen)
        try await home.fixture.change(FamilyV1.ChildCase.self, home.child.name) { $0.state = .inSupport }
        #expect(try await home.check(.care).covered)
        #expect(try await client.getConsent(request).frozen == false)
        home.fixture.cell.bare.clock.advance(seconds: 4 * 86_400)
        #expect(try await client.getConsent(request).state == .expired)
        #expect(try await home.check(.care).reason == "CONSENT_MISSING")
        try await home.fixture.cell.bare.close()
    }

    @Test("Pictures are a consent of their own, and no is the answer until it is given")
    func media() async throws {
        let home = try await Home()
        _ = try await home.grant()
        #expect(try await home.check(.media, "", []).reason == "CONSENT_MISSING")
        let together = await whyRefused { () async throws(RPCStatus) in
            try await home.grant {
                $0.purposes = [.care, .media]
                $0.media = true
            }
        }
        #expect(together.wrongFields == ["consent.purposes"])
        let media = try await home.grant {
            $0.purposes = [.media]
            $0.media = true
        }
        #expect(try await home.check(.media, "", []).consent == media.meta?.name)
        #expect(try await home.check(.referral).consent != media.meta?.name)
        try await home.fixture.cell.bare.close()
    }

    @Test("A consent ends with the standing of who gave it: alleged, removed, or of an archived family")
    func giverFalls() async throws {
        let falls: [(String, @Sendable (Home) async throws -> Void)] = [
            (
                "alleged to exploit",
                { home in
                    try await home.fixture.change(FamilyV1.Member.self, home.mother) {
                        $0.allegedExploiter = true
                    }
                }
            ),
            (
                "removed from the family",
                { home in
                    try await home.fixture.change(FamilyV1.Member.self, home.mother) { $0.state = .removed }
                }
            ),
            (
                "of an archived family",
                { home in
                    try await home.fixture.change(FamilyV1.Family.self, home.family) { $0.state = .archived }
                }
            ),
        ]
        for (fall, happens) in falls {
            let home = try await Home()
            _ = try await home.grant()
            #expect(try await home.check(.care).covered)
            try await happens(home)
            let after = try await home.check(.care)
            #expect((after.covered, after.reason) == (false, "CONSENT_GIVER_INVALID"), "\(fall)")
            #expect(try await home.check(.media, "", []).reason == "CONSENT_MISSING", "\(fall)")
            // A guardian who is no member has no such standing to lose.
            if fall != "of an archived family" {
                _ = try await home.grant {
                    ($0.giver, $0.giverMember, $0.giverName) = (.guardian, "", "Bà Tư")
                }
                #expect(try await home.check(.care).covered, "\(fall)")
            }
            try await home.fixture.cell.bare.close()
        }
    }

    @Test("A child does not consent for a child, under whatever title")
    func childForChild() async throws {
        let home = try await Home()
        let year = Int32(home.fixture.today.year)
        let own = home.child.name
        let changes: [(String, @Sendable (inout FamilyV1.Member) -> Void)] = [
            ("the sister of four", { $0.birth = .year(year - 4) }),
            ("the sister of sixteen", { $0.birth = .year(year - 16) }),
            ("the child itself, of unknown age", { $0.childCase = own }),
        ]
        for (what, change) in changes {
            try await home.fixture.change(FamilyV1.Member.self, home.mother, change)
            for giver in [FamilyV1.ConsentGiver.parent, .otherCaretaker, .guardian] {
                let refused = await whyRefused { () async throws(RPCStatus) in
                    try await home.grant { $0.giver = giver }
                }
                #expect(refused.reason == .consentGiverInvalid, "\(what) as \(giver)")
            }
            try await home.fixture.change(FamilyV1.Member.self, home.mother) {
                $0.birth = nil
                $0.childCase = ""
            }
        }
        try await home.fixture.change(FamilyV1.Member.self, home.mother) { $0.birth = .year(year - 30) }
        #expect(try await home.grant().state == .active)
        try await home.fixture.cell.bare.close()
    }
}
