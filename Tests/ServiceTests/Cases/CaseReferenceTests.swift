import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// Names that a step keeps without needing them: one that leads nowhere would be kept for ever, and withheld with
/// all that is around it.
@Suite("What a step keeps is the partner's own")
struct CaseReferenceTests {
    private static let foreign = RecordID.random().text

    @Test("A registration that needs no consent keeps none that is not the partner's")
    func consentBesideOverride() async throws {
        let world = try CaseCell()
        let child = try await world.screen(try await world.identify())
        var request = world.override(child)
        request.registration?.consent = "partners/cswc/consents/\(Self.foreign)"
        request.approval = try await world.agreed(to: .registerCase(request))
        let (client, sent) = (world.asWorker, request)
        let refused = await whyRefused { () async throws(RPCStatus) in try await client.registerCase(sent) }
        #expect(refused.reason == .referenceInvalid)
        #expect(refused.wrongFields == ["registration.consent"])
        #expect(try await world.read(child.named).state == .identified)
        try await world.cell.bare.close()
    }

    @Test("A registration keeps no approver whose name was typed")
    func typedApprover() async throws {
        let world = try CaseCell()
        let child = try await world.screen(try await world.identify())
        var request = world.override(child)
        request.registration?.consent = try await world.consent(to: child)
        request.registration?.safetyOverride?.approvedBy = world.name(world.manager)
        let registered = try await world.asWorker.registerCase(request)
        #expect(registered.registration?.safetyOverride?.approvedBy == "")
        try await world.cell.bare.close()
    }

    @Test(
        "A closing keeps no evidence that is not the partner's",
        arguments: [
            (
                FamilyV1.CloseEvidence(survivingCase: "partners/cswc/cases/\(foreign)"),
                "evidence.surviving_case"
            ),
            (
                FamilyV1.CloseEvidence(
                    followUp: "partners/cswc/families/\(foreign)/followUps/\(foreign)"),
                "evidence.follow_up"
            ),
        ])
    func evidenceBesideReason(_ named: FamilyV1.CloseEvidence, _ field: String) async throws {
        let world = try CaseCell()
        let child = try await world.identify()
        var evidence = named
        evidence.document = "certificate"
        evidence.authorityInformed = true
        let sent = evidence
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await world.close(child.named, .died, sent)
        }
        #expect(refused.reason == .referenceInvalid)
        #expect(refused.wrongFields == [field])
        #expect(try await world.read(child.named).state == .identified)
        try await world.cell.bare.close()
    }
    /// A family's follow-up, as many months ago as it began and ended; whether it shows that needs were met there.
    struct Followed: Sendable {
        let state: FamilyV1.FollowUpState
        let began: Int
        var ended: Int?
        var isAgreed = true
        var isOfFamily = true
        var isVisited = true
        let isShown: Bool
    }

    @Test(
        "Needs are met in the family where it was followed long enough, by its own leave",
        arguments: [
            Followed(state: .active, began: 6, isShown: true),
            Followed(state: .active, began: 5, isShown: false),
            Followed(state: .active, began: 6, isVisited: false, isShown: false),
            Followed(state: .closed, began: 9, ended: 3, isVisited: false, isShown: false),
            Followed(state: .extended, began: 13, isShown: true),
            Followed(state: .closed, began: 9, ended: 3, isShown: true),
            Followed(state: .closed, began: 9, ended: 4, isShown: false),
            Followed(state: .active, began: 6, isOfFamily: false, isShown: false),
            Followed(state: .proposed, began: 6, isAgreed: false, isShown: false),
            Followed(state: .closed, began: 9, ended: 3, isAgreed: false, isShown: false),
        ])
    func needsMet(by row: Followed) async throws {
        let world = try CaseCell()
        let family = try await world.put(FamilyV1.Family(state: .active), world.fresh(.family))
        let other = try await world.put(FamilyV1.Family(state: .active), world.fresh(.family))
        let child = try await world.register(
            try await world.screen(try await world.identify { $0.family = family })
        ).named
        let followUp = try await world.put(
            FamilyV1.FamilyFollowUp(
                kind: .prevention, start: CommonV1.Date(world.day.adding(months: -row.began)),
                end: row.ended.map { CommonV1.Date(world.day.adding(months: -$0)) }, state: row.state,
                consent: row.isAgreed ? world.fresh(.consent).text : ""),
            world.fresh(.followUp, under: row.isOfFamily ? family : other, .family))
        let (start, end) = (
            world.day.adding(months: -row.began), world.day.adding(months: -(row.ended ?? 0))
        )
        if row.isVisited {
            try await world.visit(
                followUp, daysAgo: world.day.days(since: end)...world.day.days(since: start))
        }
        let evidence = FamilyV1.CloseEvidence(followUp: followUp)
        do throws(RPCStatus) {
            _ = try await world.close(child, .needsMetInFamily, evidence)
            #expect(row.isShown, "the case was closed")
        } catch {
            #expect(!row.isShown, "refused: \(error)")
            #expect(error.reason == .reasonEvidenceMissing)
        }
        try await world.cell.bare.close()
    }
}
