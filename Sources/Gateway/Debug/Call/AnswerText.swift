import Foundation
import Program
import WireProto

/// An encoded answer as a person reads it. Identifying and special fields are redacted unless asked for.
struct AnswerText {
    let output: OutputFlag
    let reveals: Bool

    /// Prints one message of a call.
    func show(_ message: [UInt8], of method: RPCMethod) throws(RPCStatus) {
        do throws(DebugFailure) {
            if output == .raw {
                try FileHandle.standardOutput.writeWhole(message)
            } else {
                StandardOutput.line(try text(message, of: method))
            }
        } catch {
            throw RPCStatus(.internalError, nil, error.description)
        }
    }

    /// - Returns: As JSON where bytes are asked for.
    func text(_ message: [UInt8], of method: RPCMethod) throws(DebugFailure) -> String {
        guard let schema = method.output else { throw .unusable("the method has no schema") }
        let json: String
        do throws(MessageError) {
            json = try WireFields.json(message, schema, redacting: reveals ? [] : [.p2, .p3])
        } catch {
            throw .unusable("the answer is not a \(schema.fullName): \(error.path) \(error.problem)")
        }
        return switch output {
        case .json, .raw: json
        case .text: Self.plain(json)
        case .table: AnswerTable(json, schema).lines(width: Terminal.width).joined(separator: "\n")
        }
    }

    /// The same lines without the braces, brackets, quotes and commas of JSON: for the eye alone.
    private static func plain(_ json: String) -> String {
        json.split(separator: "\n").compactMap { line -> String? in
            let indent = line.prefix { $0 == " " }
            var rest = line.dropFirst(indent.count)
            if rest.hasSuffix(",") { rest.removeLast() }
            switch rest {
            case "{" where indent.isEmpty, "}", "]", "[": return nil
            case "{": return "\(indent.dropFirst(2))-"
            default: break
            }
            if rest.hasSuffix("{") || rest.hasSuffix("[") { rest = rest.dropLast(2) }
            if rest.hasPrefix("\""), let end = rest.dropFirst().firstIndex(of: "\"") {
                let word = rest[rest.index(after: rest.startIndex)..<end]
                rest = word + rest[rest.index(after: end)...]
            }
            return "\(indent.dropFirst(2))\(rest)"
        }.joined(separator: "\n")
    }
}

/// An answer as rows and columns: the elements of its list, or its own fields where it has none. A column that is empty
/// in every row is left out; messages within a row are JSON on one line, but for `meta`, of which the name is shown.
struct AnswerTable {
    private let heading: [String]
    private let rows: [[String]]

    init(_ json: String, _ schema: MessageSchema) {
        let parsed = (try? JSONSerialization.jsonObject(with: Data(json.utf8))) as? [String: Any] ?? [:]
        guard let list = schema.fields.first(where: { $0.isRepeated && $0.message != nil }),
            let element = list.message, schema.field(named: "meta") == nil
        else {
            heading = ["FIELD", "VALUE"]
            rows = schema.fields.compactMap { field in
                parsed[field.jsonName].map { [field.jsonName, Self.text($0, field)] }
            }
            return
        }
        let elements = parsed[list.jsonName] as? [Any] ?? []
        let all = elements.map { one in
            element.fields.map { field in
                // A list that is redacted whole, or an element that is, has nothing to show.
                ((one as? [String: Any])?[field.jsonName]).map { Self.text($0, field) } ?? ""
            }
        }
        let used = element.fields.indices.filter { column in all.contains { !$0[column].isEmpty } }
        heading =
            used.isEmpty
            ? [list.jsonName]
            : used.map { element.fields[$0].name == "meta" ? "name" : element.fields[$0].jsonName }
        rows = used.isEmpty ? [] : all.map { row in used.map { row[$0] } }
    }

    func lines(width: Int?) -> [String] {
        var table = TextTable(heading)
        for row in rows { table.add(row) }
        return table.lines(width: width) + (rows.isEmpty ? ["(none)"] : [])
    }

    /// Without the prefix that all values of an enum have.
    private static func short(_ text: String, _ field: FieldSchema) -> String {
        guard let prefix = field.enumeration?.prefix, text.hasPrefix(prefix) else { return text }
        return String(text.dropFirst(prefix.count))
    }

    private static func text(_ value: Any, _ field: FieldSchema) -> String {
        if let text = value as? String { return short(text, field) }
        if field.name == "meta", let meta = value as? [String: Any] { return meta["name"] as? String ?? "" }
        if field.enumeration != nil, let values = value as? [String] {
            return values.map { short($0, field) }.joined(separator: " ")
        }
        guard value is [Any] || value is [String: Any],
            let data = try? JSONSerialization.data(
                withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
        else { return "\(value)" }
        return String(decoding: data, as: UTF8.self)
    }
}

extension FileHandle {
    fileprivate func writeWhole(_ bytes: [UInt8]) throws(DebugFailure) {
        do {
            try write(contentsOf: Data(bytes))
        } catch {
            throw .unusable("standard output takes no more")
        }
    }
}
