import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// A child at the door in the night: a bed at once, for seventy-two hours, and then a decision (docs/domain.md, I-04).
@Suite("An emergency")
struct EmergencyTests {
    @Test("Past its hours it is overdue, for the worker who answers for the child, until it is decided")
    func overdue() async throws {
        var house = try PlacementHouse()
        let home = try house.open()
        let child = try await house.child()
        let bed = try await house.propose(child, house.bed(in: home, .emergency))
        #expect(bed.state == .active && bed.approvedBy.isEmpty, "it begins at once, and nobody approves it")
        #expect(try await house.occupancy(of: home) == 1)
        let begun = house.cell.bare.clock.now
        #expect(
            bed.escalateTime.map(UnixTime.init)
                == UnixTime(milliseconds: begun.milliseconds + 72 * 3_600_000))

        house.cell.bare.clock.advance(seconds: 72 * 3600)
        try house.cell.hear()
        try house.tellAgain(home)
        #expect(try await alarms(house).isEmpty, "to the last second it is in time")
        house.cell.bare.clock.advance(seconds: 1)
        let alarm = try #require(try await alarms(house).first)
        #expect(alarm.name == bed.meta?.name && alarm.days == 0)
        #expect(alarm.due == CommonV1.Date(house.today))
        #expect(alarm.responsibleStaff == house.cell.name("ctse", house.cell.worker))
        #expect(try await alarms(house, of: house.cell.name("ctse", house.cell.worker)).count == 1)
        #expect(try await alarms(house, of: house.cell.name("ctse", house.first)).isEmpty)
        // A second night is no emergency.
        let again = await whyRefused { () async throws(RPCStatus) in
            try await house.propose(child, house.bed(in: home, .emergency))
        }
        #expect(again.reason == .emergencyRepeated)
        try house.cell.pass(days: 2)
        #expect(try await alarms(house).first?.days == 2)

        // Proposed is not decided; approved, the bed is the child's by another placement.
        try house.tellAgain(home)
        let proposed = try await house.propose(child, house.bed(in: home, .temporary))
        #expect(try await alarms(house).count == 1)
        try await house.approve(proposed)
        #expect(try await alarms(house).isEmpty)
        let ended = try await house.client().getPlacement(
            FamilyV1.GetPlacementRequest(name: bed.meta?.name ?? ""))
        #expect(ended.state == .ended && ended.to == CommonV1.Date(house.today))
        #expect(try await house.read(child).placement == proposed.meta?.name)
        #expect(try await house.occupancy(of: home) == 1)
        try await house.cell.bare.close()
    }

    @Test("An emergency that ends in time, with the child at home again, leaves nothing overdue")
    func inTime() async throws {
        var house = try PlacementHouse()
        let child = try await house.child()
        let bed = try await house.propose(child, house.bed(in: try house.open(), .emergency))
        house.cell.bare.clock.advance(seconds: 24 * 3600)
        try await house.end(bed)
        try house.cell.pass(days: 30)
        #expect(try await alarms(house).isEmpty)
        try await house.cell.bare.close()
    }

    private func alarms(
        _ house: PlacementHouse, of staff: String = ""
    ) async throws -> [FamilyV1.OverdueItem] {
        try await OverdueTests().overdue(house.cell, of: staff).filter { $0.kind == .emergencyPlacement }
    }
}

extension PlacementHouse {
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
