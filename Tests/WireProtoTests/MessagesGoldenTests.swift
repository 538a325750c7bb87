import Testing
import WireProto

/// A message as Google's protobuf reads and writes it.
struct Golden: CustomTestStringConvertible {
    var title: String
    var type: String
    /// As it arrives.
    var encoded: String
    /// As Google's encoder writes the same message; `nil` when that is `encoded`.
    var canonical: String?
    /// As Google writes it in JSON, on one line; `nil` for types whose JSON we do not share.
    var json: String?

    init(_ title: String, _ type: String, _ encoded: String, _ canonical: String?, _ json: String?) {
        self.title = title
        self.type = type
        self.encoded = encoded
        self.canonical = canonical
        self.json = json
    }

    var testDescription: String { "\(title): \(type) \(encoded.prefix(40))" }
}

@Suite("Messages: as Google's protobuf does it")
struct MessagesGoldenTests {
    @Test("What Google reads we read, and what we write Google writes", arguments: Golden.all)
    func bytes(golden: Golden) throws {
        let type = try #require(MessageTypes.all.first { $0.schema.fullName == golden.type })
        let canonical = hex(golden.canonical ?? golden.encoded)
        #expect(try type.init(decoding: hex(golden.encoded)).encoded() == canonical)
        #expect(try WireFields.differingPaths(hex(golden.encoded), canonical, type.schema) == [])
    }

    @Test("JSON is Google's, both ways", arguments: Golden.all.filter { $0.json != nil })
    func json(golden: Golden) throws {
        let type = try #require(MessageTypes.all.first { $0.schema.fullName == golden.type })
        #expect(try WireFields.json(hex(golden.encoded), type.schema, indented: false) == golden.json)
        let bytes = try WireFields.bytes(fromJSON: #require(golden.json), type.schema)
        #expect(try type.init(decoding: bytes).encoded() == hex(golden.canonical ?? golden.encoded))
    }

    @Test("Every type is in the table")
    func coverage() {
        let covered = Set(Golden.all.map(\.type))
        // The standard types come inside the others, and as Google's own.
        let expected = MessageTypes.all.map { $0.schema.fullName }.filter {
            !$0.hasPrefix("google.protobuf.")
        }
        #expect(expected.filter { !covered.contains($0) } == [])
    }
}

/// `"0a01 41"` as bytes.
func hex(_ text: String) -> [UInt8] {
    let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
