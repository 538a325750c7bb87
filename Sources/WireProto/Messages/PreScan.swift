/// Walks encoded bytes before protobuf-c sees them, and refuses what it would overflow on, cut short or take
/// for something else (docs/security.md). Builds nothing.
enum PreScan {
    /// - Returns: Whether protobuf-c may have the bytes as they are; else ``MessageRewrite`` comes first.
    static func check(_ bytes: Span<UInt8>, _ schema: MessageSchema) throws(MessageError) -> Bool {
        var isPlain = true
        try message(bytes, WireReader(bytes), schema, depth: 1, &isPlain)
        return isPlain
    }

    /// Checks one element of a list of the whole message, without what is around it.
    static func check(
        element range: Range<Int>, _ bytes: Span<UInt8>, _ schema: MessageSchema
    ) throws(MessageError) {
        var isPlain = true
        try message(bytes, WireReader(range), schema, depth: 2, &isPlain)
    }

    private static func message(
        _ bytes: Span<UInt8>, _ start: WireReader, _ schema: MessageSchema, depth: Int, _ isPlain: inout Bool
    ) throws(MessageError) {
        guard depth <= MessageLimits.depth else { throw MessageError("", .tooDeep) }
        var reader = start
        /// The message fields that have been there, by index.
        var seen: UInt64 = 0
        var counts = InlineArray<16, Int32>(repeating: 0)
        while !reader.isAtEnd {
            let tag = try reader.tag(bytes)
            let field = schema.scanField(tag.number)
            guard field.isKnown else {
                isPlain = false
                try reader.skipValue(tag.wireType, bytes)
                continue
            }
            var elements: Int32 = 1
            do throws(MessageError) {
                if field.wireType != tag.wireType {
                    guard tag.wireType == WireType.delimited && field.isRepeated else {
                        throw MessageError("", .wrongWireType)
                    }
                    elements = try packed(bytes, try reader.delimited(bytes), field.wireType)
                } else if tag.wireType != WireType.delimited {
                    try reader.skipValue(tag.wireType, bytes)
                } else {
                    let range = try reader.delimited(bytes)
                    if field.kind == .string {
                        try UTF8Check.check(bytes, range)
                    } else if field.kind == .message, let inner = schema.inner[Int(field.index)] {
                        try message(bytes, WireReader(range), inner, depth: depth + 1, &isPlain)
                        if !field.isRepeated {
                            let bit: UInt64 = 1 << UInt64(field.index)
                            if seen & bit != 0 { isPlain = false }
                            seen |= bit
                        }
                    }
                }
            } catch {
                throw error.within(
                    schema.fields[Int(field.index)].name,
                    index: field.isRepeated ? Int(counts[Int(field.counter)]) : nil)
            }
            if field.isRepeated {
                counts[Int(field.counter)] &+= elements
                if counts[Int(field.counter)] > field.maxCount {
                    throw MessageError(
                        schema.fields[Int(field.index)].name, .tooMany(maximum: Int(field.maxCount)))
                }
            }
        }
    }

    private static func packed(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ wireType: UInt8
    ) throws(MessageError) -> Int32 {
        switch wireType {
        case WireType.fixed64:
            guard range.count.isMultiple(of: 8) else { throw MessageError("", .badLength) }
            return Int32(clamping: range.count / 8)
        case WireType.fixed32:
            guard range.count.isMultiple(of: 4) else { throw MessageError("", .badLength) }
            return Int32(clamping: range.count / 4)
        default:
            var reader = WireReader(range)
            var count: Int32 = 0
            while !reader.isAtEnd {
                _ = try reader.varint(bytes)
                count &+= 1
            }
            return count
        }
    }
}
