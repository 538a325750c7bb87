import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Who is in a site")
struct ResidentsTests {
    /// The names of the children on all pages.
    private func residents(
        of site: String, on day: CalendarDate? = nil, by client: FamilyServiceClient<BareCaller>,
        pageSize: Int32 = 2
    ) async throws(RPCStatus) -> [[String]] {
        var request = FamilyV1.ListResidentsRequest(
            parent: site, pageSize: pageSize, day: day.map { CommonV1.Date($0) })
        var pages: [[String]] = []
        repeat {
            let page = try await client.listResidents(request)
            for resident in page.residents {
                #expect(resident.placement?.site == site)
                #expect(resident.placement?.childCase == resident.childCase?.named)
            }
            pages.append(page.residents.compactMap { $0.childCase?.named })
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty && pages.count < 20
        return pages
    }

    @Test(
        "A roster has each child once, today and on any day, with those who have left and without those who came later"
    )
    func days() async throws {
        var world = try PlacementFixture()
        let (home, other) = (try world.open(), try world.open())
        let begin = world.today
        var children: [FamilyV1.ChildCase] = []
        var placements: [FamilyV1.Placement] = []
        for _ in 0..<3 {
            let child = try await world.child()
            placements.append(try await world.approve(try await world.propose(child, world.bed(in: home))))
            children.append(child)
        }
        // A month on: one moves to another site, one leaves for good, a new one comes.
        world.cell.bare.clock.advance(seconds: 40 * 86_400)
        try world.cell.hear()
        try world.open(named: home)
        try world.open(named: other)
        let later = world.today
        _ = try await world.approve(try await world.propose(children[0], world.bed(in: other)))
        try await world.end(placements[1])
        let late = try await world.child()
        _ = try await world.approve(try await world.propose(late, world.bed(in: home)))
        let manager = world.client(world.first)
        func who(_ site: String, _ day: CalendarDate?) async throws -> Set<String> {
            let pages = try await residents(of: site, on: day, by: manager)
            #expect(Set(pages.flatMap(\.self)).count == pages.flatMap(\.self).count)
            return Set(pages.flatMap(\.self))
        }
        #expect(try await who(home, nil) == [children[2].name, late.name])
        #expect(try await who(home, later) == [children[2].name, late.name])
        #expect(try await who(other, later) == [children[0].name])
        for day in [begin, begin.adding(days: 10), later.adding(days: -1)] {
            #expect(try await who(home, day) == Set(children.map(\.name)), "on \(day)")
            #expect(try await who(other, day) == [])
        }
        #expect(try await who(home, begin.adding(days: -1)) == [])
        let tomorrow = await whyRefused { () async throws(RPCStatus) in
            try await residents(of: home, on: later.adding(days: 1), by: manager)
        }
        #expect(tomorrow.wrongFields == ["day"])
        try await world.cell.bare.close()
    }

    @Test("A child whom the caller may not see whole is in no roster, and no page tells how many there are")
    func hidden() async throws {
        var world = try PlacementFixture()
        let home = try world.open()
        var seen: Set<String> = []
        for number in 0..<7 {
            let child = try await world.child()
            _ = try await world.approve(try await world.propose(child, world.bed(in: home)))
            switch number {
            case 1, 4:
                try await world.change(FamilyV1.ChildCase.self, child.name) { $0.visibility = .restricted }
            case 2, 5: try await world.change(FamilyV1.ChildCase.self, child.name) { $0.visibility = .sealed }
            default: seen.insert(child.name)
            }
        }
        let colleague = FamilyServiceClient(
            BareCaller(
                router: world.cell.router, sealer: world.cell.bare.sealer(.gateway, .family),
                clock: world.cell.bare.clock, principal: .system(world.cell.bare.tenant("ctse"), .main),
                staff: world.cell.colleague, roles: .socialWorker, purpose: .care))
        for size in [1, 2, 3] as [Int32] {
            let pages = try await residents(of: home, by: colleague, pageSize: size)
            #expect(Set(pages.flatMap(\.self)) == seen)
            #expect(pages.count == (3 + Int(size) - 1) / Int(size), "of \(size)")
        }
        let all = try await residents(of: home, by: world.client(world.first), pageSize: 100)
        #expect(all.count == 1 && all[0].count == 7)
        try await world.cell.bare.close()
    }

    @Test("Another partner's site is as absent as one that never was")
    func absent() async throws {
        var world = try PlacementFixture()
        let home = try world.open()
        let manager = world.client(world.first)
        for site in [PlacementFixture.newSite(), home.replacing("ctse", with: "cswc"), "partners/ctse"] {
            let why = await whyRefused { () async throws(RPCStatus) in
                try await residents(of: site, by: manager)
            }
            #expect(why == .absent, "\(site)")
        }
        try await world.cell.bare.close()
    }

    @Test("The lists of a roster: those who are there, and each month since")
    func lists() throws {
        let today = try #require(CalendarDate(year: 2027, month: 3, day: 1))
        func roster(_ year: Int, _ month: Int, _ day: Int) throws -> Roster {
            Roster(
                site: "s", day: try #require(CalendarDate(year: year, month: month, day: day)), today: today)
        }
        let here = FamilyV1.Placement.at("s")
        func left(_ year: Int, _ month: Int) throws -> ListKey {
            FamilyV1.Placement.left(
                "s", inMonthOf: try #require(CalendarDate(year: year, month: month, day: 1)))
        }
        #expect(try roster(2027, 3, 1).lists == [here, left(2027, 3)])
        #expect(
            try roster(2026, 12, 31).lists == [
                here, left(2026, 12), left(2027, 1), left(2027, 2), left(2027, 3),
            ])
        let place = Residents.Place(list: 300, cursor: [1, 2])
        #expect(Residents.Place(place.encoded) == place)
        #expect(Residents.Place([1]) == nil)
    }
}
