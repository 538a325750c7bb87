import Testing

@testable import WireProto

@Suite("Messages: values and bytes")
struct MessagesRoundTripTests {
    @Test("A family comes back as it went")
    func family() throws {
        #expect(try FamilyV1.Family(decoding: Samples.family.encoded()) == Samples.family)
    }

    @Test("An enum value that this build does not know is kept, and has no name")
    func unknownEnum() throws {
        let family = FamilyV1.Family(headType: FamilyV1.HeadType(rawValue: -7))
        let decoded = try FamilyV1.Family(decoding: family.encoded())
        #expect(decoded.headType.rawValue == -7)
        #expect(decoded.headType.name == nil)
        #expect(FamilyV1.HeadType.grandparent.name == "GRANDPARENT")
        #expect(FamilyV1.HeadType.allKnown.first == .unspecified)
    }

    @Test("A value that would not arrive whole is not sent, and the error says where")
    func unencodable() {
        let cut = PartnerV1.Partner(names: [
            CommonV1.LocalizedText(lang: "vi", text: "a"), .init(text: "a\0b"),
        ])
        #expect(throws: MessageError("names[1].text", .nulInText)) { _ = try cut.encoded() }
        let many = FamilyV1.Family(riskFactors: [FamilyV1.RiskFactor](repeating: .landless, count: 33))
        #expect(throws: MessageError("risk_factors", .tooMany(maximum: 32))) { _ = try many.encoded() }
        let inner = FamilyV1.CreateFamilyRequest(family: many)
        #expect(throws: MessageError("family.risk_factors", .tooMany(maximum: 32))) {
            _ = try inner.encoded()
        }
        let list = FamilyV1.Family(linkedCases: ["a", "\0"])
        #expect(throws: MessageError("linked_cases[1]", .nulInText)) { _ = try list.encoded() }
        let large = GoogleProtobuf.AnyMessage(value: [UInt8](repeating: 0, count: 17 << 20))
        #expect(throws: MessageError("value", .tooLarge)) { _ = try large.encoded() }
    }

    @Test("A malformed request is the caller's to mend: it is told which field")
    func status() {
        let status = RPCStatus(MessageError("family.names[2].text", .invalidUTF8))
        #expect(status.code == .invalidArgument)
        #expect(status.reason == .malformedMessage)
        #expect(status.details == [.fields([FieldViolation("family.names[2].text", "is not UTF-8")])])
    }

    @Test("An empty message is no bytes, and no bytes are an empty message")
    func empty() throws {
        for type in MessageTypes.all {
            #expect(try type.init().encoded() == [])
            #expect(try type.init(decoding: []).encoded() == [])
        }
    }

    @Test("Messages are read at the same time on many threads")
    func concurrency() async throws {
        let bytes = try Samples.family.encoded()
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<64 {
                group.addTask {
                    for _ in 0..<50 where try FamilyV1.Family(decoding: bytes) != Samples.family {
                        return false
                    }
                    return true
                }
            }
            for try await isSame in group { #expect(isSame) }
        }
    }
}
