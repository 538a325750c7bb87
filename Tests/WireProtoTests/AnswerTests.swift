import HTTP2
import TestSupport
import Testing
import WireProto

@Suite("Answers, as a server may write them")
struct AnswerTests {
    private static let ok = [(":status", "200"), ("content-type", "application/grpc")]

    /// Plays the frames of `write` to a client that has one call under way.
    private static func outcome(
        _ method: MethodID = Loopback.unary, _ write: (inout RawFrames) -> Void
    ) throws -> [RPCEvent] {
        var client = RPCConnection(
            role: .client(Loopback.methods, authority: "localhost", scheme: .https), limits: .internalHop)
        let call = try client.start(RPCRequestHead(method: method))
        client.send(call, [1])
        client.finishSending(call)
        var sent: [UInt8] = []
        try client.drainOutput(into: &sent)
        var frames = RawFrames(preface: false)
        frames.frame(type: 0x4, stream: 0, [])
        write(&frames)
        let bytes = frames.bytes
        try unsafe client.receive(bytes.span.bytes, now: 0)
        try client.drainOutput(into: &sent)
        var events: [RPCEvent] = []
        while let event = client.nextEvent() { events.append(event) }
        return events
    }

    @Test(
        "What ends a call",
        arguments: [
            "message and OK", "status only", "no trailers", "trailers without status", "HTTP 503",
            "HTTP 200 of another kind",
            "refused", "reset by cancel", "OK without message", "two messages", "cut message", "compressed",
            "status abc",
            "json", "json and OK", "upper case", "parameters", "no gRPC, though refused",
            "informational", "zstd", "goodbye", "too long", "header bomb", "trailers say HTTP 503",
        ])
    func endings(kind: String) throws {
        let expected: [String: (code: RPCCode, reason: Reason?)] = [
            "message and OK": (.ok, nil), "status only": (.notFound, nil),
            "no trailers": (.internalError, .malformedFraming),
            "trailers without status": (.unknown, nil), "HTTP 503": (.unavailable, .notGRPC),
            "HTTP 200 of another kind": (.unknown, .notGRPC), "refused": (.unavailable, .streamRefused),
            "reset by cancel": (.cancelled, .streamReset),
            "OK without message": (.unimplemented, .wrongMessageCount),
            "two messages": (.unimplemented, .wrongMessageCount),
            "cut message": (.internalError, .malformedFraming),
            "compressed": (.internalError, .unsupportedEncoding), "status abc": (.unknown, nil),
            "informational": (.ok, nil), "json": (.unknown, .notGRPC), "json and OK": (.unknown, .notGRPC),
            "upper case": (.ok, nil), "parameters": (.ok, nil),
            "no gRPC, though refused": (.permissionDenied, nil),
            "zstd": (.internalError, .unsupportedEncoding), "goodbye": (.unavailable, .streamRefused),
            "too long": (.resourceExhausted, .messageTooLarge),
            "header bomb": (.resourceExhausted, .streamReset),
            "trailers say HTTP 503": (.permissionDenied, nil),
        ]
        let events = try Self.outcome { frames in
            let done = [("grpc-status", "0")]
            switch kind {
            case "message and OK":
                frames.headers(stream: 1, Self.ok)
                frames.data(stream: 1, RawFrames.message([1]))
                frames.headers(stream: 1, done, endStream: true)
            case "informational":
                frames.headers(stream: 1, [(":status", "103"), ("link", "x")])
                frames.headers(stream: 1, Self.ok)
                frames.data(stream: 1, RawFrames.message([1]))
                frames.headers(stream: 1, done, endStream: true)
            case "json":
                frames.headers(stream: 1, [(":status", "200"), ("content-type", "application/grpc+json")])
                frames.data(stream: 1, RawFrames.message([1]))
                frames.headers(stream: 1, done, endStream: true)
            case "json and OK":
                frames.headers(
                    stream: 1, [(":status", "200"), ("content-type", "application/grpc+json")] + done,
                    endStream: true)
            case "no gRPC, though refused":
                frames.headers(
                    stream: 1, [(":status", "200"), ("content-type", "text/html"), ("grpc-status", "7")],
                    endStream: true)
            case "upper case", "parameters":
                let type = kind == "parameters" ? "application/grpc+proto; v=1" : "APPLICATION/GRPC"
                frames.headers(stream: 1, [(":status", "200"), ("content-type", type)])
                frames.data(stream: 1, RawFrames.message([1]))
                frames.headers(stream: 1, done, endStream: true)
            case "status only": frames.headers(stream: 1, Self.ok + [("grpc-status", "5")], endStream: true)
            case "no trailers":
                frames.headers(stream: 1, Self.ok)
                frames.data(stream: 1, RawFrames.message([1]), endStream: true)
            case "trailers without status":
                frames.headers(stream: 1, Self.ok)
                frames.headers(stream: 1, [("x", "y")], endStream: true)
            case "HTTP 503": frames.headers(stream: 1, [(":status", "503"), ("content-type", "text/html")])
            case "trailers say HTTP 503":
                frames.headers(stream: 1, [(":status", "503"), ("grpc-status", "7")], endStream: true)
            case "HTTP 200 of another kind": frames.headers(stream: 1, [(":status", "200")], endStream: true)
            case "refused": frames.reset(stream: 1, code: 7)
            case "reset by cancel": frames.reset(stream: 1, code: 8)
            case "OK without message":
                frames.headers(stream: 1, Self.ok)
                frames.headers(stream: 1, done, endStream: true)
            case "two messages":
                frames.headers(stream: 1, Self.ok)
                frames.data(stream: 1, RawFrames.message([1]) + RawFrames.message([2]))
            case "cut message":
                frames.headers(stream: 1, Self.ok)
                frames.data(stream: 1, [0, 0, 0, 0, 9, 1])
                frames.headers(stream: 1, done, endStream: true)
            case "compressed":
                frames.headers(stream: 1, Self.ok)
                frames.data(stream: 1, RawFrames.message([1], flags: 1))
            case "status abc": frames.headers(stream: 1, Self.ok + [("grpc-status", "abc")], endStream: true)
            case "zstd": frames.headers(stream: 1, Self.ok + [("grpc-encoding", "zstd")])
            case "goodbye": frames.frame(type: 0x7, stream: 0, [0, 0, 0, 0, 0, 0, 0, 0])
            case "too long":
                frames.headers(stream: 1, Self.ok)
                frames.data(stream: 1, [0, 0xff, 0xff, 0xff, 0xff])
            default:
                frames.headers(stream: 1, Self.ok + (0..<70).map { ("x\($0)", "y") })
            }
        }
        let endings = events.compactMap(\.status)
        #expect(endings.count == 1, "a call ends once")
        #expect(endings.first?.code == expected[kind]?.code)
        #expect(endings.first?.reason == expected[kind]?.reason)
    }

    @Test("A stream of answers may be empty")
    func emptyStream() throws {
        let events = try Self.outcome(Loopback.scatter) { frames in
            frames.headers(stream: 1, Self.ok)
            frames.headers(
                stream: 1, [("grpc-status", "0"), ("grpc-message", "all%20gone")], endStream: true)
        }
        #expect(events.last?.status == RPCStatus(.ok, nil, "all gone"))
    }

    @Test("Metadata that cannot be read is left out, and the status stands")
    func brokenMetadata() throws {
        let events = try Self.outcome { frames in
            frames.headers(
                stream: 1, Self.ok + [("grpc-status", "9"), ("x-bin", "*"), ("y", "z")], endStream: true)
        }
        guard case .finished(_, let status, let metadata)? = events.last else { return }
        #expect(status.code == .failedPrecondition)
        #expect(metadata.count == 1)
    }
}
