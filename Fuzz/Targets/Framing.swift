import HTTP2
import WireProto

extension FuzzTarget {
    /// Message framing: the length-prefixed reader over any cut of the bytes, and gzip, on either end.
    ///
    /// The first byte chooses the end and the encoding, the second the size of the DATA frames. However the bytes are
    /// cut, the messages are the same.
    static let framing = FuzzTarget(
        name: "framing",
        run: { input throws(BrokenPromise) in
            var reader = InputReader(input)
            let choice = reader.byte()
            let cut = Int(reader.byte()) + 1
            let bytes = Array(reader.rest.prefix(FramingFuzz.mostBytes))
            let whole = try FramingFuzz.outcome(choice, bytes, cut: 16_384)
            let pieces = try FramingFuzz.outcome(choice, bytes, cut: cut)
            try BrokenPromise.unless(whole == pieces, "cut by \(cut): \(pieces) and not \(whole)")
        },
        seeds: { FramingFuzz.seeds })
}

private enum FramingFuzz {
    /// A stream's window: nobody reads, so nothing more could be sent.
    static let mostBytes = 65_535
    static let methods = MethodTable([
        RPCMethod(
            id: MethodID(rawValue: 0), path: "/test.Echo/Chat", shape: .bidirectional, isIdempotent: false),
        RPCMethod(id: MethodID(rawValue: 1), path: "/test.Echo/Unary", shape: .unary, isIdempotent: false),
    ])

    /// What came out, without the sizes of the pieces that it came in.
    struct Outcome: Equatable, CustomStringConvertible {
        var messages: [[UInt8]] = []
        var end = ""

        var description: String { "\(messages.map(\.count)) \(end)" }
    }

    static func outcome(_ choice: UInt8, _ bytes: [UInt8], cut: Int) throws(BrokenPromise) -> Outcome {
        let isServer = choice & 1 == 0
        var end =
            isServer
            ? RPCConnection(role: .server(methods), limits: .edge)
            : RPCConnection(role: .client(methods, authority: "localhost", scheme: .https), limits: .edge)
        let gzip = choice & 2 == 0 ? [] : [(Array("grpc-encoding".utf8), Array("gzip".utf8))]
        let path = choice & 4 == 0 ? "/test.Echo/Chat" : "/test.Echo/Unary"
        var frames: [UInt8]
        if isServer {
            frames = WrittenFrames.preface + WrittenFrames.headers(1, WrittenFrames.request(path, gzip))
        } else {
            do {
                _ = try end.start(RPCRequestHead(method: MethodID(rawValue: choice & 4 == 0 ? 0 : 1)))
            } catch { throw BrokenPromise("\(error)") }
            var output: [UInt8] = []
            try? end.drainOutput(into: &output)
            let type = [(Array("content-type".utf8), Array("application/grpc".utf8))]
            frames = WrittenFrames.frame(0x4, 0, 0, [])
            frames += WrittenFrames.headers(1, [(Array(":status".utf8), Array("200".utf8))] + type + gzip)
        }
        for start in stride(from: 0, to: bytes.count, by: cut) {
            frames += WrittenFrames.data(1, Array(bytes[start..<min(start + cut, bytes.count)]))
        }
        frames +=
            isServer
            ? WrittenFrames.data(1, [], ends: true)
            : WrittenFrames.headers(1, [(Array("grpc-status".utf8), Array("0".utf8))], ends: true)
        return try read(&end, frames)
    }

    private static func read(
        _ end: inout RPCConnection, _ frames: [UInt8]
    ) throws(BrokenPromise) -> Outcome {
        do throws(HTTP2Error) {
            try unsafe end.receive(frames.span.bytes, now: 0)
        } catch {
            // Thousands of tiny frames are a flood at some cut and none at another; these are not: see `mostBytes`.
            return Outcome(end: "\(error)")
        }
        var outcome = Outcome()
        while let event = end.nextEvent() {
            switch event {
            case .message(let call, let message):
                outcome.messages.append(message.bytes)
                try BrokenPromise.unless(
                    message.bytes.count <= RPCLimits.edge.messageSize, "a message beyond the limit")
                end.consumed(call, message.wireCount)
            case .halfClosed: outcome.end = "half closed"
            case .cancelled: outcome.end = "cancelled"
            case .finished(_, let status, _): outcome.end = "\(status.code) \(status.message)"
            case .call, .head, .drained, .goAway, .pong: break
            }
        }
        return outcome
    }

    static var seeds: [[UInt8]] {
        func message(_ payload: [UInt8], flags: UInt8 = 0) -> [UInt8] {
            [flags] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: payload.count >> $0) } + payload
        }
        // `printf hello | gzip -1n`, and twenty thousand zeros the same way.
        let hello: [UInt8] = [
            0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 4, 3, 0xcb, 0x48, 0xcd, 0xc9, 0xc9, 7, 0, 0x86, 0xa6, 0x10, 0x36, 5,
            0,
            0, 0,
        ]
        return [
            [0, 0] + message([]), [0, 3] + message([1, 2, 3]) + message([4]), [4, 255] + message([9, 9]),
            [4, 0] + message([1]) + message([2]), [2, 5] + message(hello, flags: 1) + message([1]),
            [0, 9] + message(hello, flags: 1), [2, 9] + message(Array(hello.dropLast(3)), flags: 1),
            [2, 7] + message(hello + [0], flags: 1), [0, 1] + [0, 255, 255, 255, 255],
            [0, 1] + [2, 0, 0, 0, 1, 1],
            [0, 2] + [0, 0, 0, 0, 9, 1, 2], [0, 2] + [0, 0], [1, 0] + message([1, 2, 3]),
            [1, 1] + message([]),
            [3, 4] + message(hello, flags: 1), [3, 4] + message([0x1f, 0x8b, 8], flags: 1),
            [5, 4] + message([7]) + message([8]), [0, 200] + message([UInt8](repeating: 7, count: 3000)),
        ]
    }
}
