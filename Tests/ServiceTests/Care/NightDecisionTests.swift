import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// What a rule cannot decide at night a named person decides, and a manager looks at it within 72 hours; and leave to live
/// apart that ends is told (docs/domain.md, I-03).
@Suite("Decided at night, and looked at by day")
struct NightDecisionTests {
    private func overdue(
        _ fixture: PlacementFixture, _ kind: FamilyV1.OverdueKind, of staff: String = ""
    ) async throws -> [String] {
        try await OverdueTests().overdue(fixture.cell, of: staff).filter { $0.kind == kind }.map(\.name)
    }

    @Test("An emergency takes a brother of the wrong age along by a named person's word, and it is reviewed")
    func wrongAge() async throws {
        var fixture = try PlacementFixture()
        var small = PartnerV1.DirectorySite.home
        small.maxAge = CommonV1.IntValue(value: 12)
        let site = try fixture.open(small)
        let year = Int32(fixture.today.year)
        let (girl, brother) = (
            try await fixture.child { $0.birth = .year(year - 9) },
            try await fixture.child {
                $0.sex = .male
                $0.birth = .year(year - 16)
            }
        )
        let group = try await fixture.group([girl, brother])
        let world = fixture
        let worker = world.cell.name("ctse", world.cell.worker)
        func night(
            _ change: (inout FamilyV1.Placement) -> Void
        ) async throws(RPCStatus) -> [FamilyV1.Placement] {
            try await world.propose(group, world.bed(in: site, .emergency, change))
        }
        let waiver = FamilyV1.PlacementWaiver(kind: .age, reason: "nobody else takes him tonight")
        let byNobody = await whyRefused { () async throws(RPCStatus) in try await night { _ in } }
        #expect(byNobody.reason == .ageOutOfRange)
        let unnamed = await whyRefused { () async throws(RPCStatus) in
            try await night { $0.waivers = [waiver] }
        }
        #expect(unnamed.wrongFields == ["placement.decided_by"])
        let stranger = await whyRefused { () async throws(RPCStatus) in
            try await night {
                ($0.waivers, $0.decidedBy) = ([waiver], "partners/cswc/staff/\(RecordID.random().text)")
            }
        }
        #expect(stranger.wrongFields == ["placement.decided_by"])
        let beds = try await night { ($0.waivers, $0.decidedBy) = ([waiver], worker) }
        #expect(beds.map(\.state) == [.active, .active])
        #expect(try await overdue(world, .emergencyUnreviewed) == [])
        world.cell.bare.clock.advance(seconds: 72 * 3600 + 1)
        try fixture.cell.hear()
        try fixture.tellAgain(site)
        let later = fixture
        #expect(
            Set(try await overdue(later, .emergencyUnreviewed)) == Set(beds.map { $0.meta?.name ?? "" }))
        #expect(try await overdue(later, .emergencyUnreviewed, of: worker).count == 2)
        // Its end does not spare it.
        try await later.end(beds[1])
        #expect(try await overdue(later, .emergencyUnreviewed).count == 2)
        try await later.approve(beds[0], by: later.first)
        #expect(try await overdue(later, .emergencyUnreviewed) == [])
        let read = try await later.client().getPlacement(
            FamilyV1.GetPlacementRequest(name: beds[1].meta?.name ?? ""))
        #expect((read.state, read.approvedBy) == (.ended, later.cell.name("ctse", later.first)))
        let twice = await whyRefused { () async throws(RPCStatus) in
            try await later.approve(read, by: later.second)
        }
        #expect(twice.reason == .illegalTransition)
        try await later.cell.bare.close()
    }

    @Test("Who proposed it, or decided it, does not review it")
    func byAnother() async throws {
        var fixture = try PlacementFixture()
        let site = try fixture.open(.shelter)
        let boy = try await fixture.child { $0.sex = .male }
        let decider = fixture.cell.name("ctse", fixture.first)
        let world = fixture
        let bed = try await world.propose(
            boy,
            world.bed(in: site, .emergency) {
                $0.waivers = [FamilyV1.PlacementWaiver(kind: .audience, reason: "the only bed in town")]
                $0.decidedBy = decider
            })
        let own = await whyRefused { () async throws(RPCStatus) in
            try await world.approve(bed, by: world.first)
        }
        #expect(own.reason == .selfApproval)
        #expect(try await world.approve(bed, by: world.second).approvedBy != "")
        try await world.cell.bare.close()
    }

    @Test("Another site than the sister's takes a named person's word at night, and an exception by day")
    func apartAtNight() async throws {
        var fixture = try PlacementFixture()
        let (home, hospital) = (try fixture.open(), try fixture.open())
        let (one, sister) = (try await fixture.child(), try await fixture.child())
        let group = try await fixture.group([one, sister])
        let world = fixture
        let worker = world.cell.name("ctse", world.cell.worker)
        _ = try await world.propose(sister, world.bed(in: home, .emergency))
        let split = await whyRefused { () async throws(RPCStatus) in
            try await world.propose(one, world.bed(in: hospital, .emergency))
        }
        #expect(split.reason == .siblingsSplit)
        let waivers = [FamilyV1.PlacementWaiver(kind: .siblings, reason: "she bleeds")]
        let byDay = await whyRefused { () async throws(RPCStatus) in
            try await world.propose(one, world.bed(in: hospital) { $0.waivers = waivers })
        }
        #expect(byDay.wrongFields == ["placement.waivers[0].kind"])
        let named = await whyRefused { () async throws(RPCStatus) in
            try await world.propose(one, world.bed(in: hospital) { $0.decidedBy = worker })
        }
        #expect(named.wrongFields == ["placement.decided_by"])
        let bed = try await world.propose(
            one, world.bed(in: hospital, .emergency) { ($0.waivers, $0.decidedBy) = (waivers, worker) })
        #expect(bed.reviewTime != nil && group.cases.count == 2)
        try await world.cell.bare.close()
    }

    @Test("An emergency that leaves a sister behind is reviewed, and one that leaves nobody is not")
    func leftBehind() async throws {
        var fixture = try PlacementFixture()
        let site = try fixture.open()
        let family = try await fixture.cell.addFamily()
        let one = try await fixture.child { $0.family = family.meta?.name ?? "" }
        let world = fixture
        #expect(try await world.propose(one, world.bed(in: site, .emergency)).reviewTime == nil)
        let sister = try await world.child { $0.family = family.meta?.name ?? "" }
        let third = try await world.child { $0.family = family.meta?.name ?? "" }
        #expect(try await world.propose(sister, world.bed(in: site, .emergency)).reviewTime != nil)
        #expect(try await world.propose(third, world.bed(in: site, .emergency)).reviewTime == nil)
        try await world.cell.bare.close()
    }

    /// One of two siblings lives in another site by an exception that two managers gave.
    private func apart(
        _ fixture: inout PlacementFixture
    ) async throws -> (bed: FamilyV1.Placement, group: FamilyV1.SiblingGroup, home: String) {
        let (home, hospital) = (try fixture.open(), try fixture.open())
        let (one, other) = (try await fixture.child(), try await fixture.child())
        let group = try await fixture.group([one, other])
        try await fixture.approve(try await fixture.propose(group, fixture.bed(in: home))[0])
        let leave = try await excuse(other, in: group, days: 10, fixture)
        let bed = try await fixture.approve(try await fixture.propose(other, fixture.bed(in: hospital)))
        return (bed, leave, home)
    }

    private func excuse(
        _ child: FamilyV1.ChildCase, in group: FamilyV1.SiblingGroup, days: Int, _ fixture: PlacementFixture
    ) async throws -> FamilyV1.SiblingGroup {
        var leave = try await fixture.requestException(for: child, in: group, days: days)
        for manager in [fixture.first, fixture.second] {
            leave = try await fixture.approveException(leave, by: manager)
        }
        return leave
    }

    private func pass(_ days: Int, _ fixture: inout PlacementFixture) throws {
        fixture.cell.bare.clock.advance(seconds: Int64(days) * 86_400)
        try fixture.cell.hear()
        try fixture.hear(
            PartnerV1.WatchDirectoryResponse(
                staff: [fixture.first, fixture.second].map {
                    PartnerV1.AccessStaff(
                        name: fixture.cell.name("ctse", $0), state: .active, roles: [.manager])
                }))
    }

    @Test("Leave to live apart that has ended is overdue the next day, until it is given anew")
    func leaveEnds() async throws {
        var fixture = try PlacementFixture()
        let (bed, group, _) = try await apart(&fixture)
        try pass(10, &fixture)
        #expect(try await overdue(fixture, .separationEnded) == [])
        try pass(1, &fixture)
        #expect(Set(try await overdue(fixture, .separationEnded)).contains(bed.meta?.name ?? ""))
        #expect(
            try await !overdue(fixture, .separationEnded, of: fixture.cell.name("ctse", fixture.cell.worker))
                .isEmpty)
        let child = try await fixture.client().getCase(
            FamilyV1.GetCaseRequest(name: group.exceptions[0].childCase))
        _ = try await excuse(child, in: group, days: 5, fixture)
        #expect(try await overdue(fixture, .separationEnded) == [])
        try pass(6, &fixture)
        #expect(try await !overdue(fixture, .separationEnded).isEmpty)
        try await fixture.cell.bare.close()
    }

    @Test("It is overdue no more when they live together, or one has left")
    func together() async throws {
        for moves in [true, false] {
            var fixture = try PlacementFixture()
            let (bed, group, home) = try await apart(&fixture)
            try pass(11, &fixture)
            #expect(try await !overdue(fixture, .separationEnded).isEmpty)
            if moves {
                try fixture.open(named: home)
                let child = try await fixture.client().getCase(
                    FamilyV1.GetCaseRequest(name: group.exceptions[0].childCase))
                try await fixture.approve(try await fixture.propose(child, fixture.bed(in: home)))
            } else {
                try await fixture.end(bed)
            }
            #expect(try await overdue(fixture, .separationEnded) == [], "moves: \(moves)")
            try await fixture.cell.bare.close()
        }
    }
}
