import HTTP2
import TestSupport
import Testing
import WireProto

@Suite("Flow control: nobody sends more than somebody takes, and nobody waits for ever")
struct FlowControlTests {
    private static func openChat(_ wire: Loopback) throws -> (client: CallID, server: CallID) {
        let call = try wire.client.start(RPCRequestHead(method: Loopback.chat))
        try wire.settle()
        return (call, try #require(wire.takeServerEvents().first?.call))
    }

    /// The lengths of the messages that have arrived since the last look.
    private static func lengths(_ events: [RPCEvent]) -> [Int] {
        events.compactMap { event in
            if case .message(_, let message) = event { message.bytes.count } else { nil }
        }
    }

    @Test("A sender stops at the window and goes on when messages are consumed")
    func window() throws {
        let wire = Loopback()
        let (call, served) = try Self.openChat(wire)
        for _ in 0..<10 { wire.client.send(call, [UInt8](repeating: 1, count: 20_000)) }
        try wire.settle()
        var arrived = Self.lengths(wire.takeServerEvents()).count
        #expect(arrived == 3, "65,535 bytes hold three messages of 20,005")
        #expect(wire.client.queuedBytes(call) > 100_000)
        var consumed = 0
        while consumed < arrived {
            wire.server.consumed(served, 20_000)
            consumed += 1
            try wire.settle()
            arrived += Self.lengths(wire.takeServerEvents()).count
        }
        #expect(arrived == 10)
        #expect(wire.takeClientEvents().map(\.summary) == ["drained"])
    }

    @Test(
        "A message of nearly a window arrives behind any other, consumed before or after",
        arguments: [1, 5_000, 30_000, 32_000, 40_000, 60_000], [true, false])
    func secondMessage(firstLength: Int, isConsumedBefore: Bool) throws {
        let wire = Loopback()
        let (call, served) = try Self.openChat(wire)
        wire.client.send(call, [UInt8](repeating: 1, count: firstLength))
        try wire.settle()
        #expect(Self.lengths(wire.takeServerEvents()) == [firstLength])
        if isConsumedBefore { wire.server.consumed(served, firstLength) }
        wire.client.send(call, [UInt8](repeating: 2, count: 65_530))
        try wire.settle()
        if !isConsumedBefore { wire.server.consumed(served, firstLength) }
        try wire.settle()
        #expect(Self.lengths(wire.takeServerEvents()) == [65_530])
    }

    @Test(
        "A message longer than the window arrives without being consumed",
        arguments: [65_531, 200_000, 1 << 20])
    func longMessage(length: Int) throws {
        let wire = Loopback()
        let (call, served) = try Self.openChat(wire)
        let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        wire.client.send(call, message)
        try wire.settle()
        guard case .message(_, let arrived)? = wire.takeServerEvents().last else {
            Issue.record("it did not arrive")
            return
        }
        #expect(arrived.bytes == message)
        wire.server.send(served, message)
        try wire.settle()
        #expect(Self.lengths(wire.takeClientEvents()) == [length])
    }

    @Test("Long messages on many calls take turns, and all arrive")
    func turns() throws {
        let wire = Loopback()
        var calls: [CallID] = []
        for _ in 0..<30 {
            let call = try wire.client.start(RPCRequestHead(method: Loopback.gather))
            wire.client.send(call, [UInt8](repeating: 3, count: 150_000))
            wire.client.finishSending(call)
            calls.append(call)
        }
        try wire.settle()
        var finished = 0
        for _ in 0..<30 {
            let events = wire.takeServerEvents()
            let messages = events.filter { if case .message = $0 { true } else { false } }
            #expect(messages.count == 1, "one at a time has the reservation")
            guard let served = messages.first?.call else { return }
            wire.server.consumed(served, 150_000)
            wire.server.finish(served, .ok)
            wire.server.release(served)
            finished += 1
            try wire.settle()
        }
        #expect(finished == 30)
        #expect(wire.callCounts == [0, 0])
    }

    @Test(
        "When the call that has the reservation is given up, the next one gets it",
        arguments: ["reset", "refused", "released"])
    func reservationPasses(how: String) throws {
        let wire = Loopback()
        let first = try Self.openChat(wire)
        let second = try Self.openChat(wire)
        wire.client.send(first.client, [UInt8](repeating: 1, count: 500_000))
        wire.client.send(second.client, [UInt8](repeating: 2, count: 500_000))
        try wire.settle()
        let holder = try #require(
            wire.takeServerEvents().first { if case .message = $0 { true } else { false } }?.call)
        let ofHolder = holder == first.server ? first : second
        let other = holder == first.server ? second : first
        switch how {
        case "reset": wire.client.cancel(ofHolder.client)
        case "refused": wire.server.finish(holder, RPCStatus(.aborted, nil, ""))
        default: wire.server.release(holder)
        }
        try wire.settle()
        let message = wire.takeServerEvents().first { if case .message = $0 { true } else { false } }
        #expect(message?.call == other.server)
    }

    @Test("A message over the limit is RESOURCE_EXHAUSTED when its length is read")
    func tooLong() throws {
        let peer = HandWritten()
        peer.frames.headers(stream: 1, RawFrames.request())
        peer.frames.data(stream: 1, [0, 0, 0x10, 0, 1])
        let (events, answer) = try peer.exchange()
        #expect(events == ["call 0", "cancelled"])
        #expect(answer.contains { $0.isHeaders && $0.stream == 1 && $0.endsStream })
        #expect(answer.contains { $0.isReset && $0.stream == 1 && $0.number == 0 })

        peer.frames.headers(stream: 3, RawFrames.request())
        peer.frames.data(stream: 3, [0, 0, 0x10, 0, 0])
        #expect(try peer.exchange().events == ["call 0"], "exactly the limit may still come")
    }

    @Test("All calls together hold no more than the connection may")
    func buffered() throws {
        var limits = RPCLimits.edge
        limits.bufferedBytes = 100_000
        let wire = Loopback(server: limits)
        for _ in 0..<2 {
            let call = try wire.client.start(RPCRequestHead(method: Loopback.gather))
            wire.client.send(call, [UInt8](repeating: 1, count: 60_000))
        }
        try wire.settle()
        #expect(wire.takeClientEvents().map(\.summary) == ["finished RESOURCE_EXHAUSTED"])
    }

    @Test("The prefix and the message may be cut anywhere", arguments: 1...12)
    func cuts(size: Int) throws {
        let peer = HandWritten()
        peer.frames.headers(stream: 1, RawFrames.request(path: "/test.Echo/Chat"))
        let body =
            RawFrames.message(Array("hello".utf8)) + RawFrames.message([])
            + RawFrames.message(Array("you".utf8))
        var start = 0
        while start < body.count {
            let end = min(start + size, body.count)
            peer.frames.data(stream: 1, Array(body[start..<end]), endStream: end == body.count)
            start = end
        }
        #expect(
            try peer.exchange().events == [
                "call 3", "message hello", "message ", "message you", "half closed",
            ])
    }

    @Test(
        "Bodies that are no messages",
        arguments: [
            ("compressed, no encoding", RawFrames.message([1], flags: 1)),
            ("unknown flags", RawFrames.message([1], flags: 2)),
            ("cut off", [0, 0, 0, 0, 9, 1]), ("cut prefix", [0, 0]),
        ] as [(String, [UInt8])])
    func malformed(what: String, body: [UInt8]) throws {
        let peer = HandWritten()
        peer.frames.headers(stream: 1, RawFrames.request())
        peer.frames.data(stream: 1, body, endStream: true)
        let (events, answer) = try peer.exchange()
        #expect(events == ["call 0", "cancelled"])
        #expect(answer.contains { $0.isHeaders && $0.endsStream }, "a status, not a reset")
        #expect(!answer.contains { $0.isReset })
    }

    @Test("Partly sent messages on many calls never fill the connection's window")
    func interleaved() throws {
        let peer = HandWritten()
        var received = 0
        for call in 0..<Int32(40) {
            peer.frames.headers(stream: 2 * call + 1, RawFrames.request())
            peer.frames.data(stream: 2 * call + 1, [0, 0, 0, 0xea, 0x60])
            for _ in 0..<4 { peer.frames.data(stream: 2 * call + 1, [UInt8](repeating: 0, count: 14_000)) }
            received += 56_005
            let answer = try peer.exchange().answer
            let credited = answer.filter { $0.isWindowUpdate && $0.stream == 0 }.map { Int($0.number) }
                .reduce(0, +)
            received -= credited
            #expect(received < 1 << 20)
        }
    }

    @Test("Answers that nobody reads are bounded for the whole connection, and those beyond end their calls")
    func unreadAnswers() throws {
        let wire = Loopback()
        let megabyte = [UInt8](repeating: 7, count: 1 << 20)
        for _ in 0..<100 {
            let call = try wire.client.start(RPCRequestHead(method: Loopback.unary))
            wire.client.send(call, [1])
            wire.client.finishSending(call)
        }
        try wire.toServer()
        let served = wire.takeServerEvents().filter { $0.summary == "half closed" }.compactMap(\.call)
        #expect(served.count == 100)
        for call in served { wire.server.send(call, megabyte) }
        let queued = served.reduce(0) { $0 + wire.server.queuedBytes($1) }
        #expect(queued <= 3 << 20)
        #expect(queued > 1 << 20)
        var refused = 0
        while let event = wire.server.nextEvent() {
            if event.summary == "cancelled" { refused += 1 }
        }
        #expect(refused == 100 - queued / megabyte.count)
        for call in served {
            wire.server.finish(call, .ok)
            wire.server.release(call)
        }
        try wire.settle()
        let endings = wire.takeClientEvents().compactMap(\.status).map(\.code)
        #expect(endings.count { $0 == .ok } == 100 - refused)
        #expect(endings.count { $0 == .resourceExhausted } == refused)
    }
}
