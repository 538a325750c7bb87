import Notation
import Tenancy

@testable import Store

/// The rows of a tenant as whoever has the disk can change them: without a key, past the store, on either engine.
///
/// In a statement `db.` stands before a table, `mine` for "of this tenant", and `[a]` for the bytes of `a`.
struct RawTenant {
    static let tables = [
        "tenants", "heads", "nodes", "records", "versions", "entries", "replies", "events", "removals",
    ]

    private let file: SQLiteConnection?
    private let admin: PostgreSQLConnection?
    private let name: String

    init(_ cell: TestCell, _ partner: String) throws {
        name = "\(cell.country.code)/\(partner)"
        switch cell.engine {
        case .sqlite: (file, admin) = (try RawFile(cell, partner).connection, nil)
        case .postgresql:
            (file, admin) = (nil, try PrivateServer.shared.get().admin(cell.database ?? ""))
        }
    }

    @discardableResult
    func run(_ statement: String, _ values: [EngineValue] = []) throws -> [[EngineValue]] {
        let text = spelled(statement)
        if let file { return try file.query(text, values).map(\.columns) }
        var rows: [[EngineValue]] = []
        try admin?.send(.prepared(text, values)) { row throws(StoreError) in rows.append(row.columns) }
        return rows
    }

    /// All rows of the tenant.
    func copy() throws -> [String: [[EngineValue]]] {
        var rows: [String: [[EngineValue]]] = [:]
        for table in Self.tables { rows[table] = try run("SELECT * FROM db.\(table) WHERE mine") }
        return rows
    }

    /// Puts a table back to what it was.
    func putBack(_ table: String, _ earlier: [String: [[EngineValue]]]) throws {
        try run("DELETE FROM db.\(table) WHERE mine")
        for row in earlier[table] ?? [] {
            let places = row.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
            try run("INSERT INTO db.\(table) VALUES (\(places))", row)
        }
    }

    func close() {
        file?.close()
    }

    private func spelled(_ statement: String) -> String {
        var text = statement.replacing("db.", with: file == nil ? "pegase." : "main.")
        text.replace("mine", with: "tenant = [\(name)]")
        text.replace(/\[([^\]]*)\]/) { found in
            let digits = Hexadecimal.text(bytes(String(found.output.1)))
            return file == nil ? "'\\x\(digits)'" : "x'\(digits)'"
        }
        return text
    }
}
