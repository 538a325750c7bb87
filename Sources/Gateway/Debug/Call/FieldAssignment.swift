import ArgumentParser
import WireProto

/// `-d family.note=text`: one field of a request, by its path. A list takes one element from each.
struct FieldAssignment: ExpressibleByArgument {
    let path: String
    let value: String

    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else { return nil }
        path = String(argument[..<equals])
        value = String(argument[argument.index(after: equals)...])
    }

    /// A message with this field alone, as JSON.
    ///
    /// - Throws: With the nearest fields where the path leads nowhere.
    func json(_ schema: MessageSchema) throws(DebugFailure) -> String {
        try json(path.split(separator: ".", omittingEmptySubsequences: false)[...], schema)
    }

    private func json(_ names: ArraySlice<Substring>, _ schema: MessageSchema) throws(DebugFailure) -> String
    {
        let name = names.first.map(String.init) ?? ""
        guard let field = schema.fields.first(where: { $0.name == name || $0.jsonName == name }) else {
            let all = schema.fields.map(\.jsonName)
            let hint = NearestWord.question(name, in: all)
            throw .unusable(
                "-d \(path): \(schema.fullName) has no field '\(name)'"
                    + (hint.isEmpty ? "; it has \(all.joined(separator: ", "))" : hint))
        }
        let rest = names.dropFirst()
        var text: String
        if rest.isEmpty {
            text = written(field)
        } else if let inner = field.message {
            text = try json(rest, inner)
        } else {
            throw .unusable("-d \(path): \(field.jsonName) is no message, so nothing is in it")
        }
        if field.isRepeated, !text.hasPrefix("[") { text = "[\(text)]" }
        return "{\"\(field.jsonName)\": \(text)}"
    }

    /// Texts and enums need no quotes here; objects and lists are JSON already.
    private func written(_ field: FieldSchema) -> String {
        switch field.kind {
        case .bool, .int32, .int64, .uint32, .uint64, .sint32, .sint64, .fixed32, .fixed64, .sfixed32,
            .sfixed64,
            .float, .double:
            value
        case .message where value.hasPrefix("{") || value.hasPrefix("["): value
        case .string, .bytes, .enumeration, .message:
            field.isRepeated && value.hasPrefix("[") ? value : quoted
        }
    }

    private var quoted: String {
        let inside = value.unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\"", "\\": text += "\\\(scalar)"
            case "\n": text += "\\n"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return "\"\(inside)\""
    }
}

/// `-H 'name: value'`.
struct HeaderFlag: ExpressibleByArgument {
    let name: String
    let value: String

    init?(argument: String) {
        guard let colon = argument.firstIndex(of: ":") else { return nil }
        name = argument[..<colon].lowercased()
        value = String(argument[argument.index(after: colon)...].drop { $0 == " " })
        let letters = name.utf8.allSatisfy { byte in
            (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || [0x2d, 0x2e, 0x5f].contains(byte)
        }
        guard !name.isEmpty, letters, !name.hasPrefix("grpc-"),
            value.utf8.allSatisfy({ (0x20...0x7e).contains($0) })
        else { return nil }
    }
}
