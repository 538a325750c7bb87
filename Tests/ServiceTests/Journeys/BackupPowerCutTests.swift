import Foundation
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

/// The power is cut at every call by which the real program writes a backup: what it left must not count, and what was
/// there before must still do.
///
/// `PEGASE_POWER_CUTS` says how many schedules to try (`scripts/check --long`: a million); one in two hundred of them
/// here, as each restores a tenant.
@Suite("A power cut during a backup")
struct BackupPowerCutTests {
    private static let schedules =
        (ProcessInfo.processInfo.environment["PEGASE_POWER_CUTS"].flatMap { Int($0) } ?? 20_000) / 200

    /// A backup that was made once, with all that it did to the disk.
    private struct Trace {
        let cell: DeployedCell
        let tenant: TenantID
        /// The directory as it was before, and the calls that the program then made.
        let before: String
        let operations: [DiskTrace.Operation]
        /// Versions that the backup before holds, `nil` when there was none; and this one with it.
        let earlier: Int64?
        let later: Int64

        /// What is wrong after a cut; `nil` when nothing is.
        func finding(after point: Int, fate: Int, lies: Bool = false) throws -> String? {
            var random = Seeded(seed: UInt64(fate) << 32 | UInt64(point))
            var disk = try CutDisk(before, lies: lies)
            for operation in operations.prefix(point) { disk.run(operation) }
            let place = cell.place("cut-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(atPath: place) }
            try disk.cut(into: "\(place)/backups", using: &random)
            let restored = try restored(from: "\(place)/backups", into: "\(place)/store")
            let backup = try StoreBackup(cell, store: cell.familyStore)
            let next: StoreBackup.Report
            do throws(ArchiveError) {
                next = try backup.backUp(tenant, to: "\(place)/backups")
            } catch {
                return "the next backup fails: \(error)"
            }
            switch restored {
            case .failure(let error): return "what is there does not restore: \(error)"
            case .success(later): return next.versions >= later ? nil : "the next backup has less"
            case .success(earlier):
                return point < operations.count ? nil : "a backup that was told to be done is gone"
            case .success(let versions): return "it restores \(versions ?? 0) versions"
            }
        }

        /// - Returns: How many versions there are; `nil` when nothing counts as a backup.
        private func restored(
            from directory: String, into store: String
        ) throws -> Result<Int64?, ArchiveError> {
            let restoring = try StoreBackup(cell, store: store)
            do throws(ArchiveError) {
                return .success(try restoring.restore(tenant, from: directory)?.versions)
            } catch .nothing {
                return .success(nil)
            } catch {
                return .failure(error)
            }
        }
    }

    /// Traces a tenant's first backup, and its second.
    private func traces(in deployment: TestDeployment) async throws -> [Trace] {
        let partner = try await deployment.welcome("ctse")
        let cell = try deployment.cell(.vietnam)
        let program = FamilyProgram(cell)
        let directory = cell.place("backups")
        let tenant = TenantID(country: cell.country, partner: try #require(PartnerID("ctse")))
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        var traces: [Trace] = []
        var earlier: Int64?
        for part in 0..<2 {
            for _ in 0..<8 {
                let note = String(repeating: "\(part)", count: 1500)
                _ = try await partner.acting(.socialWorker).families.createFamily(
                    partner.newFamily { $0.note = note })
            }
            let before = cell.place("before-\(part)")
            try FileManager.default.copyItem(atPath: directory, toPath: before)
            let trace = try program.trace(
                ["backup", "--to", directory, "--tenant", "ctse"], below: directory)
            let later = try StoreBackup(cell, store: cell.familyStore).backUp(tenant, to: directory).versions
            traces.append(
                Trace(
                    cell: cell, tenant: tenant, before: before, operations: trace.operations,
                    earlier: earlier, later: later))
            earlier = later
        }
        return traces
    }

    @Test(
        "An archive that is not whole counts for nothing, the one before is good, and the next backup goes on"
    )
    func cuts() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            var (tried, points) = (0, 0)
            for trace in try await traces(in: deployment) {
                let count = trace.operations.count
                #expect(count > 5, "the backup does not reach the disk")
                points += count
                for number in 0..<max(Self.schedules / 2, count + 1) {
                    let (point, fate) = (number % (count + 1), number / (count + 1))
                    let finding = try trace.finding(after: point, fate: fate)
                    #expect(finding == nil, "cut at \(point) of \(count), fate \(fate)")
                    tried += 1
                }
            }
            print("power cuts during a backup: \(tried) at \(points) points")
        }
    }

    @Test("A disk that only says it has synced is caught")
    func lyingDisk() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let trace = try await traces(in: deployment)[1]
            var caught = 0
            for fate in 0..<20 {
                let finding = try trace.finding(after: trace.operations.count, fate: fate, lies: true)
                if finding != nil { caught += 1 }
            }
            #expect(caught > 0, "the test is blind")
        }
    }
}

extension StoreBackup {
    /// What backs up a store of the cell, or restores into one.
    fileprivate init(_ cell: DeployedCell, store: String) throws {
        try self.init(
            StoreConfiguration(
                directory: store, country: cell.country, countryKey: "\(cell.keys)/country.key",
                clock: { UnixTime(milliseconds: 1_900_000_000_000) }, alarm: { _ in }),
            service: "family", key: "\(cell.keys)/backup.key")
    }
}
