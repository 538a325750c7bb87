import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// A child at the door in the night: a bed at once, for seventy-two hours, and then a decision (docs/domain.md, I-04).
@Suite("An emergency")
struct EmergencyTests {
    @Test("Past its hours it is overdue, for the worker who answers for the child, until it is decided")
    func overdue() async throws {
        var fixture = try PlacementFixture()
        let home = try fixture.open()
        let child = try await fixture.child()
        let bed = try await fixture.propose(child, fixture.bed(in: home, .emergency))
        #expect(bed.state == .active && bed.approvedBy.isEmpty, "it begins at once, and nobody approves it")
        #expect(try await fixture.occupancy(of: home) == 1)
        let begun = fixture.cell.bare.clock.now
        #expect(
            bed.escalateTime.map(UnixTime.init)
                == UnixTime(milliseconds: begun.milliseconds + 72 * 3_600_000))

        fixture.cell.bare.clock.advance(seconds: 72 * 3600)
        try fixture.cell.hear()
        try fixture.tellAgain(home)
        #expect(try await alarms(fixture).isEmpty, "to the last second it is in time")
        fixture.cell.bare.clock.advance(seconds: 1)
        let alarm = try #require(try await alarms(fixture).first)
        #expect(alarm.name == bed.meta?.name && alarm.days == 0)
        #expect(alarm.due == CommonV1.Date(fixture.today))
        #expect(alarm.responsibleStaff == fixture.cell.name("ctse", fixture.cell.worker))
        #expect(try await alarms(fixture, of: fixture.cell.name("ctse", fixture.cell.worker)).count == 1)
        #expect(try await alarms(fixture, of: fixture.cell.name("ctse", fixture.first)).isEmpty)
        // A second night is no emergency.
        let again = await whyRefused { () async throws(RPCStatus) in
            try await fixture.propose(child, fixture.bed(in: home, .emergency))
        }
        #expect(again.reason == .emergencyRepeated)
        try fixture.cell.pass(days: 2)
        #expect(try await alarms(fixture).first?.days == 2)

        // Proposed is not decided; approved, the bed is the child's by another placement.
        try fixture.tellAgain(home)
        let proposed = try await fixture.propose(child, fixture.bed(in: home, .temporary))
        #expect(try await alarms(fixture).count == 1)
        try await fixture.approve(proposed)
        #expect(try await alarms(fixture).isEmpty)
        let ended = try await fixture.client().getPlacement(
            FamilyV1.GetPlacementRequest(name: bed.meta?.name ?? ""))
        #expect(ended.state == .ended && ended.to == CommonV1.Date(fixture.today))
        #expect(try await fixture.read(child).placement == proposed.meta?.name)
        #expect(try await fixture.occupancy(of: home) == 1)
        try await fixture.cell.bare.close()
    }

    @Test("An emergency that ends in time, with the child at home again, leaves nothing overdue")
    func inTime() async throws {
        var fixture = try PlacementFixture()
        let child = try await fixture.child()
        let bed = try await fixture.propose(child, fixture.bed(in: try fixture.open(), .emergency))
        fixture.cell.bare.clock.advance(seconds: 24 * 3600)
        try await fixture.end(bed)
        try fixture.cell.pass(days: 30)
        #expect(try await alarms(fixture).isEmpty)
        try await fixture.cell.bare.close()
    }

    @Test(
        "An emergency of yesterday's night is entered this morning, and its hours run from yesterday",
        arguments: [(0, 72), (1, 48), (3, 0), (8, nil), (-1, nil)] as [(Int, Int64?)])
    func entered(ago: Int, hours: Int64?) async throws {
        var fixture = try PlacementFixture()
        let child = try await fixture.child {
            $0.identifiedOn = CommonV1.Date(fixture.today.adding(days: -10))
        }
        let asked = try fixture.bed(in: fixture.open(), .emergency) {
            $0.from = CommonV1.Date(fixture.today.adding(days: -ago))
        }
        do throws(RPCStatus) {
            let bed = try await fixture.propose(child, asked)
            let left = bed.escalateTime.map { UnixTime($0).milliseconds }
            let now = fixture.cell.bare.clock.now.milliseconds
            #expect(left.map { ($0 - now) / 3_600_000 } == hours)
        } catch {
            #expect(hours == nil)
            #expect(error.reason == .lateEntry || error.wrongFields == ["placement.from"])
        }
        try await fixture.cell.bare.close()
    }

    private func alarms(
        _ fixture: PlacementFixture, of staff: String = ""
    ) async throws -> [FamilyV1.OverdueItem] {
        try await OverdueTests().overdue(fixture.cell, of: staff).filter { $0.kind == .emergencyPlacement }
    }
}

extension PlacementFixture {
    /// What the registry says of people and one site, after a snapshot that had neither.
    mutating func tellAgain(_ site: String) throws {
        try hear(
            PartnerV1.WatchDirectoryResponse(
                staff: [first, second, third].map {
                    PartnerV1.AccessStaff(name: cell.name("ctse", $0), state: .active, roles: [.manager])
                }))
        try open(named: site)
    }
}
