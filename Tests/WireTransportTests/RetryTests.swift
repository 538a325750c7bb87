import HTTP2
import Synchronization
import TestSupport
import Testing
import WireProto
import WireTransport

/// A handler that fails so many times before it says back what it is told.
private final class Failing: Sendable {
    private let left: Mutex<Int>
    private let status: RPCStatus
    private let count = Mutex(0)

    init(times: Int, _ status: RPCStatus) {
        left = Mutex(times)
        self.status = status
    }

    var calls: Int { count.withLock { $0 } }

    var handler: RPCHandler {
        .unary { [self] (message, _) throws(RPCStatus) in
            count.withLock { $0 += 1 }
            let fails = left.withLock { left in
                left -= 1
                return left >= 0
            }
            if fails { throw status }
            return message
        }
    }
}

private let unavailable = RPCStatus(.unavailable, nil, "not now")

@Suite("Calls that are made again, in virtual time")
struct RetryTests {
    private static let idempotent = EchoMethods.table.all.first { $0.isIdempotent && $0.shape == .unary }!
    private static let once = EchoMethods.table.all.first { !$0.isIdempotent && $0.shape == .unary }!

    @Test(
        "A call that is UNAVAILABLE twice succeeds the third time, direct and through a relay",
        arguments: [true, false])
    func succeeds(direct: Bool) {
        let failing = Failing(times: 2, unavailable)
        let world = EchoWorld(handlers: [(Self.idempotent, failing.handler)])
        let client = world.network.client(
            ofAny: [direct ? world.service : world.gateway], retry: RetryPolicy())
        let call = world.call(client, Self.idempotent, [1])
        world.network.run()
        #expect(call.outcome == nil, "it waits for its second try")
        for _ in 0..<2 { world.network.advance(by: .seconds(1)) }
        #expect(call.outcome == .success([1]))
        #expect(failing.calls == 3)
    }

    @Test("What may not be done twice is not tried twice")
    func notIdempotent() {
        let failing = Failing(times: 1, unavailable)
        let world = EchoWorld(handlers: [(Self.once, failing.handler)])
        let call = world.call(
            world.network.client(ofAny: [world.service], retry: RetryPolicy()), Self.once, [1])
        world.network.run()
        world.network.advance(by: .seconds(10))
        #expect(call.failure?.code == .unavailable)
        #expect(failing.calls == 1)
    }

    @Test(
        "The server's word on when is obeyed to the millisecond, through a relay too",
        arguments: [true, false])
    func pushback(direct: Bool) {
        var status = RPCStatus(.resourceExhausted, nil, "too much")
        status.details = [.retry(after: .milliseconds(2_500))]
        let failing = Failing(times: 1, status)
        let world = EchoWorld(handlers: [(Self.idempotent, failing.handler)])
        let client = world.network.client(
            ofAny: [direct ? world.service : world.gateway], retry: RetryPolicy())
        let call = world.call(client, Self.idempotent, [1])
        world.network.run()
        world.network.advance(by: .milliseconds(2_499))
        #expect(call.outcome == nil)
        world.network.advance(by: .milliseconds(1))
        #expect(call.outcome == .success([1]))
    }

    @Test("The deadline is the call's, not a try's")
    func deadline() {
        let failing = Failing(times: 100, unavailable)
        let world = EchoWorld(handlers: [(Self.idempotent, failing.handler)])
        let call = world.call(
            world.network.client(ofAny: [world.service], retry: RetryPolicy(firstWait: .seconds(1))),
            Self.idempotent, [1], CallOptions(timeout: .milliseconds(700)))
        world.network.run()
        world.network.advance(by: .milliseconds(700))
        #expect(call.failure?.code == .deadlineExceeded)
    }

    @Test("Calls that the server refuses unseen are made again, also those that may not be done twice")
    func refusedStreams() {
        var limits = TransportLimits.internalHop
        limits.protocolLimits.http2.concurrentStreams = 10
        let world = EchoWorld(gated: [Self.once], serviceLimits: limits)
        let client = world.network.client(ofAny: [world.service])
        // All are opened before the server's SETTINGS say that ten are enough.
        let calls = (0..<15).map { world.call(client, Self.once, [$0]) }
        world.network.run()
        #expect(calls.allSatisfy { $0.outcome == nil }, "none is told of a refusal")
        world.gate.open()
        world.network.run()
        #expect(calls.map(\.outcome) == (0..<15).map { .success([$0]) })
    }

    @Test("A call above the last stream that a server says it took is made again, one below is not")
    func aboveTheLastStream() {
        let counted = Failing(times: 0, unavailable)
        let world = EchoWorld(gated: [EchoMethods.unary], handlers: [(EchoMethods.write, counted.handler)])
        let client = world.network.client(ofAny: [world.service])
        let taken = world.call(client, EchoMethods.unary, [1])
        world.network.run()
        world.network.holdRequests(true)
        let missed = world.call(client, EchoMethods.write, [2])
        world.network.run()
        var frames = RawFrames(preface: false)
        frames.goAway(lastStream: 1)
        world.network.answer(frames.bytes, on: 0)
        world.network.run()
        #expect(missed.outcome == .success([2]), "on a connection of its own")
        #expect(world.network.connectionCount == 2)
        #expect(counted.calls == 1)
        #expect(taken.outcome == nil && world.network.isOpen(0), "its answer comes on the first")
        world.gate.open()
        world.network.run()
        #expect(taken.outcome == .success([1]))
    }

    @Test("A call that is cancelled while it rests is over")
    func cancelled() {
        let failing = Failing(times: 100, unavailable)
        let world = EchoWorld(handlers: [(Self.idempotent, failing.handler)])
        let call = world.call(
            world.network.client(ofAny: [world.service], retry: RetryPolicy()), Self.idempotent, [1])
        world.network.run()
        call.cancel()
        world.network.advance(by: .seconds(10))
        #expect(call.failure?.code == .cancelled)
        #expect(failing.calls == 1)
    }
}

@Suite("A service at several addresses, in virtual time")
struct UpstreamPoolTests {
    private static let method = EchoMethods.table.all.first { $0.isIdempotent && $0.shape == .unary }!

    private func shard(_ world: EchoWorld, _ failing: Failing) -> ServerShard {
        var router = EchoMethods.router
        router.handle(Self.method, failing.handler)
        return ServerShard(
            world.network.loop, methods: EchoMethods.table, limits: .internalHop, router: router)
    }

    private func codes(_ world: EchoWorld, _ client: RPCClient, _ count: Int) -> [RPCCode] {
        (0..<count).map { _ in
            let call = world.call(client, Self.method, [1])
            world.network.run()
            return call.outcome == .success([1]) ? .ok : call.failure?.code ?? .unknown
        }
    }

    @Test("Calls go round")
    func roundRobin() {
        let world = EchoWorld()
        let services = (0..<3).map { _ in Failing(times: 0, unavailable) }
        let client = world.network.client(ofAny: services.map { shard(world, $0) })
        #expect(codes(world, client, 9) == Array(repeating: .ok, count: 9))
        #expect(services.map(\.calls) == [3, 3, 3])
    }

    @Test("An address that cannot be reached costs no call")
    func unreachable() {
        let world = EchoWorld()
        let services = (0..<2).map { _ in Failing(times: 0, unavailable) }
        let shards = services.map { shard(world, $0) }
        let client = world.network.client(ofAny: shards)
        _ = world.network.drain(shards[0])
        world.network.run()
        #expect(codes(world, client, 8) == Array(repeating: .ok, count: 8))
        #expect(services.map(\.calls) == [0, 8])
    }

    @Test("An address that fails call after call is set aside for 30 seconds, and longer the next time")
    func ejection() {
        let world = EchoWorld()
        let services = [Failing(times: 1_000, unavailable), Failing(times: 0, unavailable)]
        let client = world.network.client(ofAny: services.map { shard(world, $0) })
        #expect(codes(world, client, 10).count { $0 == .unavailable } == 5)
        #expect(codes(world, client, 20) == Array(repeating: .ok, count: 20), "set aside")
        world.network.advance(by: .seconds(30))
        #expect(codes(world, client, 10).count { $0 == .unavailable } == 5, "tried again")
        world.network.advance(by: .seconds(59))
        #expect(codes(world, client, 4) == Array(repeating: .ok, count: 4), "set aside twice as long")
    }

    @Test("Not more than half are set aside: better a bad address than none")
    func allBad() {
        let world = EchoWorld()
        let services = (0..<2).map { _ in Failing(times: 1_000, unavailable) }
        let client = world.network.client(ofAny: services.map { shard(world, $0) })
        #expect(codes(world, client, 40) == Array(repeating: .unavailable, count: 40))
        #expect(services.map(\.calls).reduce(0, +) == 40)
    }
}
