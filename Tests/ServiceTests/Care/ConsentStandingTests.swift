import ServiceSupport
import Store
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// A consent was good when it was given; each use asks again.
@Suite("A consent counts while its giver may give it")
struct ConsentStandingTests {
    /// A child of eight in the family of its mother, who agrees to all that is asked here.
    private struct Home {
        let world: CaseCell
        let family: FamilyV1.Family
        let mother: FamilyV1.Member
        let child: FamilyV1.ChildCase
        let care: FamilyV1.Consent
        let following: FamilyV1.Consent

        init() async throws {
            let world = try CaseCell()
            self.world = world
            family = try await world.cell.addFamily {
                $0.responsibleStaff = world.name(world.worker)
            }
            mother = try await world.cell.addMember(
                to: family, FamilyV1.Member(relationToHead: .mother, caretaker: true))
            let (name, year) = (family.meta?.name ?? "", Int32(world.day.year - 8))
            child = try await world.screen(
                try await world.identify {
                    $0.family = name
                    $0.birth = .year(year)
                })
            let consent = FamilyV1.Consent(
                family: name, giver: .parent, giverMember: mother.meta?.name ?? "", purposes: [.care],
                explanationLang: "vi", document: "sheet 7")
            func grant(_ purpose: FamilyV1.ConsentPurpose) async throws -> FamilyV1.Consent {
                var made = consent
                made.purposes = [purpose]
                return try await world.asWorker.grantConsent(
                    FamilyV1.GrantConsentRequest(
                        parent: "partners/ctse", consent: made, requestID: CaseCell.id()))
            }
            care = try await grant(.care)
            following = try await grant(.followUp)
        }

        /// Changes the mother as two people would.
        func change(_ change: @escaping @Sendable (inout FamilyV1.Member) -> Void) async throws {
            let scope = TenantScope.job(JobName("test"), in: world.cell.bare.tenant("ctse"))
            let name = ResourceName(parsing: mother.meta?.name ?? "", as: .member)
            try await world.cell.bare.store.write(in: scope) {
                (writing: inout Writing) throws(RPCStatus) in
                let stored = try writing.require(FamilyV1.Member.self, name, at: writing.now)
                var next = stored.resource
                change(&next)
                _ = try writing.replace(stored, with: next)
            }
        }

        func register() async throws(RPCStatus) -> FamilyV1.ChildCase {
            try await world.asWorker.registerCase(
                FamilyV1.RegisterCaseRequest(
                    name: child.named, etag: child.tag,
                    registration: FamilyV1.Registration(
                        consent: care.meta?.name ?? "", duplicate: .noneFound), requestID: CaseCell.id()))
        }

        func follow() async throws(RPCStatus) -> FamilyV1.FamilyFollowUp {
            try await world.asWorker.startFamilyFollowUp(
                FamilyV1.StartFamilyFollowUpRequest(
                    parent: family.meta?.name ?? "",
                    followUp: FamilyV1.FamilyFollowUp(
                        kind: .prevention, consent: following.meta?.name ?? "",
                        responsibleStaff: world.name(world.worker)), requestID: CaseCell.id()))
        }

        func check(_ purpose: FamilyV1.ConsentPurpose) async throws -> FamilyV1.CheckConsentResponse {
            try await world.asWorker.checkConsent(
                FamilyV1.CheckConsentRequest(name: child.named, purpose: purpose))
        }
    }

    @Test("Nothing has changed since: it counts")
    func unchanged() async throws {
        let home = try await Home()
        #expect(try await home.check(.care).consent == home.care.meta?.name)
        #expect(try await home.register().state == .registered)
        #expect(try await home.follow().state == .active)
        try await home.world.cell.bare.close()
    }

    typealias Turn = @Sendable (inout FamilyV1.Member) -> Void

    private static let turns: [Turn] = [
        { $0.allegedExploiter = true },
        { $0.state = .removed },
        { ($0.relationToHead, $0.caretaker) = (.cousin, false) },
        { $0.birth = .year(2020) },
    ]

    @Test("Its giver turned out to be somebody else, or is gone", arguments: turns.indices)
    func turned(index: Int) async throws {
        let home = try await Home()
        try await home.change(Self.turns[index])
        for purpose in [FamilyV1.ConsentPurpose.care, .followUp] {
            let told = try await home.check(purpose)
            #expect((told.covered, told.reason) == (false, "CONSENT_GIVER_INVALID"))
        }
        #expect(
            await whyRefused { () async throws(RPCStatus) in
                try await home.register()
            }.reason == .consentGiverInvalid)
        #expect(
            await whyRefused { () async throws(RPCStatus) in
                try await home.follow()
            }.reason == .consentGiverInvalid)
        try await home.world.cell.bare.close()
    }

    @Test("A consent of the family registers nobody who has a say and was not asked")
    func assent() async throws {
        let world = try CaseCell()
        let family = try await world.cell.addFamily { $0.responsibleStaff = world.name(world.worker) }
        let name = family.meta?.name ?? ""
        let years: [Int32?] = [Int32(world.day.year - 15), Int32(world.day.year - 10), nil]
        for year in years {
            let child = try await world.screen(
                try await world.identify {
                    $0.family = name
                    $0.birth = year.map(FamilyV1.BirthDate.year)
                })
            for isOwn in [false, true] {
                let given = try await world.asWorker.grantConsent(
                    FamilyV1.GrantConsentRequest(
                        parent: "partners/ctse",
                        consent: FamilyV1.Consent(
                            childCase: isOwn ? child.named : "", family: name, giver: .guardian,
                            purposes: [.care], childAssent: true, explanationLang: "vi",
                            document: "a letter", giverName: "Bà Tư"),
                        requestID: CaseCell.id()))
                let request = FamilyV1.RegisterCaseRequest(
                    name: child.named, etag: child.tag,
                    registration: FamilyV1.Registration(
                        consent: given.meta?.name ?? "", duplicate: .noneFound),
                    requestID: CaseCell.id())
                guard isOwn else {
                    let refused = await whyRefused { () async throws(RPCStatus) in
                        try await world.asWorker.registerCase(request)
                    }
                    #expect(refused.reason == .childAssentMissing)
                    continue
                }
                #expect(try await world.asWorker.registerCase(request).state == .registered)
            }
        }
        try await world.cell.bare.close()
    }

    @Test("A case is opened again by a consent given since it was closed, or by two people")
    func reopening() async throws {
        let world = try CaseCell()
        let child = try await world.registered()
        let early = try await world.consent(to: child)
        let old = child.registration?.consent ?? ""
        try world.advance(days: 1)
        let closed = try await world.close(child.named, .moved, FamilyV1.CloseEvidence(document: "a letter"))
        try world.advance(days: 1)
        func request(_ consent: String) -> FamilyV1.ReopenCaseRequest {
            FamilyV1.ReopenCaseRequest(
                name: child.named, etag: closed.tag, reason: "came back", requestID: CaseCell.id(),
                consent: consent)
        }
        var another = try await world.identify()
        another = try await world.read(another.named)
        let referral = try await world.put(
            FamilyV1.Consent(
                childCase: child.named, giver: .authority, purposes: [.referral], state: .active),
            world.fresh(.consent))
        for consent in ["", old, early, try await world.consent(to: another), referral] {
            let sent = request(consent)
            let refused = await whyRefused { () async throws(RPCStatus) in
                try await world.asManager.reopenCase(sent)
            }
            #expect(refused.reason == .consentMissing)
        }
        // One asks for consent while the case is closed; for nothing else.
        func grant(_ purpose: FamilyV1.ConsentPurpose) async throws(RPCStatus) -> FamilyV1.Consent {
            try await world.asWorker.grantConsent(
                FamilyV1.GrantConsentRequest(
                    parent: "partners/ctse",
                    consent: FamilyV1.Consent(
                        childCase: child.named, giver: .authority, purposes: [purpose],
                        explanationLang: "vi", document: "17/QD"), requestID: CaseCell.id()))
        }
        let other = await whyRefused { () async throws(RPCStatus) in try await grant(.referral) }
        #expect(other.wrongFields == ["consent.child_case"])
        let anew = try await grant(.care).meta?.name ?? ""
        let open = try await world.asManager.reopenCase(request(anew))
        #expect((open.state, open.registration?.consent) == (.registered, anew))

        let again = try await world.close(child.named, .moved, FamilyV1.CloseEvidence(document: "a letter"))
        var alone = FamilyV1.ReopenCaseRequest(
            name: child.named, etag: again.tag, reason: "came back", requestID: CaseCell.id(),
            safetyOverride: FamilyV1.SafetyOverride(
                reason: "her mother sends her", approvedBy: world.name(world.second), authorityInformed: true)
        )
        let sent = alone
        let typed = await whyRefused { () async throws(RPCStatus) in
            try await world.asManager.reopenCase(sent)
        }
        #expect(typed.reason == .consentMissing)
        alone.approval = try await world.agreed(
            to: .reopenCase(alone), for: world.asManager, by: world.second)
        let byTwo = try await world.asManager.reopenCase(alone)
        #expect(byTwo.registration?.consent == "")
        #expect(byTwo.registration?.safetyOverride?.approvedBy == world.name(world.second))
        try await world.cell.bare.close()
    }
}
