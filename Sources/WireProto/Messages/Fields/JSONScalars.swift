import Notation

/// Numbers, texts, bytes and enums between the wire and JSON, by proto3's mapping.
enum JSONScalars {
    /// - Parameter bits: As ``FieldValue/number(_:)`` has them.
    static func value(_ bits: UInt64, _ field: FieldSchema) -> JSONValue {
        switch field.kind {
        case .bool: return .bool(bits != 0)
        case .enumeration:
            let number = Int32(truncatingIfNeeded: bits)
            return field.enumeration?.name(number).map { .string($0) } ?? .number("\(number)")
        case .int32, .sint32, .sfixed32: return .number("\(Int32(truncatingIfNeeded: bits))")
        case .uint32, .fixed32: return .number("\(UInt32(truncatingIfNeeded: bits))")
        case .int64, .sint64, .sfixed64: return .string("\(Int64(bitPattern: bits))")
        case .uint64, .fixed64: return .string("\(bits)")
        case .float: return floating(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
        case .double: return floating(Double(bitPattern: bits))
        case .string, .bytes, .message: return .null  // Not numbers.
        }
    }

    private static func floating(_ value: some BinaryFloatingPoint & CustomStringConvertible) -> JSONValue {
        if value.isNaN { return .string("NaN") }
        if value.isInfinite { return .string(value < 0 ? "-Infinity" : "Infinity") }
        return .number(value.description)
    }

    /// Writes one value; a default is written too where it is an element or in a oneof.
    static func write(
        _ value: JSONValue, _ field: FieldSchema, _ writer: inout WireWriter
    ) throws(MessageError) {
        let keepsDefault = field.isRepeated || field.oneof != nil
        switch field.kind {
        case .string, .bytes:
            guard case .string(let text) = value else { throw MessageError("", .badValue) }
            let bytes = field.kind == .string ? Array(text.utf8) : Base64.bytes(text)
            guard let bytes else { throw MessageError("", .badValue) }
            if field.kind == .string && bytes.contains(0) { throw MessageError("", .nulInText) }
            if !bytes.isEmpty || keepsDefault { writer.field(field.number, delimited: bytes) }
        case .message:
            throw MessageError("", .badValue)
        default:
            guard let bits = bits(value, field) else { throw MessageError("", .badValue) }
            if bits == 0 && !keepsDefault { return }
            writer.tag(field.number, field.kind.wireType)
            switch field.kind.wireType {
            case WireType.fixed32: writer.fixed(UInt32(truncatingIfNeeded: bits))
            case WireType.fixed64: writer.fixed(bits)
            default: writer.varint(bits)
            }
        }
    }

    /// The number as the wire has it; `nil` when the value is none of the kind.
    private static func bits(_ value: JSONValue, _ field: FieldSchema) -> UInt64? {
        switch field.kind {
        case .bool:
            guard case .bool(let flag) = value else { return nil }
            return flag ? 1 : 0
        case .enumeration:
            if case .string(let name) = value, let schema = field.enumeration {
                let known = schema.values.first { $0.name == name || $0.name == schema.prefix + name }
                return known.map { UInt64(bitPattern: Int64($0.number)) }
            }
            return integer(value, Int32.self).map { UInt64(bitPattern: Int64($0)) }
        case .int32: return integer(value, Int32.self).map { UInt64(bitPattern: Int64($0)) }
        case .sfixed32: return integer(value, Int32.self).map { UInt64(UInt32(bitPattern: $0)) }
        case .sint32:
            return integer(value, Int32.self).map { UInt64(UInt32(bitPattern: $0 << 1 ^ $0 >> 31)) }
        case .uint32, .fixed32: return integer(value, UInt32.self).map(UInt64.init)
        case .int64, .sfixed64: return integer(value, Int64.self).map(UInt64.init(bitPattern:))
        case .sint64: return integer(value, Int64.self).map { UInt64(bitPattern: $0 << 1 ^ $0 >> 63) }
        case .uint64, .fixed64: return integer(value, UInt64.self)
        case .float: return floating(value).map { UInt64(Float($0).bitPattern) }
        case .double: return floating(value)?.bitPattern
        case .string, .bytes, .message: return nil
        }
    }

    /// Numbers may be written as strings, and whole ones with a fraction or an exponent.
    private static func integer<Number: FixedWidthInteger>(_ value: JSONValue, _ type: Number.Type) -> Number?
    {
        guard let text = numeral(value) else { return nil }
        return Number(text) ?? Double(text).flatMap { Number(exactly: $0) }
    }

    private static func floating(_ value: JSONValue) -> Double? {
        switch numeral(value) {
        case "NaN"?: .nan
        case "Infinity"?: .infinity
        case "-Infinity"?: -.infinity
        case let text?: Double(text)
        case nil: nil
        }
    }

    private static func numeral(_ value: JSONValue) -> String? {
        switch value {
        case .number(let text), .string(let text): text
        default: nil
        }
    }
}
