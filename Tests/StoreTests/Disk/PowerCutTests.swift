import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Store

/// The power is cut at every point of a workload, with any of what was not synced gone, torn or out of order.
///
/// `PEGASE_POWER_CUTS` says how many schedules to try (`scripts/check --long`: a million); `PEGASE_POWER_CUT=workload.point.fate`, as a failure
/// prints it, tries that one.
@Suite("A power cut")
struct PowerCutTests {
    private static let variables = ProcessInfo.processInfo.environment
    private static let schedules = variables["PEGASE_POWER_CUTS"].flatMap { Int($0) } ?? 20_000
    /// Workloads of 24 steps that share the schedules between them.
    private static let workloads = 16

    struct Schedule: CustomStringConvertible {
        let workload, point, fate: Int
        var description: String { "PEGASE_POWER_CUT=\(workload).\(point).\(fate)" }
        var seed: UInt64 { UInt64(workload) << 48 | UInt64(point) << 24 | UInt64(fate) }
    }

    @Test("Nothing acknowledged is lost and nothing is half there, at any point", arguments: 0..<workloads)
    func cuts(_ number: Int) async throws {
        let chosen = Self.variables["PEGASE_POWER_CUT"].map {
            $0.split(separator: ".").compactMap { Int($0) }
        }
        if let chosen, chosen.first != number { return }
        let trace = try await Trace(number)
        #expect(trace.points > 150, "the workload does not reach the disk")
        if let chosen, chosen.count == 3 {
            let schedule = Schedule(workload: number, point: chosen[1], fate: chosen[2])
            #expect(await trace.findings([schedule], lies: 0).isEmpty)
            return
        }
        let count = max(Self.schedules / Self.workloads, 1)
        let findings = await trace.findings(trace.schedules(count), lies: 0)
        #expect(findings.isEmpty, "\(findings.prefix(5).joined(separator: "\n"))")
        print("power cuts: \(count) of workload \(number), \(trace.points) points, \(findings.count) failed")
    }

    @Test("A disk that only says it has synced is caught")
    func lyingDisk() async throws {
        let trace = try await Trace(0)
        let findings = await trace.findings(trace.schedules(500), lies: 2)
        #expect(findings.count > 50, "the test is blind: it found \(findings.count) losses")
        print("power cuts on a disk that lies: \(findings.count) of 500 caught")
    }

    /// A workload that was run once, with all that the disk did.
    private struct Trace {
        let number: Int
        let cell: TestCell
        let disk: MemoryDisk
        let acknowledged: [Workload.Acknowledged]
        var points: Int { disk.operations }

        init(_ number: Int) async throws {
            self.number = number
            cell = try TestCell()
            disk = MemoryDisk(seed: UInt64(number))
            var workload = Workload(seed: UInt64(number))
            try await workload.run(24, on: disk, cell)
            acknowledged = workload.acknowledged
        }

        /// Each point in turn, with another fate each time round.
        func schedules(_ count: Int) -> [Schedule] {
            (0..<count).map {
                Schedule(workload: number, point: $0 % (points + 1), fate: $0 / (points + 1))
            }
        }

        func findings(_ schedules: [Schedule], lies: Int) async -> [String] {
            let disk = MemoryDisk(seed: 0)
            var findings: [String] = []
            for schedule in schedules {
                disk.become(self.disk, cutAt: schedule.point, seed: schedule.seed, lies: lies)
                let promised = acknowledged.filter { $0.at <= schedule.point }
                do {
                    let store = try disk.open(cell)
                    for partner in Workload.partners {
                        let found = await Survey.findings(promised, of: partner, in: store, cell)
                        if !found.isEmpty {
                            findings.append("\(schedule): \(found.joined(separator: ", "))")
                            break
                        }
                    }
                    await store.close()
                } catch {
                    findings.append("\(schedule): it does not open: \(error)")
                }
            }
            return findings
        }
    }
}
