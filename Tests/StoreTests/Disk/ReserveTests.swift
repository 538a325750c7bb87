import Crypto
import Foundation
import Tenancy
import TestSupport
import Testing

@testable import Store

@Suite("The reserve of access events")
struct ReserveTests {
    /// Reads that are shown only when that is remembered, until one is refused.
    ///
    /// - Returns: How many were shown.
    private func readOn(
        _ store: Store, _ scope: StoreScope, as name: String, atMost most: Int = 5000
    ) async throws -> Int {
        for number in 0..<most {
            do {
                _ = try await store.read(
                    in: scope,
                    noting: { (reading) throws(StoreError) in
                        (
                            try reading.get(note, id("a")),
                            AccessEvent(resources: ["\(name)\(number)"], classes: .p2)
                        )
                    })
            } catch StoreError.diskFull {
                return number
            }
        }
        return most
    }

    private func said(_ store: Store, _ scope: StoreScope) async throws -> [String] {
        try await store.look(scope) { reading in
            var names: [String] = []
            while true {
                let page = try reading.accessEvents(after: Int64(names.count), limit: 1000)
                names += page.flatMap(\.event.resources)
                if page.isEmpty { return names }
            }
        }
    }

    @Test(
        "On a full disk reads are remembered in it until the tenant's part is used; then the log takes them, in order"
    )
    func full() async throws {
        let cell = try TestCell()
        let disk = MemoryDisk(seed: 6)
        let store = try disk.open(cell)
        let (ours, theirs) = (cell.scope("ctse"), cell.scope("pedro"))
        for scope in [ours, theirs] { try await store.change(scope) { try $0.insert(note, id("a"), []) } }
        disk.limit(disk.usedBytes)

        let shown = try await readOn(store, ours, as: "ours ")
        #expect(shown > 500, "the reserve holds \(shown)")
        #expect(shown < 2000, "it is bounded")
        await #expect(throws: StoreError.diskFull, "a write has no part in it") {
            try await store.change(ours) { try $0.insert(note, id("b"), [UInt8](repeating: 1, count: 9000)) }
        }
        #expect(
            try await store.look(ours) { try $0.get(note, id("a")) } != nil, "what leaves no event goes on")
        #expect(
            try await readOn(store, theirs, as: "theirs ", atMost: 100) == 100, "a neighbour has its own part"
        )
        try await store.note(AccessEvent(resources: ["refused"], classes: [], result: 9), in: theirs)

        disk.limit(nil)
        // Then the disk is asked again.
        cell.clock.advance(by: StoreLimits.fullDiskPause)
        try await store.change(ours) { writing in
            try writing.insert(note, id("after"), [])
            writing.note(AccessEvent(resources: ["after"], classes: .p2))
        }
        #expect(try await said(store, ours) == (0..<shown).map { "ours \($0)" } + ["after"])
        #expect(try await readOn(store, theirs, as: "later ", atMost: 1) == 1)
        #expect(try await said(store, theirs) == (0..<100).map { "theirs \($0)" } + ["refused", "later 0"])

        disk.limit(disk.usedBytes)
        #expect(try await readOn(store, ours, as: "again ") > 500, "it is whole again")
        await store.close()
        print("audit reserve: \(shown) events of one name for each tenant")
    }

    @Test("A disk that has room again is used again, however often events come and whoever's commit shows it")
    func roomAgain() async throws {
        let cell = try TestCell()
        let disk = MemoryDisk(seed: 8)
        let store = try disk.open(cell)
        let (ours, theirs) = (cell.scope("ctse"), cell.scope("pedro"))
        for scope in [ours, theirs] { try await store.change(scope) { try $0.insert(note, id("a"), []) } }
        disk.limit(disk.usedBytes)
        #expect(try await readOn(store, ours, as: "full ", atMost: 1) == 1)
        disk.limit(nil)
        // Never a whole pause between two of them.
        for number in 0..<10 {
            cell.clock.advance(by: StoreLimits.fullDiskPause / 4)
            #expect(try await readOn(store, ours, as: "\(number) ", atMost: 1) == 1)
        }
        #expect(try await said(store, ours).count == 11, "the log has them, and the reserve does not")

        disk.limit(disk.usedBytes)
        #expect(try await readOn(store, ours, as: "again ", atMost: 1) == 1)
        disk.limit(nil)
        try await store.change(theirs) { try $0.insert(note, id("b"), []) }
        #expect(try await readOn(store, ours, as: "at once ", atMost: 1) == 1)
        #expect(try await said(store, ours).count == 13)
        await store.close()
    }

    @Test("What is in it survives the process, is taken once, and a half-written entry is none")
    func restart() async throws {
        let cell = try TestCell()
        let disk = MemoryDisk(seed: 7)
        var store = try disk.open(cell)
        let scope = cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("a"), []) }
        disk.limit(disk.usedBytes)
        #expect(try await readOn(store, scope, as: "r", atMost: 3) == 3)
        await store.close()
        let file = "\(cell.storeDirectory)/reserve"
        let kept = try Data(contentsOf: URL(filePath: file))
        #expect(kept.count == StoreLimits.reserveBytes, "its room is its own")

        disk.limit(nil)
        store = try disk.open(cell)
        try await store.change(scope) { try $0.insert(note, id("b"), []) }
        #expect(try await said(store, scope) == ["r0", "r1", "r2"])
        await store.close()

        // As if the process had ended before it forgot them, and the power in the middle of the third.
        var torn = kept
        let end = try #require(torn.lastIndex(where: { $0 != 0 }))
        torn[end] ^= 1
        for (left, name) in [(kept, "whole"), (torn, "torn")] {
            try left.write(to: URL(filePath: file))
            store = try disk.open(cell)
            try await store.change(scope) { try $0.insert(note, id(name), []) }
            #expect(try await said(store, scope) == ["r0", "r1", "r2"], "\(name): once is enough")
            await store.close()
        }
        #expect(cell.alarmed.isEmpty)
    }

    @Test(
        "An entry that was altered or is another tenant's is no event, and an alarm",
        arguments: ["other key", "none"])
    func altered(_ how: String) throws {
        let cell = try TestCell()
        try FileManager.default.createDirectory(
            atPath: cell.storeDirectory, withIntermediateDirectories: false)
        let place = TenantPlace(cell.scope("ctse").tenant)
        let keys = TenantKeys(.init(size: .bits256), place: place, bodies: .none)
        let reserve = EventReserve(directory: cell.storeDirectory)
        #expect(try reserve.keep([bytes("event")], of: place.name, keys) == 1)
        let entry = try #require(reserve.waiting(place.name).first)
        #expect(keys.reserve.open(entry.sealed, at: keys.bindingOfReserved(entry.id)) == bytes("event"))
        let other = how == "other key" ? TenantKeys(.init(size: .bits256), place: place, bodies: .none) : keys
        let binding = keys.bindingOfReserved(how == "none" ? [] : entry.id)
        #expect(other.reserve.open(entry.sealed, at: binding) == nil)
    }

    @Test(
        "One that cannot be used is told when the store is opened", arguments: ["directory", "pipe", "taken"])
    func told(_ how: String) throws {
        let cell = try TestCell()
        try FileManager.default.createDirectory(
            atPath: cell.storeDirectory, withIntermediateDirectories: false)
        let path = "\(cell.storeDirectory)/reserve"
        var other: EventReserve?
        switch how {
        case "directory":
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        case "pipe": try TestCell.makePipe(path, mode: 0o600)
        default: other = EventReserve(directory: cell.storeDirectory)
        }
        var told: [StoreFault] = []
        let reserve = EventReserve(directory: cell.storeDirectory) { told.append($0) }
        #expect(told.map(\.kind) == [.reserveUnusable])
        #expect(told.first?.place == path)
        #expect(reserve.waiting(bytes("vn/ctse")).isEmpty)
        other?.close()
    }

    @Test("It is one process's at a time, and begins anew when all of it was taken")
    func file() throws {
        let cell = try TestCell()
        try FileManager.default.createDirectory(
            atPath: cell.storeDirectory, withIntermediateDirectories: false)
        let place = TenantPlace(cell.scope("ctse").tenant)
        let keys = TenantKeys(.init(size: .bits256), place: place, bodies: .none)
        let first = EventReserve(directory: cell.storeDirectory)
        let second = EventReserve(directory: cell.storeDirectory)
        #expect(try second.keep([bytes("event")], of: place.name, keys) == 0, "another one has it")
        let large = [UInt8](repeating: 1, count: 60_000)
        for _ in 0..<100 {
            #expect(try first.keep([large, large, large, large, large], of: place.name, keys) == 4)
            first.forget(first.waiting(place.name), of: place.name)
        }
        #expect(first.waiting(place.name).isEmpty)
    }
}
