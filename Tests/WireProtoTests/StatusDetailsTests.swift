import Testing

@testable import WireProto

@Suite("Statuses as google.rpc.Status")
struct StatusDetailsTests {
    @Test("A reason, byte for byte")
    func golden() throws {
        let status = RPCStatus(.notFound, Reason(rawValue: "X"), "no")
        let any =
            Array("\u{0a}\u{28}type.googleapis.com/google.rpc.ErrorInfo".utf8) + [0x12, 0x0b, 0x0a, 1]
            + Array("X".utf8) + [0x12, 6] + Array("pegase".utf8)
        let expected: [UInt8] = [0x08, 5, 0x12, 2] + Array("no".utf8) + [0x1a, UInt8(any.count)] + any
        #expect(StatusDetails.encode(status, message: "no".utf8) == expected)
    }

    @Test("Everything there and back")
    func roundTrip() throws {
        let status = RPCStatus(
            .failedPrecondition, Reason(rawValue: "SITE_FULL"), "full",
            [
                .info(["beds": "0", "site": "s1"]),
                .fields([FieldViolation("family.id", "empty"), FieldViolation("x", "")]),
                .unmet([PreconditionViolation(type: "BEDS", subject: "sites/1", description: "none")]),
                .retry(after: .milliseconds(1_500)),
            ])
        let bytes = try #require(StatusDetails.encode(status, message: "full".utf8))
        var read = RPCStatus(.failedPrecondition, nil, "full")
        StatusDetails.decode(bytes, into: &read)
        #expect(read == status)
    }

    @Test("A plain status carries no details")
    func plain() {
        #expect(StatusDetails.encode(RPCStatus(.internalError, nil, "x"), message: "x".utf8) == nil)
    }

    @Test("Details that do not fit are left out, and the reason stays")
    func tooLong() throws {
        let fields = (0..<500).map { FieldViolation("families[\($0)].id", "is empty") }
        let status = RPCStatus(.invalidArgument, Reason(rawValue: "BAD"), "bad", [.fields(fields)])
        let bytes = try #require(StatusDetails.encode(status, message: "bad".utf8))
        #expect(bytes.count < 3_072)
        var read = RPCStatus(.invalidArgument, nil, "bad")
        StatusDetails.decode(bytes, into: &read)
        #expect(read.reason == Reason(rawValue: "BAD"))
    }

    @Test("Bytes that are no status, cut anywhere, harm nothing")
    func malformed() throws {
        let status = RPCStatus(
            .aborted, Reason(rawValue: "R"), "m",
            [.retry(after: .seconds(1)), .fields([FieldViolation("a", "b")])])
        let bytes = try #require(StatusDetails.encode(status, message: "m".utf8))
        for end in 0..<bytes.count {
            var read = RPCStatus(.aborted, nil, "m")
            StatusDetails.decode(Array(bytes[..<end]), into: &read)
            #expect(read.code == .aborted)
        }
        for value in UInt8.min...UInt8.max {
            var read = RPCStatus(.aborted, nil, "m")
            StatusDetails.decode(Array(repeating: value, count: 40), into: &read)
            #expect(read.message == "m")
        }
    }

    @Test("Another domain's reason is not ours")
    func foreignDomain() {
        var info = ProtobufWriter()
        info.string(1, "QUOTA".utf8)
        info.string(2, "googleapis.com".utf8)
        var any = ProtobufWriter()
        any.string(1, "type.googleapis.com/google.rpc.ErrorInfo".utf8)
        any.string(2, info.bytes)
        var whole = ProtobufWriter()
        whole.message(3, any.bytes)
        var read = RPCStatus(.unavailable, nil, "")
        StatusDetails.decode(whole.bytes, into: &read)
        #expect(read.reason == nil)
        #expect(
            read.details == [
                .any(.init(typeURL: "type.googleapis.com/google.rpc.ErrorInfo", value: info.bytes))
            ])
    }

    /// Details of no type that is known here, of one that is known elsewhere only, and of known ones that say more
    /// than their types do here.
    private static let foreign: [GoogleProtobuf.AnyMessage] = [
        .init(typeURL: "type.googleapis.com/example.v1.Strange", value: [0xff, 0, 1, 0x80]),
        .init(typeURL: "example.org/a.B", value: []),
        .init(typeURL: "", value: [1, 2]),
        .init(typeURL: "type.googleapis.com/google.rpc.Help", value: [0x0a, 2, 0x12, 0]),
        // A field violation with a reason, which newer definitions have.
        .init(
            typeURL: "type.googleapis.com/google.rpc.BadRequest",
            value: [0x0a, 6, 0x0a, 1, 0x61, 0x1a, 1, 0x62]),
        // A negative delay.
        .init(
            typeURL: "type.googleapis.com/google.rpc.RetryInfo",
            value: [0x0a, 11, 0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]),
        .init(typeURL: "other.example/google.rpc.RetryInfo", value: [0x0a, 2, 0x08, 5]),
    ]

    @Test("Details of any type cross as they are, byte for byte and in their order")
    func unknownDetails() throws {
        var details = Self.foreign.map(StatusDetail.any)
        details.insert(.retry(after: .seconds(5)), at: 3)
        let status = RPCStatus(.aborted, Reason(rawValue: "R"), "m", details)
        let bytes = try #require(StatusDetails.encode(status, message: "m".utf8))
        var read = RPCStatus(.aborted, nil, "m")
        StatusDetails.decode(bytes, into: &read)
        #expect(read == status)
        #expect(StatusDetails.encode(read, message: "m".utf8) == bytes)
    }

    @Test("A status within a message carries them too")
    func unknownDetailsInMessage() throws {
        let status = RPCStatus(.aborted, nil, "m", Self.foreign.map(StatusDetail.any))
        #expect(RPCStatus(GoogleRPC.Status(status)) == status)
        #expect(GoogleRPC.Status(status).details == Self.foreign)
    }

    @Test("Of thousands of empty details the first sixteen are read")
    func manyDetails() {
        var whole = ProtobufWriter()
        for _ in 0..<6_000 { whole.message(3, [UInt8]()) }
        var read = RPCStatus(.aborted, nil, "m")
        StatusDetails.decode(whole.bytes, into: &read)
        #expect(read.details.count == 16)
    }

    @Test(
        "What the library says of its own errors is the embedding program's choice; a handler's status is not"
    )
    func libraryErrors() {
        let own = RPCStatus(.unimplemented, .unknownMethod, "x", [.fields([FieldViolation("a", "b")])])
        #expect(StatusDetails.encode(own, message: "x".utf8, libraryErrors: .plain) == nil)
        #expect(StatusDetails.encode(own, message: "x".utf8, libraryErrors: .withReasons) != nil)
        // The same word from a handler, or from a service behind a relay, is none of the library's.
        let handlers = RPCStatus(.unimplemented, Reason(rawValue: "UNKNOWN_METHOD"), "x")
        #expect(handlers.reason == own.reason)
        #expect(StatusDetails.encode(handlers, message: "x".utf8, libraryErrors: .plain) != nil)
    }
}
