import Foundation
import Program
import Tenancy
import Testing

@testable import ServiceRuntime

@Suite("Which tenants are refused is told by name")
struct RefusedTenantTests {
    private func tenant(_ code: String) throws -> TenantID {
        TenantID(country: .vietnam, partner: try #require(PartnerID(code)))
    }

    @Test("A line for each, in order, whatever is said of it")
    func lines() throws {
        let lines = RunningService.lines([
            (try tenant("pedro"), "its staff\ncannot be read"), (try tenant("ctse"), "corrupt"),
        ])
        #expect(lines == ["vn/ctse: corrupt", "vn/pedro: its staff cannot be read"])
        #expect(RunningService.lines([]).isEmpty)
    }

    @Test("Of very many the first, and how many more")
    func many() throws {
        let all = try (0..<120).map { (try tenant("p\($0 + 100)"), "corrupt") }
        let lines = RunningService.lines(all)
        #expect(lines.count == 101)
        #expect(lines.last == "and 20 more: see the log")
    }

    @Test("They stand in the ready file behind the process id, which stays alone on its line")
    func file() throws {
        let place = FileManager.default.temporaryDirectory
            .appendingPathComponent("ready-\(UUID().uuidString)")
        let file = ReadyFile(place.path)
        try file.announce()
        #expect(try String(contentsOf: place, encoding: .utf8) == "\(getpid())\n")
        try file.announce(refusing: ["vn/ctse: corrupt", "vn/pedro: its staff cannot be read"])
        let lines = try String(contentsOf: place, encoding: .utf8).split(separator: "\n")
        #expect(lines == ["\(getpid())", "vn/ctse: corrupt", "vn/pedro: its staff cannot be read"])
        try file.announce()
        #expect(try String(contentsOf: place, encoding: .utf8) == "\(getpid())\n")
        file.withdraw()
        #expect(!FileManager.default.fileExists(atPath: place.path))
    }
}
