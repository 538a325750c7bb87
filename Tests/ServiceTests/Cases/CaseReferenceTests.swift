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
        let client = world.asWorker
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.registerCase(
                FamilyV1.RegisterCaseRequest(
                    name: child.named, etag: child.tag,
                    registration: FamilyV1.Registration(
                        consent: "partners/cswc/consents/\(Self.foreign)",
                        safetyOverride: FamilyV1.SafetyOverride(
                            reason: "her mother sends her", approvedBy: world.name(world.manager),
                            authorityInformed: true),
                        duplicate: .noneFound),
                    requestID: CaseCell.id()))
        }
        #expect(refused.reason == .referenceInvalid)
        #expect(refused.wrongFields == ["registration.consent"])
        #expect(try await world.read(child.named).state == .identified)
        try await world.cell.bare.close()
    }

    @Test("A registration by consent keeps no approver who is not the partner's")
    func approverBesideConsent() async throws {
        let world = try CaseCell()
        let child = try await world.screen(try await world.identify())
        let consent = try await world.consent(to: child)
        let client = world.asWorker
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.registerCase(
                FamilyV1.RegisterCaseRequest(
                    name: child.named, etag: child.tag,
                    registration: FamilyV1.Registration(
                        consent: consent,
                        safetyOverride: FamilyV1.SafetyOverride(
                            approvedBy: "partners/cswc/staff/\(Self.foreign)"),
                        duplicate: .noneFound),
                    requestID: CaseCell.id()))
        }
        #expect(refused.reason == .staffNotEligible)
        #expect(refused.wrongFields == ["registration.safety_override.approved_by"])
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
        let isShown: Bool
    }

    @Test(
        "Needs are met in the family where it was followed long enough, by its own leave",
        arguments: [
            Followed(state: .active, began: 6, isShown: true),
            Followed(state: .active, began: 5, isShown: false),
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
