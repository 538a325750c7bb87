/// Writes the few protobuf fields that a status needs. Messages proper are WireMessage's; a status must be written
/// without them, because their errors become statuses.
///
/// Source: Protocol Buffers, "Encoding".
struct ProtobufWriter {
    private(set) var bytes: [UInt8] = []

    mutating func varint(_ number: Int, _ value: UInt64) {
        guard value != 0 else { return }
        tag(number, 0)
        append(value)
    }

    mutating func string(_ number: Int, _ value: some Collection<UInt8>) {
        guard !value.isEmpty else { return }
        message(number, value)
    }

    /// Like ``string(_:_:)``, but an empty one is written too.
    mutating func message(_ number: Int, _ value: some Collection<UInt8>) {
        tag(number, 2)
        append(UInt64(value.count))
        bytes.append(contentsOf: value)
    }

    private mutating func tag(_ number: Int, _ type: UInt64) {
        append(UInt64(number) << 3 | type)
    }

    private mutating func append(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }
}

/// Reads the fields of one message, in order. Ends early on bytes that are no protobuf.
struct ProtobufReader {
    enum Value {
        case varint(UInt64)
        case bytes(ArraySlice<UInt8>)
    }

    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    /// The next field of a type that a status uses; others are passed over.
    mutating func next() -> (number: Int, value: Value)? {
        while let tag = varint() {
            let number = Int(truncatingIfNeeded: tag >> 3)
            switch tag & 7 {
            case 0:
                guard let value = varint() else { return nil }
                return (number, .varint(value))
            case 1:
                guard rest.count >= 8 else { return nil }
                rest = rest.dropFirst(8)
            case 2:
                guard let count = varint(), count <= UInt64(rest.count) else { return nil }
                let value = rest.prefix(Int(count))
                rest = rest.dropFirst(Int(count))
                return (number, .bytes(value))
            case 5:
                guard rest.count >= 4 else { return nil }
                rest = rest.dropFirst(4)
            default:
                return nil
            }
        }
        return nil
    }

    private mutating func varint() -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while let byte = rest.popFirst() {
            guard shift < 64 else { return nil }
            value |= UInt64(byte & 0x7f) << shift
            if byte & 0x80 == 0 { return value }
            shift += 7
        }
        return nil
    }
}
