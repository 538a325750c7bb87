import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime
@testable import Store

@Suite("What is overdue")
struct OverdueTests {
    func overdue(
        _ cell: FamilyCell, pageSize: Int32 = 0, of staff: String = ""
    ) async throws -> [FamilyV1.OverdueItem] {
        var items: [FamilyV1.OverdueItem] = []
        var token = ""
        repeat {
            let page = try await cell.client().listOverdue(
                FamilyV1.ListOverdueRequest(
                    parent: "partners/ctse", pageSize: pageSize, pageToken: token, responsibleStaff: staff))
            items += page.items
            token = page.nextPageToken
        } while !token.isEmpty
        return items
    }

    @Test("Steps of cases, visits and ends of follow-ups come in one list, the longest overdue first")
    func merged() async throws {
        let cell = try FamilyCell()
        // A screening is due in three days, a visit in thirty, the end in six months.
        let followUp = try await cell.runningFollowUp(of: cell.addFamily())
        try cell.pass(days: 1)
        let child = try await cell.addCase {
            $0.birth = FamilyV1.BirthDate(date: CommonV1.Date(2015), precision: .year)
        }
        let due = cell.today.adding(days: 3)
        try cell.pass(days: 3)
        #expect(try await overdue(cell).isEmpty, "the day itself is not too late")
        try cell.pass(days: 1)
        let first = try await overdue(cell)
        #expect(first.map(\.name) == [child.meta?.name])
        #expect(first.first?.kind == .caseDeadline && first.first?.days == 1)
        #expect(first.first?.due == CommonV1.Date(due))

        try cell.pass(days: 200)
        for pageSize in [1, 2, 50] as [Int32] {
            let all = try await overdue(cell, pageSize: pageSize)
            #expect(all.map(\.kind) == [.caseDeadline, .followUpVisit, .followUpEnd])
            #expect(all.map(\.days) == all.map(\.days).sorted(by: >))
            #expect(all.dropFirst().allSatisfy { $0.name == followUp.meta?.name })
            #expect(all.allSatisfy { $0.responsibleStaff == cell.name("ctse", cell.worker) })
        }
        #expect(try await overdue(cell, of: cell.name("ctse", cell.worker)).count == 3)
        #expect(try await overdue(cell, of: cell.name("ctse", cell.volunteer)).isEmpty)

        // A follow-up that is closed waits for nothing.
        _ = try await cell.manager().closeFamilyFollowUp(
            FollowUpTests.closing(cell.read(followUp), .other, note: "forgotten"))
        #expect(try await overdue(cell).map(\.kind) == [.caseDeadline])
        try await cell.bare.close()
    }

    @Test("A family of which something is overdue is not set aside")
    func archived() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        _ = try await cell.runningFollowUp(of: family)
        try cell.pass(days: 200)
        #expect(try await overdue(cell).map(\.kind) == [.followUpVisit, .followUpEnd])
        let manager = try cell.manager()
        let why = await whyRefused { () async throws(RPCStatus) in
            try await manager.archiveFamily(
                FamilyV1.ArchiveFamilyRequest(
                    name: family.meta?.name ?? "", etag: family.meta?.etag ?? "", requestID: CaseCell.id()))
        }
        #expect(why.reason == .stillNeeded)
        try await cell.bare.close()
    }

    @Test("A merge takes each list in its order, and goes on where it was")
    func merge() throws {
        let day = try #require(CalendarDate(year: 2027, month: 1, day: 1))
        func entry(_ number: UInt8, _ days: Int) -> OverdueEntry {
            OverdueEntry(id: .random(), due: day.adding(days: days), cursor: [number])
        }
        let lists = [[entry(1, 1), entry(2, 5)], [], [entry(3, 1), entry(4, 2), entry(5, 9)]]
        // Two of a list at a time.
        func read(_ list: Int, _ cursor: [UInt8]) -> [OverdueEntry] {
            let rest = lists[list].drop { !cursor.isEmpty && $0.cursor[0] <= cursor[0] }
            return Array(rest.prefix(2))
        }
        var merge = OverdueMerge(after: OverduePlaces(lists: 3))
        var taken: [OverdueEntry] = []
        var places = OverduePlaces(lists: 3)
        while let next = try merge.next(read) {
            taken.append(next.entry)
            places.cursors[next.list] = next.entry.cursor
        }
        #expect(taken == [lists[0][0], lists[2][0], lists[2][1], lists[0][1], lists[2][2]])
        #expect(places.cursors == [[2], [], [5]])
        #expect(OverduePlaces(places.encoded, lists: 3) == places)
        #expect(OverduePlaces(places.encoded, lists: 4)?.cursors == [[2], [], [5], []], "a list was added")
        for broken in [[], Array(places.encoded.dropLast()), places.encoded + [0]] {
            #expect(OverduePlaces(broken, lists: 3) == nil)
        }
        #expect(OverduePlaces(places.encoded, lists: 2) == nil)
        places.cursors[0] = [1]
        var rest = OverdueMerge(after: places)
        #expect(try rest.next(read)?.entry == lists[0][1], "goes on where it was")
    }
}
