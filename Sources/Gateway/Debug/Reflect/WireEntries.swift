/// The fields of an encoded message by their numbers, for messages of which this build has no schema: descriptors.
struct WireEntries {
    enum Value {
        case number(UInt64)
        case bytes(ArraySlice<UInt8>)
    }

    private var entries: [(number: Int, value: Value)] = []

    /// - Throws: For what is no message.
    init(_ bytes: some Collection<UInt8>) throws(DebugFailure) {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let tag = try Self.varint(&rest)
            let number = Int(truncatingIfNeeded: tag >> 3)
            switch tag & 7 {
            case 0: entries.append((number, .number(try Self.varint(&rest))))
            case 1: entries.append((number, .bytes(try Self.take(8, &rest))))
            case 5: entries.append((number, .bytes(try Self.take(4, &rest))))
            case 2:
                let count = try Self.varint(&rest)
                entries.append((number, .bytes(try Self.take(count, &rest))))
            default: throw Self.malformed
            }
        }
    }

    func number(_ number: Int) -> UInt64? {
        for entry in entries.reversed() where entry.number == number {
            if case .number(let value) = entry.value { return value }
        }
        return nil
    }

    func text(_ number: Int) -> String? { all(number).last.map { String(decoding: $0, as: UTF8.self) } }

    func texts(_ number: Int) -> [String] { all(number).map { String(decoding: $0, as: UTF8.self) } }

    func messages(_ number: Int) throws(DebugFailure) -> [WireEntries] {
        var found: [WireEntries] = []
        for bytes in all(number) { found.append(try WireEntries(bytes)) }
        return found
    }

    private func all(_ number: Int) -> [ArraySlice<UInt8>] {
        entries.compactMap { entry -> ArraySlice<UInt8>? in
            guard entry.number == number, case .bytes(let bytes) = entry.value else { return nil }
            return bytes
        }
    }

    private static func varint(_ rest: inout ArraySlice<UInt8>) throws(DebugFailure) -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            guard let byte = rest.popFirst() else { throw malformed }
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
        }
        throw malformed
    }

    private static func take(
        _ count: UInt64, _ rest: inout ArraySlice<UInt8>
    ) throws(DebugFailure) -> ArraySlice<UInt8> {
        guard count <= UInt64(rest.count) else { throw malformed }
        let taken = rest.prefix(Int(count))
        rest = rest.dropFirst(Int(count))
        return taken
    }

    private static let malformed = DebugFailure.unusable(
        "the server's reflection answers with what is no descriptor")
}
