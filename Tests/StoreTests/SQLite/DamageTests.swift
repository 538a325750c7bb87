import Foundation
import Tenancy
import Testing

@testable import Store

@Suite("Files that are not as they were written")
struct DamageTests {
    /// A closed store of two tenants with two records, an access event and a reply each.
    private func filled() async throws -> TestCell {
        let cell = try TestCell()
        let store = try cell.open()
        for partner in ["ctse", "pedro"] {
            for name in ["a", "b"] {
                _ = try await store.writeOnce(in: cell.scope(partner), request("\(partner)-\(name)")) {
                    (writing) throws(StoreError) in
                    try writing.insert(
                        note, id(name), bytes("\(partner) \(name)"),
                        indexes: [IndexEntry(byState, .plain(bytes(name)))])
                    writing.note(AccessEvent(resources: [name], classes: .p2))
                    return bytes("reply to \(name)")
                }
            }
        }
        await store.close()
        return cell
    }

    private func isCorrupt(_ work: () async throws -> Void) async -> Bool {
        do {
            try await work()
            return false
        } catch StoreError.corrupt {
            return true
        } catch {
            return false
        }
    }

    @Test(
        "A record that was moved, swapped or altered does not open, and raises an alarm",
        arguments: [
            "UPDATE versions SET body = (SELECT body FROM versions WHERE id = x'62') WHERE id = x'61'",
            "UPDATE records SET sequence = 2 WHERE id = x'61'",
            "UPDATE records SET sequence = 99 WHERE id = x'61'",
            "UPDATE records SET revision = 2 WHERE id = x'61'",
            "UPDATE versions SET kind = 8 WHERE id = x'61'; UPDATE records SET kind = 8 WHERE id = x'61'",
            "UPDATE versions SET body = x'' WHERE id = x'61'",
            "UPDATE versions SET body = zeroblob(5000000) WHERE id = x'61'",
            "UPDATE versions SET body = CAST(substr(body, 1, 20) || x'00' || substr(body, 22) AS BLOB) WHERE id = x'61'",
            "UPDATE versions SET body = CAST(body || x'00' AS BLOB) WHERE id = x'61'",
            "DELETE FROM versions WHERE id = x'61'",
        ])
    func records(_ edit: String) async throws {
        let cell = try await filled()
        for statement in edit.split(separator: "; ") { try RawFile.edit(cell, "ctse", String(statement)) }
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let kind = edit.contains("kind = 8") ? other : note
        #expect(await isCorrupt { _ = try await store.look(scope) { try $0.get(kind, id("a")) } })
        // The rest of the tenant goes on, and so does its neighbour.
        #expect(try await store.look(scope) { text(try $0.get(note, id("b"))?.body) } == "ctse b")
        #expect(
            try await store.look(cell.scope("pedro")) { text(try $0.get(note, id("a"))?.body) } == "pedro a")
        // An alarm is raised after its caller has heard.
        await store.close()
        #expect(cell.alarmed.count == 1)
    }

    @Test("A row that a caller makes too large is the caller's fault, and no damage", arguments: [0, 1])
    func tooLarge(_ more: Int) async throws {
        let cell = try await filled()
        let connection = try hardened(cell, "ctse", .writing)
        try connection.begin(.writing)
        #expect(throws: StoreError.tooLarge("a row")) {
            // The second is too large only with its other columns.
            let body = [UInt8](repeating: 1, count: Int(StoreLimits.rowBytes) + more)
            try connection.run(.addEvent, [.bytes(bytes("vn/ctse")), .integer(99), .bytes(body)])
        }
        connection.rollback()
        connection.close()
    }

    @Test(
        "An entry that is not its record's spoils the list",
        arguments: [
            "UPDATE entries SET key = x'63' WHERE id = x'62'",
            "INSERT INTO entries SELECT tenant, kind, number, x'00', id FROM entries WHERE id = x'61'",
            "UPDATE entries SET id = x'7a' WHERE id = x'62'",
            "UPDATE entries SET number = 2 WHERE id = x'61'",
        ])
    func entries(_ edit: String) async throws {
        let cell = try await filled()
        try RawFile.edit(cell, "ctse", edit)
        let store = try cell.open()
        let index = edit.contains("number = 2") ? byName : byState
        #expect(
            await isCorrupt {
                _ = try await store.look(cell.scope("ctse")) { try $0.list(note, index, limit: 9) }
            })
    }

    @Test(
        "An edited head, log or reply is noticed",
        arguments: [
            "UPDATE heads SET change_sequence = 7", "UPDATE heads SET event_count = 3",
            "UPDATE heads SET frontier = zeroblob(length(frontier))", "UPDATE heads SET seal = zeroblob(32)",
            "UPDATE heads SET reply_sequence = 0", "DELETE FROM heads",
            "UPDATE heads SET state = x''", "UPDATE heads SET state = zeroblob(length(state))",
            "UPDATE events SET body = (SELECT body FROM events WHERE sequence = 2) WHERE sequence = 1",
            "UPDATE events SET sequence = 9 WHERE sequence = 1",
            "UPDATE replies SET body = (SELECT body FROM replies WHERE sequence = 2) WHERE sequence = 1",
        ])
    func heads(_ edit: String) async throws {
        let cell = try await filled()
        try RawFile.edit(cell, "ctse", edit)
        let store = try cell.open()
        let scope = cell.scope("ctse")
        #expect(
            await isCorrupt {
                _ = try await store.look(scope) { try $0.accessEvents(after: 0, limit: 9) }
                _ = try await store.writeOnce(in: scope, request("ctse-a")) { (_) throws(StoreError) in [] }
            })
        await store.close()
        #expect(cell.alarmed.count == 1)
    }

    @Test("Another tenant's file in the place of one's own does not open, even renamed inside")
    func foreignFile() async throws {
        let cell = try await filled()
        try FileManager.default.removeItem(atPath: cell.file("ctse"))
        try FileManager.default.copyItem(atPath: cell.file("pedro"), toPath: cell.file("ctse"))
        let store = try cell.open()
        #expect(
            await isCorrupt { _ = try await store.look(cell.scope("ctse")) { try $0.get(note, id("a")) } })
        for table in ["tenants", "heads", "nodes", "versions", "records", "entries", "replies", "events"] {
            try RawFile.edit(cell, "ctse", "UPDATE \(table) SET tenant = CAST('vn/ctse' AS BLOB)")
        }
        #expect(
            await isCorrupt { _ = try await store.look(cell.scope("ctse")) { try $0.get(note, id("a")) } })
        #expect(
            await isCorrupt {
                _ = try await store.change(cell.scope("ctse")) { try $0.insert(note, id("c"), []) }
            })
        #expect(
            try await store.look(cell.scope("pedro")) { text(try $0.get(note, id("a"))?.body) } == "pedro a")
        await store.close()
        #expect(cell.alarmed.count == 3)
    }

    @Test("Another country's key opens nothing")
    func foreignKey() async throws {
        let cell = try await filled()
        try FileManager.default.removeItem(atPath: cell.keyFile)
        try TestCell.write(String(repeating: "11", count: 32) + "\n", to: cell.keyFile, mode: 0o400)
        let store = try cell.open()
        #expect(
            await isCorrupt { _ = try await store.look(cell.scope("ctse")) { try $0.get(note, id("a")) } })
    }

    @Test("A file of noise, or cut short, is refused and not trusted")
    func noise() async throws {
        let cell = try await filled()
        var content = try Data(contentsOf: URL(filePath: cell.file("ctse")))
        content.replaceSubrange(0..<4096, with: [UInt8](repeating: 0x5a, count: 4096))
        try content.write(to: URL(filePath: cell.file("ctse")))
        let store = try cell.open()
        #expect(
            await isCorrupt { _ = try await store.look(cell.scope("ctse")) { try $0.get(note, id("a")) } })
        #expect(
            await isCorrupt {
                _ = try await store.change(cell.scope("ctse")) { try $0.insert(note, id("c"), []) }
            })
    }

    @Test("Nothing sealed is in any file in clear, while it is open and after")
    func canaries() async throws {
        let cell = try TestCell()
        let store = try cell.open()
        let scope = cell.scope("ctse")
        let canary = "Nguyen-Thi-Lan-canary"
        let bait = "plain-bait"
        _ = try await store.writeOnce(in: scope, request(canary)) { (writing) throws(StoreError) in
            try writing.insert(
                note, id("a"), bytes(canary),
                indexes: [
                    IndexEntry(byName, .keyed(bytes(canary))), IndexEntry(byState, .plain(bytes(bait))),
                ])
            writing.note(AccessEvent(resources: [canary], classes: .p2, requestID: canary))
            return bytes(canary)
        }
        try await store.change(scope) {
            try $0.update(note, id("a"), expecting: .revision(1), bytes(canary + "2"))
        }
        #expect(try found(canary, in: cell) == false)
        #expect(try found(bait, in: cell), "the search itself works")
        await store.close()
        #expect(try found(canary, in: cell) == false)
    }

    private func found(_ text: String, in cell: TestCell) throws -> Bool {
        let tenants = "\(cell.storeDirectory)/tenants"
        return try FileManager.default.contentsOfDirectory(atPath: tenants).contains { name in
            try Data(contentsOf: URL(filePath: "\(tenants)/\(name)")).range(of: Data(text.utf8)) != nil
        }
    }
}
