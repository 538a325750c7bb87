import Tenancy
import Testing

@testable import Store

/// A disk whose calls do not return, for one tenant's file, until the test lets them: slower than any.
@Suite("A disk that is slow")
struct SlowDiskTests {
    private static let limits: StoreLimits = {
        var limits = StoreLimits.standard
        limits.waitingWritesPerTenant = 8
        return limits
    }()

    @Test(
        "While one tenant's commit hangs its reads go on, its queue ends in pushback, and neighbours notice nothing"
    )
    func hangingCommit() async throws {
        let cell = try TestCell()
        let disk = MemoryDisk(seed: 4)
        let store = try disk.open(cell, limits: Self.limits)
        let (ours, theirs) = (cell.scope("ctse"), cell.scope("pedro"))
        for scope in [ours, theirs] { try await store.change(scope) { try $0.insert(note, id("a"), []) } }

        disk.hold(.syncs, on: "ctse")
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { _ = try await store.change(ours) { try $0.insert(note, id("first"), []) } }
            while disk.held == 0 { await Task.yield() }
            for number in 0..<8 {
                group.addTask {
                    _ = try await store.change(ours) { try $0.insert(note, id("r\(number)"), []) }
                }
            }
            while store.waitingWrites < 8 { await Task.yield() }
            await #expect(throws: StoreError.overloaded(retryAfter: .milliseconds(200))) {
                try await store.change(ours) { try $0.insert(note, id("over"), []) }
            }
            #expect(try await store.look(ours) { try $0.get(note, id("a")) } != nil)
            #expect(
                try await store.look(ours) { try $0.get(note, id("first")) } == nil, "it is not durable yet")
            for number in 0..<50 {
                try await store.change(theirs) { try $0.insert(note, id("r\(number)"), []) }
            }
            #expect(disk.held == 1 && store.waitingWrites == 8, "the hanging ones still hang")
            disk.release()
            try await group.waitForAll()
        }
        #expect(try await store.look(ours) { try $0.tenantRevision } == 10)
        #expect(try await store.look(theirs) { try $0.tenantRevision } == 51)
        await store.close()
    }

    @Test(
        "A cancelled read that hangs in the disk ends as soon as the disk answers, not at the end of its list"
    )
    func cancelledRead() async throws {
        let cell = try TestCell()
        let disk = MemoryDisk(seed: 5)
        let scope = cell.scope("ctse")
        let body = [UInt8](repeating: 1, count: 2000)
        let writer = try disk.open(cell)
        try await writer.change(scope) { writing in
            for number in 0..<500 {
                try writing.insert(note, id("r\(number)"), body, indexes: [IndexEntry(byState, .plain([]))])
            }
        }
        await writer.close()
        let store = try disk.open(cell)
        #expect(try await store.look(scope) { try $0.get(note, id("r1")) } != nil)
        disk.hold(.reads, on: "ctse")
        let read = Task { try await store.look(scope) { try $0.list(note, byState, limit: 500).count } }
        while disk.held == 0 { await Task.yield() }
        read.cancel()
        disk.release()
        await #expect(throws: StoreError.cancelled) { try await read.value }
        #expect(try await store.look(scope) { try $0.list(note, byState, limit: 500) }.count == 500)
        await store.close()
    }
}
