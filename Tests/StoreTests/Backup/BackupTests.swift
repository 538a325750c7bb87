import Foundation
import Synchronization
import Tenancy
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
        let house = try BackupCell(engine)
        let store = try house.cell.open()
        let scope = house.cell.scope("ctse")
        try await fill(store, scope)
        let report = try house.backup().backUp(house.tenant(), to: house.directory)
        #expect((report.records, report.versions, report.events) == (1, 3, 3))
        #expect(report.file == house.archives().first)

        let (other, backup) = try house.elsewhere()
        #expect(try backup.restore(house.tenant(), from: house.directory)?.records == 1)
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
        let house = try BackupCell(engine)
        let scope = house.cell.scope("ctse")
        let (source, backup) = try house.elsewhere()
        try await fill(source, scope)
        _ = try backup.backUp(house.tenant(), to: house.directory)
        let target = try house.backup()
        _ = try target.restore(house.tenant(), from: house.directory)
        let store = try house.cell.open()
        #expect(try await TenantPicture.of(store, scope) == TenantPicture.of(source, scope))
        #expect(throws: ArchiveError.alreadyThere(tenant: "vn/ctse")) {
            _ = try target.restore(house.tenant(), from: house.directory)
        }
        #expect(try await TenantPicture.of(store, scope) == TenantPicture.of(source, scope))
    }

    @Test("The next backup holds what is new alone, and nothing new makes none")
    func increments() async throws {
        let house = try BackupCell()
        let store = try house.cell.open()
        let scope = house.cell.scope("ctse")
        try await fill(store, scope, "a")
        let backup = try house.backup()
        _ = try backup.backUp(house.tenant(), to: house.directory)
        #expect(try backup.backUp(house.tenant(), to: house.directory).file == nil)
        try await fill(store, scope, "b")
        _ = try backup.backUp(house.tenant(), to: house.directory)
        let archives = house.archives()
        #expect(archives.map { String($0.suffix(16)) } == ["0001-0001.backup", "0001-0002.backup"])
        let manifest = try BackupArchive.read(archives[1], ArchiveKey(house.keyFile)) { _ in }
        #expect(BackupRow.Section.allCases.map(manifest.count) == [3, 3, 3])
        let (other, elsewhere) = try house.elsewhere()
        _ = try elsewhere.restore(house.tenant(), from: house.directory)
        #expect(try await TenantPicture.of(other, scope) == TenantPicture.of(store, scope))
        #expect(try StoreBackup.tenants(ofStore: house.cell.storeDirectory, .vietnam) == [house.tenant()])
        #expect(try backup.tenants(in: house.directory) == [house.tenant()])
    }

    @Test("A tenant that was put back to an earlier time is another history: it begins a chain of its own")
    func diverged() async throws {
        let house = try BackupCell()
        let scope = house.cell.scope("ctse")
        let (first, backup) = try house.elsewhere("first")
        try await fill(first, scope, "a")
        house.cell.clock.advance(days: 1)
        try await fill(first, scope, "b")
        _ = try backup.backUp(house.tenant(), to: house.directory)
        let (second, restored) = try house.elsewhere("second")
        let yesterday = UnixTime(milliseconds: house.cell.clock.now.milliseconds - 1)
        #expect(try restored.restore(house.tenant(), from: house.directory, upTo: yesterday)?.versions == 3)
        #expect(throws: ArchiveError.diverged(tenant: "vn/ctse")) {
            _ = try restored.backUp(house.tenant(), to: house.directory)
        }
        // As long as the chain is, and not the same.
        try await fill(second, scope, "c")
        #expect(throws: ArchiveError.diverged(tenant: "vn/ctse")) {
            _ = try restored.backUp(house.tenant(), to: house.directory)
        }
        let report = try restored.backUp(house.tenant(), to: house.directory, startsChain: true)
        #expect(report.file?.hasSuffix("0002-0001.backup") == true)
        let (third, last) = try house.elsewhere("third")
        _ = try last.restore(house.tenant(), from: house.directory)
        #expect(try await TenantPicture.of(third, scope) == TenantPicture.of(second, scope))
    }

    @Test("Another cell's backup is refused, and another service's, and another tenant's")
    func foreign() async throws {
        let house = try BackupCell()
        let store = try house.cell.open()
        try await fill(store, house.cell.scope("ctse"))
        _ = try house.backup().backUp(house.tenant(), to: house.directory)
        let there = try BackupCell(country: .cambodia)
        #expect(throws: ArchiveError.self, "the directory has nothing of that cell") {
            _ = try there.backup().restore(there.tenant(), from: house.directory)
        }
        func moved(to place: String) throws -> String {
            let root = "\(house.cell.directory)/\(UUID().uuidString)"
            try FileManager.default.createDirectory(
                atPath: "\(root)/\(place)", withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                atPath: house.archives()[0], toPath: "\(root)/\(place)/0001-0001.backup")
            return root
        }
        for (place, backup, tenant) in [
            ("kh/family/ctse", try there.backup(), there.tenant()),
            ("vn/partner/ctse", try house.backup(service: "partner"), house.tenant()),
            ("vn/family/cswc", try house.backup(), house.tenant("cswc")),
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
        let key = "\(house.cell.directory)/other.key"
        try TestCell.write("\(String(repeating: "c1", count: 32))\n", to: key, mode: 0o400)
        #expect(throws: ArchiveError.doesNotOpen(file: house.archives()[0])) {
            _ = try house.backup(key: key).restore(house.tenant(), from: house.directory)
        }
    }

    @Test(
        "A request that came again when its reply was forgotten is in two archives, and the later reply is the one restored"
    )
    func requestAgain() async throws {
        let house = try BackupCell()
        let store = try house.cell.open()
        let scope = house.cell.scope("ctse")
        let backup = try house.backup()
        func ask(_ name: String) async throws {
            _ = try await store.writeOnce(in: scope, request("again")) { (writing) throws(StoreError) in
                try writing.insert(note, id(name), [])
                return bytes("made \(name)")
            }
        }
        try await ask("a")
        _ = try backup.backUp(house.tenant(), to: house.directory)
        house.cell.clock.advance(days: 31)
        try await fill(store, scope, "b")  // Its commits forget the old reply.
        try await ask("c")
        _ = try backup.backUp(house.tenant(), to: house.directory)
        let (other, elsewhere) = try house.elsewhere()
        _ = try elsewhere.restore(house.tenant(), from: house.directory)
        let again = try await other.writeOnce(in: scope, request("again")) { (_) throws(StoreError) in [] }
        #expect(text(again) == "made c")
        #expect(try await TenantPicture.of(other, scope).records == TenantPicture.of(store, scope).records)
    }

    @Test(
        "A new chain is begun whatever has become of the old one, and a directory that cannot be read is not an empty one"
    )
    func damagedChain() async throws {
        let house = try BackupCell()
        let store = try house.cell.open()
        let backup = try house.backup()
        for name in ["a", "b"] {
            try await fill(store, house.cell.scope("ctse"), name)
            _ = try backup.backUp(house.tenant(), to: house.directory)
        }
        try Data("rotten".utf8).write(to: URL(filePath: house.archives()[0]))
        #expect(throws: ArchiveError.self) { _ = try backup.backUp(house.tenant(), to: house.directory) }
        let report = try backup.backUp(house.tenant(), to: house.directory, startsChain: true)
        #expect(report.file?.hasSuffix("0002-0001.backup") == true)
        let (other, elsewhere) = try house.elsewhere()
        _ = try elsewhere.restore(house.tenant(), from: house.directory)
        #expect(
            try await TenantPicture.of(other, house.cell.scope("ctse"))
                == TenantPicture.of(store, house.cell.scope("ctse")))

        // A file where a directory is expected cannot be listed, whoever asks.
        let file = "\(house.cell.directory)/file"
        try Data().write(to: URL(filePath: file))
        #expect(throws: StoreError.self) { _ = try StoreDirectory.names(in: file) }
        #expect(try StoreDirectory.names(in: file + ".not") == [])
        let emptied = "\(house.directory)/vn/family/cswc"
        try FileManager.default.createDirectory(atPath: emptied, withIntermediateDirectories: false)
        #expect(
            try backup.tenants(in: house.directory) == [house.tenant()],
            "a directory without archives is no tenant")
        try Data().write(to: URL(filePath: "\(house.directory)/vn/family/notes"))
        #expect(
            try backup.tenants(in: house.directory) == [house.tenant()],
            "nor is a file that somebody has put there")
    }

    @Test("Without the country's key a backup opens nothing, and no body stands in it in clear")
    func sealed() async throws {
        let house = try BackupCell()
        let store = try house.cell.open()
        try await store.change(house.cell.scope("ctse")) {
            try $0.insert(
                note, id("a"), bytes("a name to be found"),
                indexes: [IndexEntry(byName, .keyed(bytes("a name to be found")))])
        }
        _ = try house.backup().backUp(house.tenant(), to: house.directory)
        var seen: [UInt8] = []
        try BackupArchive.read(house.archives()[0], ArchiveKey(house.keyFile)) { seen += $0.encoded() }
        let file = try Data(contentsOf: URL(filePath: house.archives()[0]))
        for all in [Data(seen), file] { #expect(all.firstRange(of: Data("a name to be found".utf8)) == nil) }
        #expect(file.firstRange(of: Data(seen.prefix(60))) == nil, "the rows themselves are sealed")
        let mode = try FileManager.default.attributesOfItem(atPath: house.archives()[0])[.posixPermissions]
        #expect(mode as? Int == 0o600)

        var configuration = house.cell.configuration()
        configuration.countryKey = "\(house.cell.directory)/another.key"
        configuration.directory = "\(house.cell.directory)/another"
        try TestCell.write(
            "\(String(repeating: "11", count: 32))\n", to: configuration.countryKey, mode: 0o400)
        let thief = try StoreBackup(configuration, service: "family", key: house.keyFile)
        #expect(throws: ArchiveError.self) { _ = try thief.restore(house.tenant(), from: house.directory) }
    }

    @Test("It runs while the service writes, and never waits for it nor makes it wait")
    func online() async throws {
        let house = try BackupCell()
        let store = try house.cell.open()
        let scope = house.cell.scope("ctse")
        try await fill(store, scope, "first")
        let backup = try house.backup()
        let isOver = Flag()
        let writing = Task {
            var count = 0
            while !isOver.isSet || count < 100 {
                try await fill(store, scope, "w\(count)")
                count += 1
            }
            return count
        }
        for _ in 0..<6 { _ = try backup.backUp(house.tenant(), to: house.directory) }
        isOver.set()
        #expect(try await writing.value >= 100)
        _ = try backup.backUp(house.tenant(), to: house.directory)
        let (other, elsewhere) = try house.elsewhere()
        _ = try elsewhere.restore(house.tenant(), from: house.directory)
        #expect(try await TenantPicture.of(other, scope) == TenantPicture.of(store, scope))
    }

    @Test("Two backups of a tenant do not run at once")
    func locked() async throws {
        let house = try BackupCell()
        try await fill(try house.cell.open(), house.cell.scope("ctse"))
        _ = try house.backup().backUp(house.tenant(), to: house.directory)
        let own = "\(house.directory)/vn/family/ctse"
        let lock = try DirectoryLock(own)
        defer { withExtendedLifetime(lock) {} }
        #expect(throws: ArchiveError.locked(directory: own)) {
            _ = try house.backup().backUp(house.tenant(), to: house.directory)
        }
    }

    @Test("A tenant whose rows were edited is not backed up, and the earlier backup stays")
    func damagedSource() async throws {
        let house = try BackupCell()
        let store = try house.cell.open()
        let scope = house.cell.scope("ctse")
        try await fill(store, scope, "a")
        _ = try house.backup().backUp(house.tenant(), to: house.directory)
        try await fill(store, scope, "b")
        await store.close()
        for statement in [
            "UPDATE events SET body = (SELECT body FROM events WHERE sequence = 4) WHERE sequence = 5",
            "DELETE FROM versions WHERE sequence = 5",
        ] {
            try RawFile.edit(house.cell, "ctse", statement)
            #expect(throws: ArchiveError.self) {
                _ = try house.backup().backUp(house.tenant(), to: house.directory)
            }
            #expect(house.archives().count == 1)
        }
    }
}

/// Something that one task tells another.
private final class Flag: Sendable {
    private let value = Atomic(false)

    var isSet: Bool { value.load(ordering: .acquiring) }
    func set() { value.store(true, ordering: .releasing) }
}
