extension WireFields {
    /// The paths at which two messages differ, in order of field number. A repeated field, or a message that only
    /// one of them has, is one path.
    ///
    /// - Parameter toFields: Whether a message that only one of them has is told by what is set in it, so that paths of
    ///   different comparisons meet where the fields are the same. One in which nothing is set stays one path.
    public static func differingPaths(
        _ a: [UInt8], _ b: [UInt8], _ schema: MessageSchema, toFields: Bool = false
    ) throws(MessageError) -> [String] {
        let left = try FieldEntry.all(in: a, a.indices, schema)
        let right = try FieldEntry.all(in: b, b.indices, schema)
        var paths: [String] = []
        for (index, field) in schema.fields.enumerated() {
            do throws(MessageError) {
                if let inner = field.message, !field.isRepeated {
                    switch (merged(left, index, a), merged(right, index, b)) {
                    case (nil, nil): break
                    case (let one?, let other?):
                        paths += try differingPaths(one, other, inner, toFields: toFields)
                            .map { "\(field.name).\($0)" }
                    case (let one, let other):
                        var within: [String] = []
                        if toFields {
                            within = try differingPaths(one ?? [], other ?? [], inner, toFields: true)
                        }
                        paths += within.isEmpty ? [field.name] : within.map { "\(field.name).\($0)" }
                    }
                } else if try !areEqual(
                    FieldValue.all(of: index, left, a, schema), FieldValue.all(of: index, right, b, schema),
                    field)
                {
                    paths.append(field.name)
                }
            } catch {
                throw error.within(field.name)
            }
        }
        return paths
    }

    private static func areEqual(
        _ left: [FieldValue], _ right: [FieldValue], _ field: FieldSchema
    ) throws(MessageError) -> Bool {
        // An absent scalar is its default; in a oneof it is absent.
        let isOptional = !field.isRepeated && field.oneof == nil
        let one = isOptional ? left.filter { !$0.isDefault } : left
        let other = isOptional ? right.filter { !$0.isDefault } : right
        guard one.count == other.count else { return false }
        for (a, b) in zip(one, other) {
            if let inner = field.message, case .bytes(let a) = a, case .bytes(let b) = b {
                if try !differingPaths(a, b, inner).isEmpty { return false }
            } else if a != b {
                return false
            }
        }
        return true
    }
}

/// One value of a field, as it counts: `true` is 1 however it is written.
enum FieldValue: Equatable {
    /// Of every numeric kind: its bits, as wide as the kind; zigzag undone.
    case number(UInt64)
    /// Of texts, bytes and messages.
    case bytes([UInt8])

    var isDefault: Bool { self == .number(0) || self == .bytes([]) }

    /// The values of the field at `index`: every element of a repeated one, the last occurrence of any other.
    static func all(
        of index: Int, _ entries: [FieldEntry], _ bytes: [UInt8], _ schema: MessageSchema
    ) throws(MessageError) -> [FieldValue] {
        let field = schema.fields[index]
        var values: [FieldValue] = []
        for entry in entries where entry.index == index {
            if field.kind.wireType == WireType.delimited {
                values.append(.bytes(Array(bytes[entry.value])))
                continue
            }
            // One value, or several packed: the same bytes either way.
            let span = bytes.span
            var reader = WireReader(entry.value)
            while !reader.isAtEnd { values.append(.number(try number(field.kind, &reader, span))) }
        }
        return field.isRepeated ? values : values.suffix(1)
    }

    private static func number(
        _ kind: FieldSchema.Kind, _ reader: inout WireReader, _ bytes: Span<UInt8>
    ) throws(MessageError) -> UInt64 {
        switch kind.wireType {
        case WireType.fixed32: return UInt64(try reader.fixed(4, bytes))
        case WireType.fixed64: return try reader.fixed(8, bytes)
        default: break
        }
        let value = try reader.varint(bytes)
        switch kind {
        case .bool: return value == 0 ? 0 : 1
        case .int32, .enumeration, .uint32: return value & 0xffff_ffff
        case .sint32:
            let narrow = UInt32(truncatingIfNeeded: value)
            return UInt64(narrow >> 1 ^ (0 &- (narrow & 1)))
        case .sint64: return value >> 1 ^ (0 &- (value & 1))
        default: return value
        }
    }
}

extension WireReader {
    /// A little-endian number of so many bytes.
    mutating func fixed(_ count: Int, _ bytes: Span<UInt8>) throws(MessageError) -> UInt64 {
        let start = position
        try skip(count)
        var value: UInt64 = 0
        for offset in (0..<count).reversed() { value = value << 8 | UInt64(bytes[start + offset]) }
        return value
    }
}
