import ServiceRuntime
import TestSupport

@testable import WireProto

/// Draws what is identifying and special of a record: all its fields of the classes P2 and P3.
struct HiddenFacts {
    private var random: Seeded
    /// What each text begins with, where no two texts are to be alike.
    private let canary: String?
    /// The texts that were drawn.
    private(set) var texts: [String] = []
    /// Names that a search may be asked for.
    static let words = ["Lan", "Huong", "Nguyen", "Binh"]

    init(seed: UInt64, canary: String? = nil) {
        random = Seeded(seed: seed)
        self.canary = canary
    }

    /// The record with the operational fields that it has, and other facts.
    mutating func drawn<N: WireMessage>(for record: N) throws(MessageError) -> N {
        let bytes = try record.encoded()
        var writer = WireWriter()
        for entry in try FieldEntry.all(in: bytes, bytes.indices, N.schema)
        where N.schema.fields[entry.index].fieldClass < .p2 {
            writer.raw(bytes[entry.whole])
        }
        draw(N.schema.fields.filter { $0.fieldClass >= .p2 }, into: &writer)
        return try N(decoding: writer.bytes)
    }

    private mutating func draw(_ fields: [FieldSchema], into writer: inout WireWriter) {
        for field in fields where field.oneof == nil && (canary != nil || chance(4) > 0) {
            for _ in 0..<(field.isRepeated ? 1 + chance(min(3, field.maxCount)) : 1) {
                draw(field, into: &writer)
            }
        }
    }

    private mutating func draw(_ field: FieldSchema, into writer: inout WireWriter) {
        switch field.kind {
        case .string: writer.field(field.number, delimited: word().utf8)
        case .bytes: writer.field(field.number, delimited: [UInt8](repeating: UInt8(chance(256)), count: 32))
        case .message:
            var inner = WireWriter()
            draw(field.message?.fields ?? [], into: &inner)
            writer.field(field.number, delimited: inner.bytes)
        case .double, .fixed64, .sfixed64:
            writer.tag(field.number, WireType.fixed64)
            writer.fixed(UInt64(chance(64)))
        case .float, .fixed32, .sfixed32:
            writer.tag(field.number, WireType.fixed32)
            writer.fixed(UInt32(chance(64)))
        default:
            writer.tag(field.number, WireType.varint)
            writer.varint(number(field))
        }
    }

    private mutating func number(_ field: FieldSchema) -> UInt64 {
        if field.kind == .bool { return UInt64(chance(2)) }
        if let values = field.enumeration?.values {
            return UInt64(UInt32(bitPattern: values[chance(values.count)].number))
        }
        return switch field.name {
        case "year": UInt64(2005 + chance(30))
        case "month": UInt64(1 + chance(12))
        case "day": UInt64(1 + chance(28))
        default: UInt64(chance(100))
        }
    }

    private mutating func word() -> String {
        let text = canary.map { "\($0)\(texts.count)x" } ?? Self.words[chance(Self.words.count)]
        texts.append(text)
        return text
    }

    private mutating func chance(_ bound: Int) -> Int { Int.random(in: 0..<max(bound, 1), using: &random) }
}
