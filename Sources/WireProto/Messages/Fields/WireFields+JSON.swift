import Notation

extension WireFields {
    /// The message as JSON, by proto3's mapping: lowerCamelCase names, fields at their default left out, enums by
    /// name, 64-bit numbers as strings, bytes as base64, Timestamp, Duration and FieldMask as strings.
    ///
    /// - Parameters:
    ///   - redacting: A field of one of these classes is written as `"[P2]"`, whatever it holds.
    ///   - indented: Two spaces a level; else everything on one line.
    public static func json(
        _ bytes: [UInt8], _ schema: MessageSchema, redacting: FieldSchema.Classes = [], indented: Bool = true
    ) throws(MessageError) -> String {
        try value(bytes, schema, redacting).text(indented: indented)
    }

    private static func value(
        _ bytes: [UInt8], _ schema: MessageSchema, _ redacting: FieldSchema.Classes
    ) throws(MessageError) -> JSONValue {
        if let text = try JSONWellKnown.text(bytes, schema) { return .string(text) }
        let entries = try FieldEntry.all(in: bytes, bytes.indices, schema)
        var members: [(String, JSONValue)] = []
        for (index, field) in schema.fields.enumerated() {
            guard let member = try member(index, of: entries, in: bytes, schema, redacting) else { continue }
            members.append((field.jsonName, member))
        }
        return .object(members)
    }

    /// - Returns: `nil` for a field at its default.
    private static func member(
        _ index: Int, of entries: [FieldEntry], in bytes: [UInt8], _ schema: MessageSchema,
        _ redacting: FieldSchema.Classes
    ) throws(MessageError) -> JSONValue? {
        let field = schema.fields[index]
        var values: [FieldValue] = []
        if field.message != nil && !field.isRepeated {
            values = merged(entries, index, bytes).map { [.bytes($0)] } ?? []
        } else {
            values = try FieldValue.all(of: index, entries, bytes, schema)
            if !field.isRepeated && field.oneof == nil { values.removeAll(where: \.isDefault) }
        }
        guard !values.isEmpty else { return nil }
        if redacting.contains(field.fieldClass) { return .string("[P\(field.fieldClass.rawValue - 1)]") }
        var elements: [JSONValue] = []
        for (position, one) in values.enumerated() {
            do throws(MessageError) {
                elements.append(try element(one, field, redacting))
            } catch {
                throw error.within(field.name, index: field.isRepeated ? position : nil)
            }
        }
        return field.isRepeated ? .array(elements) : elements[0]
    }

    /// What stands at a path of the message, as JSON on one line.
    ///
    /// - Parameter path: As ``differingPaths(_:_:_:toFields:)`` gives it: through no repeated field.
    /// - Returns: `nil` where nothing is set, and for a path that names no field.
    public static func json(
        at path: String, of bytes: [UInt8], _ schema: MessageSchema
    ) throws(MessageError) -> String? {
        let names = path.split(separator: ".", maxSplits: 1)
        guard let name = names.first, let index = schema.fields.firstIndex(where: { $0.name == name }) else {
            return nil
        }
        let entries = try FieldEntry.all(in: bytes, bytes.indices, schema)
        guard names.count == 2 else {
            return try member(index, of: entries, in: bytes, schema, [])?.text(indented: false)
        }
        guard let inner = schema.fields[index].message, !schema.fields[index].isRepeated,
            let message = merged(entries, index, bytes)
        else { return nil }
        return try json(at: String(names[1]), of: message, inner)
    }

    private static func element(
        _ one: FieldValue, _ field: FieldSchema, _ redacting: FieldSchema.Classes
    ) throws(MessageError) -> JSONValue {
        switch one {
        case .bytes(let bytes):
            if let inner = field.message { return try value(bytes, inner, redacting) }
            if field.kind == .bytes { return .string(Base64.text(bytes)) }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw MessageError("", .invalidUTF8)
            }
            return .string(text)
        case .number(let bits):
            return JSONScalars.value(bits, field)
        }
    }

    /// Reads a message from JSON by the same mapping; names as in `proto/` and enum names without their prefix
    /// are taken too, `null` is absence.
    ///
    /// - Throws: ``MessageError`` for what is no JSON, a name that is no field, or a value that is none of its field.
    public static func bytes(fromJSON text: String, _ schema: MessageSchema) throws(MessageError) -> [UInt8] {
        try bytes(from: JSONValue(parsing: text), schema)
    }

    private static func bytes(from value: JSONValue, _ schema: MessageSchema) throws(MessageError) -> [UInt8]
    {
        if case .string(let text) = value, let bytes = try JSONWellKnown.bytes(text, schema) { return bytes }
        guard case .object(let members) = value else { throw MessageError("", .badValue) }
        var given: [Int: JSONValue] = [:]
        for (name, value) in members {
            guard let index = schema.fields.firstIndex(where: { $0.jsonName == name || $0.name == name })
            else {
                throw MessageError(name, .unknownField)
            }
            if case .null = value { continue }
            guard given.updateValue(value, forKey: index) == nil else { throw MessageError(name, .badValue) }
        }
        var writer = WireWriter()
        for (index, field) in schema.fields.enumerated() {
            guard let value = given[index] else { continue }
            guard field.isRepeated else {
                try write(value, field, &writer, index: nil)
                continue
            }
            guard case .array(let elements) = value else { throw MessageError(field.name, .badValue) }
            guard elements.count <= field.maxCount else {
                throw MessageError(field.name, .tooMany(maximum: field.maxCount))
            }
            for (position, element) in elements.enumerated() {
                try write(element, field, &writer, index: position)
            }
        }
        return writer.bytes
    }

    private static func write(
        _ value: JSONValue, _ field: FieldSchema, _ writer: inout WireWriter, index: Int?
    ) throws(MessageError) {
        do throws(MessageError) {
            if let inner = field.message {
                writer.field(field.number, delimited: try bytes(from: value, inner))
            } else {
                try JSONScalars.write(value, field, &writer)
            }
        } catch {
            throw error.within(field.name, index: index)
        }
    }
}
