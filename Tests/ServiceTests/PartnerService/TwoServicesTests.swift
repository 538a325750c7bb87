import Foundation
import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import PartnerService
@testable import ServiceRuntime

/// Two PartnerServices on one database: what goes through one reaches the watchers of the other.
@Suite("Two registries of one cell")
struct TwoServicesTests {
    private struct Pair {
        let database: StoreDatabase
        let first: PartnerCell
        let second: PartnerCell

        init() async throws {
            database = try ServiceDatabase.shared.get().make()
            first = try await PartnerCell(BareStore(database: database))
            try await first.addPartner("ctse")
            second = try await PartnerCell(BareStore(database: database))
        }

        func say(_ statement: String) throws {
            try ServiceDatabase.shared.get().run(statement, of: database)
        }

        func close() async throws {
            for cell in [first, second] { try await cell.bare.close() }
        }
    }

    private let identity = "spiffe://pegase/vn/partner/ctse/system/main"

    @Test("A revocation and a disabled staff member reach the other's watchers at its next beat")
    func revocation() async throws {
        let pair = try await Pair()
        let watch = try await pair.second.asGateway().watchAccess(PartnerV1.WatchAccessRequest())
        #expect(try #require(try await watch.next()).snapshot)

        let client = try pair.first.asOperator()
        let system = try await client.registerSystem(
            PartnerV1.RegisterSystemRequest(
                parent: "partners/ctse", system: PartnerV1.System(identity: identity), requestID: "register-1"
            ))
        let staff = try await pair.first.addStaff(of: "ctse")
        await pair.second.keeper.beat()
        let added = try #require(try await watch.next())
        #expect(added.systems.map(\.state) == [.active])
        #expect(added.staff.map(\.name) == [staff.meta?.name])

        _ = try await client.revokeSystem(
            PartnerV1.RevokeSystemRequest(
                name: system.meta?.name ?? "", etag: system.meta?.etag ?? "", requestID: "revoke-1"))
        _ = try await client.updateStaff(
            PartnerV1.UpdateStaffRequest(
                staff: PartnerV1.Staff(meta: staff.meta, state: .disabled),
                updateMask: GoogleProtobuf.FieldMask(paths: ["state"]), requestID: "disable-1"))
        await pair.second.keeper.beat()
        let revoked = try #require(try await watch.next())
        #expect(revoked.systems.map(\.state) == [.revoked])
        #expect(revoked.staff.map(\.state) == [.disabled])
        #expect(pair.second.keeper.feed.rows == pair.first.keeper.feed.rows)
        #expect(pair.second.keeper.feed.look(\.revision) == pair.first.keeper.feed.look(\.revision))
        watch.cancel()
        try await pair.close()
    }

    @Test("A service that cannot look tells nobody anything, not even of its own writes, until it can")
    func blind() async throws {
        let pair = try await Pair()
        let role = try #require(pair.database.dsn.split(separator: " ").first { $0.hasPrefix("user=") })
            .dropFirst(5)
        let keeper = pair.second.keeper
        try pair.say("REVOKE SELECT ON pegase.heads FROM \(role)")
        await keeper.beat()
        #expect(!keeper.feed.isCurrent)
        #expect(keeper.feed.lookIfCurrent { $0.revision } == nil)
        // A watch that is opened now waits.
        let watch = try await pair.second.asGateway().watchAccess(PartnerV1.WatchAccessRequest())
        try pair.say("GRANT SELECT ON pegase.heads TO \(role)")
        await keeper.beat()
        #expect(keeper.feed.isCurrent)
        let first = try #require(try await watch.next())
        #expect(first.snapshot)
        watch.cancel()
        try await pair.close()
    }

    @Test("A look that takes longer than a beat is told to nobody")
    func late() async throws {
        let pair = try await Pair()
        let keeper = pair.second.keeper
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        // The lock lasts until the file is there; a look waits for two seconds, then for the next one.
        let (server, database) = (try ServiceDatabase.shared.get(), pair.database)
        let lock = try server.begin(
            """
            DO $$ BEGIN LOCK TABLE pegase.heads; WHILE pg_stat_file('\(file)', true) IS NULL LOOP
            PERFORM pg_sleep(0.01); END LOOP; END $$
            """, of: database)
        try await aside {
            try server.run(
                """
                DO $$ BEGIN WHILE NOT EXISTS (SELECT FROM pg_locks
                    WHERE relation = 'pegase.heads'::regclass AND mode = 'AccessExclusiveLock' AND granted)
                LOOP PERFORM pg_sleep(0.01); END LOOP; END $$
                """, of: database)
        }
        while keeper.feed.isCurrent {
            keeper.tick()
            await Task.yield()
        }
        try Data().write(to: URL(fileURLWithPath: file))
        #expect(try await aside { lock.wait() } == .status(0))
        while !keeper.feed.isCurrent {
            await keeper.beat()
            await Task.yield()
        }
        try FileManager.default.removeItem(atPath: file)
        try await pair.close()
    }

    @Test("A directory that was put back to an earlier moment is read anew")
    func putBack() async throws {
        let pair = try await Pair()
        try await pair.first.addPartner("pedro")
        await pair.second.keeper.beat()
        #expect(pair.second.keeper.feed.look(\.partners).count == 2)
        let before = pair.second.keeper.feed.look(\.revision)
        // As whoever drops what is there in order to restore it.
        for table in ["heads", "tenants", "records", "versions", "entries", "replies", "events"] {
            try pair.say("ALTER TABLE pegase.\(table) DISABLE ROW LEVEL SECURITY; TRUNCATE pegase.\(table)")
        }
        for table in ["heads", "tenants", "records", "versions", "entries", "replies", "events"] {
            try pair.say("ALTER TABLE pegase.\(table) ENABLE ROW LEVEL SECURITY")
        }
        await pair.second.keeper.beat()
        #expect(pair.second.keeper.feed.look(\.partners).isEmpty)
        #expect(pair.second.keeper.feed.look(\.revision) < before)
        try await pair.close()
    }
}
