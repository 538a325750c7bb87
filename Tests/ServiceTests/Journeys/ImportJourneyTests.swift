import Tenancy
import Testing
import WireProto

@testable import Gateway

/// An import through a gateway: its guard, its credit and its policy.
@Suite("Imports through a deployment")
struct ImportJourneyTests {
    @Test("A thousand rows, far more than a stream's window, are a thousand families, and again the same")
    func thousand() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker)
            let staff = partner.staff[.socialWorker] ?? ""
            let note = String(repeating: "ghi chú ", count: 40)
            let rows = (1...1000).map { "k\($0),\(staff),\(note)\($0)" }
            let table = try ImportTable(
                (["key,responsibleStaff,note"] + rows).joined(separator: "\n"), of: "families.csv",
                making: ImportMethod(Methods.createFamily))
            let run = ImportRun(
                parent: partner.name,
                open: { () throws(RPCStatus) in try await worker.sync.syncImport() },
                pause: { _ in throw CancellationError() }, progress: { _, _ in })
            var runs: [[ImportLedger.Outcome]] = []
            for _ in 0..<2 {
                runs.append(
                    await run.run(
                        table.rows.map { row in
                            Result { () throws(RowProblem) in
                                try table.item(row, parent: partner.name, names: [:])
                            }
                        }
                    ).outcomes)
            }
            let names = Set(runs[0].compactMap { if case .made(let name) = $0 { name } else { nil } })
            #expect(names.count == 1000)
            #expect(runs[1] == runs[0])
            let some = try await worker.families.getFamily(FamilyV1.GetFamilyRequest(name: names.first ?? ""))
            #expect(some.note.hasPrefix("ghi chú"))
        }
    }
}
