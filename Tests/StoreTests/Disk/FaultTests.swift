import CSQLite
import Glibc
import Tenancy
import Testing

@testable import Store

@Suite("A disk that fails")
struct FaultTests {
    @Test(
        "Whatever call fails, once or for a while, nothing acknowledged is lost and the store goes on",
        arguments: [1, 7])
    func failures(times: Int) async throws {
        let cell = try TestCell()
        var failed = 0
        for skipped in stride(from: 0, to: 240, by: 3) {
            let disk = MemoryDisk(seed: UInt64(skipped))
            var workload = Workload(seed: UInt64(skipped % 5))
            disk.fail([.writes, .syncs, .truncations, .opens], after: skipped, times: times)
            try await workload.run(14, on: disk, cell, mayFail: true)
            failed += disk.failures
            disk.heal()
            // First as the process would go on, then as it would start after the power was cut besides.
            var found = await findings(workload, on: disk, cell)
            let after = MemoryDisk(seed: 1)
            after.become(disk, cutAt: disk.operations, seed: UInt64(skipped), lies: 0)
            found += await findings(workload, on: after, cell)
            #expect(found.isEmpty, "failing after \(skipped) calls: \(found)")
        }
        #expect(failed >= 60 * times, "the disk was to fail, and it did \(failed) times")
        #expect(cell.alarmed.isEmpty, "a disk that fails is no damage")
    }

    @Test("A disk that cannot be read is said to be one, and heals")
    func reads() async throws {
        let cell = try TestCell()
        let disk = MemoryDisk(seed: 2)
        var workload = Workload(seed: 2)
        try await workload.run(14, on: disk, cell)
        for skipped in 0..<12 {
            let store = try disk.open(cell)
            disk.fail(.reads, after: skipped, times: 1)
            do {
                _ = try await store.look(cell.scope("ctse")) { try $0.list(note, byState, limit: 100) }
            } catch {
                guard case .ioFailure = error as? StoreError else {
                    Issue.record("a read failed and the caller heard \(error)")
                    continue
                }
            }
            disk.heal()
            #expect(
                try await !store.look(cell.scope("ctse")) { try $0.list(note, byState, limit: 100) }.isEmpty)
            await store.close()
        }
        #expect(await findings(workload, on: disk, cell).isEmpty)
    }

    @Test(
        "A sync that fails leaves open what was kept, whatever the system says of room; a write that found none does not"
    )
    func fullAtSync() {
        let (writing, syncing) = (SQLITE_IOERR | 3 << 8, SQLITE_IOERR | 4 << 8)
        for problem in [ENOSPC, EDQUOT] {
            #expect(StoreError(SQLiteCode(rawValue: writing, systemError: problem)) == .diskFull)
            #expect(StoreError(SQLiteCode(rawValue: syncing, systemError: problem)) == .ioFailure(syncing))
        }
    }

    @Test("A full disk refuses what is new, shows what is there, and takes more when there is room")
    func full() async throws {
        let cell = try TestCell()
        let body = [UInt8](repeating: 7, count: 20_000)
        for room in stride(from: 0, to: 160_000, by: 10_000) {
            let disk = MemoryDisk(seed: 3)
            let store = try disk.open(cell, checkpointPages: 12)
            let scope = cell.scope("ctse")
            try await store.change(scope) { try $0.insert(note, id("a"), bytes("before")) }
            disk.limit(disk.usedBytes + room)
            var kept: [String] = []
            var refused = 0
            for number in 0..<20 {
                do {
                    try await store.change(scope) { try $0.insert(note, id("r\(number)"), body) }
                    kept.append("r\(number)")
                } catch StoreError.diskFull {
                    refused += 1
                }
                #expect(try await store.look(scope) { text(try $0.get(note, id("a"))?.body) } == "before")
            }
            #expect(refused > 0)
            await #expect(throws: StoreError.diskFull, "what is shown must be said first") {
                for _ in 0..<400 {  // The reserve holds less than that.
                    _ = try await store.read(
                        in: scope,
                        noting: { (_) throws(StoreError) in
                            (
                                0,
                                AccessEvent(
                                    resources: ["a"], classes: .p2,
                                    requestID: String(repeating: "x", count: 999))
                            )
                        })
                }
            }
            disk.limit(nil)
            try await store.change(scope) { try $0.insert(note, id("after"), body) }
            try await store.look(scope) { [kept] reading throws in
                for name in kept { #expect(try reading.get(note, id(name))?.body == body) }
                #expect(try reading.tenantRevision == Int64(kept.count + 2))
            }
            await store.close()
        }
    }

    private func findings(_ workload: Workload, on disk: MemoryDisk, _ cell: TestCell) async -> [String] {
        var findings: [String] = []
        do {
            let store = try disk.open(cell)
            for partner in Workload.partners {
                findings += await Survey.findings(workload.acknowledged, of: partner, in: store, cell)
            }
            await store.close()
        } catch {
            findings.append("it does not open: \(error)")
        }
        return findings
    }
}
