import Foundation
import Synchronization
import Tenancy
import TestSupport
import Testing

@testable import Store

@Suite("A backup")
struct BackupTests {
    /// A record with three revisions, two of them kept under a request id.
    private func fill(_ store: Store, _ scope: StoreScope, _ name: String = "a") async throws {
        for revision in 1...3 {
            _ = try await store.writeOnce(in: scope, request("\(name)-\(revision)")) {
                (writing) throws(StoreError) in
                let entries = [
                    IndexEntry(byState, .plain(bytes("s\(revision)"))),
                    IndexEntry(byName, .keyed(bytes("name"))),
                ]
                if revision == 1 {
                    try writing.insert(note, id(name), bytes("\(name)1"), indexes: entries)
                } else {
                    try writing.update(
                        note, id(name), expecting: .revision(Int64(revision - 1)),
                        bytes("\(name)\(revision)"), indexes: entries)
                }
                writing.note(AccessEvent(resources: ["\(name)@\(revision)"], classes: .p2))
                return bytes("reply \(revision)")
            }
        }
    }

    @Test("What was backed up is what is restored, on both engines", arguments: TestEngine.allCases)
    func whole(_ engine: TestEngine) async throws {
        let cell = try BackupCell(engine)
        let store = try cell.cell.open()
        let scope = cell.cell.scope("ctse")
        try await fill(store, scope)
        let report = try cell.backup().backUp(cell.tenant(), to: cell.directory)
        #expect((report.records, report.versions, report.events) == (1, 3, 3))
        #expect(report.file == cell.archives().first)

        let (other, backup) = try cell.elsewhere()
        #expect(try backup.restore(cell.tenant(), from: cell.directory)?.records == 1)
        #expect(try await TenantPicture.of(other, scope) == TenantPicture.of(store, scope))
        // A request that was answered before the backup is still known: it has no second effect.
        let again = try await other.writeOnce(in: scope, request("a-2")) { (_) throws(StoreError) in
            bytes("another reply")
        }
        #expect(text(again) == "reply 2")
        let named = try await other.look(scope) { try $0.list(note, byName, keyed: bytes("name"), limit: 5) }
        #expect(named.map(\.record.id.text) == ["a"])
        // And the log goes on where it was.
        try await other.note(AccessEvent(resources: ["after"], classes: .p2), in: scope)
        #expect(try await other.look(scope) { try $0.accessEvents(after: 4, limit: 9) }.count == 1)
    }

    @Test("Both engines take a restore, once", arguments: TestEngine.allCases)
    func restoring(_ engine: TestEngine) async throws {
        let cell = try BackupCell(engine)
        let scope = cell.cell.scope("ctse")
        let (source, backup) = try cell.elsewhere()
        try await fill(source, scope)
        _ = try backup.backUp(cell.tenant(), to: cell.directory)
        let target = try cell.backup()
        _ = try target.restore(cell.tenant(), from: cell.directory)
        let store = try cell.cell.open()
        #expect(try await TenantPicture.of(store, scope) == TenantPicture.of(source, scope))
        #expect(throws: ArchiveError.alreadyThere(tenant: "vn/ctse")) {
            _ = try target.restore(cell.tenant(), from: cell.directory)
        }
        #expect(try await TenantPicture.of(store, scope) == TenantPicture.of(source, scope))
    }

    @Test("The next backup holds what is new alone, and nothing new makes none")
    func increments() async throws {
        let cell = try BackupCell()
        let store = try cell.cell.open()
        let scope = cell.cell.scope("ctse")
        try await fill(store, scope, "a")
        let backup = try cell.backup()
        _ = try backup.backUp(cell.tenant(), to: cell.directory)
        #expect(try backup.backUp(cell.tenant(), to: cell.directory).file == nil)
        try await fill(store, scope, "b")
        _ = try backup.backUp(cell.tenant(), to: cell.directory)
        let archives = cell.archives()
        #expect(archives.map { String($0.suffix(16)) } == ["0001-0001.backup", "0001-0002.backup"])
        let manifest = try BackupArchive.read(archives[1], ArchiveKey(cell.keyFile)) { _ in }
        #expect(BackupRow.Section.allCases.map(manifest.count) == [3, 3, 3])
        let (other, elsewhere) = try cell.elsewhere()
        _ = try elsewhere.restore(cell.tenant(), from: cell.directory)
        #expect(try await TenantPicture.of(other, scope) == TenantPicture.of(store, scope))
        #expect(try StoreBackup.tenants(ofStore: cell.cell.storeDirectory, .vietnam) == [cell.tenant()])
        #expect(try backup.tenants(in: cell.directory) == [cell.tenant()])
    }

    @Test("A tenant that was put back to an earlier time is another history: it begins a chain of its own")
    func diverged() async throws {
        let cell = try BackupCell()
        let scope = cell.cell.scope("ctse")
        let (first, backup) = try cell.elsewhere("first")
        try await fill(first, scope, "a")
        cell.cell.clock.jump(days: 1)
        try await fill(first, scope, "b")
        _ = try backup.backUp(cell.tenant(), to: cell.directory)
        let (second, restored) = try cell.elsewhere("second")
        let yesterday = UnixTime(milliseconds: cell.cell.clock.now.milliseconds - 1)
        #expect(try restored.restore(cell.tenant(), from: cell.directory, upTo: yesterday)?.versions == 3)
        #expect(throws: ArchiveError.diverged(tenant: "vn/ctse")) {
            _ = try restored.backUp(cell.tenant(), to: cell.directory)
        }
        // As long as the chain is, and not the same.
        try await fill(second, scope, "c")
        #expect(throws: ArchiveError.diverged(tenant: "vn/ctse")) {
            _ = try restored.backUp(cell.tenant(), to: cell.directory)
        }
        let report = try restored.backUp(cell.tenant(), to: cell.directory, startsChain: true)
        #expect(report.file?.hasSuffix("0002-0001.backup") == true)
        let (third, last) = try cell.elsewhere("third")
        _ = try last.restore(cell.tenant(), from: cell.directory)
        #expect(try await TenantPicture.of(third, scope) == TenantPicture.of(second, scope))
    }

    @Test("Another cell's backup is refused, and another service's, and another tenant's")
    func foreign() async throws {
        let cell = try BackupCell()
        let store = try cell.cell.open()
        try await fill(store, cell.cell.scope("ctse"))
        _ = try cell.backup().backUp(cell.tenant(), to: cell.directory)
        let there = try BackupCell(country: .cambodia)
        #expect(throws: ArchiveError.self, "the directory has nothing of that cell") {
            _ = try there.backup().restore(there.tenant(), from: cell.directory)
        }
        func moved(to place: String) throws -> String {
            let root = "\(cell.cell.directory)/\(UUID().uuidString)"
            try FileManager.default.createDirectory(
                atPath: "\(root)/\(place)", withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                atPath: cell.archives()[0], toPath: "\(root)/\(place)/0001-0001.backup")
            return root
        }
        for (place, backup, tenant) in [
            ("kh/family/ctse", try there.backup(), there.tenant()),
            ("vn/partner/ctse", try cell.backup(service: "partner"), cell.tenant()),
            ("vn/family/cswc", try cell.backup(), cell.tenant("cswc")),
        ] {
            let root = try moved(to: place)
            #expect {
                _ = try backup.restore(tenant, from: root)
            } throws: { error in
                guard case .foreign(_, "family vn/ctse", _) = error as? ArchiveError else { return false }
                return "\(error)".contains("family vn/ctse")
            }
        }
        // The right cell with a key of its own, as one that was set up anew.
        let key = "\(cell.cell.directory)/other.key"
        try TestCell.write("\(String(repeating: "c1", count: 32))\n", to: key, mode: 0o400)
        #expect(throws: ArchiveError.doesNotOpen(file: cell.archives()[0])) {
            _ = try cell.backup(key: key).restore(cell.tenant(), from: cell.directory)
        }
    }

    @Test(
        "A request that came again when its reply was forgotten is in two archives, and the later reply is the one restored"
    )
    func requestAgain() async throws {
        let cell = try BackupCell()
        let store = try cell.cell.open()
        let scope = cell.cell.scope("ctse")
        let backup = try cell.backup()
        func ask(_ name: String) async throws {
            _ = try await store.writeOnce(in: scope, request("again")) { (writing) throws(StoreError) in
                try writing.insert(note, id(name), [])
                return bytes("made \(name)")
            }
        }
        try await ask("a")
        _ = try backup.backUp(cell.tenant(), to: cell.directory)
        cell.cell.clock.jump(days: 31)
        try await fill(store, scope, "b")  // Its commits forget the old reply.
        try await ask("c")
        _ = try backup.backUp(cell.tenant(), to: cell.directory)
        let (other, elsewhere) = try cell.elsewhere()
        _ = try elsewhere.restore(cell.tenant(), from: cell.directory)
        let again = try await other.writeOnce(in: scope, request("again")) { (_) throws(StoreError) in [] }
        #expect(text(again) == "made c")
        #expect(try await TenantPicture.of(other, scope).records == TenantPicture.of(store, scope).records)
    }

    @Test(
        "A new chain is begun whatever has become of the old one, and a directory that cannot be read is not an empty one"
    )
    func damagedChain() async throws {
        let cell = try BackupCell()
        let store = try cell.cell.open()
        let backup = try cell.backup()
        for name in ["a", "b"] {
            try await fill(store, cell.cell.scope("ctse"), name)
            _ = try backup.backUp(cell.tenant(), to: cell.directory)
        }
        try Data("rotten".utf8).write(to: URL(filePath: cell.archives()[0]))
        #expect(throws: ArchiveError.self) { _ = try backup.backUp(cell.tenant(), to: cell.directory) }
        let report = try backup.backUp(cell.tenant(), to: cell.directory, startsChain: true)
        #expect(report.file?.hasSuffix("0002-0001.backup") == true)
        let (other, elsewhere) = try cell.elsewhere()
        _ = try elsewhere.restore(cell.tenant(), from: cell.directory)
        #expect(
            try await TenantPicture.of(other, cell.cell.scope("ctse"))
                == TenantPicture.of(store, cell.cell.scope("ctse")))

        // A file where a directory is expected cannot be listed, whoever asks.
        let file = "\(cell.cell.directory)/file"
        try Data().write(to: URL(filePath: file))
        #expect(throws: StoreError.self) { _ = try StoreDirectory.names(in: file) }
        #expect(try StoreDirectory.names(in: file + ".not") == [])
        let emptied = "\(cell.directory)/vn/family/cswc"
        try FileManager.default.createDirectory(atPath: emptied, withIntermediateDirectories: false)
        #expect(
            try backup.tenants(in: cell.directory) == [cell.tenant()],
            "a directory without archives is no tenant")
        try Data().write(to: URL(filePath: "\(cell.directory)/vn/family/notes"))
        #expect(
            try backup.tenants(in: cell.directory) == [cell.tenant()],
            "nor is a file that somebody has put there")
    }

    @Test("Without the country's key a backup opens nothing, and no body stands in it in clear")
    func sealed() async throws {
        let cell = try BackupCell()
        let store = try cell.cell.open()
        try await store.change(cell.cell.scope("ctse")) {
            try $0.insert(
                note, id("a"), bytes("a name to be found"),
                indexes: [IndexEntry(byName, .keyed(bytes("a name to be found")))])
        }
        _ = try cell.backup().backUp(cell.tenant(), to: cell.directory)
        var seen: [UInt8] = []
        try BackupArchive.read(cell.archives()[0], ArchiveKey(cell.keyFile)) { seen += $0.encoded() }
        let file = try Data(contentsOf: URL(filePath: cell.archives()[0]))
        for all in [Data(seen), file] { #expect(all.firstRange(of: Data("a name to be found".utf8)) == nil) }
        #expect(file.firstRange(of: Data(seen.prefix(60))) == nil, "the rows themselves are sealed")
        let mode = try FileManager.default.attributesOfItem(atPath: cell.archives()[0])[.posixPermissions]
        #expect(mode as? Int == 0o600)

        var configuration = cell.cell.configuration()
        configuration.countryKey = "\(cell.cell.directory)/another.key"
        configuration.directory = "\(cell.cell.directory)/another"
        try TestCell.write(
            "\(String(repeating: "11", count: 32))\n", to: configuration.countryKey, mode: 0o400)
        let thief = try StoreBackup(configuration, service: "family", key: cell.keyFile)
        #expect(throws: ArchiveError.self) { _ = try thief.restore(cell.tenant(), from: cell.directory) }
    }

    @Test("It runs while the service writes, and never waits for it nor makes it wait")
    func online() async throws {
        let cell = try BackupCell()
        let store = try cell.cell.open()
        let scope = cell.cell.scope("ctse")
        try await fill(store, scope, "first")
        let backup = try cell.backup()
        let isOver = Flag()
        let writing = Task {
            var count = 0
            while !isOver.isSet || count < 100 {
                try await fill(store, scope, "w\(count)")
                count += 1
            }
            return count
        }
        for _ in 0..<6 { _ = try backup.backUp(cell.tenant(), to: cell.directory) }
        isOver.set()
        #expect(try await writing.value >= 100)
        _ = try backup.backUp(cell.tenant(), to: cell.directory)
        let (other, elsewhere) = try cell.elsewhere()
        _ = try elsewhere.restore(cell.tenant(), from: cell.directory)
        #expect(try await TenantPicture.of(other, scope) == TenantPicture.of(store, scope))
    }

    @Test("Two backups of a tenant do not run at once")
    func locked() async throws {
        let cell = try BackupCell()
        try await fill(try cell.cell.open(), cell.cell.scope("ctse"))
        _ = try cell.backup().backUp(cell.tenant(), to: cell.directory)
        let own = "\(cell.directory)/vn/family/ctse"
        let lock = try DirectoryLock(own)
        defer { withExtendedLifetime(lock) {} }
        #expect(throws: ArchiveError.locked(directory: own)) {
            _ = try cell.backup().backUp(cell.tenant(), to: cell.directory)
        }
    }

    @Test("A tenant whose rows were edited is not backed up, and the earlier backup stays")
    func damagedSource() async throws {
        let cell = try BackupCell()
        let store = try cell.cell.open()
        let scope = cell.cell.scope("ctse")
        try await fill(store, scope, "a")
        _ = try cell.backup().backUp(cell.tenant(), to: cell.directory)
        try await fill(store, scope, "b")
        await store.close()
        for statement in [
            "UPDATE events SET body = (SELECT body FROM events WHERE sequence = 4) WHERE sequence = 5",
            "DELETE FROM versions WHERE sequence = 5",
        ] {
            try RawFile.edit(cell.cell, "ctse", statement)
            #expect(throws: ArchiveError.self) {
                _ = try cell.backup().backUp(cell.tenant(), to: cell.directory)
            }
            #expect(cell.archives().count == 1)
        }
    }
}

/// Something that one task tells another.
private final class Flag: Sendable {
    private let value = Atomic(false)

    var isSet: Bool { value.load(ordering: .acquiring) }
    func set() { value.store(true, ordering: .releasing) }
}
