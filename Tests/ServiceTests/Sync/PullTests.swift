import Foundation
import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("A device pulls its copy")
struct PullTests {
    @Test("From nothing it gets everything in batches, then what has changed, then nothing")
    func pullOn() async throws {
        var limits = SyncLimits.standard
        limits.batchChanges = 2
        let cell = try FamilyCell(limits: limits)
        var expected: [String: FamilyV1.SyncRecord] = [:]
        for _ in 0..<3 {
            let family = try await cell.addFamily()
            expected[family.meta?.name ?? ""] = family.asRecord
            let member = try await cell.addMember(to: family)
            expected[member.meta?.name ?? ""] = member.asRecord
        }
        let device = try cell.device()
        let first = try await device.pull()
        #expect(first.map(\.reset) == [true, false, false])
        #expect(first.map(\.complete) == [false, false, true])
        #expect(first.map(\.changes.count) == [2, 2, 2])
        var copy = DeviceCopy()
        copy.take(first)
        #expect(copy.records == expected)

        let family = try #require(expected.values.compactMap(\.family).first)
        let changed = try await cell.note(cell.note(family, "one"), "two")
        let second = try await device.pull(copy.cursor)
        #expect(second.upserts == [changed.asRecord], "each record once, as it is now")
        #expect(second.allSatisfy { !$0.reset })
        copy.take(second)
        let third = try await device.pull(copy.cursor)
        #expect(third.map(\.complete) == [true])
        #expect(third.map(\.changes) == [[]])
        try await cell.bare.close()
    }

    @Test("A pull that was broken off goes on from its last batch")
    func brokenOff() async throws {
        var limits = SyncLimits.standard
        limits.batchChanges = 1
        let cell = try FamilyCell(limits: limits)
        for _ in 0..<3 { try await cell.addFamily() }
        let device = try cell.device()
        var copy = DeviceCopy()
        copy.take(try await device.pull()[0])
        #expect(copy.records.count == 1)
        copy.take(try await device.pull(copy.cursor))
        #expect(copy.records.count == 3)
        try await cell.bare.close()
    }

    @Test(
        "After a backup was put back an older copy begins anew, and its etags are stale, whatever has been written since"
    )
    func putBack() async throws {
        let cell = try FamilyCell()
        let (directory, files) = (cell.bare.directory, FileManager.default)
        func reopened() throws -> FamilyCell {
            try FamilyCell(over: BareStore(clock: cell.bare.clock, directory: directory), worker: cell.worker)
        }
        let family = try await cell.addFamily()
        await cell.bare.store.close()
        try files.copyItem(atPath: directory + "/store", toPath: directory + "/backup")

        let before = try reopened()
        let lost = try await before.note(family, "lost")
        try await before.addFamily()
        var copy = DeviceCopy()
        copy.take(try await before.device().pull())
        await before.bare.store.close()
        try files.removeItem(atPath: directory + "/store")
        try files.moveItem(atPath: directory + "/backup", toPath: directory + "/store")

        let after = try reopened()
        cell.bare.clock.advance(seconds: 1)
        try await after.note(family, "kept")
        for _ in 0..<2 { try await after.addFamily() }
        let batches = try await after.device().pull(copy.cursor)
        #expect(batches.first?.reset == true)
        copy.take(batches)
        var fresh = DeviceCopy()
        fresh.take(try await after.device().pull())
        #expect(copy.records == fresh.records && copy.records.count == 3)
        await #expect(throws: RPCStatus.self) { try await after.note(lost, "over it") }
        #expect(copy.families.contains { $0.note == "kept" })
        try await after.bare.close()
    }

    @Test("A copy that was being made when a backup was put back begins anew, too")
    func putBackMeanwhile() async throws {
        var limits = SyncLimits.standard
        limits.batchChanges = 1
        let cell = try FamilyCell(limits: limits)
        let (directory, files) = (cell.bare.directory, FileManager.default)
        func reopened() throws -> FamilyCell {
            try FamilyCell(
                limits: limits, over: BareStore(clock: cell.bare.clock, directory: directory),
                worker: cell.worker
            )
        }
        let family = try await cell.addFamily()
        let member = try await cell.addMember(to: family)
        await cell.bare.store.close()
        try files.copyItem(atPath: directory + "/store", toPath: directory + "/backup")

        let before = try reopened()
        for _ in 0..<3 { try await before.addFamily() }
        var copy = DeviceCopy()
        // The first two changes, which the backup has, too, as the copy shows them.
        copy.take(Array(try await before.device().pull().prefix(2)))
        #expect(copy.records.count == 2)
        await before.bare.store.close()
        try files.removeItem(atPath: directory + "/store")
        try files.moveItem(atPath: directory + "/backup", toPath: directory + "/store")

        let after = try reopened()
        cell.bare.clock.advance(seconds: 1)
        _ = try await after.client().removeMember(
            FamilyV1.RemoveMemberRequest(
                name: member.meta?.name ?? "", etag: member.meta?.etag ?? "", requestID: RequestID.new()))
        copy.take(try await after.device().pull(copy.cursor))
        #expect(copy.records.keys.sorted() == [family.meta?.name ?? ""], "the member has left")
        try await after.bare.close()
    }

    @Test(
        "A member who leaves, and a family whose purge time comes, are tombstones; an archived family is none"
    )
    func tombstones() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let member = try await cell.addMember(to: family)
        let device = try cell.device()
        var copy = DeviceCopy()
        copy.take(try await device.pull())
        _ = try await cell.client().removeMember(
            FamilyV1.RemoveMemberRequest(
                name: member.meta?.name ?? "", etag: member.meta?.etag ?? "", requestID: RequestID.new()))
        let archived = try await cell.client().archiveFamily(
            FamilyV1.ArchiveFamilyRequest(
                name: family.meta?.name ?? "", etag: family.meta?.etag ?? "", requestID: RequestID.new()))
        let left = try await device.pull(copy.cursor)
        #expect(left.tombstones == [FamilyV1.SyncTombstone(name: member.meta?.name ?? "", reason: .removed)])
        #expect(left.upserts == [archived.asRecord])
        copy.take(left)

        // Nothing is written when the time comes.
        cell.bare.clock.advance(seconds: 5 * 365 * 86_400 - 1)
        try cell.hear()
        #expect(try await device.pull(copy.cursor).tombstones == [])
        cell.bare.clock.advance(seconds: 1)
        let purged = try await device.pull(copy.cursor)
        #expect(purged.tombstones == [FamilyV1.SyncTombstone(name: family.meta?.name ?? "", reason: .purged)])
        copy.take(purged)
        #expect(copy.records.isEmpty)
        #expect(try await device.pull(copy.cursor).tombstones == [], "told once")
        #expect(try await device.pull().flatMap(\.changes) == [], "nothing to take from who has nothing")
        try await cell.bare.close()
    }

    @Test("Many families purged between two pulls are told in batches, each once")
    func manyPurged() async throws {
        var limits = SyncLimits.standard
        limits.batchChanges = 2
        let cell = try FamilyCell(limits: limits)
        var names: [String] = []
        for number in 0..<8 {
            let family = try await cell.addFamily()
            names.append(family.meta?.name ?? "")
            if number % 3 == 0 { cell.bare.clock.advance(seconds: 1) }
            _ = try await cell.client().archiveFamily(
                FamilyV1.ArchiveFamilyRequest(
                    name: names[number], etag: family.meta?.etag ?? "", requestID: RequestID.new()))
        }
        let device = try cell.device()
        let cursor = try await device.pull().last
        cell.bare.clock.advance(seconds: 6 * 365 * 86_400)
        try cell.hear()
        let batches = try await device.pull(cursor)
        #expect(batches.count > 1)
        #expect(batches.tombstones.map(\.name).sorted() == names.sorted())
        try await cell.bare.close()
    }

    @Test(
        "A copy of one staff member's families loses one that is given away, and gets it back with its members"
    )
    func view() async throws {
        let cell = try FamilyCell()
        let mine = try await cell.addFamily()
        let member = try await cell.addMember(to: mine)
        let other = try await cell.addFamily { $0.responsibleStaff = cell.name("ctse", cell.colleague) }
        try await cell.addMember(to: other)
        let device = try cell.device()
        let filter = cell.name("ctse", cell.worker)
        var copy = DeviceCopy()
        copy.take(try await device.pull(responsible: filter))
        #expect(Set(copy.records.keys) == [mine.meta?.name ?? "", member.meta?.name ?? ""])

        func give(_ family: FamilyV1.Family, to staff: StaffID) async throws -> FamilyV1.Family {
            try await cell.client().updateFamily(
                family.changing(["responsible_staff"]) { $0.responsibleStaff = cell.name("ctse", staff) })
        }
        let away = try await give(mine, to: cell.colleague)
        let gone = try await device.pull(copy.cursor, responsible: filter)
        #expect(gone.tombstones == [FamilyV1.SyncTombstone(name: mine.meta?.name ?? "", reason: .outOfView)])
        copy.take(gone)
        #expect(copy.records.isEmpty)

        let back = try await give(away, to: cell.worker)
        copy.take(try await device.pull(copy.cursor, responsible: filter))
        #expect(copy.families == [back])
        #expect(copy.members == [member])
        try await cell.bare.close()
    }

    @Test(
        "A copy that was begun for other roles, for somebody else or by another filter begins anew, and says so"
    )
    func reset() async throws {
        let cell = try FamilyCell()
        let mine = try await cell.addFamily()
        try await cell.addFamily { $0.responsibleStaff = cell.name("ctse", cell.colleague) }
        let manager = try cell.device()
        let worker = try cell.device("tablet", of: "ctse", .socialWorker)
        let filter = cell.name("ctse", cell.worker)
        var copy = DeviceCopy()
        copy.take(try await manager.pull())
        #expect(copy.records.count == 2)

        let asWorker = try await worker.pull(copy.cursor)
        #expect(asWorker[0].reset)
        #expect(asWorker.upserts.count == 2, "everything comes again")
        let narrower = try await worker.pull(asWorker.last, responsible: filter)
        #expect(narrower[0].reset)
        copy.take(narrower)
        #expect(copy.families == [mine], "what the copy may no longer hold is gone")
        #expect(try await worker.pull(copy.cursor, responsible: filter).allSatisfy { !$0.reset })
        try await cell.bare.close()
    }

    @Test("It ends between batches when the staff member's roles are not what they were, or nobody can tell")
    func rolesChange() async throws {
        var limits = SyncLimits.standard
        limits.batchChanges = 1
        let cell = try FamilyCell(limits: limits)
        for _ in 0..<3 { try await cell.addFamily() }
        var caller = try cell.device().caller
        caller.heard = {
            do { try cell.hear(.manager) } catch { Issue.record(error) }
        }
        let device = SyncServiceClient(caller)
        let responses = try await device.syncPull(FamilyV1.SyncPullRequest(parent: "partners/ctse"))
        let first = try #require(try await responses.next())
        #expect(!first.complete)
        let ended = await whyRefused { () async throws(RPCStatus) in try await responses.next() }
        #expect(ended == SyncProvider.ended)
        #expect(try await device.pull(first.cursor).upserts.count == 2, "another goes on from there")

        cell.bare.clock.advance(seconds: 6)
        let unknown = await whyRefused { () async throws(RPCStatus) in
            try await device.syncPull(FamilyV1.SyncPullRequest(parent: "partners/ctse")).next()
        }
        #expect(unknown.reason == .directoryStale)
        try await cell.bare.close()
    }

    @Test("Another system's cursor, another partner's and garbage are refused in the same words")
    func foreignCursor() async throws {
        let cell = try FamilyCell()
        try await cell.addFamily()
        let cursor = try await cell.device().pull().last
        let theirs = try await cell.device(of: "cswc").pull(of: "cswc").last
        let device = try cell.device()
        let another = try cell.device("laptop")
        var refusals: [RPCStatus] = []
        for (client, cursor) in [
            (device, theirs), (another, cursor), (device, "x"), (device, String(cursor.dropLast(2))),
            (device, cursor.uppercased()), (device, "\(cursor)00"),
        ] {
            refusals.append(
                await whyRefused { () async throws(RPCStatus) in
                    try await client.syncPull(
                        FamilyV1.SyncPullRequest(parent: "partners/ctse", cursor: cursor)
                    ).next()
                })
        }
        #expect(refusals[0].code == .invalidArgument)
        #expect(refusals[0].reason == .syncCursorInvalid)
        #expect(refusals[0].wrongFields == ["cursor"])
        #expect(refusals.allSatisfy { $0 == refusals[0] })
        try await cell.bare.close()
    }

    @Test("Another partner's copy is as absent as nobody's, and its staff are no filter")
    func foreignParent() async throws {
        let cell = try FamilyCell()
        let device = try cell.device()
        for parent in ["partners/cswc", "partners/nobody", "x"] {
            let refused = await whyRefused { () async throws(RPCStatus) in
                try await device.syncPull(FamilyV1.SyncPullRequest(parent: parent)).next()
            }
            #expect(refused == .absent)
        }
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await device.syncPull(
                FamilyV1.SyncPullRequest(
                    parent: "partners/ctse", responsibleStaff: cell.name("cswc", cell.stranger))
            ).next()
        }
        #expect(refused.wrongFields == ["responsible_staff"])
        try await cell.bare.close()
    }

    @Test("A copy that would hold too much is refused, and a filter makes it small enough")
    func tooLarge() async throws {
        var limits = SyncLimits.standard
        limits.records = 4
        let cell = try FamilyCell(limits: limits)
        let family = try await cell.addFamily()
        let member = try await cell.addMember(to: family)
        let device = try cell.device()
        var copy = DeviceCopy()
        let other = try await cell.addFamily { $0.responsibleStaff = cell.name("ctse", cell.colleague) }
        try await cell.addMember(to: other)
        copy.take(try await device.pull())
        try await cell.addMember(to: other)
        for cursor in ["", copy.cursor] {
            let refused = await whyRefused { () async throws(RPCStatus) in
                try await device.syncPull(
                    FamilyV1.SyncPullRequest(parent: "partners/ctse", cursor: cursor)
                ).next()
            }
            #expect(refused.code == .failedPrecondition)
            #expect(refused.reason == .syncSetTooLarge)
        }
        #expect(try await device.pull(responsible: cell.name("ctse", cell.worker)).upserts.count == 2)
        // Who has left is not in a copy.
        _ = try await cell.client().removeMember(
            FamilyV1.RemoveMemberRequest(
                name: member.meta?.name ?? "", etag: member.meta?.etag ?? "", requestID: RequestID.new()))
        #expect(try await device.pull().upserts.count == 4)
        try await cell.bare.close()
    }

    @Test("Families whose purge time has come do not count towards what a copy may hold")
    func purgedDoNotCount() async throws {
        var limits = SyncLimits.standard
        limits.records = 2
        let cell = try FamilyCell(limits: limits)
        let old = try await cell.addFamily()
        _ = try await cell.client().archiveFamily(
            FamilyV1.ArchiveFamilyRequest(
                name: old.meta?.name ?? "", etag: old.meta?.etag ?? "", requestID: RequestID.new()))
        cell.bare.clock.advance(seconds: 6 * 365 * 86_400)
        try cell.hear()
        for _ in 0..<2 { try await cell.addFamily() }
        let device = try cell.device()
        for filter in ["", cell.name("ctse", cell.worker)] {
            #expect(try await device.pull(responsible: filter).upserts.count == 2, "\(filter)")
        }
        try await cell.bare.close()
    }

    @Test(
        "Each batch that shows records is in the access log before it goes out; one that shows none leaves no line"
    )
    func events() async throws {
        var limits = SyncLimits.standard
        limits.batchChanges = 2
        let cell = try FamilyCell(limits: limits)
        var names: [String] = []
        for _ in 0..<3 { names.append(try await cell.addFamily().meta?.name ?? "") }
        let tenant = cell.bare.tenant("ctse")
        let device = try cell.device()
        let responses = try await device.syncPull(FamilyV1.SyncPullRequest(parent: "partners/ctse"))
        func lines() async throws -> [StoredAccessEvent] {
            try await cell.bare.events(in: tenant).filter { $0.method == Methods.syncPull.id.rawValue }
        }
        var cursor = ""
        var shown: [String] = []
        while let batch = try await responses.next() {
            shown += batch.changes.compactMap { change in
                if case .upsert(let record)? = change.change { record.meta?.name } else { nil }
            }
            #expect(try await lines().flatMap(\.event.resources).starts(with: shown))
            cursor = batch.cursor
        }
        #expect(try await lines().map(\.event.resources) == [Array(names[..<2]), [names[2]]])
        #expect(try await lines().allSatisfy { $0.event.classes == .all && $0.purpose == .care })
        _ = try await device.pull(cursor)
        #expect(try await lines().count == 2)
        try await cell.bare.close()
    }

    @Test("No batch is larger than a chunk of 64 KiB")
    func batchBytes() async throws {
        let cell = try FamilyCell()
        for _ in 0..<20 { try await cell.addFamily { $0.note = String(repeating: "ệ", count: 4000) } }
        let batches = try await cell.device().pull()
        #expect(batches.upserts.count == 20)
        let sizes = try batches.map { try $0.encoded().count }
        #expect(sizes.allSatisfy { $0 <= 64 << 10 }, "\(sizes)")
        #expect(batches.count < 10, "batches are filled")
        try await cell.bare.close()
    }
}
