import Foundation
import Tenancy
import TestSupport
import Testing

@testable import Store

/// A workload drawn from a seed, backed up at moments drawn from it too, and restored to any time: what comes
/// back is what a model remembers of that time.
///
/// `PEGASE_RESTORES` says how many restores to try; `PEGASE_RESTORE=seed`, as a failure prints it, tries the
/// ones of that workload.
@Suite("A restore to a moment")
struct PointInTimeTests {
    private static let variables = ProcessInfo.processInfo.environment
    private static let restores = variables["PEGASE_RESTORES"].flatMap { Int($0) } ?? 48
    private static let restoresPerWorkload = 6

    private static var seeds: [Int] {
        if let chosen = variables["PEGASE_RESTORE"].flatMap({ Int($0) }) { return [chosen] }
        return Array(0..<max(1, restores / restoresPerWorkload))
    }

    @Test("Any moment comes back, and nothing of a later one")
    func moments() async throws {
        for seed in Self.seeds { try await moments(seed) }
        print("restores to a moment: \(Self.seeds.count * Self.restoresPerWorkload) compared with the model")
    }

    private func moments(_ seed: Int) async throws {
        let cell = try BackupCell()
        let backup = try cell.backup()
        let store = try cell.cell.open()
        let scope = cell.cell.scope("ctse")
        var random = Seeded(seed: UInt64(seed))
        var revisions: [String: Int64] = [:]
        var model: [(time: UnixTime, picture: TenantPicture)] = []
        for step in 0..<40 {
            cell.cell.clock.advance(by: .milliseconds(Int64.random(in: 1...5, using: &random)))
            let name = "r\(Int.random(in: 0..<8, using: &random))"
            let revision = revisions[name] ?? 0
            let size = Int.random(in: 0..<300, using: &random)
            let isNoted = Bool.random(using: &random)
            switch Int.random(in: 0..<10, using: &random) {
            case 0:
                try await store.note(AccessEvent(resources: ["looked \(step)"], classes: .p2), in: scope)
            case 1:
                await #expect(throws: Refusal.bedTaken) {
                    try await store.change(scope) { writing in
                        writing.note(AccessEvent(resources: ["refused \(step)"], classes: .p2, result: 9))
                        throw Refusal.bedTaken
                    }
                }
            default:
                _ = try await store.writeOnce(in: scope, request("request-\(step)")) {
                    (writing) throws(StoreError) in
                    let body = [UInt8](repeating: UInt8(step), count: size)
                    let entries = [IndexEntry(byState, .plain(bytes("s\(step % 3)")))]
                    if revision == 0 {
                        try writing.insert(note, id(name), body, indexes: entries)
                    } else {
                        try writing.update(
                            note, id(name), expecting: .revision(revision), body, indexes: entries)
                    }
                    if isNoted { writing.note(AccessEvent(resources: ["\(name) \(step)"], classes: .p2)) }
                    return bytes("reply \(step)")
                }
                revisions[name] = revision + 1
            }
            model.append((cell.cell.clock.now, try await TenantPicture.of(store, scope)))
            if Int.random(in: 0..<6, using: &random) == 0 {
                _ = try backup.backUp(cell.tenant(), to: cell.directory)
            }
        }
        _ = try backup.backUp(cell.tenant(), to: cell.directory)

        for number in 0..<Self.restoresPerWorkload {
            let chosen = model.randomElement(using: &random)!
            // At the moment itself, or just before the next thing happened.
            let next = model.first { $0.time > chosen.time }?.time.milliseconds
            let time = Bool.random(using: &random) ? chosen.time.milliseconds : (next ?? .max) - 1
            let (other, elsewhere) = try cell.elsewhere("at-\(number)")
            _ = try elsewhere.restore(
                cell.tenant(), from: cell.directory, upTo: UnixTime(milliseconds: time))
            let found = try await TenantPicture.of(other, scope)
            #expect(found == chosen.picture, "PEGASE_RESTORE=\(seed), at \(time)")
            await other.close()
        }
    }

    @Test("Before the tenant was there is no tenant, and a moment to come is the last backup")
    func ends() async throws {
        let cell = try BackupCell()
        let store = try cell.cell.open()
        let scope = cell.cell.scope("ctse")
        let start = cell.cell.clock.now
        cell.cell.clock.advance(by: .milliseconds(10))
        try await store.change(scope) { try $0.insert(note, id("a"), bytes("a")) }
        _ = try cell.backup().backUp(cell.tenant(), to: cell.directory)
        let (other, elsewhere) = try cell.elsewhere()
        #expect(try elsewhere.restore(cell.tenant(), from: cell.directory, upTo: start) == nil)
        let late = UnixTime(milliseconds: .max)
        #expect(try elsewhere.restore(cell.tenant(), from: cell.directory, upTo: late)?.versions == 1)
        #expect(try await other.look(scope) { text(try $0.get(note, id("a"))?.body) } == "a")
    }

    @Test("A request after the moment was not answered: sent again, it is made again")
    func replies() async throws {
        let cell = try BackupCell()
        let store = try cell.cell.open()
        let scope = cell.cell.scope("ctse")
        let insert: @Sendable (String) -> (@Sendable (inout Writing) throws(StoreError) -> [UInt8]) = {
            name in
            { (writing) throws(StoreError) in
                try writing.insert(note, id(name), [])
                return bytes(name)
            }
        }
        _ = try await store.writeOnce(in: scope, request("a"), insert("a"))
        let between = cell.cell.clock.now
        cell.cell.clock.advance(by: .milliseconds(1))
        _ = try await store.writeOnce(in: scope, request("b"), insert("b"))
        // The clock is set right, and goes through the same time once more: nothing after `b` is kept.
        cell.cell.clock.jump(by: .milliseconds(-1))
        _ = try await store.writeOnce(in: scope, request("c"), insert("c"))
        _ = try cell.backup().backUp(cell.tenant(), to: cell.directory)
        let (other, elsewhere) = try cell.elsewhere()
        _ = try elsewhere.restore(cell.tenant(), from: cell.directory, upTo: between)
        try await other.look(scope) { reading throws in
            #expect(try reading.tenantRevision == 1)
            #expect(try reading.get(note, id("c")) == nil)
        }
        for name in ["b", "c"] { _ = try await other.writeOnce(in: scope, request(name), insert(name)) }
        #expect(try await other.look(scope) { try $0.tenantRevision } == 3)
    }
}
