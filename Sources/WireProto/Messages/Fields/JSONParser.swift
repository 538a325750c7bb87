extension JSONValue {
    /// - Throws: ``MessageError/Problem/badJSON`` for anything but one JSON value.
    init(parsing text: String) throws(MessageError) {
        var parser = JSONParser(rest: Array(text.utf8)[...])
        self = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.rest.isEmpty else { throw MessageError("", .badJSON) }
    }
}

/// Source: RFC 8259.
private struct JSONParser {
    /// Arrays and objects within one another; messages nest less.
    private static let depth = 64

    var rest: ArraySlice<UInt8>

    mutating func value(depth: Int) throws(MessageError) -> JSONValue {
        guard depth < Self.depth else { throw MessageError("", .tooDeep) }
        skipSpace()
        switch rest.first {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try array(depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func object(_ depth: Int) throws(MessageError) -> JSONValue {
        var members: [(String, JSONValue)] = []
        rest = rest.dropFirst()
        if take("}") { return .object([]) }
        repeat {
            skipSpace()
            let name = try string()
            guard take(":") else { throw MessageError("", .badJSON) }
            members.append((name, try value(depth: depth + 1)))
        } while take(",")
        guard take("}") else { throw MessageError("", .badJSON) }
        return .object(members)
    }

    private mutating func array(_ depth: Int) throws(MessageError) -> JSONValue {
        var elements: [JSONValue] = []
        rest = rest.dropFirst()
        if take("]") { return .array([]) }
        repeat { elements.append(try value(depth: depth + 1)) } while take(",")
        guard take("]") else { throw MessageError("", .badJSON) }
        return .array(elements)
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(MessageError) -> JSONValue {
        guard rest.starts(with: word.utf8) else { throw MessageError("", .badJSON) }
        rest = rest.dropFirst(word.utf8.count)
        return value
    }

    /// `-0`, `12`, `1.5e3`; as written.
    private mutating func number() throws(MessageError) -> String {
        let start = rest
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let isZero = rest.first == UInt8(ascii: "0")
        let whole = digits()
        guard whole > 0, !isZero || whole == 1 else { throw MessageError("", .badJSON) }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard digits() > 0 else { throw MessageError("", .badJSON) }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard digits() > 0 else { throw MessageError("", .badJSON) }
        }
        return String(decoding: start[..<rest.startIndex], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let found = rest.prefix { (48...57).contains($0) }
        rest = rest.dropFirst(found.count)
        return found.count
    }

    private mutating func string() throws(MessageError) -> String {
        guard rest.first == UInt8(ascii: "\"") else { throw MessageError("", .badJSON) }
        rest = rest.dropFirst()
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
            case UInt8(ascii: "\\"): bytes += String(Character(try escape())).utf8
            case ..<0x20: throw MessageError("", .badJSON)
            default: bytes.append(byte)
            }
        }
        throw MessageError("", .badJSON)
    }

    private mutating func escape() throws(MessageError) -> Unicode.Scalar {
        switch rest.popFirst() {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let high = try hexadecimal()
            if let scalar = Unicode.Scalar(high) { return scalar }
            // The first half of a surrogate pair; alone it is nothing.
            guard (0xd800..<0xdc00).contains(high), rest.starts(with: "\\u".utf8) else {
                throw MessageError("", .badJSON)
            }
            rest = rest.dropFirst(2)
            let low = try hexadecimal()
            guard (0xdc00..<0xe000).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (high - 0xd800) << 10 + (low - 0xdc00))
            else { throw MessageError("", .badJSON) }
            return scalar
        default: throw MessageError("", .badJSON)
        }
    }

    private mutating func hexadecimal() throws(MessageError) -> UInt32 {
        let digits = String(decoding: rest.prefix(4), as: UTF8.self)
        guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16)
        else {
            throw MessageError("", .badJSON)
        }
        rest = rest.dropFirst(4)
        return value
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard rest.first == UInt8(ascii: character) else { return false }
        rest = rest.dropFirst()
        return true
    }

    mutating func skipSpace() {
        rest = rest.drop { $0 == 0x20 || $0 == 0x0a || $0 == 0x0d || $0 == 0x09 }
    }
}
