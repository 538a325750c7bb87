import Foundation
import TestSupport
import Testing

/// The real programs, looked at as whoever has the machine would.
@Suite("Keys in memory", .enabled(if: geteuid() == 0, "only root reads another process's memory"))
struct KeyMemoryTests {
    @Test("No program has the text of a key file in its memory, and the country's key not at all")
    func texts() async throws {
        let cell = try WholeCell()
        try await serve(cell)
        let country = try cell.digits("country")
        for (program, process) in cell.processes {
            let memory = try Self.memory(of: process.identifier)
            #expect(memory.count > 1 << 20, "\(program)'s memory was read")
            #expect(contains(memory, Array("pegase".utf8)), "the search itself works")
            for key in ["country", "gateway-partner", "gateway-family", "family-partner"] {
                let text = Array(try cell.digits(key).utf8)
                #expect(!contains(memory, text), "\(program): \(key).key")
            }
            #expect(!contains(memory, Self.bytes(country)), "\(program): the country's key itself")
        }
    }

    @Test("A crash leaves no core, and another process of the same user reads nothing")
    func dumps() async throws {
        let nobody: uid_t = 65534
        let cell = try WholeCell(as: nobody)
        try await serve(cell)
        for (program, process) in cell.processes {
            let number = process.identifier
            let limits = try String(contentsOfFile: "/proc/\(number)/limits", encoding: .utf8)
            let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
            let words = core?.split(separator: " ").suffix(3).prefix(2)
            #expect(words.map(Array.init) == ["0", "0"], "\(program): \(core ?? "no line")")
            // The kernel gives a process's files to root where the process must not be dumped.
            #expect(try Self.user(of: "/proc/\(number)/environ") == 0, "\(program) can be dumped")
        }
    }

    private func serve(_ cell: WholeCell) async throws {
        try cell.startServices()
        try cell.startGateway()
        try await eventually("all are ready", within: .seconds(60), on: TestDeployment.loops) {
            let rest = try cell.unready()
            return rest.isEmpty ? nil : rest.joined()
        }
    }

    private static func user(of path: String) throws -> uid_t? {
        try FileManager.default.attributesOfItem(atPath: path)[.ownerAccountID] as? uid_t
    }

    private static func bytes(_ digits: String) -> [UInt8] {
        let values = digits.compactMap { $0.hexDigitValue }
        return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    }

    private func contains(_ memory: Data, _ bytes: [UInt8]) -> Bool {
        memory.range(of: Data(bytes)) != nil
    }

    /// All that the process may write to: where a key could be.
    private static func memory(of process: Int32) throws -> Data {
        let map = try String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8)
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/proc/\(process)/mem"))
        var memory = Data()
        for line in map.split(separator: "\n") where line.contains(" rw") {
            let ends = line.prefix { $0 != " " }.split(separator: "-").compactMap { UInt64($0, radix: 16) }
            guard ends.count == 2 else { continue }
            var place = ends[0]
            while place < ends[1] {
                let count = Int(min(ends[1] - place, 1 << 20))
                try file.seek(toOffset: place)
                // Pages that nobody has touched yet may not be there.
                if let bytes = try? file.read(upToCount: count) { memory.append(bytes) }
                place += UInt64(count)
            }
        }
        return memory
    }
}
