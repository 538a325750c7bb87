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
        _ birth: FamilyV1.BirthDate?, in home: String, _ fixture: PlacementFixture
    ) async throws -> FamilyV1.ChildCase {
        let child = try await fixture.child { $0.birth = birth }
        try await fixture.approve(try await fixture.propose(child, fixture.bed(in: home)))
        return try await fixture.read(child)
    }

    @Test(
        "The month is the birthday's; of an unknown day the law's, and of an unknown birth nobody knows",
        arguments: [
            (
                FamilyV1.BirthDate(date: CommonV1.Date(2012, 3, 19), precision: .day),
                CommonV1.Date(2029, 3, 1)
            ),
            (FamilyV1.BirthDate(date: CommonV1.Date(2012, 3), precision: .month), CommonV1.Date(2029, 1, 1)),
            (FamilyV1.BirthDate(date: CommonV1.Date(2012), precision: .year), CommonV1.Date(2029, 1, 1)),
            (nil, nil),
        ] as [(FamilyV1.BirthDate?, CommonV1.Date?)])
    func month(birth: FamilyV1.BirthDate?, month: CommonV1.Date?) async throws {
        var fixture = try PlacementFixture()
        let home = try fixture.open()
        #expect(try await placed(birth, in: home, fixture).agesOut == month)
        try await fixture.cell.bare.close()
    }

    @Test(
        "A greatest age is read one way: who is admitted by it leaves when no longer admitted",
        arguments: [
            (PartnerV1.AgeLimit.unspecified, 15, true), (.unspecified, 16, true), (.unspecified, 17, false),
            (.upTo, 16, true), (.upTo, 17, false), (.until, 15, true), (.until, 16, false),
        ])
    func reading(limit: PartnerV1.AgeLimit, age: Int, isAdmitted: Bool) async throws {
        var fixture = try PlacementFixture()
        var site = PartnerV1.DirectorySite.home
        site.maxAgeLimit = limit
        let home = try fixture.open(site)
        // It was that old yesterday.
        let birth = fixture.today.adding(months: -12 * age).adding(days: -1)
        let child = try await fixture.child {
            $0.birth = FamilyV1.BirthDate(date: CommonV1.Date(birth), precision: .day)
        }
        do throws(RPCStatus) {
            try await fixture.approve(try await fixture.propose(child, fixture.bed(in: home)))
            #expect(isAdmitted)
            let leaving = limit == .until ? 16 : 17
            let month = try await fixture.read(child).agesOut
            let leaves = birth.adding(months: 12 * leaving)
            #expect(month == CommonV1.Date(year: Int32(leaves.year), month: Int32(leaves.month), day: 1))
            #expect(leaves > fixture.today, "who was admitted has not grown out already")
        } catch {
            #expect(!isAdmitted && error.reason == .ageOutOfRange)
        }
        try await fixture.cell.bare.close()
    }

    @Test("Half a year before, a plan is overdue until there is one, or the child lives elsewhere")
    func alert() async throws {
        var fixture = try PlacementFixture()
        // Seventeen in the seventh month from now.
        let leaves = fixture.today.adding(months: 7)
        let birth = leaves.adding(months: -17 * 12)
        let home = try fixture.open()
        var child = try await placed(
            FamilyV1.BirthDate(date: CommonV1.Date(birth), precision: .day, official: true), in: home, fixture
        )
        let other = try await placed(
            FamilyV1.BirthDate(date: CommonV1.Date(2018), precision: .year), in: home, fixture)
        let month = try #require(child.agesOut?.wholeDay)
        let due = month.adding(months: -6)
        #expect(other.agesOut != nil && month <= leaves)
        #expect(try await alerts(fixture).isEmpty)

        try fixture.cell.pass(days: due.days(since: fixture.today))
        #expect(try await alerts(fixture).isEmpty, "the day itself is not too late")
        try fixture.cell.pass(days: 1)
        let alert = try #require(try await alerts(fixture).first)
        #expect(alert.name == child.name && alert.days == 1 && alert.due == CommonV1.Date(due))
        #expect(alert.responsibleStaff == fixture.cell.name("ctse", fixture.cell.worker))
        #expect(try await alerts(fixture, of: fixture.cell.name("ctse", fixture.cell.worker)).count == 1)
        #expect(try await alerts(fixture, of: fixture.cell.name("ctse", fixture.first)).isEmpty)

        // Born later than was thought.
        try fixture.tellAgain(home)
        child = try await update(fixture.read(child), ["birth"], fixture) {
            $0.birth = FamilyV1.BirthDate(date: CommonV1.Date(birth.adding(months: 24)), precision: .day)
        }
        #expect(try await alerts(fixture).isEmpty)
        child = try await update(child, ["birth"], fixture) {
            $0.birth = FamilyV1.BirthDate(date: CommonV1.Date(birth), precision: .day)
        }
        #expect(try await alerts(fixture).count == 1)
        // Somebody has planned.
        child = try await update(child, ["transition_plan"], fixture) {
            $0.transitionPlan = CommonV1.Date(fixture.today)
        }
        #expect(try await alerts(fixture).isEmpty)
        child = try await update(child, ["transition_plan"], fixture) { $0.transitionPlan = nil }
        #expect(try await alerts(fixture).count == 1)
        // It lives elsewhere.
        let placement = try await fixture.client().getPlacement(
            FamilyV1.GetPlacementRequest(name: child.placement))
        try await fixture.end(placement)
        #expect(try await alerts(fixture).isEmpty)
        #expect(try await fixture.read(child).agesOut == nil)
        try await fixture.cell.bare.close()
    }

    private func alerts(
        _ fixture: PlacementFixture, of staff: String = ""
    ) async throws -> [FamilyV1.OverdueItem] {
        try await OverdueTests().overdue(fixture.cell, of: staff).filter { $0.kind == .ageOut }
    }

    private func update(
        _ child: FamilyV1.ChildCase, _ paths: [String], _ fixture: PlacementFixture,
        _ change: (inout FamilyV1.ChildCase) -> Void
    ) async throws -> FamilyV1.ChildCase {
        var next = FamilyV1.ChildCase(meta: child.meta)
        change(&next)
        var request = FamilyV1.UpdateCaseRequest(
            childCase: next, updateMask: GoogleProtobuf.FieldMask(paths: paths),
            requestID: RecordID.random().text)
        if paths == ["birth"] {
            // A child is not made older by one person.
            let asked = try await fixture.client().ask(
                fixture.cell.name("ctse", fixture.first), for: .updateCase(request), in: "partners/ctse")
            request.approval = try await fixture.client(fixture.first).agree(to: asked).meta?.name ?? ""
        }
        return try await fixture.client().updateCase(request)
    }
}
