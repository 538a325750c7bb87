import WireProto

extension FuzzTarget {
    /// Every message of the contract through the codec. Two bytes choose the type, the rest is its encoding.
    ///
    /// What is read can be written, and read again as the same; what walks over bytes without reading them refuses no
    /// less than the codec does, and agrees with it.
    static let messages = FuzzTarget(
        name: "messages",
        run: { input throws(BrokenPromise) in
            var reader = InputReader(input)
            let number = Int(reader.byte()) << 8 | Int(reader.byte())
            let type = MessageTypes.all[number % MessageTypes.all.count]
            try MessageFuzz.check(Array(reader.rest), type)
        },
        seeds: { MessageFuzz.seeds })
}

private enum MessageFuzz {
    static func check<M: WireMessage>(_ bytes: [UInt8], _ type: M.Type) throws(BrokenPromise) {
        walk(bytes, M.schema)
        guard let value = try? M(decoding: bytes) else { return }  // Refused, which is an answer.
        let broken = isWhole(value) ? difference(bytes, value) : differenceOfRest(value)
        if let broken { throw BrokenPromise("\(M.schema.fullName) \(broken)") }
    }

    /// Whether all of the bytes were read: elements that are malformed are left out of one list.
    private static func isWhole(_ value: some WireMessage) -> Bool {
        (value as? FamilyV1.SyncPushRequest)?.items.allSatisfy { $0.malformed == nil } ?? true
    }

    /// As ``difference(_:_:)`` for what is left of a value without its malformed elements.
    private static func differenceOfRest<M: WireMessage>(_ value: M) -> String? {
        do throws(MessageError) {
            let written = try value.encoded()
            let rest = try M(decoding: written)
            return isWhole(rest) ? difference(written, rest) : "is written with its malformed elements"
        } catch {
            return "was read and then refused: \(error)"
        }
    }

    /// What becomes of a value that was read when it is written and read again, if not the same.
    private static func difference<M: WireMessage>(_ bytes: [UInt8], _ value: M) -> String? {
        do throws(MessageError) {
            let written = try value.encoded()
            let again = try M(decoding: written)
            if try again.encoded() != written || !isSame(again, value) {
                return "is another when it is read again"
            }
            let differing = try WireFields.differingPaths(bytes, written, M.schema)
            if !differing.isEmpty { return "differs in \(differing)" }
            let kept = try M(decoding: WireFields.keeping(.all, of: written, M.schema))
            return try kept.encoded() == written ? nil : "loses what all classes may show"
        } catch {
            return "was read and then refused: \(error)"
        }
    }

    /// A NaN is no equal of itself; then the bytes decide.
    private static func isSame<M: WireMessage>(_ one: M, _ other: M) -> Bool { one == other || one != one }

    /// The guard and the tools read what they are given without the codec.
    private static func walk(_ bytes: [UInt8], _ schema: MessageSchema) {
        _ = try? WireFields.visitNames(in: bytes, of: schema) { _, name in !name.isEmpty }
        _ = try? WireFields.keeping([.p0, .p1], of: bytes, schema)
        guard let json = try? WireFields.json(bytes, schema, indented: false) else { return }
        _ = try? WireFields.bytes(fromJSON: json, schema)
    }

    /// Each type that names something a call carries, with one value in each field.
    static var seeds: [[UInt8]] {
        var seeds: [[UInt8]] = []
        for (index, type) in MessageTypes.all.enumerated() where isWorthy(type.schema) {
            seeds.append([UInt8(index >> 8), UInt8(index & 255)] + encoding(of: type.schema, depth: 0))
        }
        return seeds
    }

    private static func isWorthy(_ schema: MessageSchema) -> Bool {
        let name = schema.fullName.split(separator: ".").last ?? ""
        if name.hasPrefix("Create") || name.hasPrefix("Update") || name.hasPrefix("Watch") { return true }
        return ["Family", "Member", "Partner", "Site", "Staff", "System", "ListFamiliesResponse"].contains(
            name)
            || name.hasPrefix("Streaming") || schema.fullName.hasPrefix("google.protobuf")
    }

    private static func encoding(of schema: MessageSchema, depth: Int) -> [UInt8] {
        schema.fields.flatMap { field -> [UInt8] in
            let tag: (UInt32) -> [UInt8] = { varint(UInt64(field.number << 3 | $0)) }
            switch field.kind {
            case .bool, .int32, .int64, .uint32, .uint64, .sint32, .sint64, .enumeration: return tag(0) + [1]
            case .fixed64, .sfixed64, .double: return tag(1) + [0, 0, 0, 0, 0, 0, 0xf0, 0x3f]
            case .fixed32, .sfixed32, .float: return tag(5) + [0, 0, 0x80, 0x3f]
            case .string: return tag(2) + [2] + Array("ab".utf8)
            case .bytes: return tag(2) + [2, 0, 255]
            case .message:
                guard depth < 3, let inner = field.message else { return [] }
                let bytes = encoding(of: inner, depth: depth + 1)
                return tag(2) + varint(UInt64(bytes.count)) + bytes
            }
        }
    }

    private static func varint(_ value: UInt64) -> [UInt8] {
        value < 128 ? [UInt8(value)] : [UInt8(value & 127) | 128] + varint(value >> 7)
    }
}
