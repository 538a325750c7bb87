import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("A stream of pushes")
struct SyncImportTests {
    private func creation(_ cell: FamilyCell, _ note: String, staff: String? = nil) -> FamilyV1.SyncItem {
        FamilyV1.SyncItem(
            .createFamily(
                FamilyV1.CreateFamilyRequest(
                    parent: "partners/ctse",
                    family: FamilyV1.Family(
                        responsibleStaff: staff ?? cell.name("ctse", cell.worker), note: note),
                    requestID: "import-\(note)")))
    }

    private func push(_ items: [FamilyV1.SyncItem], of partner: String = "ctse") -> FamilyV1.SyncPushRequest {
        FamilyV1.SyncPushRequest(parent: "partners/\(partner)", items: items)
    }

    @Test("Each push is answered by itself and in its order; an item that fails fails alone")
    func answers() async throws {
        let cell = try FamilyCell()
        let stream = try await cell.device().syncImport()
        for part in 0..<3 {
            try await stream.send(
                push((0..<40).map { creation(cell, "\(part)-\($0)", staff: $0 == 5 ? "nobody" : nil) }))
        }
        stream.finishSending()
        for part in 0..<3 {
            let outcomes = try #require(try await stream.next()).outcomes
            #expect(outcomes.map(\.requestID) == (0..<40).map { "import-\(part)-\($0)" })
            #expect(outcomes.indices.filter { outcomes[$0].verdict != .ok } == [5])
            #expect(outcomes[5].verdict == .refused)
        }
        #expect(try await stream.next() == nil)
        try await cell.bare.close()
    }

    @Test("What was answered before a stream broke is there, and sent again it is not made again")
    func again() async throws {
        let cell = try FamilyCell()
        let sent = push((0..<10).map { creation(cell, "row-\($0)") })
        let broken = try await cell.device().syncImport()
        try await broken.send(sent)
        let first = try #require(try await broken.next())
        #expect(first.outcomes.allSatisfy { $0.verdict == .ok })
        broken.cancel()
        let stream = try await cell.device().syncImport()
        try await stream.send(sent)
        #expect(try await stream.next() == first)
        let list = try await cell.client().listFamilies(
            FamilyV1.ListFamiliesRequest(parent: "partners/ctse", pageSize: 100))
        #expect(list.families.count == 10)
        try await cell.bare.close()
    }

    @Test("A family, who lives in it and the case of its child are made in one push")
    func line() async throws {
        let cell = try FamilyCell()
        let today = CalendarDate(
            cell.bare.clock.now, secondsFromGreenwich: cell.bare.country.secondsFromGreenwich)
        let child = FamilyV1.ChildCase(
            source: .communityVolunteer, area: CommonV1.AdminArea(country: .vn, code: "01"),
            identifiedOn: CommonV1.Date(today), responsibleStaff: cell.name("ctse", cell.worker))
        let outcomes = try await cell.device().push([
            creation(cell, "one"),
            FamilyV1.SyncItem(
                .createMember(FamilyV1.CreateMemberRequest(requestID: "import-member")), after: "import-one"),
            FamilyV1.SyncItem(
                .identifyChild(
                    FamilyV1.IdentifyChildRequest(
                        parent: "partners/ctse", childCase: child, requestID: "import-case")),
                after: "import-one"),
        ])
        #expect(outcomes.map(\.verdict) == [.ok, .ok, .ok], "\(outcomes.map(\.why))")
        guard case .childCase(let made)? = outcomes[2].record?.record else {
            Issue.record("no case in the answer")
            return
        }
        #expect(made.family == outcomes[0].family?.meta?.name)
        #expect(made.state == .identified)
        // Copies hold families and members alone.
        var copy = DeviceCopy()
        copy.take(try await cell.device().pull())
        #expect(copy.records.count == 2)
        try await cell.bare.close()
    }

    @Test("Another partner's parent ends the stream before any item of that push is looked at")
    func stranger() async throws {
        let cell = try FamilyCell()
        let stream = try await cell.device("tablet", of: "cswc").syncImport()
        try await stream.send(push([creation(cell, "theirs")]))
        let refused = await refusal { _ = try await stream.next() }
        #expect(refused == .absent)
        let list = try await cell.client().listFamilies(FamilyV1.ListFamiliesRequest(parent: "partners/ctse"))
        #expect(list.families.isEmpty)
        try await cell.bare.close()
    }

    @Test("A staff member who has lost the role is not let on with a stream that was opened before")
    func roles() async throws {
        let cell = try FamilyCell()
        let stream = try await cell.device().syncImport()
        try await stream.send(push([creation(cell, "before")]))
        #expect(try await stream.next()?.outcomes.map(\.verdict) == [.ok])
        try cell.hear(.volunteer)
        try await stream.send(push([creation(cell, "after")]))
        #expect(await refusal { _ = try await stream.next() }?.code == .unavailable)
        let list = try await cell.client().listFamilies(FamilyV1.ListFamiliesRequest(parent: "partners/ctse"))
        #expect(list.families.map(\.note) == ["before"])
        try await cell.bare.close()
    }
}
