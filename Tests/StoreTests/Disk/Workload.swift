import Synchronization
import Tenancy
import TestSupport

@testable import Store

/// What a few partners' systems do in a row, drawn from a seed, and when each was told that it is done.
///
/// One call after the other, except for groups that share a commit: the operations on the disk repeat with
/// the seed.
struct Workload {
    /// Something that was acknowledged; nothing of it may be missing later.
    enum Promise: Sendable {
        case record(RecordID, revision: Int64, body: [UInt8])
        case event(String)
        case reply(RequestKey, [UInt8])
    }

    struct Acknowledged: Sendable {
        let partner: String
        let promise: Promise
        /// How far the disk was when the caller heard.
        let at: Int
    }

    static let partners = ["ctse", "pedro"]

    let seed: UInt64
    private var random: Seeded
    private var revisions: [String: [String: Int64]] = [:]
    private var made = 0
    private var said = 0
    private(set) var acknowledged: [Acknowledged] = []

    init(seed: UInt64) {
        self.seed = seed
        random = Seeded(seed: seed)
    }

    /// Runs the steps on a disk.
    ///
    /// - Parameter mayFail: Whether the disk does; then a call may be refused, and is not promised anything.
    mutating func run(_ steps: Int, on disk: MemoryDisk, _ cell: TestCell, mayFail: Bool = false) async throws
    {
        var store = try disk.open(cell, checkpointPages: 12)
        for _ in 0..<steps {
            let partner = Self.partners.randomElement(using: &random)!
            let scope = cell.scope(partner)
            do {
                switch Int.random(in: 0..<12, using: &random) {
                case 0..<4: try await create(partner, store, scope, disk)
                case 4..<7: try await update(partner, store, scope, disk)
                case 7: try await refuse(partner, store, scope, disk)
                case 8: try await show(partner, store, scope, disk)
                case 9, 10: try await together(partner, store, scope, disk)
                default:
                    await store.close()
                    store = try disk.open(cell, checkpointPages: 12)
                }
            } catch  where mayFail {
                try Self.isRefusal(error)
            }
        }
        await store.close()
    }

    /// What a caller is told when the disk has failed: never anything that says its data is bad.
    private static func isRefusal(_ error: any Error) throws {
        switch error as? StoreError {
        case .diskFull, .ioFailure, .busy: break
        default: throw error
        }
    }

    private mutating func body() -> [UInt8] {
        let size = [0, 40, 300, 3000, 9000].randomElement(using: &random)!
        return (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ made) }
    }

    private mutating func create(
        _ partner: String, _ store: Store, _ scope: StoreScope, _ disk: MemoryDisk
    ) async throws {
        made += 1
        let (name, body) = ("r\(made)", body())
        try await Self.create(name, body, store, scope)
        revisions[partner, default: [:]][name] = 1
        promise(partner, disk, name, 1, body)
        acknowledged.append(
            Acknowledged(
                partner: partner, promise: .reply(request(name), bytes("reply to \(name)")),
                at: disk.operations))
    }

    private static func create(
        _ name: String, _ body: [UInt8], _ store: Store, _ scope: StoreScope
    ) async throws {
        _ = try await store.writeOnce(in: scope, request(name)) { (writing) throws(StoreError) in
            try writing.insert(note, id(name), body, indexes: [IndexEntry(byState, .plain(bytes(name)))])
            writing.note(AccessEvent(resources: ["\(name)@1"], classes: .p2))
            return bytes("reply to \(name)")
        }
    }

    private mutating func update(
        _ partner: String, _ store: Store, _ scope: StoreScope, _ disk: MemoryDisk
    ) async throws {
        guard
            let (name, revision) = revisions[partner]?.min(by: {
                $0.value < $1.value || $0.value == $1.value && $0.key < $1.key
            })
        else { return }
        let body = body()
        try await store.write(in: scope) { (writing) throws(StoreError) in
            // After a failure that left it open, the record may have moved on.
            guard let now = try writing.get(note, id(name))?.revision, now == revision else { return }
            try writing.update(
                note, id(name), expecting: .revision(revision), body,
                indexes: [IndexEntry(byState, .plain(bytes(name)))])
            writing.note(AccessEvent(resources: ["\(name)@\(revision + 1)"], classes: .p2))
        }
        let now = try await store.read(in: scope) { (reading) throws(StoreError) in
            try reading.get(note, id(name))
        }
        revisions[partner]?[name] = now?.revision
        if let now { promise(partner, disk, name, now.revision, now.body) }
    }

    private mutating func refuse(
        _ partner: String, _ store: Store, _ scope: StoreScope, _ disk: MemoryDisk
    ) async throws {
        said += 1
        let event = "refused \(said)"
        do {
            try await store.change(scope) { writing in
                try writing.insert(note, id("undone"), [])
                writing.note(AccessEvent(resources: [event], classes: .p2, result: 9))
                throw Refusal.bedTaken
            }
        } catch Refusal.bedTaken {
            acknowledged.append(
                Acknowledged(partner: partner, promise: .event(event), at: disk.operations))
        }
    }

    private mutating func show(
        _ partner: String, _ store: Store, _ scope: StoreScope, _ disk: MemoryDisk
    ) async throws {
        said += 1
        let event = "shown \(said)"
        _ = try await store.read(
            in: scope,
            noting: { (reading) throws(StoreError) in
                (try reading.tenantRevision, AccessEvent(resources: [event], classes: .p2))
            })
        acknowledged.append(Acknowledged(partner: partner, promise: .event(event), at: disk.operations))
    }

    /// Four writes that wait for one commit.
    private mutating func together(
        _ partner: String, _ store: Store, _ scope: StoreScope, _ disk: MemoryDisk
    ) async throws {
        let gate = try await Gate.holdingWriter(of: store, scope)
        let names = (1...4).map { "r\(made + $0)" }
        made += 4
        let body = body()
        let kept = await withTaskGroup(of: (String, (any Error)?).self) { group in
            for name in names {
                group.addTask {
                    do {
                        try await Self.create(name, body, store, scope)
                        return (name, nil)
                    } catch {
                        return (name, error)
                    }
                }
            }
            while store.waitingWrites < 4 { await Task.yield() }
            gate.open()
            return await group.reduce(into: []) { $0.append($1) }
        }
        for (name, error) in kept where error == nil {
            revisions[partner, default: [:]][name] = 1
            promise(partner, disk, name, 1, body)
        }
        if let error = kept.compactMap(\.1).first { throw error }
    }

    private mutating func promise(
        _ partner: String, _ disk: MemoryDisk, _ name: String, _ revision: Int64, _ body: [UInt8]
    ) {
        let at = disk.operations
        acknowledged.append(
            Acknowledged(
                partner: partner, promise: .record(id(name), revision: revision, body: body), at: at))
        acknowledged.append(
            Acknowledged(partner: partner, promise: .event("\(name)@\(revision)"), at: at))
    }
}
