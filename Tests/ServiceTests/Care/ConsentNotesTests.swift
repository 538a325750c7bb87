import ServiceSupport
import Store
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// A consent in use whose giver fell has ended, and so has one that was taken back: whoever answers hears of it at once.
@Suite("The end of a consent is told at once")
struct ConsentNotesTests {
    /// A child of eight, registered and followed by its mother's word.
    private struct Home {
        let world: CaseCell
        let family: FamilyV1.Family
        let mother: FamilyV1.Member
        let name: String
        let followUp: FamilyV1.FamilyFollowUp
        let following: FamilyV1.Consent

        init() async throws {
            let world = try CaseCell()
            self.world = world
            family = try await world.cell.addFamily { $0.responsibleStaff = world.name(world.worker) }
            mother = try await world.cell.addMember(
                to: family, FamilyV1.Member(relationToHead: .mother, caretaker: true))
            let (home, year) = (family.meta?.name ?? "", Int32(world.day.year - 8))
            let child = try await world.screen(
                try await world.identify {
                    $0.family = home
                    $0.birth = .year(year)
                })
            let care = try await Self.grant(.care, by: mother, in: home, world)
            following = try await Self.grant(.followUp, by: mother, in: home, world)
            name = try await world.asWorker.registerCase(
                FamilyV1.RegisterCaseRequest(
                    name: child.named, etag: child.tag,
                    registration: FamilyV1.Registration(
                        consent: care.meta?.name ?? "", duplicate: .noneFound), requestID: CaseCell.id())
            ).named
            followUp = try await world.asWorker.startFamilyFollowUp(
                FamilyV1.StartFamilyFollowUpRequest(
                    parent: home,
                    followUp: FamilyV1.FamilyFollowUp(
                        kind: .prevention, consent: following.meta?.name ?? "",
                        responsibleStaff: world.name(world.worker)), requestID: CaseCell.id()))
        }

        static func grant(
            _ purpose: FamilyV1.ConsentPurpose, by giver: FamilyV1.Member?, in family: String,
            _ world: CaseCell, until: CommonV1.Date? = nil
        ) async throws -> FamilyV1.Consent {
            var consent = FamilyV1.Consent(
                family: family, giver: .parent, giverMember: giver?.meta?.name ?? "", purposes: [purpose],
                validUntil: until, explanationLang: "vi", document: "sheet 7")
            if giver == nil { (consent.giver, consent.giverName) = (.guardian, "Bà Tư") }
            return try await world.asWorker.grantConsent(
                FamilyV1.GrantConsentRequest(
                    parent: "partners/ctse", consent: consent, requestID: CaseCell.id()))
        }

        func ended(
            _ client: FamilyServiceClient<BareCaller>? = nil, of staff: String = ""
        ) async throws -> Set<String> {
            Set(
                try await (client ?? world.asManager).listOverdue(
                    FamilyV1.ListOverdueRequest(parent: "partners/ctse", responsibleStaff: staff)
                ).items.filter { $0.kind == .consentEnded }.map(\.name))
        }

        /// Changes the mother by the calls that a partner has, with a second person where one is needed.
        func change(_ path: String, _ change: (inout FamilyV1.Member) -> Void) async throws {
            var next = try await world.asWorker.getMember(
                FamilyV1.GetMemberRequest(name: mother.meta?.name ?? ""))
            change(&next)
            var request = FamilyV1.UpdateMemberRequest(
                member: next, updateMask: GoogleProtobuf.FieldMask(paths: [path]), requestID: CaseCell.id())
            request.approval = try await world.agreed(to: .updateMember(request))
            _ = try await world.asWorker.updateMember(request)
        }

        func reason(_ call: () async throws -> Void) async throws -> String? {
            do {
                try await call()
                return nil
            } catch let status as RPCStatus {
                return status.reason?.rawValue ?? status.code.name
            }
        }

        /// A visit that the follow-up counts.
        func visit() async throws -> String? {
            try await reason { try await world.cell.visit(followUp, nil) }
        }

        var both: Set<String> { [name, followUp.meta?.name ?? ""] }
    }

    private typealias Turn = @Sendable (Home) async throws -> Void

    private static let turns: [(String, Turn)] = [
        ("alleged to exploit", { try await $0.change("alleged_exploiter") { $0.allegedExploiter = true } }),
        ("a child herself", { try await $0.change("birth") { $0.birth = .year(2015) } }),
        (
            "no mother and no caretaker",
            { home in
                try await home.change("relation_to_head") { $0.relationToHead = .cousin }
                try await home.change("caretaker") { $0.caretaker = false }
            }
        ),
        (
            "removed",
            { home in
                var request = FamilyV1.RemoveMemberRequest(
                    name: home.mother.meta?.name ?? "", etag: home.mother.meta?.etag ?? "",
                    requestID: CaseCell.id())
                request.approval = try await home.world.agreed(to: .removeMember(request))
                _ = try await home.world.asWorker.removeMember(request)
            }
        ),
    ]

    @Test("Its giver turned out to be another, or is gone", arguments: turns.indices)
    func falls(index: Int) async throws {
        let home = try await Home()
        #expect(try await home.ended() == [])
        try await Self.turns[index].1(home)
        let world = home.world
        for client in [world.asWorker, world.asManager] {
            #expect(try await home.ended(client) == home.both, "\(Self.turns[index].0)")
            #expect(try await home.ended(client, of: world.name(world.worker)) == home.both)
        }
        #expect(try await home.ended(of: world.name(world.second)) == [])
        // Another one's word settles it.
        for purpose in [FamilyV1.ConsentPurpose.care, .followUp] {
            _ = try await Home.grant(purpose, by: nil, in: home.family.meta?.name ?? "", world)
        }
        #expect(try await home.ended() == [])
        try await world.cell.bare.close()
    }

    @Test("A giver who is cleared counts again, and the days do not begin anew when she falls again")
    func cleared() async throws {
        let home = try await Home()
        try await home.change("alleged_exploiter") { $0.allegedExploiter = true }
        #expect(try await home.ended() == home.both)
        try home.world.advance(days: 5)
        try await home.change("birth") { $0.birth = .year(1990) }
        try home.world.advance(days: 2)
        #expect(try await home.visit() == "CONSENT_WITHDRAWN")
        try await home.change("alleged_exploiter") { $0.allegedExploiter = false }
        #expect(try await home.ended() == [])
        #expect(try await home.visit() == nil)
        try await home.world.cell.bare.close()
    }

    @Test("A follow-up whose consent was taken back: no extension at once, and after a week no visit")
    func followUp() async throws {
        let home = try await Home()
        let world = home.world
        _ = try await world.asWorker.withdrawConsent(
            FamilyV1.WithdrawConsentRequest(
                name: home.following.meta?.name ?? "", etag: home.following.meta?.etag ?? "",
                reason: "she thought again", requestID: CaseCell.id()))
        #expect(try await home.ended() == [home.followUp.meta?.name ?? ""])
        func extend() async throws -> String? {
            try await home.reason {
                let read = try await world.asManager.getFamilyFollowUp(
                    FamilyV1.GetFamilyFollowUpRequest(name: home.followUp.meta?.name ?? ""))
                let end = CalendarDate(read.plannedEnd)?.adding(days: 20)
                _ = try await world.asManager.extendFamilyFollowUp(
                    FamilyV1.ExtendFamilyFollowUpRequest(
                        name: read.meta?.name ?? "", etag: read.meta?.etag ?? "",
                        extending: FamilyV1.FollowUpExtension(
                            plannedEnd: end.map { CommonV1.Date($0) }, reason: "the rains"),
                        requestID: CaseCell.id()))
            }
        }
        #expect(try await extend() == "CONSENT_WITHDRAWN")
        try world.advance(days: 6)
        #expect(try await home.visit() == nil)
        try world.advance(days: 1)
        #expect(try await home.visit() == "CONSENT_WITHDRAWN")
        let until = CommonV1.Date(world.day.adding(days: 3))
        _ = try await Home.grant(
            .followUp, by: home.mother, in: home.family.meta?.name ?? "", world, until: until)
        #expect(try await home.ended() == [])
        #expect(try await home.visit() == nil)
        #expect(try await extend() == nil)
        try world.advance(days: 4)
        #expect(try await home.ended() == [home.followUp.meta?.name ?? ""])
        try await world.cell.bare.close()
    }

    @Test("What was agreed to in an earlier episode keeps no care going in the next")
    func episodes() async throws {
        let world = try CaseCell()
        // Its consent has no end, and nobody took it back.
        let child = try await world.registered()
        let closed = try await world.close(child.named, .moved, FamilyV1.CloseEvidence(document: "a letter"))
        try world.advance(days: 1)
        let anew = try await world.asWorker.grantConsent(
            FamilyV1.GrantConsentRequest(
                parent: "partners/ctse",
                consent: FamilyV1.Consent(
                    childCase: child.named, giver: .authority, purposes: [.care],
                    validUntil: CommonV1.Date(world.day.adding(days: 2)), explanationLang: "vi",
                    document: "17/QD"), requestID: CaseCell.id()))
        let open = try await world.asManager.reopenCase(
            FamilyV1.ReopenCaseRequest(
                name: child.named, etag: closed.tag, reason: "came back", requestID: CaseCell.id(),
                consent: anew.meta?.name ?? ""))
        #expect(open.registration?.consentUntil == CommonV1.Date(world.day.adding(days: 2)))
        try await world.cell.bare.close()
    }
}
