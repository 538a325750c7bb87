import Foundation
import Tenancy
import Testing

@testable import Store

@Suite("An archive that is not as it was written")
struct DamagedArchiveTests {
    private let cell: BackupCell
    private let key: ArchiveKey

    init() async throws {
        cell = try BackupCell()
        key = try ArchiveKey(cell.keyFile)
        let store = try cell.cell.open()
        for name in ["a", "b"] {
            try await store.change(cell.cell.scope("ctse")) { writing in
                try writing.insert(note, id(name), bytes(name))
                writing.note(AccessEvent(resources: [name], classes: .p2))
            }
            _ = try cell.backup().backUp(cell.tenant(), to: cell.directory)
        }
        await store.close()
    }

    /// What reading the whole chain says, of archives in the place of those that were made.
    private func problem(_ archives: [Data]) throws -> ArchiveError? {
        let root = "\(cell.cell.directory)/\(UUID().uuidString)"
        let own = "\(root)/vn/family/ctse"
        try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        for (number, archive) in archives.enumerated() {
            try archive.write(to: URL(filePath: "\(own)/0001-000\(number + 1).backup"))
        }
        do {
            let owner = ArchiveOwner(place: TenantPlace(cell.tenant()), service: "family")
            let chain = try BackupChain(own, of: owner, key)
            for archive in chain.archives { try BackupArchive.read(archive.path, key) { _ in } }
            return nil
        } catch {
            return error
        }
    }

    private func originals() throws -> [Data] {
        try cell.archives().map { try Data(contentsOf: URL(filePath: $0)) }
    }

    @Test("Every byte that is changed is noticed")
    func flips() throws {
        let archives = try originals()
        #expect(try problem(archives) == nil)
        #expect(archives[0].count < 4000, "a small archive, so that each byte has its turn")
        for place in archives[0].indices {
            for flip in [0x01, 0x80] as [UInt8] {
                var changed = archives
                changed[0][place] ^= flip
                #expect(try problem(changed) != nil, "byte \(place) ^ \(flip)")
            }
        }
        for place in archives[1].indices {
            var changed = archives
            changed[1][place] ^= 0x10
            #expect(try problem(changed) != nil, "byte \(place) of the second")
        }
    }

    @Test("Every length that it can be cut to is noticed, and a byte too much")
    func cuts() throws {
        let archives = try originals()
        for length in 0..<archives[0].count {
            #expect(try problem([archives[0].prefix(length)]) != nil, "cut to \(length)")
        }
        #expect(try problem([archives[0] + [0]]) != nil)
    }

    /// The frames of an archive, lengths included, behind its header.
    private func frames(_ archive: Data) -> (header: Data, frames: [Data]) {
        let start = ArchiveHeader.magic.count
        func length(_ place: Int) -> Int { archive[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        var place = start + 4 + length(start)
        let header = archive[..<place]
        var frames: [Data] = []
        while place < archive.count {
            frames.append(archive[place..<place + 4 + length(place)])
            place += 4 + length(place)
        }
        return (header, frames)
    }

    private func joined(_ header: Data, _ frames: [Data]) -> Data {
        frames.reduce(header) { $0 + $1 }
    }

    @Test("Frames that are moved, left out, repeated or another archive's are refused")
    func frameOrder() throws {
        let archives = try originals()
        let (header, first) = frames(archives[0])
        let (_, second) = frames(archives[1])
        #expect(first.count == 3)
        #expect(joined(header, first) == archives[0])
        for order in [
            [0, 2], [1, 2], [0, 1], [1, 0, 2], [0, 2, 1], [0, 1, 1, 2], [0, 1, 2, 2], [2], [],
        ] {
            #expect(try problem([joined(header, order.map { first[$0] })]) != nil, "\(order)")
        }
        for place in 0..<3 {
            var mixed = first
            mixed[place] = second[place]
            #expect(try problem([joined(header, mixed)]) != nil, "frame \(place) of the second archive")
        }
        #expect(
            try problem([joined(header, Array(first.dropLast()))]).map { error in
                if case .endsEarly = error { true } else { false }
            } == true, "an archive cut off between two frames says so")
    }

    @Test("A chain with an archive missing, twice or in another order is refused")
    func chainOrder() throws {
        let archives = try originals()
        for order in [[1], [1, 0], [0, 0], [0, 1, 1]] {
            #expect(
                try problem(order.map { archives[$0] }).map { error in
                    if case .brokenChain = error { true } else { false }
                } == true, "\(order)")
        }
        #expect(try problem([archives[0]]) == nil, "the first alone is whole in itself")
    }

    @Test(
        "What is no archive at all is told apart", arguments: ["", "SQLite format 3\0", "PEGASE archive 2\n"])
    func other(_ start: String) throws {
        let problem = try problem([Data(start.utf8) + Data(repeating: 0, count: 200)])
        guard case .notAnArchive = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
    }
}
