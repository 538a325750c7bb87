import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("A device watches what others change")
struct WatchChangesTests {
    private func watch(
        _ device: SyncServiceClient<BareCaller>, _ cursor: String = ""
    ) async throws -> RPCResponses<FamilyV1.SyncBatch> {
        try await device.watchChanges(
            FamilyV1.WatchChangesRequest(parent: "partners/ctse", cursor: cursor))
    }

    @Test("It gets the copy, then each change of another client, and a sign of life when there is none")
    func changes() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let responses = try await watch(try cell.device())
        let first = try #require(try await responses.next())
        #expect(first.reset)
        #expect(first.complete)
        #expect([first].upserts == [family.asRecord])

        let changed = try await cell.note(family, "theirs")
        let second = try #require(try await responses.next())
        #expect(!second.reset)
        #expect([second].upserts == [changed.asRecord])

        cell.feed.beat()
        let beat = try #require(try await responses.next())
        #expect(beat.changes == [])
        #expect(beat.complete)

        // Where the watch ended, a pull goes on.
        responses.cancel()
        let member = try await cell.addMember(to: family)
        #expect(try await cell.device().pull(beat.cursor).upserts == [member.asRecord])
        try await cell.bare.close()
    }

    @Test("It goes on from the cursor of a pull")
    func fromCursor() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let device = try cell.device()
        let cursor = try await device.pull().last
        let responses = try await watch(device, cursor)
        let first = try #require(try await responses.next())
        #expect(!first.reset)
        #expect(first.changes == [])
        let changed = try await cell.note(family, "theirs")
        #expect([try #require(try await responses.next())].upserts == [changed.asRecord])
        responses.cancel()
        try await cell.bare.close()
    }

    @Test("Another partner's changes and its own reads do not wake it")
    func notWoken() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let responses = try await watch(try cell.device())
        _ = try await responses.next()
        _ = try await cell.client().getFamily(FamilyV1.GetFamilyRequest(name: family.meta?.name ?? ""))
        _ = try await cell.client(of: "cswc").createFamily(
            FamilyV1.CreateFamilyRequest(
                parent: "partners/cswc",
                family: FamilyV1.Family(responsibleStaff: cell.name("cswc", cell.stranger)),
                requestID: RequestID.new()))
        // The next message is of the first change that is ours.
        let changed = try await cell.note(family, "ours")
        #expect([try #require(try await responses.next())].upserts == [changed.asRecord])
        responses.cancel()
        try await cell.bare.close()
    }

    @Test("It ends with the service, so that a drain need not wait for it, and none is opened after that")
    func ending() async throws {
        let cell = try FamilyCell()
        let device = try cell.device()
        let responses = try await watch(device)
        _ = try await responses.next()
        cell.feed.close()
        let ended = await whyRefused { () async throws(RPCStatus) in try await responses.next() }
        #expect(ended == SyncProvider.ended)
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await device.watchChanges(FamilyV1.WatchChangesRequest(parent: "partners/ctse")).next()
        }
        #expect(refused.code == .unavailable)
        #expect(refused.reason == .overloaded)
        try await cell.bare.close()
    }

    @Test("It ends when the staff member's roles are not what they were, and when nobody can tell")
    func rolesChange() async throws {
        let cell = try FamilyCell()
        try await cell.addFamily()
        let responses = try await watch(try cell.device())
        _ = try await responses.next()
        try cell.hear(.manager)
        cell.feed.beat()
        let ended = await whyRefused { () async throws(RPCStatus) in try await responses.next() }
        #expect(ended == SyncProvider.ended)

        let stale = try await watch(try cell.device())
        _ = try await stale.next()
        cell.bare.clock.advance(seconds: 6)
        cell.feed.beat()
        let unknown = await whyRefused { () async throws(RPCStatus) in try await stale.next() }
        #expect(unknown.reason == .directoryStale)
        try await cell.bare.close()
    }

    @Test("A caller that leaves is forgotten")
    func forgotten() async throws {
        let cell = try FamilyCell()
        let responses = try await watch(try cell.device())
        _ = try await responses.next()
        #expect(cell.feed.count == 1)
        responses.cancel()
        while cell.feed.count > 0 { await Task.yield() }
        try await cell.bare.close()
    }
}
