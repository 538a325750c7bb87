import Testing

@testable import WireProto

@Suite("Messages: hostile bytes")
struct MessagesHostileTests {
    struct Attack: CustomTestStringConvertible, Sendable {
        var title: String
        var type: any WireMessage.Type
        var bytes: [UInt8]
        var path: String
        var problem: MessageError.Problem

        var testDescription: String { title }
    }

    static let attacks: [Attack] = [
        Attack(
            title: "ends within a tag", type: FamilyV1.Family.self, bytes: hex("80"), path: "",
            problem: .truncated),
        Attack(
            title: "ends after a tag", type: FamilyV1.Family.self, bytes: hex("12"), path: "case_code",
            problem: .truncated),
        Attack(
            title: "ends within a text", type: FamilyV1.Family.self, bytes: hex("1205 4142"),
            path: "case_code",
            problem: .truncated),
        Attack(
            title: "ends within a number", type: FamilyV1.Family.self, bytes: hex("1880"), path: "head_type",
            problem: .truncated),
        Attack(
            title: "a length of 2^63", type: FamilyV1.Family.self, bytes: hex("12 80808080808080808001"),
            path: "case_code", problem: .truncated),
        Attack(
            title: "a length beyond the message around it", type: FamilyV1.Family.self,
            bytes: hex("0a03 0a0541") + [UInt8](repeating: 0x42, count: 9), path: "meta.name",
            problem: .truncated),
        Attack(
            title: "a number of 70 bits", type: FamilyV1.Family.self, bytes: hex("18 ffffffffffffffffff7f"),
            path: "head_type", problem: .overlongVarint),
        Attack(
            title: "a number of eleven bytes", type: FamilyV1.Family.self,
            bytes: hex("18 8080808080808080808001"),
            path: "head_type", problem: .overlongVarint),
        Attack(
            title: "field number 0", type: FamilyV1.Family.self, bytes: hex("0001"), path: "",
            problem: .badFieldNumber),
        Attack(
            title: "field number 0 inside", type: FamilyV1.Family.self, bytes: hex("0a02 0001"), path: "meta",
            problem: .badFieldNumber),
        Attack(
            title: "a field number beyond 2^29", type: FamilyV1.Family.self, bytes: hex("8080808010 01"),
            path: "",
            problem: .badFieldNumber),
        Attack(
            title: "a tag of six bytes", type: FamilyV1.Family.self, bytes: hex("888080808000 01"), path: "",
            problem: .badFieldNumber),
        Attack(
            title: "a text as a number", type: FamilyV1.Family.self, bytes: hex("1001"), path: "case_code",
            problem: .wrongWireType),
        Attack(
            title: "a number as bytes", type: FamilyV1.Family.self, bytes: hex("1a0101"), path: "head_type",
            problem: .wrongWireType),
        Attack(
            title: "a list of texts as a number", type: FamilyV1.Family.self, bytes: hex("6001"),
            path: "linked_cases[0]", problem: .wrongWireType),
        Attack(
            title: "a group", type: FamilyV1.Family.self, bytes: hex("a306 a406"), path: "",
            problem: .wrongWireType),
        Attack(
            title: "a group in place of a message", type: FamilyV1.Family.self, bytes: hex("0b 0c"),
            path: "meta",
            problem: .wrongWireType),
        Attack(
            title: "wire type 7", type: FamilyV1.Family.self, bytes: hex("17"), path: "case_code",
            problem: .wrongWireType),
        Attack(
            title: "a NUL in a text", type: FamilyV1.Family.self, bytes: hex("1203 410042"),
            path: "case_code",
            problem: .nulInText),
        Attack(
            title: "a NUL after eight letters", type: FamilyV1.Family.self,
            bytes: hex("1209 414141414141414100"), path: "case_code", problem: .nulInText),
        Attack(
            title: "a NUL beside a Khmer letter", type: FamilyV1.Family.self, bytes: hex("1204 e19e9f00"),
            path: "case_code", problem: .nulInText),
        Attack(
            title: "a byte that is no UTF-8", type: FamilyV1.Family.self, bytes: hex("1201 ff"),
            path: "case_code",
            problem: .invalidUTF8),
        Attack(
            title: "an overlong NUL", type: FamilyV1.Family.self, bytes: hex("1202 c080"), path: "case_code",
            problem: .invalidUTF8),
        Attack(
            title: "half a letter", type: FamilyV1.Family.self, bytes: hex("1202 e19e"), path: "case_code",
            problem: .invalidUTF8),
        Attack(
            title: "a surrogate", type: FamilyV1.Family.self, bytes: hex("1203 eda080"), path: "case_code",
            problem: .invalidUTF8),
        Attack(
            title: "beyond Unicode", type: FamilyV1.Family.self, bytes: hex("1204 f4908080"),
            path: "case_code",
            problem: .invalidUTF8),
        Attack(
            title: "a bad letter in the third element's text", type: PartnerV1.Partner.self,
            bytes: hex("1a00 1a00 1a03 1201ff"), path: "names[2].text", problem: .invalidUTF8),
        Attack(
            title: "33 risk factors, packed", type: FamilyV1.Family.self,
            bytes: hex("4a21") + [UInt8](repeating: 1, count: 33), path: "risk_factors",
            problem: .tooMany(maximum: 32)),
        Attack(
            title: "33 risk factors, one by one", type: FamilyV1.Family.self,
            bytes: [[UInt8]](repeating: hex("4801"), count: 33).flatMap { $0 }, path: "risk_factors",
            problem: .tooMany(maximum: 32)),
        Attack(
            title: "nine names", type: PartnerV1.Partner.self,
            bytes: [[UInt8]](repeating: hex("1a00"), count: 9).flatMap { $0 }, path: "names",
            problem: .tooMany(maximum: 8)),
        Attack(
            title: "nine names, five in each half of the site", type: PartnerV1.UpdateSiteRequest.self,
            bytes: [[UInt8]](repeating: hex("0a0a 2200 2200 2200 2200 2200"), count: 2).flatMap { $0 },
            path: "site.names", problem: .tooMany(maximum: 8)),
        Attack(
            title: "a packed number cut short", type: FamilyV1.Family.self, bytes: hex("4a02 0180"),
            path: "risk_factors[0]", problem: .truncated),
    ]

    @Test("It is refused, and the error says where", arguments: attacks)
    func refusal(attack: Attack) {
        #expect(throws: MessageError(attack.path, attack.problem)) {
            _ = try attack.type.init(decoding: attack.bytes)
        }
    }

    @Test("Two million empty elements are refused before anything is made of them")
    func expansion() {
        // 2 bytes on the wire, 96 bytes and two allocations in protobuf-c: 400 MB of 4 MB.
        let bytes = [[UInt8]](repeating: hex("0a00"), count: 2_000_000).flatMap { $0 }
        #expect(throws: MessageError("families", .tooMany(maximum: 100))) {
            _ = try PreScan.check(bytes.span, FamilyV1.ListFamiliesResponse.schema)
        }
    }

    @Test("A million unknown fields are dropped, within the budget")
    func unknownFields() throws {
        let bytes = hex("120141") + [[UInt8]](repeating: hex("a00601"), count: 1_000_000).flatMap { $0 }
        #expect(try FamilyV1.Family(decoding: bytes) == FamilyV1.Family(caseCode: "A"))
    }

    @Test("A million occurrences of one text are refused for memory")
    func occurrences() {
        // Each takes memory from the arena, and none is given back: the budget is the bound.
        let bytes = [[UInt8]](repeating: hex("120141"), count: 1_000_000).flatMap { $0 }
        #expect(throws: MessageError("", .tooLarge)) { _ = try FamilyV1.Family(decoding: bytes) }
    }

    @Test("Parts of one message in a quarter of a million places are too many to put together")
    func parts() {
        let bytes = [[UInt8]](repeating: hex("0a020a00"), count: 250_000).flatMap { $0 }
        #expect(throws: MessageError("meta", .tooLarge)) { _ = try FamilyV1.Family(decoding: bytes) }
    }

    @Test("Nesting that the schema does not have is an unknown field, however deep")
    func nesting() throws {
        var bytes: [UInt8] = []
        for _ in 0..<2000 {
            var writer = WireWriter()
            writer.field(100, delimited: bytes)
            bytes = writer.bytes
        }
        #expect(try FamilyV1.Family(decoding: bytes) == FamilyV1.Family())
    }

    @Test("A schema of seventeen levels is refused at the seventeenth")
    func depth() throws {
        var schema = MessageSchema("Innermost", [])
        var bytes: [UInt8] = []
        for _ in 0..<16 {
            schema = MessageSchema(
                "Level", [FieldSchema(number: 1, name: "m", kind: .message, fieldClass: .p0, message: schema)]
            )
            var writer = WireWriter()
            writer.field(1, delimited: bytes)
            bytes = writer.bytes
        }
        let path = [String](repeating: "m", count: 16).joined(separator: ".")
        #expect(throws: MessageError(path, .tooDeep)) { _ = try PreScan.check(bytes.span, schema) }
    }

    @Test("The arena gives nothing beyond its budget")
    func budget() {
        let arena = MessageArena()
        arena.begin(budget: 1000)
        #expect(unsafe arena.allocate(600) != nil)
        #expect(unsafe arena.allocate(600) == nil)
        #expect(unsafe arena.allocate(-1) == nil)
        #expect(unsafe arena.allocate(300) != nil)
        arena.reset()
        #expect(unsafe arena.allocate(1) == nil)
        arena.begin(budget: 1 << 20)
        #expect(unsafe arena.allocate(1 << 19) != nil)
    }

    @Test("protobuf-c gives up cleanly wherever memory ends")
    func everyAllocationFails() throws {
        let list = FamilyV1.ListFamiliesResponse(
            families: [Samples.family, Samples.family], nextPageToken: "t")
        let bytes = try list.encoded()
        var succeeded = false
        for budget in stride(from: 0, to: 16 * 1024, by: 16) {
            do throws(MessageError) {
                let decoded: FamilyV1.ListFamiliesResponse = try unsafe MessageFence.unpack(
                    bytes, budget: budget)
                #expect(decoded == list)
                succeeded = true
            } catch {
                #expect(error.problem == .tooLarge)
                #expect(!succeeded, "more memory cannot be too little")
            }
        }
        #expect(succeeded)
    }
}
