/// Reads what protobuf-c hands over undecoded: custom options are unknown to descriptor.proto.
struct OptionBytes {
    /// A field as it stands on the wire.
    struct Field {
        var number: UInt32
        /// Of a varint.
        var value: UInt64
        /// Of a length-delimited field.
        var bytes: ArraySlice<UInt8>
    }

    /// Splits an encoded message into its fields; `nil` when it is not well-formed.
    static func fields(_ bytes: ArraySlice<UInt8>) -> [Field]? {
        var rest = bytes
        var fields: [Field] = []
        while !rest.isEmpty {
            guard let tag = varint(&rest) else { return nil }
            var field = Field(number: UInt32(truncatingIfNeeded: tag >> 3), value: 0, bytes: [])
            switch tag & 7 {
            case 0:
                guard let value = varint(&rest) else { return nil }
                field.value = value
            case 1, 5:
                let size = tag & 7 == 1 ? 8 : 4
                guard rest.count >= size else { return nil }
                rest = rest.dropFirst(size)
            case 2:
                guard let length = varint(&rest), length <= UInt64(rest.count) else { return nil }
                field.bytes = rest.prefix(Int(length))
                rest = rest.dropFirst(Int(length))
            default:
                return nil
            }
            fields.append(field)
        }
        return fields
    }

    /// The numbers of a repeated enum or integer, packed or not.
    static func numbers(_ field: Field) -> [Int32] {
        guard !field.bytes.isEmpty else { return [Int32(truncatingIfNeeded: field.value)] }
        var rest = field.bytes
        var found: [Int32] = []
        while let value = varint(&rest) { found.append(Int32(truncatingIfNeeded: value)) }
        return found
    }

    static func varint(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            guard let byte = rest.popFirst() else { return nil }
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
        }
        return nil
    }
}

extension ProtoPolicy {
    /// - Parameter bytes: An encoded `pegase.options.v1.RpcPolicy`.
    init?(decoding bytes: ArraySlice<UInt8>) {
        guard let fields = OptionBytes.fields(bytes) else { return nil }
        for field in fields {
            switch field.number {
            case 1: relations += OptionBytes.numbers(field)
            case 2: roles += OptionBytes.numbers(field)
            case 3: purposes += OptionBytes.numbers(field)
            case 4: reveals = Int32(truncatingIfNeeded: field.value)
            case 5: mutates = field.value != 0
            case 6: idempotent = field.value != 0
            case 7: audiences += OptionBytes.numbers(field)
            default: return nil
            }
        }
    }
}

extension ProtoRule {
    /// - Parameter bytes: An encoded `pegase.options.v1.AccessRule`.
    init?(decoding bytes: ArraySlice<UInt8>) {
        guard let fields = OptionBytes.fields(bytes) else { return nil }
        for field in fields {
            switch field.number {
            case 1: name = String(decoding: field.bytes, as: UTF8.self)
            case 2:
                guard let policy = ProtoPolicy(decoding: field.bytes) else { return nil }
                self.policy = policy
            default: return nil
            }
        }
    }
}

extension ProtoNames {
    /// - Parameter bytes: An encoded `google.api.ResourceDescriptor`.
    init?(decoding bytes: ArraySlice<UInt8>) {
        guard let fields = OptionBytes.fields(bytes) else { return nil }
        for field in fields {
            switch field.number {
            case 1: type = String(decoding: field.bytes, as: UTF8.self)
            case 2: patterns.append(String(decoding: field.bytes, as: UTF8.self))
            default: others.append(field.number)
            }
        }
    }
}

extension ProtoRecord {
    /// - Parameter bytes: An encoded `pegase.options.v1.ResourceRecord`.
    init?(decoding bytes: ArraySlice<UInt8>) {
        guard let fields = OptionBytes.fields(bytes) else { return nil }
        for field in fields {
            switch field.number {
            case 1: kind = Int(truncatingIfNeeded: field.value)
            case 2: partKind = Int(truncatingIfNeeded: field.value)
            case 3: service = Int32(truncatingIfNeeded: field.value)
            case 4: tenant = Int32(truncatingIfNeeded: field.value)
            case 5: id = Int32(truncatingIfNeeded: field.value)
            case 6: isShownByDirectory = field.value != 0
            case 7: standard += OptionBytes.numbers(field)
            default: return nil
            }
        }
    }
}
