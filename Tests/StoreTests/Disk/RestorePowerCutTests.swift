import Foundation
import Tenancy
import Testing

@testable import Store

/// The power is cut at every point of a restore. What it left is nothing, and the restore is run again, or all of it.
///
/// `PEGASE_POWER_CUTS` says how many schedules to try, as for ``PowerCutTests``: one in forty of them here.
@Suite("A power cut during a restore")
struct RestorePowerCutTests {
    private static let schedules =
        (ProcessInfo.processInfo.environment["PEGASE_POWER_CUTS"].flatMap { Int($0) } ?? 20_000) / 40

    /// A tenant with some history, backed up in two archives; and a disk on which it was restored once.
    private struct Trace {
        let cell: BackupCell
        let picture: TenantPicture
        let disk = MemoryDisk(seed: 11)
        var points: Int { disk.operations }

        init() async throws {
            cell = try BackupCell()
            let store = try cell.cell.open()
            let scope = cell.cell.scope("ctse")
            for part in 0..<2 {
                for number in 0..<12 {
                    let name = "r\(part)-\(number)"
                    let body = [UInt8](repeating: UInt8(number), count: [0, 40, 3000, 9000][number % 4])
                    _ = try await store.writeOnce(in: scope, request(name)) { (writing) throws(StoreError) in
                        try writing.insert(
                            note, id(name), body, indexes: [IndexEntry(byState, .plain(bytes(name)))])
                        writing.note(AccessEvent(resources: [name], classes: .p2))
                        return bytes(name)
                    }
                }
                _ = try cell.backup().backUp(cell.tenant(), to: cell.directory)
            }
            picture = try await TenantPicture.of(store, scope)
            await store.close()
            #expect(cell.archives().count == 2)
            _ = try restore(on: disk)
        }

        /// - Returns: Whether it was done, rather than refused because the tenant is there.
        func restore(on disk: MemoryDisk) throws -> Bool {
            let backup = try StoreBackup(
                cell.cell.configuration(), service: "family", key: cell.keyFile,
                engine: EarlyCheckpoints(engine: SQLiteEngine(directory: "/cell", vfs: disk.name), pages: 12))
            do throws(ArchiveError) {
                return try backup.restore(cell.tenant(), from: cell.directory) != nil
            } catch .alreadyThere {
                return false
            }
        }

        /// What a cut leaves, and what comes of it: whether all was there, and whether it is once restored again.
        func cut(_ point: Int, fate: Int, lies: Int = 0) async throws -> (wasThere: Bool, isWhole: Bool) {
            let after = MemoryDisk(seed: 0)
            after.become(disk, cutAt: point, seed: UInt64(fate) << 32 | UInt64(point), lies: lies)
            defer { withExtendedLifetime(after) {} }
            let wasThere = try !restore(on: after)
            let store = try after.open(cell.cell)
            // Closed whatever is found: no connection may outlive its disk.
            let found: TenantPicture?
            do {
                found = try await TenantPicture.of(store, cell.cell.scope("ctse"))
            } catch {
                found = nil
            }
            await store.close()
            return (wasThere, found == picture)
        }
    }

    @Test("It leaves nothing or everything, and a restore that was told to be done stays")
    func cuts() async throws {
        let trace = try await Trace()
        #expect(trace.points > 50, "the restore does not reach the disk")
        var (tried, kept) = (0, 0)
        while tried < max(Self.schedules, trace.points + 1) {
            let (point, fate) = (tried % (trace.points + 1), tried / (trace.points + 1))
            let (wasThere, isWhole) = try await trace.cut(point, fate: fate)
            #expect(isWhole, "cut at \(point) of \(trace.points), fate \(fate)")
            if point == trace.points { #expect(wasThere, "what was restored is gone") }
            if wasThere { kept += 1 }
            tried += 1
        }
        #expect(kept > 0 && kept < tried)
        print("power cuts during a restore: \(tried) of \(trace.points) points, \(kept) left all of it")
    }

    @Test("A disk that only says it has synced is caught")
    func lyingDisk() async throws {
        let trace = try await Trace()
        var caught = 0
        for fate in 0..<40 {
            do {
                let (wasThere, isWhole) = try await trace.cut(trace.points, fate: fate, lies: 8)
                if !wasThere || !isWhole { caught += 1 }
            } catch {
                caught += 1
            }
        }
        #expect(caught > 0, "the test is blind")
    }
}
