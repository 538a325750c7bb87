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
}
