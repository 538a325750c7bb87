import Foundation
import Kernel
import Tenancy
import Testing

@testable import Store

/// A backup that is cut short leaves a file under its temporary name and nothing else: whatever of that
/// reached the disk, the backups before it are whole and the next one goes on.
@Suite("A backup that is cut short")
struct InterruptedBackupTests {
    @Test("Whatever is left of it, the earlier backup restores and the next backup is whole")
    func partial() async throws {
        let cell = try BackupCell()
        let store = try cell.cell.open()
        let scope = cell.cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("a"), bytes("a")) }
        let backup = try cell.backup()
        _ = try backup.backUp(cell.tenant(), to: cell.directory)
        try await store.change(scope) { try $0.insert(note, id("b"), bytes("b")) }
        // What the interrupted backup would have written in full.
        _ = try backup.backUp(cell.tenant(), to: cell.directory)
        let kept = cell.archives()
        let whole = try Data(contentsOf: URL(filePath: kept[1]))
        let draft = ArchiveWriter.draft(of: kept[1])
        let scratch = "\(cell.directory)/vn/family/ctse/scratch"
        for length in stride(from: 0, through: whole.count, by: 41) {
            try FileManager.default.removeItem(atPath: kept[1])
            try whole.prefix(length).write(to: URL(filePath: draft))
            // And a scratch store, half filled.
            try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
            try Data("half".utf8).write(to: URL(filePath: "\(scratch)/ctse.db"))
            let name = "at\(length)"
            let (_, before) = try cell.elsewhere("\(name)-before")
            #expect(try before.restore(cell.tenant(), from: cell.directory)?.versions == 1)
            _ = try backup.backUp(cell.tenant(), to: cell.directory)
            #expect(cell.archives() == kept)
            let (_, after) = try cell.elsewhere("\(name)-after")
            #expect(try after.restore(cell.tenant(), from: cell.directory)?.versions == 2)
            #expect(!FileManager.default.fileExists(atPath: scratch))
        }
    }

    @Test("A restore that was cut short goes on; one into a tenant with anything in it does not")
    func halfRestored() async throws {
        let cell = try BackupCell()
        let store = try cell.cell.open()
        let scope = cell.cell.scope("ctse")
        try await store.change(scope) { try $0.insert(note, id("a"), bytes("a")) }
        _ = try cell.backup().backUp(cell.tenant(), to: cell.directory)
        let (_, opening) = try BackupArchive.opening(cell.archives()[0], ArchiveKey(cell.keyFile))
        let country = CountryKey(try KeyFile.read(cell.cell.keyFile, rootReadsAll: true), country: .vietnam)
        let place = TenantPlace(cell.tenant())
        let keys = try country.open(opening.wrappedKey, for: place)
        let (other, target) = try cell.elsewhere()
        let tenants = "\(cell.cell.directory)/elsewhere/tenants"
        let half = try SQLiteEngine(directory: tenants).open(place, for: .writing) {
            NewTenant(
                wrappedKey: opening.wrappedKey, head: TenantHead().encoded(keys),
                createTime: opening.createTime)
        }
        half.close()
        #expect(try target.restore(cell.tenant(), from: cell.directory)?.versions == 1)
        await other.close()

        // An empty tenant with a key of its own was made by a service that runs: it is somebody's.
        let (fresh, refused) = try cell.elsewhere("fresh")
        try await fresh.change(scope) { _ in }
        #expect(throws: ArchiveError.alreadyThere(tenant: "vn/ctse")) {
            _ = try refused.restore(cell.tenant(), from: cell.directory)
        }
        #expect(try await fresh.look(scope) { try $0.tenantRevision } == 0)
    }
}
