import Foundation
import Tenancy
import Testing
import WireProto

/// The jobs of a service as its program does them, beside the service or in its place.
@Suite("The jobs of a service's program")
struct ServiceJobTests {
    @Test("Each job does its work and ends, and says so of each tenant")
    func jobs() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            _ = try await partner.acting(.socialWorker).families.createFamily(partner.newFamily())
            let cell = try deployment.cell(.vietnam)
            let program = FamilyProgram(cell)
            // By the world's clock, which is not the test's: it may find something.
            let removed = try program.run(["retain", "--tenant", "ctse"])
            #expect(removed.count == 1 && removed[0].hasPrefix("vn/ctse  removed "), "\(removed)")
            #expect(try program.run(["rewrite-bodies", "--tenant", "ctse"]) == ["vn/ctse  0 records"])
            let backups = cell.place("backups")
            try FileManager.default.createDirectory(atPath: backups, withIntermediateDirectories: false)
            let made = try program.run(["backup", "--to", backups, "--tenant", "ctse"])
            #expect(made.count == 1 && made[0].hasSuffix("0001-0001.backup"), "\(made)")

            // Into another store, which nobody serves.
            let other = ["--country", "vn", "--store", cell.place("other"), "--keys", cell.keys]
            let marks = ["--marks", cell.place("marks")]
            let restored = try program.runAlone(["restore", "--from", backups] + other + marks)
            #expect(restored.count == 1 && restored[0].hasSuffix("0001-0001.backup"), "\(restored)")
            #expect(try program.runAlone(["retain", "--revision-days", "1"] + other).count == 1)
            let accepted = try program.runAlone(["accept-behind"] + other + marks)
            #expect(accepted.count == 1 && accepted[0].hasPrefix("vn/ctse  taken as it is"), "\(accepted)")
            #expect(try program.runAlone(["migrate", "--to", "2"] + other).isEmpty)
        }
    }

    @Test(
        "Options that do not go together are refused with what to do",
        arguments: [
            ("migrate", "give --database for a database, or --to for files"),
            ("migrate --postgresql host=x --to 1", "give --database, with a role that may migrate it"),
            ("migrate --role-passfile x --to 1", "--role-passfile goes with --database"),
            ("accept-behind", "give --marks"), ("retain --revision-days 0", "are at least 1"),
            ("restore --from x --to-time yesterday", "write a moment like 2026-01-31T23:59:59Z"),
            ("restore", "Missing expected argument '--from <dir>'"),
            ("export --to x --key y", "Missing expected argument '--tenant <code>'"),
            ("backup --to x --tenant -", "is no partner's code"),
        ])
    func refusals(_ line: String, says: String) async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let program = FamilyProgram(try deployment.cell(.vietnam))
            let refused = #expect(throws: FamilyProgram.Failure.self) {
                _ = try program.run(line.split(separator: " ").map(String.init))
            }
            #expect(refused?.why.contains(says) == true, "\(refused?.why ?? "")")
        }
    }
}
