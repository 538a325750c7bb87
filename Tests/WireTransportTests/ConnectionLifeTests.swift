import TestSupport
import Testing
import WireProto
import WireTransport

@Suite("How connections begin and end, in virtual time")
struct ConnectionLifeTests {
    @Test("A connection that says nothing is closed after 5 seconds")
    func noPreface() {
        let world = EchoWorld()
        let line = world.network.connectSilently(to: world.service)
        world.network.advance(by: .milliseconds(4_999))
        #expect(world.network.isOpen(line))
        world.network.advance(by: .milliseconds(1))
        #expect(!world.network.isOpen(line))
    }

    @Test("A TLS handshake that does not come to its end is closed after 5 seconds")
    func noHandshake() {
        let world = EchoWorld()
        let line = world.network.connectSilently(to: world.service, isEncrypted: true)
        world.network.advance(by: .milliseconds(4_999))
        #expect(world.network.isOpen(line))
        world.network.advance(by: .milliseconds(1))
        #expect(!world.network.isOpen(line))
    }

    @Test("A request that is no gRPC and does not end is answered after a second", arguments: [true, false])
    func slowRefusal(ends: Bool) {
        let world = EchoWorld()
        let line = world.network.connectSilently(to: world.service)
        var request = RawFrames()
        request.headers(stream: 1, RawFrames.request([(":method", "GET")]))
        world.network.send(request.bytes, on: line)
        world.network.advance(by: .milliseconds(999))
        let before = world.network.writes
        if ends {
            var end = RawFrames(preface: false)
            end.data(stream: 1, [], endStream: true)
            world.network.send(end.bytes, on: line)
            world.network.run()
        } else {
            world.network.advance(by: .milliseconds(1))
        }
        #expect(world.network.writes == before + 1)
        world.network.advance(by: .seconds(5))
        #expect(world.network.writes == before + 1, "it is answered once")
        #expect(world.network.isOpen(line))
    }

    @Test(
        "A header block that is not whole after 10 seconds closes the connection, wherever it was cut",
        arguments: [4, 9, 15, 40], [true, false])
    func slowHeaders(cut: Int, endsHeaders: Bool) {
        let world = EchoWorld()
        let line = world.network.connectSilently(to: world.service)
        world.network.send(RawFrames().bytes, on: line)
        var head = RawFrames(preface: false)
        let block = RawFrames.block(RawFrames.request())
        head.frame(type: 0x1, flags: endsHeaders ? 0x4 : 0, stream: 1, block)
        world.network.send(Array(head.bytes[..<cut]), on: line)
        for second in 0..<9 {
            world.network.advance(by: .seconds(1))
            world.network.send([head.bytes[cut + second]], on: line)
        }
        #expect(world.network.isOpen(line))
        world.network.advance(by: .seconds(1))
        #expect(!world.network.isOpen(line))
    }

    @Test("Headers that come whole within 10 seconds are no slow ones, nor is a body that takes longer")
    func slowBody() {
        let world = EchoWorld()
        let line = world.network.connectSilently(to: world.service)
        var head = RawFrames()
        head.headers(stream: 1, RawFrames.request())
        world.network.send(Array(head.bytes.dropLast()), on: line)
        world.network.advance(by: .seconds(9))
        world.network.send([head.bytes[head.bytes.count - 1]], on: line)
        var body = RawFrames(preface: false)
        body.data(stream: 1, RawFrames.message([1, 2, 3]), endStream: true)
        world.network.send(Array(body.bytes.prefix(11)), on: line)
        world.network.advance(by: .seconds(19))
        #expect(world.network.isOpen(line))
    }

    @Test("A connection without calls is drained after 15 minutes; with a call it stays")
    func idle() {
        var limits = TransportLimits()
        limits.connectionAge = nil
        limits.streamTime = .seconds(3_600)
        let gate = Gate()
        let world = EchoWorld(
            handlers: [(EchoMethods.list, .stream { (_, _) throws(RPCStatus) in try await gate.wait() })],
            serviceLimits: limits)
        let client = world.client(direct: true)
        let first = world.call(client, EchoMethods.unary)
        world.network.run()
        world.network.advance(by: .seconds(15 * 60 - 1))
        #expect(first.outcome != nil && world.network.isOpen(0))
        world.network.advance(by: .seconds(1))
        #expect(!world.network.isOpen(0))

        let watch = world.network.start { () throws(RPCStatus) in
            try await client.stream(EchoMethods.list, [], CallOptions(timeout: .seconds(3_600))).next()
        }
        world.network.run()
        world.network.advance(by: .seconds(50 * 60))
        #expect(watch.outcome == nil && world.network.isOpen(1))
    }

    @Test("A drain lets the call under way finish, and sends the next one elsewhere")
    func drain() {
        let world = EchoWorld(gated: [EchoMethods.unary])
        let client = world.client(direct: true)
        let call = world.call(client, EchoMethods.unary, [1])
        world.network.run()
        let drained = world.network.drain(world.service)
        world.network.run()
        #expect(!drained.isDone)
        let late = world.call(client, EchoMethods.write)
        world.network.run()
        #expect(late.failure?.code == .unavailable, "a server that drains takes no connections")
        world.gate.open()
        world.network.run()
        #expect(call.outcome == .success([1]))
        #expect(drained.isDone)
    }

    @Test("A call that outlasts the grace is cut off, and its handler is waited for")
    func grace() {
        let gate = Gate()
        let world = EchoWorld(handlers: [
            (
                EchoMethods.write,
                .unary { _, _ in
                    await gate.waitStubbornly()
                    return []
                }
            )
        ])
        let call = world.call(
            world.client(direct: true, limits: .patient), EchoMethods.write)
        world.network.run()
        let drained = world.network.drain(world.service)
        world.network.run()
        world.network.advance(by: .seconds(30))
        #expect(call.failure != nil)
        #expect(!drained.isDone, "the handler works still")
        gate.open()
        world.network.run()
        #expect(drained.isDone)
    }

    @Test("A connection that is too old is drained, and its client connects again")
    func age() {
        let world = EchoWorld(serviceLimits: TransportLimits())
        let client = world.client(direct: true)
        for _ in 0..<40 {
            let call = world.call(client, EchoMethods.unary, [1])
            world.network.run()
            #expect(call.outcome == .success([1]))
            world.network.advance(by: .seconds(60))
        }
        #expect(world.network.connectionCount == 2, "one more, after 27 to 33 minutes")
        #expect(!world.network.isOpen(0))
    }

    @Test("A call that outlasts the grace of a connection that is too old is cut off with it")
    func ageAndGrace() {
        var limits = TransportLimits()
        limits.streamTime = .seconds(3 * 3_600)
        let gate = Gate()
        let world = EchoWorld(
            handlers: [(EchoMethods.list, .stream { (_, _) throws(RPCStatus) in try await gate.wait() })],
            serviceLimits: limits)
        let client = world.client(direct: true, limits: .patient)
        let watch = world.network.start { () throws(RPCStatus) in
            try await client.stream(EchoMethods.list, [], CallOptions(timeout: .seconds(3 * 3_600))).next()
        }
        world.network.run()
        world.network.advance(by: .seconds(27 * 60))
        #expect(watch.outcome == nil && world.network.isOpen(0))
        world.network.advance(by: .seconds(6 * 60) + limits.drainGrace)
        #expect(watch.failure?.code == .unavailable)
        #expect(!world.network.isOpen(0))
    }

    @Test("There are no more connections than there may be")
    func tooMany() {
        var limits = TransportLimits()
        limits.connections.connections = 2
        let world = EchoWorld(serviceLimits: limits)
        let calls = (0..<3).map { _ in world.call(world.client(direct: true), EchoMethods.unary) }
        world.network.run()
        #expect(calls.filter { $0.outcome == .success([]) }.count == 2)
        #expect(calls.filter { $0.failure?.code == .unavailable }.count == 1)
    }

    @Test("A call on a connection whose other end is gone without a word fails after 110 seconds")
    func keepaliveOfClient() {
        let world = EchoWorld(gated: [EchoMethods.unary])
        let call = world.call(world.client(direct: true), EchoMethods.unary, [1])
        world.network.run()
        world.network.holdResponses(true)
        world.network.advance(by: .seconds(109))
        #expect(call.outcome == nil)
        world.network.advance(by: .seconds(1))
        #expect(call.failure?.code == .unavailable)
        #expect(!world.network.isOpen(0))
    }

    @Test("A server gives up a client that answers no PING while its call runs")
    func keepaliveOfServer() {
        var limits = TransportLimits()
        limits.keepaliveTime = nil
        let world = EchoWorld(gated: [EchoMethods.unary])
        let client = world.client(direct: true, limits: limits)
        let call = world.network.start { () throws(RPCStatus) in
            _ = try await client.open(EchoMethods.chat, CallOptions()).receive()
        }
        world.network.run()
        world.network.holdRequests(true)
        world.network.advance(by: .seconds(109))
        #expect(world.network.isOpen(0))
        world.network.advance(by: .seconds(1))
        #expect(!world.network.isOpen(0))
        #expect(call.failure?.code == .unavailable)
    }
}

extension TransportLimits {
    /// A client that leaves it to the server to end things.
    fileprivate static var patient: TransportLimits {
        var limits = TransportLimits.internalHop
        limits.drainGrace = .seconds(3_600)
        return limits
    }
}
