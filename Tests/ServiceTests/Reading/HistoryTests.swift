import ServiceSupport
import Store
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Revisions")
struct HistoryTests {
    /// A family whose note was changed so many times.
    func changed(_ times: Int, in cell: FamilyCell) async throws -> FamilyV1.Family {
        var family = try await cell.addFamily()
        for number in 1...times {
            family = try await cell.client().updateFamily(
                family.changing(["note"]) { $0.note = "note \(number)" })
        }
        return family
    }

    @Test("Who changed which fields, the latest first, over pages of any size", arguments: [1, 2, 3, 50])
    func list(pageSize: Int32) async throws {
        let cell = try FamilyCell()
        let family = try await changed(4, in: cell)
        var revisions: [FamilyV1.Revision] = []
        var token = ""
        repeat {
            let page = try await cell.client().listRevisions(
                FamilyV1.ListRevisionsRequest(
                    name: family.meta?.name ?? "", pageSize: pageSize, pageToken: token))
            revisions += page.revisions
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(revisions.map(\.number) == [5, 4, 3, 2, 1])
        #expect(revisions.prefix(4).map(\.changedPaths) == Array(repeating: ["note"], count: 4))
        #expect(revisions.last?.changedPaths.contains("displacement") == true)
        #expect(revisions.allSatisfy { $0.by?.staff == cell.name("ctse", cell.worker) })
        try await cell.bare.close()
    }

    @Test("A record as it was, and what has changed since an earlier revision")
    func differences() async throws {
        let cell = try FamilyCell()
        var family = try await changed(2, in: cell)
        family = try await cell.client().updateFamily(
            family.changing(["monthly_income", "dependent_children"]) {
                $0.monthlyIncome = CommonV1.Money(currency: "USD", minorUnits: 2950)
            })
        let (client, name) = (cell.client(), family.meta?.name ?? "")
        func read(
            _ number: Int64, since: Int64 = 0
        ) async throws(RPCStatus) -> FamilyV1.GetRevisionResponse {
            try await client.getRevision(
                FamilyV1.GetRevisionRequest(name: name, number: number, since: since))
        }
        let second = try await read(2)
        #expect(second.recordJson.contains("\"note\":\"note 1\""))
        #expect(second.revision?.number == 2 && second.changes.isEmpty)
        let latest = try await read(0, since: 2)
        #expect(latest.revision?.number == 4)
        let changes = Dictionary(uniqueKeysWithValues: latest.changes.map { ($0.path, $0) })
        #expect(Set(changes.keys) == ["note", "dependent_children", "monthly_income"])
        #expect(changes["note"]?.before == "\"note 1\"" && changes["note"]?.after == "\"note 2\"")
        #expect(changes["dependent_children"]?.before == "{\"value\":8}")
        #expect(changes["dependent_children"]?.after == "")
        #expect(changes["monthly_income"]?.before == "")
        let ahead = await whyRefused { () async throws(RPCStatus) in try await read(9) }
        #expect(ahead == .absent)
        let backwards = await whyRefused { () async throws(RPCStatus) in try await read(2, since: 2) }
        #expect(backwards.wrongFields == ["since"])
        try await cell.bare.close()
    }

    @Test("A name leads to the history of its resource, and no name to none")
    func resources() throws {
        let partner = try #require(PartnerID("ctse"))
        for resource in FamilyResources.resources {
            let type = resource.resourceType
            let parent = type.parent.flatMap { ResourceName.record(.random(), as: $0, of: partner) }
            let name =
                parent?.child(.random(), as: type) ?? ResourceName.record(.random(), as: type, of: partner)
            #expect(FamilyResources.resource(named: name?.text ?? "") == resource, "\(type)")
        }
        for text in ["", "nonsense", "partners/ctse", "partners/ctse/staff/\(RecordID.random())"] {
            #expect(FamilyResources.resource(named: text) == nil, "\(text)")
        }
        let kinds = FamilyResources.resources.map { $0.recordKind.number }
        #expect(Set(kinds).count == kinds.count)
    }

    @Test("Another partner's record and nobody's have one answer")
    func foreign() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let stranger = cell.client(of: "cswc")
        for name in [family.meta?.name ?? "", "partners/ctse/families/\(RecordID.random())", "nonsense"] {
            let listed = await whyRefused { () async throws(RPCStatus) in
                try await stranger.listRevisions(FamilyV1.ListRevisionsRequest(name: name))
            }
            let read = await whyRefused { () async throws(RPCStatus) in
                try await stranger.getRevision(FamilyV1.GetRevisionRequest(name: name))
            }
            #expect(listed == .absent && read == .absent)
        }
        try await cell.bare.close()
    }
}
