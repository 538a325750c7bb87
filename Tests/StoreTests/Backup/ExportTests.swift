import Foundation
import Tenancy
import Testing

@testable import Store

@Suite("An export")
struct ExportTests {
    /// A record whose body is its own name, and the names that it refers to.
    private static func names(_ record: StoredRecord) -> SubjectFile.Names? {
        let words = String(decoding: record.body, as: UTF8.self).split(separator: " ").map(String.init)
        guard record.kind.number == note.number, let own = words.first else { return nil }
        return SubjectFile.Names(own: own, others: Array(words.dropFirst()))
    }

    private static func file(_ subject: String, _ bodies: [String]) -> SubjectFile {
        SubjectFile(
            of: subject,
            among: bodies.map { body in
                let words = body.split(separator: " ").map(String.init)
                return SubjectFile.Names(own: words[0], others: Array(words.dropFirst()))
            })
    }

    @Test(
        "A subject's file is what is below it, what names it, and what is below that; nothing about others",
        arguments: [
            (["p/families/a"], ["p/families/a"], []),
            (
                ["p/families/a", "p/families/ab", "p/families/a/members/m"],
                ["p/families/a", "p/families/a/members/m"], []
            ),
            (
                [
                    "p/families/a p/staff/s", "p/staff/s", "p/cases/c p/families/a/members/m",
                    "p/cases/c/notes/n",
                ],
                ["p/families/a", "p/cases/c", "p/cases/c/notes/n"], []
            ),
            // Found whatever their order, and however far.
            (
                ["p/placements/x p/cases/c", "p/cases/c p/families/a", "p/families/a"],
                ["p/families/a", "p/cases/c", "p/placements/x"], []
            ),
            // Siblings of two families are about both.
            (
                [
                    "p/families/a", "p/families/b", "p/groups/g p/families/a p/families/b/members/m",
                    "p/groups/g/minutes/1",
                ],
                ["p/families/a"], ["p/groups/g"]
            ),
            // A family that names this one is another family.
            (["p/families/a", "p/families/b p/families/a"], ["p/families/a"], ["p/families/b"]),
        ] as [([String], [String], [String])])
    func subject(_ bodies: [String], _ names: [String], _ leftOut: [String]) {
        let file = Self.file("p/families/a", bodies)
        #expect(file.names == Set(names))
        #expect(file.leftOut == leftOut)
    }

    private func cell() async throws -> (BackupCell, String) {
        let cell = try BackupCell()
        let store = try cell.cell.open()
        let scope = cell.cell.scope("ctse")
        for (name, body) in [("a", "p/families/a"), ("b", "p/families/b"), ("m", "p/families/a/members/m")] {
            try await store.change(scope) { writing in
                try writing.insert(note, id(name), bytes(body))
                writing.note(AccessEvent(resources: [body], classes: .p2))
            }
        }
        try await store.change(scope) { writing in
            try writing.update(note, id("m"), expecting: .revision(1), bytes("p/families/a/members/m again"))
            try writing.insert(other, id("x"), bytes("of a kind that nobody knows"))
            writing.note(AccessEvent(resources: ["p/families/a", "p/families/b"], classes: .p2, count: 2))
        }
        await store.close()
        return (cell, "\(cell.cell.directory)/export")
    }

    @Test("One subject's file has its revisions and the lines about it, and no other's name")
    func one() async throws {
        let (cell, path) = try await cell()
        let key = try ArchiveKey(cell.keyFile)
        let made = try cell.backup().export(
            cell.tenant(), to: path, key: key, subject: "p/families/a", names: Self.names)
        #expect((made.records, made.events) == (3, 3))
        var (records, events): ([StoredRecord], [StoredAccessEvent]) = ([], [])
        let read = try StoreBackup.readExport(path, key: key) { item in
            switch item {
            case .record(let record): records.append(record)
            case .event(let event): events.append(event)
            }
        }
        #expect(read == made)
        #expect(records.map { "\($0.id)@\($0.revision)" } == ["a@1", "m@1", "m@2"])
        #expect(
            events.map(\.event.resources) == [["p/families/a"], ["p/families/a/members/m"], ["p/families/a"]])
        #expect(throws: ArchiveError.store(.notFound)) {
            _ = try cell.backup().export(
                cell.tenant(), to: path + "2", key: key, subject: "p/families/c", names: Self.names)
        }
        #expect(throws: ArchiveError.self, "nothing is written over") {
            _ = try cell.backup().export(
                cell.tenant(), to: path, key: key, subject: nil, names: Self.names)
        }
    }

    @Test(
        "A revision from when a record was about another subject is left out and told; the later ones are handed out"
    )
    func moved() async throws {
        let (cell, path) = try await cell()
        let store = try cell.cell.open()
        let scope = cell.cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("c"), bytes("p/cases/c p/families/b theirs")) }
        try await store.change(scope) {
            try $0.update(note, id("c"), expecting: .revision(1), bytes("p/cases/c p/families/a ours"))
        }
        await store.close()
        let key = try ArchiveKey(cell.keyFile)
        let made = try cell.backup().export(
            cell.tenant(), to: path, key: key, subject: "p/families/a", names: Self.names)
        #expect(made.leftOut == ["p/cases/c"])
        var bodies: [String?] = []
        _ = try StoreBackup.readExport(path, key: key) { item in
            if case .record(let record) = item, record.id == id("c") { bodies.append(text(record.body)) }
        }
        #expect(bodies == ["p/cases/c p/families/a ours"])
    }

    @Test("A record that was about the subject once and is not any more is told")
    func movedAway() async throws {
        let (cell, path) = try await cell()
        let store = try cell.cell.open()
        let scope = cell.cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("c"), bytes("p/cases/c p/families/a ours")) }
        try await store.change(scope) {
            try $0.update(note, id("c"), expecting: .revision(1), bytes("p/cases/c p/families/b theirs"))
        }
        await store.close()
        let made = try cell.backup().export(
            cell.tenant(), to: path, key: ArchiveKey(cell.keyFile), subject: "p/families/a",
            names: Self.names)
        #expect(made.leftOut == ["p/cases/c"])
    }

    @Test("A whole tenant's has everything, and every byte of it is guarded")
    func whole() async throws {
        let (cell, path) = try await cell()
        let key = try ArchiveKey(cell.keyFile)
        let made = try cell.backup().export(
            cell.tenant(), to: path, key: key, subject: nil, names: Self.names)
        #expect((made.records, made.events, made.leftOut) == (5, 4, []))
        let whole = try Data(contentsOf: URL(filePath: path))
        #expect(whole.firstRange(of: Data("families".utf8)) == nil)
        let changed = path + ".changed"
        for place in stride(from: 0, to: whole.count, by: 3) {
            var bytes = whole
            bytes[place] ^= 0x20
            try bytes.write(to: URL(filePath: changed))
            let opened = Result { try StoreBackup.readExport(changed, key: key) { _ in } }
            #expect(throws: ArchiveError.self, "byte \(place)") { try opened.get() }
        }
        #expect(throws: ArchiveError.self, "an export is no backup") {
            try BackupArchive.read(path, key) { _ in }
        }
    }
}
