import Foundation
import Tenancy

@testable import Store

/// A cell that is backed up, and a directory to back up to.
struct BackupCell {
    let cell: TestCell
    let keyFile: String
    let directory: String

    init(_ engine: TestEngine = .sqlite, country: Country = .vietnam) throws {
        cell = try TestCell(engine, country: country)
        keyFile = "\(cell.directory)/backup.key"
        directory = "\(cell.directory)/backups"
        try TestCell.write("\(String(repeating: "b7", count: 32))\n", to: keyFile, mode: 0o400)
    }

    func tenant(_ partner: String = "ctse") -> TenantID {
        TenantID(country: cell.country, partner: PartnerID(partner)!)
    }

    func backup(service: String = "family", key: String? = nil) throws -> StoreBackup {
        try StoreBackup(
            cell.configuration(), service: service, key: key ?? keyFile, engine: cell.makeEngine())
    }

    /// A store that has nothing, of the same cell, and what restores into it.
    func elsewhere(_ name: String = "elsewhere") throws -> (store: Store, backup: StoreBackup) {
        var configuration = cell.configuration()
        configuration.directory = "\(cell.directory)/\(name)"
        let tenants = try StoreDirectory.prepare(configuration.directory, country: cell.country)
        let engine = SQLiteEngine(directory: tenants)
        return (
            try Store(configuration, engine: engine),
            try StoreBackup(configuration, service: "family", key: keyFile, engine: engine)
        )
    }

    /// The paths of a tenant's archives, in order.
    func archives(_ partner: String = "ctse") -> [String] {
        let own = "\(directory)/\(cell.country.code)/family/\(partner)"
        let names = (try? StoreDirectory.names(in: own)) ?? []
        return names.filter { $0.hasSuffix(".backup") }.sorted().map {
            "\(own)/\($0)"
        }
    }
}

/// All that can be asked of a tenant, to compare two of them.
struct TenantPicture: Equatable, Sendable {
    var records: [String: StoredRecord] = [:]
    var past: [String: [UInt8]] = [:]
    var listed: [String] = []
    var changes: [RecordChange] = []
    var events: [StoredAccessEvent] = []

    /// - Parameter ids: Of the kind ``note``; what else there may be is not looked for.
    static func of(_ store: Store, _ scope: StoreScope) async throws -> TenantPicture {
        try await store.look(scope) { reading in
            var picture = TenantPicture()
            while case let next = try reading.changes(after: Int64(picture.changes.count), limit: 1000),
                !next.isEmpty
            { picture.changes += next }
            while case let next = try reading.accessEvents(after: Int64(picture.events.count), limit: 1000),
                !next.isEmpty
            { picture.events += next }
            for change in picture.changes {
                picture.records[change.id.text] = try reading.get(note, change.id)
                picture.past["\(change.id.text)@\(change.revision)"] =
                    try reading.past(note, change.id, revision: change.revision)?.body
            }
            picture.listed = try reading.list(note, byState, limit: 1000).map {
                "\(text($0.key) ?? "") \($0.record.id.text)@\($0.record.revision)"
            }
            return picture
        }
    }
}
