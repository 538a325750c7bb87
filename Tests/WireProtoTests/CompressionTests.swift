import HTTP2
import Testing

@testable import WireProto

@Suite("Compressed messages")
struct CompressionTests {
    private let text = Array(String(repeating: "registered with her grandmother. ", count: 400).utf8)

    @Test("What was compressed comes back", arguments: [0, 1, 16_383, 16_384, 100_000])
    func roundTrip(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 5) }
        #expect(try Gzip.inflate(Gzip.deflate(bytes), limit: count) == bytes)
    }

    @Test("The limit is exact, and bounds what a bomb unfolds to")
    func limit() {
        let bomb = Gzip.deflate([UInt8](repeating: 0, count: 1 << 20))
        #expect(bomb.count < 8_192)
        #expect(throws: Gzip.Failure.tooLarge) { try Gzip.inflate(bomb, limit: 1 << 20 - 1) }
        #expect(throws: Gzip.Failure.tooLarge) { try Gzip.inflate(bomb, limit: 0) }
    }

    @Test("What is no gzip is told: nothing, noise, a cut or a tail")
    func malformed() {
        let good = Gzip.deflate(text)
        var flipped = good
        flipped[good.count - 6] ^= 1  // The checksum.
        for bad in [[], [1, 2, 3], Array(good.dropLast()), good + [0], flipped] {
            #expect(throws: Gzip.Failure.malformed) { try Gzip.inflate(bad, limit: 1 << 20) }
        }
    }

    @Test("A request and an answer cross compressed when both ends say so")
    func bothWays() throws {
        let wire = Loopback()
        let call = try wire.client.start(
            RPCRequestHead(method: Loopback.chat, sendsGzip: true, takesGzip: true))
        wire.client.send(call, RPCMessage(text, isCompressed: true))
        wire.client.send(call, RPCMessage([1, 2, 3]))
        try wire.settle()
        let events = wire.takeServerEvents()
        let served = try #require(events.first?.call)
        #expect(events.compactMap(\.message).map(\.bytes) == [text, [1, 2, 3]])
        #expect(events.compactMap(\.message).map(\.isCompressed) == [true, false])
        #expect(try #require(events.compactMap(\.message).first).wireCount < text.count / 4)

        wire.server.send(served, RPCMessage(text, isCompressed: true))
        wire.server.send(served, RPCMessage([4]))
        wire.server.finish(served, .ok)
        try wire.settle()
        let answers = wire.takeClientEvents()
        #expect(answers.compactMap(\.message).map(\.bytes) == [text, [4]])
        #expect(answers.compactMap(\.message).map(\.isCompressed) == [true, false])
        #expect(answers.last?.status?.code == .ok)
    }

    @Test("Messages go as they are to a client that does not take gzip, or after a head that did not say so")
    func asTheyAre() throws {
        for (takesGzip, headFirst) in [(false, false), (true, true)] {
            let wire = Loopback()
            let call = try wire.client.start(RPCRequestHead(method: Loopback.scatter, takesGzip: takesGzip))
            wire.client.send(call, [1])
            wire.client.finishSending(call)
            try wire.settle()
            let served = try #require(wire.takeServerEvents().first?.call)
            if headFirst { wire.server.sendHead(served, Metadata()) }
            wire.server.send(served, RPCMessage(text, isCompressed: true))
            try wire.settle()
            let message = try #require(wire.takeClientEvents().compactMap(\.message).first)
            #expect(message.bytes == text)
            #expect(!message.isCompressed)
        }
    }

    @Test("A bomb is RESOURCE_EXHAUSTED, noise is INTERNAL, a flag without an encoding is INTERNAL")
    func refusals() throws {
        let bomb = Gzip.deflate([UInt8](repeating: 0, count: 1 << 20 + 1))
        for (bytes, sendsGzip, code) in [
            (bomb, true, RPCCode.resourceExhausted), ([9, 9, 9], true, .internalError),
            (Gzip.deflate(text), false, .internalError),
        ] {
            let wire = Loopback()
            let call = try wire.client.start(RPCRequestHead(method: Loopback.unary, sendsGzip: sendsGzip))
            wire.client.sendAsCompressed(call, bytes)
            wire.client.finishSending(call)
            try wire.settle()
            #expect(wire.takeClientEvents().compactMap(\.status).map(\.code) == [code])
            #expect(!wire.takeServerEvents().contains { $0.message != nil })
            #expect(wire.server.bufferedBytes == 0)
        }
    }

    @Test("What a message unfolds to counts against the connection's buffer until it is consumed")
    func unfoldedBytesCount() throws {
        var limits = RPCLimits.edge
        limits.bufferedBytes = 2_500_000
        let wire = Loopback(server: limits)
        let megabyte = [UInt8](repeating: 0, count: 1 << 20)
        let call = try wire.client.start(RPCRequestHead(method: Loopback.gather, sendsGzip: true))
        for _ in 0..<2 { wire.client.send(call, RPCMessage(megabyte, isCompressed: true)) }
        try wire.settle()
        let events = wire.takeServerEvents()
        let served = try #require(events.first?.call)
        let messages = events.compactMap(\.message)
        #expect(messages.count == 2)
        #expect(wire.server.bufferedBytes == 2 * (megabyte.count + MessageReader.prefixCount))
        for message in messages { wire.server.consumed(served, message.wireCount) }
        #expect(wire.server.bufferedBytes == 0)
        for _ in 0..<3 { wire.client.send(call, RPCMessage(megabyte, isCompressed: true)) }
        try wire.settle()
        #expect(wire.takeClientEvents().compactMap(\.status).map(\.code) == [.resourceExhausted])
        #expect(wire.server.bufferedBytes == 0)
    }
}

extension RPCConnection {
    /// Sends bytes with the flag of a compressed message, whatever they are.
    fileprivate mutating func sendAsCompressed(_ call: CallID, _ bytes: [UInt8]) {
        session.send(
            call.streamSlot, preamble: MessageReader.preamble(length: bytes.count, isCompressed: true),
            preambleCount: MessageReader.prefixCount, bytes)
    }
}

extension RPCEvent {
    fileprivate var message: RPCMessage? {
        if case .message(_, let message) = self { message } else { nil }
    }
}
