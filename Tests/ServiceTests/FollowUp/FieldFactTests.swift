import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// What was met in the villages and the slums, made through the RPCs and read back. The numbers are those of the
/// programme's list of facts.
@Suite("Facts of families, visits and school are kept as they are")
struct FieldFactTests {
    @Test(
        "31 to 40, 45, 47: what endangers a family",
        arguments: [
            (31, [.extremePoverty]), (32, [.unscrupulousCaretaker]), (33, [.parentInSexWork]),
            (34, [.parentAlcohol, .parentMentalHealth]),
            (35, [.abandonedMotherManyChildren, .orphanageSeparationPressure]),
            (36, [.orphanageSeparationPressure]), (37, [.parentSecondUnion]), (39, [.leftWithNonKin]),
            (40, [.unpaidDomesticWork, .outOfSchool]), (45, [.lossOfLivelihood, .landless]),
            (47, [.unsafeMigration]),
        ] as [(Int, [FamilyV1.RiskFactor])])
    func riskFactors(fact: Int, factors: [FamilyV1.RiskFactor]) async throws {
        let cell = try FamilyCell()
        let made = try await cell.addFamily { $0.riskFactors = factors }
        #expect(try await read(made, cell).riskFactors == factors, "fact \(fact)")
        try await cell.bare.close()
    }

    @Test(
        "31: under thirty dollars a month extreme poverty is suggested, until somebody notes it",
        arguments: [
            ("USD", 2999, [], [.extremePoverty]), ("USD", 2999, [.extremePoverty], []), ("USD", 3000, [], []),
            ("VND", 100, [], []), ("USD", 0, [.landless], [.extremePoverty]),
        ] as [(String, Int64, [FamilyV1.RiskFactor], [FamilyV1.RiskFactor])])
    func poverty(
        currency: String, income: Int64, noted: [FamilyV1.RiskFactor], suggested: [FamilyV1.RiskFactor]
    ) async throws {
        let cell = try FamilyCell()
        let made = try await cell.addFamily {
            $0.monthlyIncome = CommonV1.Money(currency: currency, minorUnits: income)
            $0.riskFactors = noted
        }
        #expect(made.suggestedRiskFactors == suggested)
        let known = try await cell.client().updateFamily(
            made.changing(["risk_factors"]) { $0.riskFactors = [.extremePoverty] })
        #expect(known.suggestedRiskFactors == [] && known.monthlyIncome == made.monthlyIncome)
        try await cell.bare.close()
    }

    @Test("38, 42: whoever heads the family, with eight children or thirty, after a displacement")
    func heads() async throws {
        let cell = try FamilyCell()
        for head in FamilyV1.HeadType.allKnown where head != .unspecified {
            let made = try await cell.addFamily {
                $0.headType = head
                $0.dependentChildren = CommonV1.IntValue(value: 30)
                $0.displacement = .formerIDP
            }
            let read = try await read(made, cell)
            #expect(read.headType == head && read.dependentChildren?.value == 30)
            #expect(read.displacement == .formerIDP)
        }
        try await cell.bare.close()
    }

    @Test("32, 37, 39: an orphan with an aunt, a father in Thailand who sends money, an elder who is no kin")
    func members() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let people = [
            FamilyV1.Member(relationToHead: .child, orphan: .bothDead),
            FamilyV1.Member(relationToHead: .auntOrUncle, caretaker: true),
            FamilyV1.Member(
                relationToHead: .father,
                absence: FamilyV1.Absence(
                    reason: .secondUnion, place: "Thailand", since: CommonV1.Date(2024, 3))),
            FamilyV1.Member(relationToHead: .unrelatedElderCaretaker, caretaker: true),
            FamilyV1.Member(relationToHead: .child, orphan: .abandoned),
        ]
        var father = ""
        for person in people {
            let made = try await cell.addMember(to: family, person)
            let read = try await cell.client().getMember(
                FamilyV1.GetMemberRequest(name: made.meta?.name ?? ""))
            #expect(read.relationToHead == person.relationToHead && read.orphan == person.orphan)
            #expect(read.absence == person.absence && read.caretaker == person.caretaker)
            if person.absence != nil { father = made.meta?.name ?? "" }
        }
        let remittance = FamilyV1.Remittance(
            amount: CommonV1.Money(currency: "THB", minorUnits: 150_000), rhythm: .irregular,
            senderMember: father)
        let paid = try await cell.client().updateFamily(
            family.changing(["remittance"]) { $0.remittance = remittance })
        #expect(try await read(paid, cell).remittance == remittance)
        try await cell.bare.close()
    }

    @Test(
        "43, 44, 46, 71: a boy in great suffering whom volunteers found, and a child of whom nothing is known"
    )
    func children() async throws {
        let cell = try FamilyCell()
        let boy = try await cell.addCase {
            $0.sex = .male
            $0.source = .communityVolunteer
            $0.harms = [.torture, .rape, .abandonment, .exploitation]
        }
        let read = try await cell.client().getCase(FamilyV1.GetCaseRequest(name: boy.meta?.name ?? ""))
        #expect(read.sex == .male && read.source == .communityVolunteer)
        #expect(read.harms == [.torture, .rape, .abandonment, .exploitation])
        let unknown = try await cell.addCase()
        #expect(unknown.sex == .unspecified && unknown.person == nil && unknown.family == "")
        try await cell.bare.close()
    }

    @Test("43, 69, 70: what a visit negotiates, sees and hears")
    func visit() async throws {
        let cell = try FamilyCell()
        let child = try await cell.addCase()
        let made = try await cell.visit(nil, child) {
            $0.kind = .caretakerNegotiation
            $0.observedLivingConditions = "conditions we could not endure for one single week"
            $0.childView = FamilyV1.ChildView(heard: true, words: "here I can play")
            $0.risks = [.outOfSchool]
        }
        let read = try await cell.client().getVisit(FamilyV1.GetVisitRequest(name: made.meta?.name ?? ""))
        #expect(read == made)
        #expect(read.observedLivingConditions.hasPrefix("conditions") && read.childView?.heard == true)
        try await cell.bare.close()
    }

    @Test("50: a good mother is found to be one")
    func goodMother() async throws {
        let cell = try FamilyCell()
        let mother = try await cell.addMember(
            to: cell.addFamily(), FamilyV1.Member(relationToHead: .mother, caretaker: true))
        let tests = CapacityTests()
        let found = try await tests.assess(mother, .protective, by: cell.client(), on: cell.today)
        let approved = try await tests.approve(found, by: cell.manager())
        let read = try await cell.client().getMember(
            FamilyV1.GetMemberRequest(name: mother.meta?.name ?? ""))
        #expect(read == approved && read.capacity?.level == .protective)
        try await cell.bare.close()
    }

    @Test("52, 55: years of school, and a follow-up of six to twelve months")
    func longTerm() async throws {
        let cell = try FamilyCell()
        let child = try await cell.addCase()
        let client = try cell.socialWorker()
        for year in 2024...2026 as ClosedRange<Int32> {
            cell.bare.clock.advance(seconds: 1)
            _ = try await client.enrolSchool(
                FamilyV1.EnrolSchoolRequest(
                    parent: child.meta?.name ?? "",
                    enrolment: FamilyV1.SchoolEnrolment(
                        schoolName: "Bình An", grade: "\(year - 2021)", from: CommonV1.Date(year, 9)),
                    requestID: RecordID.random().text))
        }
        let history = try await client.listEnrolments(
            FamilyV1.ListEnrolmentsRequest(parent: child.meta?.name ?? ""))
        #expect(history.enrolments.map(\.grade) == ["3", "4", "5"])

        let family = try await cell.addFamily()
        let followUp = try await cell.startFollowUp(of: family, consent: cell.agree(family)) {
            $0.plannedEnd = CommonV1.Date(cell.today.adding(months: 12))
        }
        let read = try await cell.read(followUp)
        #expect(read.start == CommonV1.Date(cell.today))
        #expect(read.plannedEnd == CommonV1.Date(cell.today.adding(months: 12)))
        try await cell.bare.close()
    }

    private func read(_ family: FamilyV1.Family, _ cell: FamilyCell) async throws -> FamilyV1.Family {
        try await cell.client().getFamily(FamilyV1.GetFamilyRequest(name: family.meta?.name ?? ""))
    }
}
