import Foundation
import FuzzTargets
import Testing

/// What libFuzzer starts from and what it has found, through each target once more.
@Suite("Fuzzed inputs")
struct ReplayTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func files(_ kind: String, _ target: String) throws -> [URL] {
        let folder = folder.appending(path: kind).appending(path: target)
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
    }

    @Test("Every input of the corpus keeps its target's promises", arguments: FuzzTarget.all)
    func corpus(target: FuzzTarget) throws {
        let files = try Self.files("Corpus", target.name)
        #expect(files.count >= 9, "the corpus of \(target.name) is gone")
        for file in files { try replay(file, target) }
    }

    @Test("What was found once is not found again", arguments: FuzzTarget.all)
    func findings(target: FuzzTarget) throws {
        for file in try Self.files("Findings", target.name) { try replay(file, target) }
    }

    @Test(
        "Every seed keeps its target's promises, and so does each of its beginnings",
        arguments: FuzzTarget.all)
    func seeds(target: FuzzTarget) throws {
        for seed in try target.seeds() {
            for length in 0...min(seed.count, 400) { try target.run(Array(seed.prefix(length))) }
            try target.run(seed)
        }
    }

    private func replay(_ file: URL, _ target: FuzzTarget) throws {
        let input = [UInt8](try Data(contentsOf: file))
        do throws(BrokenPromise) {
            try target.run(input)
        } catch {
            Issue.record("\(target.name), \(file.lastPathComponent): \(error)")
        }
    }
}
