import Foundation
import Tenancy
import Testing

@testable import Store

/// A tenant's files are taken away, emptied or replaced: by whoever has the disk, or by a careless `mv`.
@Suite("Files that are not where they were")
struct MovedFileTests {
    /// A store that runs, with marks, and has acknowledged a record.
    private func running() async throws -> (TestCell, Store, StoreScope) {
        let cell = try TestCell()
        let store = try open(cell)
        let scope = cell.scope("ctse")
        try await write("a", store, scope)
        return (cell, store, scope)
    }

    private func open(_ cell: TestCell, isMarked: Bool = true) throws -> Store {
        var configuration = cell.configuration()
        if isMarked { configuration.marks = StoreMarks(["\(cell.directory)/marks"]) { _ in } }
        return try Store(configuration, engine: cell.makeEngine())
    }

    private func write(_ name: String, _ store: Store, _ scope: StoreScope) async throws {
        try await store.change(scope) { try $0.insert(note, id(name), bytes(name)) }
    }

    private func read(_ name: String, _ store: Store, _ scope: StoreScope) async throws -> String? {
        try await store.look(scope) { text(try $0.get(note, id(name))?.body) }
    }

    private func content(_ path: String) throws -> Data? {
        FileManager.default.fileExists(atPath: path) ? try Data(contentsOf: URL(filePath: path)) : nil
    }

    private static func replace(_ path: String) throws {
        try FileManager.default.copyItem(atPath: path, toPath: path + ".new")
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.moveItem(atPath: path + ".new", toPath: path)
    }

    private static let moved = StoreError.fileMoved("the tenant's file")

    @Test("Nothing is written to a file that was removed, and nothing read", arguments: [true, false])
    func removed(_ isRead: Bool) async throws {
        let (cell, store, scope) = try await running()
        for suffix in ["", "-wal", "-shm"] {
            try FileManager.default.removeItem(atPath: cell.file("ctse") + suffix)
        }
        await #expect(throws: Self.moved) {
            if isRead { _ = try await read("a", store, scope) } else { try await write("b", store, scope) }
        }
        // Then what is there counts, which is nothing.
        await #expect(throws: StoreError.behindMark) { try await write("b", store, scope) }
        await #expect(throws: StoreError.behindMark) { try await read("a", store, scope) }
        try await write("a", store, cell.scope("pedro"))
        await store.close()
        #expect(cell.alarmed.first == Self.moved)
        #expect(try content(cell.file("ctse")) == nil)
    }

    @Test("A file that another one was put in the place of is noticed; the log beside it stays")
    func replaced() async throws {
        let (cell, store, scope) = try await running()
        let log = try #require(try content(cell.file("ctse") + "-wal"))
        try Self.replace(cell.file("ctse"))
        await #expect(throws: Self.moved) { try await write("b", store, scope) }
        #expect(try content(cell.file("ctse") + "-wal") == log)
        // The other file is the same here, so with the log nothing is lost.
        #expect(try await read("a", store, scope) == "a")
        try await write("b", store, scope)
        await store.close()
        #expect(cell.alarmed == [Self.moved])
    }

    @Test("A commit into a file that went while it was made is not acknowledged")
    func within() async throws {
        let (cell, store, scope) = try await running()
        let path = cell.file("ctse")
        await #expect(throws: Self.moved) {
            try await store.change(scope) { writing in
                try writing.insert(note, id("b"), bytes("b"))
                try Self.replace(path)
            }
        }
        #expect(try await read("a", store, scope) == "a")
        await store.close()
        #expect(cell.alarmed == [Self.moved])
    }

    @Test(
        "A log that was removed or replaced is noticed by the next commit, and loses nothing",
        arguments: [true, false])
    func log(_ isReplaced: Bool) async throws {
        let (cell, store, scope) = try await running()
        let path = cell.file("ctse") + "-wal"
        if isReplaced { try Self.replace(path) } else { try FileManager.default.removeItem(atPath: path) }
        let moved = StoreError.fileMoved("the log of the tenant's file")
        await #expect(throws: moved) { try await write("b", store, scope) }
        #expect(try await read("a", store, scope) == "a")
        try await write("c", store, scope)
        await store.close()
        let again = try open(cell)
        for name in ["a", "c"] { #expect(try await read(name, again, scope) == name) }
        await again.close()
        #expect(cell.alarmed == [moved])
    }

    @Test(
        "A log beside a file that is empty or gone is kept, and the tenant refused",
        arguments: [(true, true), (true, false), (false, true), (false, false)])
    func orphanedLog(_ isGone: Bool, _ isMarked: Bool) async throws {
        let (cell, first, scope) = try await running()
        let log = try #require(try content(cell.file("ctse") + "-wal"))
        await first.close()
        if isGone {
            try FileManager.default.removeItem(atPath: cell.file("ctse"))
        } else {
            try Data().write(to: URL(filePath: cell.file("ctse")))
        }
        try log.write(to: URL(filePath: cell.file("ctse") + "-wal"))
        let store = try open(cell, isMarked: isMarked)
        let refusal = StoreError.corrupt(
            "a log with records lies beside a tenant's file that is empty or gone")
        await #expect(throws: refusal) { try await read("a", store, scope) }
        await #expect(throws: refusal) { try await write("b", store, scope) }
        await #expect(throws: refusal) {
            _ = try await store.look(at: scope) { (reading) throws(StoreError) in try reading.tenantRevision }
        }
        await store.close()
        #expect(cell.alarmed == [refusal, refusal, refusal])
        #expect(try content(cell.file("ctse") + "-wal") == log)
        #expect(try content(cell.file("ctse")) == (isGone ? nil : Data()))
    }

    @Test("What lies in the place of a tenant that is gone is left as it is")
    func leftovers() async throws {
        let (cell, first, scope) = try await running()
        await first.close()
        for (suffix, content) in [("", ""), ("-wal", ""), ("-shm", "an index")] {
            try Data(content.utf8).write(to: URL(filePath: cell.file("ctse") + suffix))
        }
        let store = try open(cell)
        await #expect(throws: StoreError.behindMark) { try await read("a", store, scope) }
        await #expect(throws: StoreError.behindMark) { try await write("b", store, scope) }
        await store.close()
        #expect(try content(cell.file("ctse")) == Data())
        #expect(try content(cell.file("ctse") + "-shm") == Data("an index".utf8))
    }
}
