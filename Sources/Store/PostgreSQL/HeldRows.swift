/// Rows that a transaction adds and that nothing in it has to see yet. They wait for each other, so that those of one
/// table go to the server in one statement, of whichever writes they are.
///
/// A value without a server, for the session's own tenant.
struct HeldRows {
    /// The statements that add a row and ask for nothing.
    static let added: Set<Statement> = [.addVersion, .addEntry, .addReply, .addEvent, .putNode]
    /// Each commit needs them, and they are cut from the statements' own.
    private static let texts = Dictionary(
        uniqueKeysWithValues: added.union([.addRecord]).map { ($0, $0.textForRows) })

    private var rows: [Statement: [[EngineValue]]] = [:]
    private var count = 0
    private var bytes = 0

    /// Both ends keep it in memory, and the server begins with it no sooner than it is sent.
    var isFull: Bool { count >= 256 || bytes >= 1 << 20 }

    /// - Parameter statement: One of ``added``, or `addRecord` where it is believed that there is no such record.
    mutating func add(_ statement: Statement, _ values: [EngineValue]) {
        rows[statement, default: []].append(values)
        count += 1
        for case .bytes(let value) in values { bytes += value.count }
    }

    /// Whether a statement may see a row that is held.
    func matter(to statement: Statement, _ values: [EngineValue]) -> Bool {
        switch statement {
        case .readTenant, .readHead, .writeHead, .readRemovals, .writeRemovals: false
        case .readNode, .putNode: rows[.putNode]?.contains { $0[1] == values[1] } ?? false
        case .findRecord, .readRecord, .addRecord, .moveRecord: holdsRecord(values[1], values[2])
        case .readVersion: rows[.addVersion]?.contains { $0[1] == values[1] } ?? false
        case .removeEntry: rows[.addEntry]?.contains(values) ?? false
        case .findReply: rows[.addReply]?.contains { $0[2] == values[1] } ?? false
        default: count > 0
        }
    }

    private func holdsRecord(_ kind: EngineValue, _ id: EngineValue) -> Bool {
        rows[.addRecord]?.contains { $0[1] == kind && $0[2] == id } ?? false
            || rows[.addVersion]?.contains { $0[2] == kind && $0[3] == id } ?? false
    }

    /// What is held, as the server takes it; then nothing is held any more.
    mutating func take() -> [PostgreSQLConnection.Piece] {
        defer { self = HeldRows() }
        return rows.map { statement, rows in
            // All of one tenant, and then column by column.
            let columns = rows[0].indices.dropFirst().map { column in rows.map { $0[column] } }
            return .rows(
                Self.texts[statement, default: statement.textForRows], rows[0][0], columns, isForEach: true)
        }
    }
}

extension Statement {
    /// The same for rows that come as an array of each column; the tenant stays one.
    var textForRows: String {
        let parts = text.split(separator: "VALUES (", maxSplits: 1)
        let columns = parts[1].prefix { $0 != ")" }.count { $0 == "$" }
        let arrays = (2...columns).map { "$\($0)" }.joined(separator: ", ")
        let rest = parts[1].drop { $0 != ")" }.dropFirst()
        return "\(parts[0])SELECT $1, added.* FROM unnest(\(arrays)) AS added\(rest)"
    }
}
