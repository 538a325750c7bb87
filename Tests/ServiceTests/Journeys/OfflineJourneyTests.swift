import Tenancy
import Testing
import WireProto

@testable import FamilyService

@Suite("A social worker's tablet works without a connection")
struct OfflineJourneyTests {
    @Test(
        "It takes the families along, brings back what was done on the road, and hears of the others' changes"
    )
    func wholeDay() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let office = partner.acting(.manager).families
            let tablet = partner.acting(.socialWorker).sync
            let family = try await office.createFamily(partner.newFamily { $0.note = "first" })
            var copy = DeviceCopy()
            copy.take(try await tablet.pull())
            #expect(copy.families.contains(family))

            // On the road a family is made and filled, and one is changed that the office changes too.
            let made = partner.newFamily { $0.note = String(repeating: "ệ", count: 4000) }
            let member = FamilyV1.CreateMemberRequest(
                member: FamilyV1.Member(relationToHead: .head), requestID: RequestID.new())
            let theirs = try await office.updateFamily(family.changing(["note"]) { $0.note = "office" })
            let items = [
                FamilyV1.SyncItem(.createFamily(made)),
                FamilyV1.SyncItem(.createMember(member), after: made.requestID),
                FamilyV1.SyncItem(.updateFamily(family.changing(["note"]) { $0.note = "road" })),
                FamilyV1.SyncItem(
                    .archiveFamily(
                        FamilyV1.ArchiveFamilyRequest(
                            name: family.meta?.name ?? "", etag: theirs.meta?.etag ?? "",
                            requestID: RequestID.new()))),
            ]
            let outcomes = try await tablet.push(items)
            #expect(outcomes.map(\.verdict) == [.ok, .ok, .conflict, .refused])
            #expect(outcomes[2].conflict?.theirRecord?.family?.note == "office")
            #expect(outcomes[2].conflict?.theirRecord?.meta == theirs.meta)
            #expect(outcomes[3].reason == "ROLE_MISSING")
            #expect(try await tablet.push(items) == outcomes)

            let watch = try await tablet.watchChanges(
                FamilyV1.WatchChangesRequest(parent: partner.name, cursor: copy.cursor))
            copy.take(try #require(try await watch.next()))
            #expect(Set(copy.families.map(\.note)) == ["office", made.family?.note ?? "", ""])
            #expect(copy.members == [outcomes[1].record?.member])
            let later = try await office.updateFamily(theirs.changing(["note"]) { $0.note = "evening" })
            copy.take(try #require(try await watch.next()))
            #expect(copy.families.contains(later))
            watch.cancel()

            // Whoever may see otherwise begins anew.
            let asManager = try await partner.acting(.manager).sync.pull(copy.cursor)
            #expect(asManager.first?.reset == true)
        }
    }

    @Test("A watch ends when its system is revoked")
    func revoked() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let watch = try await partner.acting(.socialWorker).sync.watchChanges(
                FamilyV1.WatchChangesRequest(parent: partner.name))
            #expect(try await watch.next()?.complete == true)
            let registry = try deployment.operating().registry
            let systems = try await registry.listSystems(
                PartnerV1.ListSystemsRequest(parent: partner.name, pageSize: 10))
            let system = try #require(systems.systems.first)
            _ = try await registry.revokeSystem(
                PartnerV1.RevokeSystemRequest(
                    name: system.meta?.name ?? "", etag: system.meta?.etag ?? "", requestID: RequestID.new()))
            let ended = await refusal {
                while try await watch.next() != nil {}
            }
            #expect(
                ended?.code == .unavailable || ended?.code == .permissionDenied,
                "\(String(describing: ended))")
        }
    }

    @Test("A service that drains does not wait for watches")
    func drain() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let watch = try await partner.acting(.socialWorker).sync.watchChanges(
                FamilyV1.WatchChangesRequest(parent: partner.name))
            #expect(try await watch.next()?.complete == true)
            let cell = try deployment.cell(.vietnam)
            await cell.stopFamily()
            let ended = await refusal {
                while try await watch.next() != nil {}
            }
            #expect(ended?.code == .unavailable)
        }
    }
}
