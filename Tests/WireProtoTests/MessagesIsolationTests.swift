import Testing

@testable import WireProto

@Suite("Malformed elements of an isolated list")
struct MessagesIsolationTests {
    /// The fields of a SyncPushRequest: its parent, and an item for each of `items`.
    private func push(_ items: [[UInt8]]) -> [UInt8] {
        [0x0a, 0x04] + Array("p/ct".utf8) + items.flatMap { [0x12, UInt8($0.count)] + $0 }
    }

    private func push(_ items: [UInt8]...) -> [UInt8] { push(items) }

    /// An item whose `after` is this text.
    private func item(_ after: [UInt8]) -> [UInt8] { [0x0a, UInt8(after.count)] + after }

    @Test(
        "Are read as empty ones that say what is wrong, and the others as they are",
        arguments: [
            ([0x0a, 0x02, 0x61, 0x00], MessageError("after", .nulInText)),
            ([0x0a, 0x01, 0xff], MessageError("after", .invalidUTF8)),
            ([0x0a, 0x05, 0x61], MessageError("after", .truncated)),
            ([0x0a], MessageError("after", .truncated)),
            ([0x08, 0x01], MessageError("after", .wrongWireType)),
            ([0x0b, 0x0c], MessageError("after", .wrongWireType)),
            ([0x00], MessageError("", .badFieldNumber)),
            // A family whose note has a NUL in it: create_family.family.note.
            (
                [0x12, 0x05, 0x12, 0x03, 0x72, 0x01, 0x00],
                MessageError("create_family.family.note", .nulInText)
            ),
        ] as [([UInt8], MessageError)])
    func marked(bad: [UInt8], error: MessageError) throws {
        let bytes = push(item([0x61]), bad, item([0x62]), bad)
        let request = try FamilyV1.SyncPushRequest(decoding: bytes)
        #expect(request.parent == "p/ct")
        #expect(request.items.map(\.after) == ["a", "", "b", ""])
        #expect(request.items.map(\.malformed) == [nil, error, nil, error])
        #expect(request.items[1].mutation == nil)
        // What was wrong is not sent on.
        var sound = request
        sound.items[1].malformed = nil
        sound.items[3].malformed = nil
        #expect(try FamilyV1.SyncPushRequest(decoding: request.encoded()) == sound)
    }

    @Test("What is wrong around them, or with their number, is the message's own")
    func whole() {
        let bad: [UInt8] = [0x0a, 0x01, 0x00]
        for (bytes, error) in [
            (push(bad) + [0x0a, 0x01, 0xff], MessageError("parent", .invalidUTF8)),
            (push(bad) + [0x12, 0x05], MessageError("items[0].after", .nulInText)),
            (push(item([0x61])) + [0x0a, 0x01, 0xff], MessageError("parent", .invalidUTF8)),
            (push([[UInt8]](repeating: bad, count: 101)), MessageError("items[0].after", .nulInText)),
            (push([[UInt8]](repeating: [], count: 101)), MessageError("items", .tooMany(maximum: 100))),
        ] {
            #expect(throws: error) { _ = try FamilyV1.SyncPushRequest(decoding: bytes) }
        }
    }

    @Test("A list of other messages is refused with its message")
    func others() {
        #expect(throws: MessageError("outcomes[0].request_id", .nulInText)) {
            _ = try FamilyV1.SyncPushResponse(decoding: [0x0a, 0x04, 0x0a, 0x02, 0x61, 0x00])
        }
    }
}
