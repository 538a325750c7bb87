import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// A grandmother alone raises eight children in a village of former refugees of the country's own war. Nobody takes
/// a child from her: she is helped, the children go to school, and the family is followed until it stands.
@Suite("The grandmother with eight children")
struct GrandmotherStoryTests {
    @Test("She is helped for half a year, and keeps all eight")
    func story() async throws {
        let cell = try FamilyCell()
        let worker = try cell.socialWorker()
        let family = try await cell.addFamily {
            $0.headType = .grandparent
            $0.dependentChildren = CommonV1.IntValue(value: 8)
            $0.displacement = .formerIDP
            $0.monthlyIncome = CommonV1.Money(currency: "USD", minorUnits: 2800)
            $0.riskFactors = [.lossOfLivelihood, .landless]
        }
        #expect(family.suggestedRiskFactors == [.extremePoverty], "less than thirty dollars a month")

        let grandmother = try await cell.addMember(
            to: family,
            FamilyV1.Member(
                person: CommonV1.PersonName(family: "Nguyễn", given: "Thị Sáu"), relationToHead: .head,
                caretaker: true))
        try await cell.addMember(
            to: family,
            FamilyV1.Member(
                relationToHead: .mother,
                absence: FamilyV1.Absence(reason: .labourMigration, place: "Thailand")))
        var children: [FamilyV1.Member] = []
        for year in 2012...2019 as ClosedRange<Int32> {
            children.append(
                try await cell.addMember(
                    to: family,
                    FamilyV1.Member(
                        birth: FamilyV1.BirthDate(date: CommonV1.Date(year), precision: .year),
                        relationToHead: .child)))
        }

        // She can protect them, with support: one person finds it, another agrees.
        let found = try await worker.assessParentalCapacity(
            FamilyV1.AssessParentalCapacityRequest(
                name: grandmother.meta?.name ?? "", etag: grandmother.meta?.etag ?? "",
                finding: FamilyV1.ParentalCapacityFinding(
                    level: .protectiveWithSupport, assessedOn: CommonV1.Date(cell.today),
                    evidence: "all eight are fed, clean and laugh"),
                requestID: "assess-01"))
        let approved = try await cell.manager().approveParentalCapacity(
            FamilyV1.ApproveParentalCapacityRequest(
                name: found.meta?.name ?? "", etag: found.meta?.etag ?? "", requestID: "approve-1"))
        #expect(approved.capacity?.level == .protectiveWithSupport)

        // The eldest girl does the house instead of school. Her case names her place in the family.
        let girl = try await cell.addCase {
            $0.family = family.meta?.name ?? ""
            $0.member = children[0].meta?.name ?? ""
            $0.riskFactors = [.unpaidDomesticWork, .outOfSchool]
        }
        let linked = try await worker.getFamily(FamilyV1.GetFamilyRequest(name: family.meta?.name ?? ""))
        #expect(linked.linkedCases == [girl.meta?.name])

        let followUp = try await cell.runningFollowUp(of: family)
        try await cell.visit(followUp, girl) {
            $0.kind = .caretakerNegotiation
            $0.childView = FamilyV1.ChildView(heard: true, words: "I want to learn to read")
            $0.observedLivingConditions = "one room for nine, a roof that leaks"
        }
        let enrolment = try await worker.enrolSchool(
            FamilyV1.EnrolSchoolRequest(
                parent: girl.meta?.name ?? "",
                enrolment: FamilyV1.SchoolEnrolment(
                    schoolName: "the school of the village", nearest: true, from: CommonV1.Date(cell.today)),
                requestID: "enrol-01"))
        #expect(enrolment.state == .enrolled && enrolment.nearest)

        for _ in 0..<7 {
            try cell.pass(days: 27)
            try await cell.visit(followUp)
        }
        let overdue = try await worker.listOverdue(FamilyV1.ListOverdueRequest(parent: "partners/ctse"))
        #expect(!overdue.items.contains { $0.kind == .followUpVisit }, "she was visited every month")
        let followed = try await cell.read(followUp)
        #expect(followed.visits == 8)
        let closed = try await worker.closeFamilyFollowUp(FollowUpTests.closing(followed))
        #expect(closed.state == .closed && closed.closeReason == .goalsMet)

        let visits = try await worker.listVisits(
            FamilyV1.ListVisitsRequest(parent: "partners/ctse", followUp: followUp.meta?.name ?? ""))
        #expect(visits.visits.count == 8 && visits.visits.last?.childView?.words == "I want to learn to read")
        let members = try await worker.listMembers(
            FamilyV1.ListMembersRequest(parent: family.meta?.name ?? ""))
        #expect(members.members.filter { $0.relationToHead == .child }.count == 8)
        let search = try await worker.searchFamilies(
            FamilyV1.SearchFamiliesRequest(parent: "partners/ctse", query: "nguyen sau"))
        #expect(search.families.map { $0.meta?.name } == [family.meta?.name])
        try await cell.bare.close()
    }
}
