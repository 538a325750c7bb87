import HTTP2
import TestSupport
import Testing
import WireProto
import WireTransport

@Suite("Back-pressure")
struct BackPressureTests {
    static let message = [UInt8](repeating: 1, count: 16 * 1_024)

    /// A world whose list never ends, and what it has sent so far.
    private func endlessList() -> (EchoWorld, Seen<Int>) {
        let sent = Seen<Int>()
        let world = EchoWorld(handlers: [
            (
                EchoMethods.list,
                .stream { (stream, _) throws(RPCStatus) in
                    for number in 0..<1_000 {
                        try await stream.send(Self.message)
                        sent.note(number)
                    }
                }
            )
        ])
        return (world, sent)
    }

    @Test(
        "A client that takes nothing stops the handler, directly and through a relay",
        arguments: [true, false])
    func slowReader(direct: Bool) {
        let (world, sent) = endlessList()
        let client = world.client(direct: direct)
        let reading = Gate()
        let list = world.network.start { () throws(RPCStatus) in
            let stream = try await client.stream(EchoMethods.list, [], CallOptions())
            try await reading.wait()
            var count = 0
            while try await stream.next() != nil { count += 1 }
            return count
        }
        world.network.run()
        let before = sent.all.count
        // A window and a queue per hop, and what is on its way into them.
        let hop = HTTP2Limits.internalHop.streamWindow + 2 * HTTP2Session.outputMark
        #expect(before * Self.message.count <= (direct ? 1 : 2) * hop, "\(before) messages went ahead")
        #expect(list.outcome == nil)
        reading.open()
        world.network.run()
        #expect(list.outcome == .success(1_000))
    }

    @Test("A handler that waits for its reader is cancelled with its call")
    func cancelledWhileWaiting() {
        let (world, sent) = endlessList()
        let client = world.client(direct: true)
        let reading = Gate()
        let list = world.network.start { () throws(RPCStatus) in
            let stream = try await client.stream(EchoMethods.list, [], CallOptions())
            try await reading.wait()
            return stream
        }
        world.network.run()
        let before = sent.all.count
        list.cancel()
        world.network.run()
        #expect(sent.all.count <= before + 1)
        let other = world.call(client, EchoMethods.unary, [1])
        world.network.run()
        #expect(other.outcome == .success([1]), "the connection lives")
    }

    @Test("A peer that takes no byte for 30 seconds is closed")
    func stalled() {
        let (world, _) = endlessList()
        let client = world.client(direct: true)
        let first = world.call(client, EchoMethods.unary)
        world.network.run()
        #expect(first.outcome == .success([]))
        world.network.stallWrites(of: 0)
        let call = world.call(client, EchoMethods.unary)
        world.network.run()
        world.network.advance(by: .milliseconds(29_999))
        #expect(world.network.isOpen(0))
        world.network.advance(by: .milliseconds(1))
        #expect(!world.network.isOpen(0))
        #expect(call.failure?.code == .unavailable)
    }

    @Test("Readers that stall never slow others on the shared upstream")
    func stalledNeighbour() {
        let large = [UInt8](repeating: 7, count: 900_000)
        let world = EchoWorld(handlers: [(EchoMethods.unary, .unary { _, _ in large })])
        let stalled = world.client()
        let first = world.call(stalled, EchoMethods.write, [1])
        world.network.run()
        #expect(first.outcome == .success([1]))
        world.network.stallWrites(of: 0)
        let waiting = (0..<64).map { _ in world.call(stalled, EchoMethods.unary) }
        world.network.run()
        #expect(waiting.allSatisfy { $0.outcome == nil })
        let other = world.client()
        let answer = world.call(other, EchoMethods.unary)
        world.network.run()
        #expect(answer.outcome == .success(large))
    }

    @Test("Calls that a stalled reader resets leave nothing behind on the shared upstream")
    func resetsNextDoor() {
        let large = [UInt8](repeating: 7, count: 900_000)
        let world = EchoWorld(handlers: [(EchoMethods.unary, .unary { _, _ in large })])
        let restless = world.client()
        for _ in 0..<20 {
            let calls = (0..<10).map { _ in world.call(restless, EchoMethods.unary) }
            world.network.holdResponses(true)
            world.network.run()
            calls.forEach { $0.cancel() }
            world.network.holdResponses(false)
            world.network.run()
        }
        let answer = world.call(world.client(), EchoMethods.unary)
        world.network.run()
        #expect(answer.outcome == .success(large))
    }

    @Test("A handler whose message has no room on the connection stops at once")
    func noRoom() {
        let sent = Seen<Int>()
        let large = [UInt8](repeating: 7, count: 1_000_000)
        var limits = TransportLimits()
        limits.protocolLimits.queuedBytes = 500_000
        let world = EchoWorld(
            handlers: [
                (
                    EchoMethods.list,
                    .stream { (stream, _) throws(RPCStatus) in
                        for number in 0..<1_000 {
                            sent.note(number)
                            try await stream.send(large)
                        }
                    }
                )
            ], serviceLimits: limits)
        let client = world.client(direct: true)
        let list = world.network.start { () throws(RPCStatus) in
            try await client.stream(EchoMethods.list, [], CallOptions()).next()
        }
        world.network.run()
        #expect(list.failure?.code == .resourceExhausted)
        #expect(sent.all.count == 1)
    }
}
