import TestSupport
import Testing
import WireProto

/// How the fields of a header block are written, without decoding them (RFC 7541, section 6).
private struct BlockShape: Equatable {
    var indexed = 0
    var entersTable = 0
    var neverIndexed = 0

    init(_ block: [UInt8]) {
        var rest = block[...]
        while let first = rest.first {
            switch first {
            case 0x80...:
                indexed += 1
                _ = Self.integer(&rest, prefix: 7)
            case 0x40...:
                entersTable += 1
                Self.literal(&rest, prefix: 6)
            case 0x20...:
                _ = Self.integer(&rest, prefix: 5)
            default:
                if first & 0x10 != 0 { neverIndexed += 1 }
                Self.literal(&rest, prefix: 4)
            }
        }
    }

    private static func literal(_ rest: inout ArraySlice<UInt8>, prefix: UInt8) {
        if integer(&rest, prefix: prefix) == 0 { string(&rest) }
        string(&rest)
    }

    private static func string(_ rest: inout ArraySlice<UInt8>) {
        let count = integer(&rest, prefix: 7)
        rest = rest.dropFirst(count)
    }

    private static func integer(_ rest: inout ArraySlice<UInt8>, prefix: UInt8) -> Int {
        let mask = UInt8(1 << prefix &- 1)
        var value = Int((rest.popFirst() ?? 0) & mask)
        guard value == Int(mask) else { return value }
        var shift = 0
        while let byte = rest.popFirst() {
            value += Int(byte & 0x7f) << shift
            shift += 7
            if byte < 0x80 { break }
        }
        return value
    }
}

@Suite("Fields that no compression table remembers")
struct SecretFieldsTests {
    @Test("The time of a call and its metadata are written out each time, and never enter the table")
    func request() throws {
        let wire = Loopback()
        var metadata = Metadata()
        metadata.add("pegase-scope-bin", bytes: [1, 2, 3])
        metadata.add("x-request-id", "one")
        let head = RPCRequestHead(method: Loopback.unary, timeout: .milliseconds(250), metadata: metadata)
        var blocks: [BlockShape] = []
        for _ in 0..<2 {
            _ = try wire.client.start(head)
            var bytes: [UInt8] = []
            try wire.client.drainOutput(into: &bytes)
            blocks += RawFrame.parse(bytes).filter(\.isHeaders).map { BlockShape($0.payload) }
        }
        #expect(blocks.map(\.neverIndexed) == [3, 3])
        #expect(blocks[1].entersTable == 0, "all else is in the table by now")
    }

    @Test("So are the sentence of a status, its details and trailing metadata")
    func answer() throws {
        let wire = Loopback()
        let call = try wire.open(Loopback.unary, message: "a")
        var trailing = Metadata()
        trailing.add("x-trace", "one")
        wire.server.finish(call, RPCStatus(.notFound, Reason(rawValue: "ABSENT"), "no such family"), trailing)
        var bytes: [UInt8] = []
        try wire.server.drainOutput(into: &bytes)
        let blocks = RawFrame.parse(bytes).filter(\.isHeaders)
        #expect(blocks.map { BlockShape($0.payload).neverIndexed } == [3])
    }
}
