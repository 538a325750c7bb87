import Foundation
import Tenancy

@testable import Store

/// A tenant's file opened beside the store, as whoever can write to the disk would: without its key.
struct RawFile {
    let connection: SQLiteConnection

    init(_ cell: TestCell, _ partner: String) throws {
        connection = try SQLiteConnection(path: cell.file(partner), vfs: nil)
    }

    /// Runs one statement and leaves.
    static func edit(_ cell: TestCell, _ partner: String, _ statement: String) throws {
        let file = try RawFile(cell, partner)
        try file.connection.execute(statement)
        file.connection.close()
    }
}

/// A connection as the store's engine makes it.
func hardened(_ cell: TestCell, _ partner: String, _ use: ConnectionUse = .reading) throws -> SQLiteConnection
{
    let engine = SQLiteEngine(directory: "\(cell.storeDirectory)/tenants")
    let place = TenantPlace(TenantID(country: cell.country, partner: PartnerID(partner)!))
    let connection = try engine.open(place, for: use) { () throws(StoreError) in throw .notFound }
    return connection as! SQLiteConnection
}
