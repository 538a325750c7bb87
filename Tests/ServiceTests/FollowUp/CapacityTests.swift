import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("A parent's capacity")
struct CapacityTests {
    func assess(
        _ member: FamilyV1.Member, _ level: FamilyV1.CapacityFinding,
        by client: FamilyServiceClient<BareCaller>,
        on day: CalendarDate
    ) async throws(RPCStatus) -> FamilyV1.Member {
        try await client.assessParentalCapacity(
            FamilyV1.AssessParentalCapacityRequest(
                name: member.meta?.name ?? "", etag: member.meta?.etag ?? "",
                finding: FamilyV1.ParentalCapacityFinding(
                    level: level, assessedOn: CommonV1.Date(day), evidence: "three visits at home"),
                requestID: RecordID.random().text))
    }

    func approve(
        _ member: FamilyV1.Member, by client: FamilyServiceClient<BareCaller>
    ) async throws(RPCStatus) -> FamilyV1.Member {
        try await client.approveParentalCapacity(
            FamilyV1.ApproveParentalCapacityRequest(
                name: member.meta?.name ?? "", etag: member.meta?.etag ?? "",
                requestID: RecordID.random().text))
    }

    @Test("What one person finds counts when another approves it")
    func twoPeople() async throws {
        let cell = try FamilyCell()
        let mother = try await cell.addMember(
            to: cell.addFamily(), FamilyV1.Member(relationToHead: .mother, caretaker: true))
        let author = cell.client()
        let found = try await assess(mother, .protectiveWithSupport, by: author, on: cell.today)
        #expect(found.capacity == nil)
        #expect(found.proposedCapacity?.level == .protectiveWithSupport)
        #expect(found.proposedCapacity?.assessedBy == cell.name("ctse", cell.worker))
        #expect(found.proposedCapacity?.reviewBy == CommonV1.Date(cell.today.adding(months: 3)))

        let own = await whyRefused { () async throws(RPCStatus) in try await approve(found, by: author) }
        #expect(own.code == .failedPrecondition && own.reason == .selfApproval)
        let approved = try await approve(found, by: cell.manager())
        #expect(approved.proposedCapacity == nil)
        #expect(approved.capacity?.level == .protectiveWithSupport)
        #expect(approved.capacity?.approvedBy == cell.name("ctse", cell.stranger))
        #expect(approved.caretaker)
        let nothing = await refusal { _ = try await approve(approved, by: cell.manager()) }
        #expect(nothing?.reason == .illegalTransition)

        // A new finding leaves the old one standing until it is approved in its turn.
        let doubted = try await assess(approved, .notProtective, by: author, on: cell.today)
        #expect(doubted.capacity == approved.capacity)
        try await cell.bare.close()
    }

    @Test("Who has died takes care of nobody and is not reviewed; who is away is said to be away")
    func deceasedAndAbsent() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let father = try await cell.addMember(
            to: family, FamilyV1.Member(relationToHead: .father, caretaker: true))
        let author = cell.client()
        let found = try await assess(father, .deceased, by: author, on: cell.today)
        #expect(found.proposedCapacity?.reviewBy == nil)
        let approved = try await approve(found, by: cell.manager())
        #expect(approved.capacity?.level == .deceased && !approved.caretaker)

        let mother = try await cell.addMember(to: family, FamilyV1.Member(relationToHead: .mother))
        let there = await refusal { _ = try await assess(mother, .absent, by: author, on: cell.today) }
        #expect(there?.wrongFields == ["finding.level"])
        let away = try await cell.addMember(
            to: family,
            FamilyV1.Member(
                relationToHead: .stepParent,
                absence: FamilyV1.Absence(reason: .labourMigration, place: "Thailand")))
        let noted = try await assess(away, .absent, by: author, on: cell.today)
        #expect(noted.proposedCapacity?.level == .absent && noted.proposedCapacity?.reviewBy != nil)
        try await cell.bare.close()
    }

    @Test("A finding says its level, its day and what it rests on")
    func finding() throws {
        let today = try #require(CalendarDate(year: 2027, month: 1, day: 15))
        let rows: [(FamilyV1.ParentalCapacityFinding?, [String])] = [
            (nil, ["f.level", "f.assessed_on", "f.evidence"]),
            (
                FamilyV1.ParentalCapacityFinding(
                    level: .protective, assessedOn: CommonV1.Date(2027, 1, 16), evidence: "seen"),
                ["f.assessed_on"]
            ),
            (
                FamilyV1.ParentalCapacityFinding(
                    level: .protective, assessedOn: CommonV1.Date(2027, 1), evidence: "seen"),
                ["f.assessed_on"]
            ),
            (
                FamilyV1.ParentalCapacityFinding(
                    level: .protective, assessedOn: CommonV1.Date(2027, 1, 15), evidence: "seen",
                    reviewBy: CommonV1.Date(2027, 1, 15)), ["f.review_by"]
            ),
            (
                FamilyV1.ParentalCapacityFinding(
                    level: .deceased, assessedOn: CommonV1.Date(2027, 1, 15), evidence: "certificate",
                    reviewBy: CommonV1.Date(2027, 2, 15)), ["f.review_by"]
            ),
        ]
        for (finding, wrong) in rows {
            let got = wrongFields {
                $0.require(finding ?? FamilyV1.ParentalCapacityFinding(), at: "f")
                CapacityRules.check(finding, at: "f", today: today, &$0)
            }
            #expect(got == wrong)
        }
    }
}
