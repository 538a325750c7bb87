/// A place in encoded bytes, and how to read on from it. Never reads past `end`.
struct WireReader {
    /// A field's number and how its value is written.
    struct Tag {
        var number: UInt32
        var wireType: UInt8
    }

    var position: Int
    let end: Int

    init(_ bytes: Span<UInt8>) {
        position = 0
        end = bytes.count
    }

    init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
    }

    var isAtEnd: Bool { position >= end }

    @inline(__always)
    mutating func tag(_ bytes: Span<UInt8>) throws(MessageError) -> Tag {
        // Numbers below 16 take one byte: every field of ours.
        if position < end, bytes[position] < 0x80, bytes[position] >= 8 {
            let byte = bytes[position]
            position += 1
            return Tag(number: UInt32(byte >> 3), wireType: byte & 7)
        }
        let start = position
        let value = try varint(bytes)
        // Five bytes at most, as protobuf-c reads it.
        guard value <= UInt64(UInt32.max), position - start <= 5, value >> 3 != 0 else {
            throw MessageError("", .badFieldNumber)
        }
        return Tag(
            number: UInt32(truncatingIfNeeded: value >> 3), wireType: UInt8(truncatingIfNeeded: value & 7))
    }

    @inline(__always)
    mutating func varint(_ bytes: Span<UInt8>) throws(MessageError) -> UInt64 {
        guard position < end else { throw MessageError("", .truncated) }
        let first = bytes[position]
        if first < 0x80 {
            position += 1
            return UInt64(first)
        }
        return try longVarint(bytes)
    }

    private mutating func longVarint(_ bytes: Span<UInt8>) throws(MessageError) -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            guard position < end else { throw MessageError("", .truncated) }
            let byte = bytes[position]
            position += 1
            if shift == 63 && byte > 1 { throw MessageError("", .overlongVarint) }
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
        }
        throw MessageError("", .overlongVarint)
    }

    /// Reads a length, and steps over that many bytes.
    ///
    /// - Returns: Where those bytes stand.
    @inline(__always)
    mutating func delimited(_ bytes: Span<UInt8>) throws(MessageError) -> Range<Int> {
        let length = try varint(bytes)
        guard length <= UInt64(end - position) else { throw MessageError("", .truncated) }
        let start = position
        position += Int(length)
        return start..<position
    }

    @inline(__always)
    mutating func skip(_ count: Int) throws(MessageError) {
        guard count <= end - position else { throw MessageError("", .truncated) }
        position += count
    }

    /// Steps over a value of any wire type but a group.
    @inline(__always)
    mutating func skipValue(_ wireType: UInt8, _ bytes: Span<UInt8>) throws(MessageError) {
        switch wireType {
        case WireType.varint: _ = try varint(bytes)
        case WireType.fixed64: try skip(8)
        case WireType.delimited: _ = try delimited(bytes)
        case WireType.fixed32: try skip(4)
        default: throw MessageError("", .wrongWireType)
        }
    }
}

/// How values are written. Groups (3 and 4) are of proto2 and refused.
///
/// Source: Protocol Buffers, "Encoding".
enum WireType {
    static let varint: UInt8 = 0
    static let fixed64: UInt8 = 1
    static let delimited: UInt8 = 2
    static let fixed32: UInt8 = 5
}

extension FieldSchema.Kind {
    /// How one value of this kind is written.
    var wireType: UInt8 {
        switch self {
        case .bool, .int32, .int64, .uint32, .uint64, .sint32, .sint64, .enumeration: WireType.varint
        case .fixed64, .sfixed64, .double: WireType.fixed64
        case .fixed32, .sfixed32, .float: WireType.fixed32
        case .string, .bytes, .message: WireType.delimited
        }
    }
}
