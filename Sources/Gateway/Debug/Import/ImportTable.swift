import Crypto
import Foundation
import Notation
import Tenancy
import WireProto

/// Rows of a file, and the method that makes a record of each.
///
/// The columns are fields of the record as proto3's JSON calls them: `headType`, `area.code`; several values
/// of one field stand between semicolons. `parent` is the record's parent, where it is not the partner. Where a name
/// stands, the `key` of a row of an earlier import may stand for it. `key` is the operator's own word for the row. An
/// errors file has `line` and `error` besides.
struct ImportTable {
    let header: [String]
    let rows: [Row]
    private let method: ImportMethod
    private let resource: FieldSchema
    /// The base name of the file that the rows come from, by way of an errors file or not.
    private let file: String

    struct Row {
        /// Where it was in the file that it first was read from: part of its request id.
        let line: Int
        let values: [String]
    }

    /// Columns that are no fields of the record.
    private static let own = ["key", "parent", "line", "error"]

    /// - Parameter file: The path of the file that has the text.
    /// - Throws: When the text is no table, or a column is no field of what the method makes.
    init(_ text: String, of file: String, making method: ImportMethod) throws(DebugFailure) {
        guard
            let resource = method.method.input?.fields.first(where: { $0.kind == .message && !$0.isRepeated })
        else { throw .unusable("\(method.method.path) does not make a record") }
        self.method = method
        self.resource = resource
        self.file = String(ImportFiles.source(of: file).split(separator: "/").last ?? "")
        var reader = CSVReader(text)
        var rows: [Row] = []
        do throws(CSVReader.Problem) {
            header = try reader.next() ?? []
            while let values = try reader.next() { rows.append(Row(line: reader.line, values: values)) }
        } catch {
            switch error {
            case .openQuote(let line):
                throw .unusable("a quote is opened in the row of line \(line) and never closed")
            case .strayQuote(let line): throw .unusable("line \(line) has a quote inside a value")
            }
        }
        for column in header where !Self.own.contains(column) {
            guard Self.field(column, in: resource.message) != nil else {
                throw .unusable("'\(column)' is no field of \(resource.message?.fullName ?? "")")
            }
        }
        guard Set(header).count == header.count, !header.isEmpty else {
            throw .unusable("the first row must name each column once")
        }
        let lines = header.firstIndex(of: "line")
        self.rows = rows.map { row in
            let line = lines.flatMap { $0 < row.values.count ? Int(row.values[$0]) : nil }
            return Row(line: line ?? row.line, values: row.values)
        }
        try refuseRepeatedKeys()
    }

    /// A key stands for one row where other files name it: were it another row's as well, children would be put into
    /// whichever family comes last.
    private func refuseRepeatedKeys() throws(DebugFailure) {
        var lines: [String: Int] = [:]
        for row in rows {
            guard let key = key(of: row), !key.isEmpty else { continue }
            if let first = lines.updateValue(row.line, forKey: key) {
                throw .unusable(
                    "lines \(first) and \(row.line) have the same key: give each row a key of its own")
            }
        }
    }

    /// The item of a push that makes a row's record.
    ///
    /// - Parameters:
    ///   - parent: Where the row names none.
    ///   - names: What the rows of earlier imports became, by their keys.
    /// - Throws: A sentence about the row that quotes nothing of it.
    func item(
        _ row: Row, parent: String, names: [String: String]
    ) throws(RowProblem) -> FamilyV1.SyncItem {
        guard row.values.count == header.count else {
            throw RowProblem("has \(row.values.count) values for \(header.count) columns")
        }
        var record: [String: Any] = [:]
        var parent = parent
        for (column, value) in zip(header, row.values) where !value.isEmpty {
            switch column {
            case "parent": parent = names[value] ?? value
            case let own where Self.own.contains(own): break
            default:
                let value = try json(value, column, names)
                Self.set(&record, column.split(separator: ".").map(String.init)[...], value)
            }
        }
        var request: [String: Any] = ["parent": parent, Self.jsonName(resource.name): record]
        let unnumbered = try bytes(request)
        request["requestId"] = requestID(row, unnumbered)
        let bytes = try bytes(request)
        do throws(MessageError) { return try method.item(bytes) } catch { throw RowProblem(error) }
    }

    /// Of the same row in the same place, always the same: a run that is repeated makes nothing twice. Rows that say
    /// little are often equal, also at the same line of two files, so the file and the key tell them apart.
    private func requestID(_ row: Row, _ request: [UInt8]) -> String {
        var hasher = SHA256()
        let key = key(of: row) ?? ""
        hasher.update(data: Array("pegase import 2 \(method.method.path) \(row.line) ".utf8))
        // With their lengths, so that no key reads as part of a file's name.
        for word in [file, key] { hasher.update(data: Array("\(word.utf8.count) \(word) ".utf8)) }
        hasher.update(data: request)
        return "import-"
            + Hexadecimal.text(Array(hasher.finalize().prefix(20)))
    }

    /// The operator's own word for a row; `nil` where the table has no such column.
    func key(of row: Row) -> String? { zip(header, row.values).first { $0.0 == "key" }?.1 }

    private func bytes(_ request: [String: Any]) throws(RowProblem) -> [UInt8] {
        guard let schema = method.method.input,
            let data = try? JSONSerialization.data(withJSONObject: request, options: .sortedKeys)
        else { throw RowProblem("is no text") }
        do throws(MessageError) {
            return try WireFields.bytes(fromJSON: String(decoding: data, as: UTF8.self), schema)
        } catch {
            throw RowProblem(error)
        }
    }

    private func json(
        _ value: String, _ column: String, _ names: [String: String]
    ) throws(RowProblem) -> Any {
        guard let field = Self.field(column, in: resource.message) else {
            throw RowProblem("\(column) is no field")
        }
        if field.isRepeated {
            return try value.split(separator: ";").map { part throws(RowProblem) in
                try Self.scalar(part.trimmingCharacters(in: .whitespaces), field, column)
            }
        }
        return try Self.scalar(field.resource == nil ? value : names[value] ?? value, field, column)
    }

    private static func scalar(
        _ text: String, _ field: FieldSchema, _ column: String
    ) throws(RowProblem) -> Any {
        switch field.kind {
        case .bool:
            guard text == "true" || text == "false" else {
                throw RowProblem("\(column) must be true or false")
            }
            return text == "true"
        case .message: throw RowProblem("\(column) must name one of its fields")
        default: return text  // proto3's JSON takes numbers in quotes as well.
        }
    }

    /// Puts a value below the names of a column, `area` and `code`.
    private static func set(_ record: inout [String: Any], _ path: ArraySlice<String>, _ value: Any) {
        guard let first = path.first else { return }
        guard path.count > 1 else { return record[first] = value }
        var inner = record[first] as? [String: Any] ?? [:]
        set(&inner, path.dropFirst(), value)
        record[first] = inner
    }

    private static func field(_ column: String, in schema: MessageSchema?) -> FieldSchema? {
        var (schema, found) = (schema, FieldSchema?.none)
        for name in column.split(separator: ".", omittingEmptySubsequences: false) {
            found = schema?.fields.first { jsonName($0.name) == name || $0.name == name }
            guard let next = found else { return nil }
            schema = next.isRepeated ? nil : next.message
        }
        return found
    }

    private static func jsonName(_ name: String) -> String {
        let words = name.split(separator: "_")
        return words.dropFirst().reduce(String(words.first ?? "")) {
            $0 + $1.prefix(1).uppercased() + $1.dropFirst()
        }
    }
}

/// Why a row cannot be sent; quotes nothing of it.
struct RowProblem: Error, Equatable {
    let text: String

    init(_ text: String) { self.text = text }

    init(_ error: MessageError) { text = "\(error.path): \(error.problem)" }
}
