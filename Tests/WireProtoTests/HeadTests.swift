import HTTP2
import TestSupport
import Testing
import WireProto

/// A server connection and a peer that writes its frames by hand.
final class HandWritten {
    var server: RPCConnection
    var frames = RawFrames()

    init(
        isLocal: Bool = false, limits: RPCLimits = .edge, libraryErrors: LibraryErrors = .withReasons
    ) {
        server = RPCConnection(
            role: .server(Loopback.methods, isLocal: isLocal, libraryErrors: libraryErrors), limits: limits)
    }

    /// Sends what is in `frames`.
    ///
    /// - Returns: What happened, and the frames that came back.
    func exchange() throws(HTTP2Error) -> (events: [String], answer: [RawFrame]) {
        let bytes = frames.bytes
        frames = RawFrames(preface: false)
        try unsafe server.receive(bytes.span.bytes, now: 0)
        var output: [UInt8] = []
        try server.drainOutput(into: &output)
        var events: [String] = []
        while let event = server.nextEvent() { events.append(event.summary) }
        return (events, RawFrame.parse(output))
    }

    var callCount: Int { server.callCount }
    var holdsRefused: Bool { server.holdsRefusedRequests }
}

@Suite("Request heads")
struct HeadTests {
    /// The start of an answer's first header block: `:status 200` is one byte, the others are literals.
    private static func httpStatus(_ answer: [RawFrame]) -> String? {
        guard let payload = answer.first(where: \.isHeaders)?.payload, let first = payload.first else {
            return nil
        }
        switch first {
        case 0x88: return "200"
        case 0x8c: return "400"
        default:
            let text = payload.dropFirst(2).prefix(payload.count > 1 ? Int(payload[1] & 0x7f) : 0)
            return payload[1] & 0x80 == 0
                ? String(decoding: text, as: UTF8.self) : Self.huffmanDigits(Array(text))
        }
    }

    /// 405 and 415 in Huffman code (RFC 7541, appendix B).
    private static func huffmanDigits(_ bytes: [UInt8]) -> String? {
        switch bytes {
        case [0x68, 0x0d, 0xff], [0x68, 0x1b], [0x68, 0x0d]: "405"
        case [0x68, 0x2d], [0x68, 0x5b]: "415"
        default: bytes.map { String($0, radix: 16) }.joined(separator: " ")
        }
    }

    @Test(
        "Heads that are calls",
        arguments: [
            [], [("content-type", "application/grpc+proto")], [("grpc-timeout", "1S")],
            [("content-type", "application/grpc; v=1")], [("content-type", "application/grpc;charset=utf-8")],
            [("content-type", "APPLICATION/GRPC")], [("content-type", "Application/gRPC+Proto \t;a=\"b\"")],
            [("grpc-encoding", "identity")],
            [("user-agent", "grpc-java/1.60")], [("grpc-accept-encoding", "gzip")], [("x-bin", "AAE")],
            [("x-bin", "AAE=,AAI=")], [("grpc-timeout", "99999999H")],
        ] as [[(String, String?)]])
    func good(changes: [(String, String?)]) throws {
        let peer = HandWritten()
        peer.frames.headers(stream: 1, RawFrames.request(changes))
        #expect(try peer.exchange().events == ["call 0"])
    }

    @Test(
        "Heads that are no gRPC are answered by HTTP alone",
        arguments: [
            ("405", [(":method", "GET")]), ("405", [(":method", "post")]), ("415", [("content-type", nil)]),
            ("415", [("content-type", "application/json")]),
            ("415", [("content-type", "application/grpcx")]),
            ("415", [("content-type", ";application/grpc")]),
            ("415", [("content-type", "application/grpc application/grpc")]),
            ("415", [("content-type", "application/grpc+json;charset=utf-8")]),
            ("415", [("content-type", "application/grpc+json")]),
            ("415", [("content-type", "application/grpc-web")]),
            ("400", [("te", nil)]), ("400", [(":scheme", "http")]),
        ] as [(String, [(String, String?)])])
    func notGRPC(status: String, changes: [(String, String?)]) throws {
        let peer = HandWritten()
        peer.frames.headers(stream: 1, RawFrames.request(changes), endStream: true)
        let (events, answer) = try peer.exchange()
        #expect(events.isEmpty)
        #expect(Self.httpStatus(answer) == status)
        #expect(answer.contains { $0.isData && !$0.payload.isEmpty && $0.endsStream })
        #expect(peer.callCount == 0)
    }

    @Test(
        "What is no gRPC is answered when it has ended, and not amid its bytes",
        arguments: ["data", "trailers"])
    func answeredAtTheEnd(ending: String) throws {
        let peer = HandWritten()
        peer.frames.headers(stream: 1, RawFrames.request([("content-type", "text/html")]))
        peer.frames.data(stream: 1, [1, 2, 3])
        let silence = try peer.exchange().answer
        #expect(!silence.contains { $0.stream == 1 })
        #expect(peer.holdsRefused)
        if ending == "data" {
            peer.frames.data(stream: 1, [], endStream: true)
        } else {
            peer.frames.headers(stream: 1, [("x", "y")], endStream: true)
        }
        let answer = try peer.exchange().answer
        #expect(Self.httpStatus(answer) == "415")
        #expect(!answer.contains { $0.isReset }, "the request was whole")
        #expect(!peer.holdsRefused && peer.callCount == 0)
    }

    @Test("What is no gRPC and does not end is answered after 64 KiB, or when it has taken too long")
    func answeredBeforeTheEnd() throws {
        let peer = HandWritten()
        peer.frames.headers(stream: 1, RawFrames.request([(":method", "PUT")]))
        peer.frames.headers(stream: 3, RawFrames.request([("content-type", "text/html")]))
        var sent = 0
        var answer: [RawFrame] = []
        while !answer.contains(where: { $0.stream == 1 && $0.isHeaders }), sent < 1 << 20 {
            peer.frames.data(stream: 1, [UInt8](repeating: 0, count: 8 << 10))
            sent += 8 << 10
            answer = try peer.exchange().answer
        }
        #expect(sent == 72 << 10)
        #expect(answer.contains { $0.isReset && $0.stream == 1 && $0.number == 0 }, "it may stop sending")
        #expect(!answer.contains { $0.stream == 3 } && peer.holdsRefused)
        peer.server.answerRefused()
        answer = try peer.exchange().answer
        #expect(Self.httpStatus(answer) == "415")
        #expect(!peer.holdsRefused && peer.callCount == 0)
    }

    @Test("A request that is no gRPC and is reset leaves nothing behind")
    func resetWhileHeld() throws {
        let peer = HandWritten()
        peer.frames.headers(stream: 1, RawFrames.request([(":method", "GET")]))
        _ = try peer.exchange()
        peer.frames.reset(stream: 1)
        let silence = try peer.exchange().answer
        #expect(!silence.contains { $0.stream == 1 })
        #expect(!peer.holdsRefused && peer.callCount == 0)
    }

    @Test("A bare server describes its own errors by code and sentence alone", arguments: [true, false])
    func bare(isBare: Bool) throws {
        let outcome = try Self.status(
            of: RawFrames.request(path: "/nothing"), libraryErrors: isBare ? .plain : .withReasons)
        #expect(outcome.code == .unimplemented)
        #expect(outcome.reason == (isBare ? nil : .unknownMethod))
        #expect(outcome.hasDetails == !isBare)
    }

    @Test("Plain http is for local connections")
    func localScheme() throws {
        let peer = HandWritten(isLocal: true)
        peer.frames.headers(stream: 1, RawFrames.request([(":scheme", "http")]))
        #expect(try peer.exchange().events == ["call 0"])
    }

    @Test(
        "A path is matched byte for byte",
        arguments: [
            "/test.echo/Unary", "/test.Echo/Unary/", "//test.Echo/Unary", "/test.Echo/Unary?x=1",
            "/test.Echo/%55nary",
            "/test.Echo/../test.Echo/Unary", "/test.Echo/Unar", "/test.Echo/UnaryX", "/",
            "/test.Echo/Unary#x",
        ])
    func paths(path: String) throws {
        let outcome = try Self.status(of: RawFrames.request(path: path))
        #expect(outcome.code == .unimplemented)
        #expect(outcome.reason == .unknownMethod)
    }

    @Test(
        "A timeout that is not 1 to 8 digits and a unit is INVALID_ARGUMENT on that call",
        arguments: ["", "S", "1", "123456789S", "-1S", "1.5S", "1s", "1 S", "+1S", "1SS", "0x1S"])
    func timeouts(value: String) throws {
        let outcome = try Self.status(of: RawFrames.request([("grpc-timeout", value)]))
        #expect(outcome.code == .invalidArgument)
        #expect(outcome.reason == .malformedTimeout)
    }

    @Test("Two timeouts are INVALID_ARGUMENT, also when both are the same", arguments: ["1S", "2S"])
    func secondTimeout(second: String) throws {
        let outcome = try Self.status(
            of: RawFrames.request() + [("grpc-timeout", "1S"), ("grpc-timeout", second)])
        #expect(outcome.code == .invalidArgument)
        #expect(outcome.reason == .malformedTimeout)
    }

    @Test("An encoding we do not have is UNIMPLEMENTED, and the answer says what we have")
    func encoding() throws {
        let outcome = try Self.status(of: RawFrames.request([("grpc-encoding", "zstd")]))
        #expect(outcome.code == .unimplemented)
        #expect(outcome.acceptEncoding == "identity,gzip")
    }

    @Test("Binary metadata that is no base64 is INVALID_ARGUMENT", arguments: ["A", "A=", "A*==", "AAA=A"])
    func binaryMetadata(value: String) throws {
        let outcome = try Self.status(of: RawFrames.request([("x-bin", value)]))
        #expect(outcome.code == .invalidArgument)
    }

    @Test("Joined values come to no more than a header block may", arguments: [63, 64, 4_000, 16_000])
    func joinedValues(commas: Int) throws {
        let peer = HandWritten()
        peer.frames.headers(
            stream: 1, RawFrames.request([("x-bin", String(repeating: ",", count: commas))]))
        #expect(try peer.exchange().events == (commas < 64 ? ["call 0"] : []))
    }

    @Test("A bad call hurts no other")
    func neighbours() throws {
        let peer = HandWritten()
        peer.frames.headers(stream: 1, RawFrames.request([("grpc-timeout", "soon")]), endStream: true)
        peer.frames.headers(stream: 3, RawFrames.request())
        peer.frames.data(stream: 3, RawFrames.message([1]), endStream: true)
        #expect(try peer.exchange().events == ["call 0", "message \u{1}", "half closed"])
        #expect(peer.callCount == 1)
    }

    @Test("What the protocol uses itself is not metadata")
    func reserved() throws {
        let peer = HandWritten()
        let fields = RawFrames.request([
            ("grpc-tags-bin", "AAE"), ("user-agent", "x"), ("accept-encoding", "x"), ("x-kept", "1"),
            ("y-bin", "AQI,Aw=="),
        ])
        peer.frames.headers(stream: 1, fields)
        let bytes = peer.frames.bytes
        try unsafe peer.server.receive(bytes.span.bytes, now: 0)
        guard case .call(_, let head) = peer.server.nextEvent() else {
            Issue.record("no call")
            return
        }
        var names: [String] = []
        head.metadata.forEach { name, _ in names.append(String(decoding: name, as: UTF8.self)) }
        #expect(names == ["x-kept", "y-bin", "y-bin"])
        #expect(head.metadata.firstBytes("y-bin") == [1, 2])
    }

    @Test("Nor does it leave as metadata, whatever the one above put there")
    func reservedOutward() throws {
        let loopback = Loopback()
        var metadata = Metadata()
        for name in ["grpc-timeout", "grpc-x-bin", ":path", "te", "content-type", "connection", "x-kept"] {
            metadata.add(name, "1")
        }
        _ = try loopback.client.start(RPCRequestHead(method: Loopback.unary, metadata: metadata))
        try loopback.settle()
        guard case .call(_, let head)? = loopback.takeServerEvents().first else {
            Issue.record("no call")
            return
        }
        var names: [String] = []
        head.metadata.forEach { name, _ in names.append(String(decoding: name, as: UTF8.self)) }
        #expect(names == ["x-kept"])
        #expect(head.timeout == nil)
    }

    /// Plays a head to a server and reads the status with a client session.
    private static func status(
        of fields: [(String, String)], libraryErrors: LibraryErrors = .withReasons
    ) throws -> (code: RPCCode?, reason: Reason?, acceptEncoding: String?, hasDetails: Bool) {
        let peer = HandWritten(libraryErrors: libraryErrors)
        peer.frames.headers(stream: 1, fields, endStream: true)
        let bytes = peer.frames.bytes
        try unsafe peer.server.receive(bytes.span.bytes, now: 0)
        var output: [UInt8] = []
        try peer.server.drainOutput(into: &output)
        #expect(peer.server.nextEvent() == nil)

        var reader = HTTP2Session(role: .client, limits: .internalHop)
        var request = HTTP2Fields()
        for (name, value) in RawFrames.request() { request.add(name: name.utf8, value.utf8) }
        _ = reader.open(request, HTTP2Fields())
        var sent: [UInt8] = []
        try reader.drain(into: &sent, limit: .max)
        _ = try unsafe reader.receive(output.span.bytes, now: 0)
        let inbox = reader.inbox
        var found: [String: String] = [:]
        for index in 0..<inbox.eventCount {
            guard case .head(_, let block, _) = inbox.event(index) else { continue }
            for field in block.range.map({ inbox.field($0) }) {
                found[String(decoding: inbox.copy(field.name), as: UTF8.self)] = String(
                    decoding: inbox.copy(field.value), as: UTF8.self)
            }
        }
        let code = found["grpc-status"].flatMap { UInt8($0) }.flatMap(RPCCode.init(rawValue:))
        var status = RPCStatus(code ?? .unknown, nil, "")
        if let details = found["grpc-status-details-bin"] { status.readDetails(base64: details) }
        return (
            code, status.reason, found["grpc-accept-encoding"], found["grpc-status-details-bin"] != nil
        )
    }
}
