import Foundation
import Tenancy
import TestSupport
import Testing
import WireProto

/// The real program on a real file system of a few MiB that somebody else fills.
@Suite("A full disk")
struct FullDiskTests {
    @Test(
        "pegase-family refuses writes, shows families as long as it can remember who saw them, and then goes on by itself",
        .enabled(if: mountsDisks, "only root can mount a small disk, and not in every container"))
    func family() async throws {
        try await TestDeployment.with(.vietnam, clock: TestClock(isReal: true)) { deployment in
            let partner = try await deployment.welcome("ctse")
            let cell = try deployment.cell(.vietnam)
            await cell.stopFamily()
            let program = FamilyProgram(cell)
            try program.start(diskOf: 16 << 10)
            var first: FamilyV1.Family?
            try await eventually("it serves", within: .seconds(60), on: TestDeployment.loops) {
                try await reason { first = try await create(partner) }
            }
            let family = try #require(first)
            let disk = "/proc/\(try #require(program.identifier))/root\(cell.familyStore)"
            try Self.fill("\(disk)/ballast")

            var refusal: RPCStatus?
            var written = 0
            while refusal == nil, written < 500 {
                do throws(RPCStatus) {
                    _ = try await create(partner)
                    written += 1
                } catch {
                    refusal = error
                }
            }
            #expect(refusal?.code == .resourceExhausted)
            #expect(refusal?.reason == .init(rawValue: "STORAGE_FULL"))
            var shown = 0
            refusal = nil
            while refusal == nil, shown < 5000 {
                do throws(RPCStatus) {
                    _ = try await get(family, partner)
                    shown += 1
                } catch {
                    refusal = error
                }
            }
            #expect(shown > 300, "the reserve held \(shown) events")
            #expect(refusal?.code == .unavailable)
            #expect(refusal?.reason == .init(rawValue: "AUDIT_FULL"))

            try FileManager.default.removeItem(atPath: "\(disk)/ballast")
            _ = try await create(partner)
            _ = try await get(family, partner)
            print("full disk: \(written) more writes, then \(shown) reads remembered in the reserve")
            try program.murder()
        }
    }

    private func create(_ partner: TestPartner) async throws(RPCStatus) -> FamilyV1.Family {
        try await partner.acting(.socialWorker).families.createFamily(partner.newFamily())
    }

    private func get(
        _ family: FamilyV1.Family, _ partner: TestPartner
    ) async throws(RPCStatus) -> FamilyV1.Family {
        try await partner.acting(.socialWorker).families.getFamily(
            FamilyV1.GetFamilyRequest(name: family.meta?.name ?? ""))
    }

    private static let mountsDisks: Bool = {
        do {
            let process = try ChildProcess(
                "/usr/bin/unshare", ["--mount", "mount", "-t", "tmpfs", "none", "/mnt"])
            return process.wait() == .status(0)
        } catch {
            return false
        }
    }()

    /// Writes until not another byte has room.
    private static func fill(_ path: String) throws {
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        let file = try #require(FileHandle(forWritingAtPath: path))
        for size in [1 << 16, 1 << 12, 1] {
            let piece = Data(repeating: 1, count: size)
            do {
                while true { try file.write(contentsOf: piece) }
            } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
                continue
            }
        }
        try file.close()
    }
}
