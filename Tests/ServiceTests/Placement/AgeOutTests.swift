import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// Who grows out of a home must have somewhere to go, half a year before (docs/domain.md, I-15).
@Suite("Growing out of a home")
struct AgeOutTests {
    /// A child with that birth in a home.
    private func placed(
        _ birth: FamilyV1.BirthDate?, in home: String, _ house: PlacementHouse
    ) async throws -> FamilyV1.ChildCase {
        let child = try await house.child { $0.birth = birth }
        try await house.approve(try await house.propose(child, house.bed(in: home)))
        return try await house.read(child)
    }

    @Test(
        "The month is the birthday's; of an unknown day the law's, and of an unknown birth nobody knows",
        arguments: [
            (
                FamilyV1.BirthDate(date: CommonV1.Date(2012, 3, 19), precision: .day),
                CommonV1.Date(2028, 3, 1)
            ),
            (FamilyV1.BirthDate(date: CommonV1.Date(2012, 3), precision: .month), CommonV1.Date(2028, 1, 1)),
            (FamilyV1.BirthDate(date: CommonV1.Date(2012), precision: .year), CommonV1.Date(2028, 1, 1)),
            (nil, nil),
        ] as [(FamilyV1.BirthDate?, CommonV1.Date?)])
    func month(birth: FamilyV1.BirthDate?, month: CommonV1.Date?) async throws {
        var house = try PlacementHouse()
        let home = try house.open()
        #expect(try await placed(birth, in: home, house).agesOut == month)
        try await house.cell.bare.close()
    }

    @Test("Half a year before, a plan is overdue until there is one, or the child lives elsewhere")
    func alert() async throws {
        var house = try PlacementHouse()
        // Sixteen in the seventh month from now.
        let leaves = house.today.adding(months: 7)
        let birth = leaves.adding(months: -16 * 12)
        let home = try house.open()
        var child = try await placed(
            FamilyV1.BirthDate(date: CommonV1.Date(birth), precision: .day, official: true), in: home, house)
        let other = try await placed(
            FamilyV1.BirthDate(date: CommonV1.Date(2018), precision: .year), in: home, house)
        let month = try #require(child.agesOut?.wholeDay)
        let due = month.adding(months: -6)
        #expect(other.agesOut != nil && month <= leaves)
        #expect(try await alerts(house).isEmpty)

        try house.cell.pass(days: due.days(since: house.today))
        #expect(try await alerts(house).isEmpty, "the day itself is not too late")
        try house.cell.pass(days: 1)
        let alert = try #require(try await alerts(house).first)
        #expect(alert.name == child.name && alert.days == 1 && alert.due == CommonV1.Date(due))
        #expect(alert.responsibleStaff == house.cell.name("ctse", house.cell.worker))
        #expect(try await alerts(house, of: house.cell.name("ctse", house.cell.worker)).count == 1)
        #expect(try await alerts(house, of: house.cell.name("ctse", house.first)).isEmpty)

        // Born later than was thought.
        try house.tellAgain(home)
        child = try await update(house.read(child), ["birth"], house) {
            $0.birth = FamilyV1.BirthDate(date: CommonV1.Date(birth.adding(months: 24)), precision: .day)
        }
        #expect(try await alerts(house).isEmpty)
        child = try await update(child, ["birth"], house) {
            $0.birth = FamilyV1.BirthDate(date: CommonV1.Date(birth), precision: .day)
        }
        #expect(try await alerts(house).count == 1)
        // Somebody has planned.
        child = try await update(child, ["transition_plan"], house) {
            $0.transitionPlan = CommonV1.Date(house.today)
        }
        #expect(try await alerts(house).isEmpty)
        child = try await update(child, ["transition_plan"], house) { $0.transitionPlan = nil }
        #expect(try await alerts(house).count == 1)
        // It lives elsewhere.
        let placement = try await house.client().getPlacement(
            FamilyV1.GetPlacementRequest(name: child.placement))
        try await house.end(placement)
        #expect(try await alerts(house).isEmpty)
        #expect(try await house.read(child).agesOut == nil)
        try await house.cell.bare.close()
    }

    private func alerts(
        _ house: PlacementHouse, of staff: String = ""
    ) async throws -> [FamilyV1.OverdueItem] {
        try await OverdueTests().overdue(house.cell, of: staff).filter { $0.kind == .ageOut }
    }

    private func update(
        _ child: FamilyV1.ChildCase, _ paths: [String], _ house: PlacementHouse,
        _ change: (inout FamilyV1.ChildCase) -> Void
    ) async throws -> FamilyV1.ChildCase {
        var next = FamilyV1.ChildCase(meta: child.meta)
        change(&next)
        return try await house.client().updateCase(
            FamilyV1.UpdateCaseRequest(
                childCase: next, updateMask: GoogleProtobuf.FieldMask(paths: paths),
                requestID: RecordID.random().text))
    }
}
