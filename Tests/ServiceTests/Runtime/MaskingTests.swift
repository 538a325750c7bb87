import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("What leaves is masked")
struct MaskingTests {
    @Test("A message made by hand shows its operational fields alone")
    func operational() throws {
        let child = FamilyV1.ChildCase(
            caseCode: "CTSE-1", person: CommonV1.PersonName(given: "Lan"), state: .registered,
            note: "found at the station", placement: "partners/ctse/cases/1/placements/2",
            agesOut: CommonV1.Date(year: 2028, month: 3, day: 1))
        let answer = try Disclosed(operational: FamilyV1.BatchGetCasesResponse(cases: [child]))
        #expect(
            answer.message.cases == [FamilyV1.ChildCase(caseCode: "CTSE-1", state: .registered)])
    }

    @Test("A message made of what was looked at shows what may be seen of that")
    func seen() throws {
        let answer = FamilyV1.CheckConsentResponse(covered: true, consent: "a", uncovered: ["b"], reason: "c")
        let whole = VisiblePart(classes: .all, isWhole: true)
        #expect(try Disclosed(answer, showing: whole).message == answer)
        let part = VisiblePart(classes: [.p0, .p1], isWhole: false)
        #expect(try Disclosed(answer, showing: part).message == FamilyV1.CheckConsentResponse())
    }

    @Test(
        "Where a child sleeps, and when it was born, are special in the contract",
        arguments: [
            (FamilyV1.Placement.schema, "site"), (FamilyV1.Placement.schema, "family"),
            (FamilyV1.ChildCase.schema, "placement"), (FamilyV1.ChildCase.schema, "ages_out"),
            (FamilyV1.ReintegrationTrial.schema, "receiving_family"),
            (FamilyV1.ReintegrationTrial.schema, "return_placement"),
            (FamilyV1.ReintegrationTrial.schema, "follow_up"),
            (FamilyV1.Placement.schema, "type"), (FamilyV1.Placement.schema, "escalate_time"),
            (FamilyV1.Placement.schema, "authority_informed"), (FamilyV1.Placement.schema, "waivers"),
            (FamilyV1.ChildCase.schema, "transition_plan"), (FamilyV1.Assessment.schema, "family"),
            (FamilyV1.BestInterestDecision.schema, "family"), (FamilyV1.Visit.schema, "place"),
            (FamilyV1.Attachment.schema, "sha256"),
            (FamilyV1.SchoolEnrolment.schema, "school_site"),
            (FamilyV1.UnmetGuard.schema, "reason"), (FamilyV1.CheckConsentResponse.schema, "covered"),
        ])
    func classes(schema: MessageSchema, field: String) {
        #expect(schema.fields.first { $0.name == field }?.fieldClass == .p3)
    }
}
