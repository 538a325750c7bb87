import TestSupport
import Testing
import WireProto
import WireTransport

@Suite("Deadlines, in virtual time")
struct DeadlineTests {
    enum Outcome {
        case ok
        case deadlineExceeded
    }

    @Test(
        "An answer at the very instant of the deadline is late",
        arguments: [
            (answerAfter: Duration.milliseconds(49), outcome: Outcome.ok),
            (answerAfter: .milliseconds(50), outcome: .deadlineExceeded),
            (answerAfter: .milliseconds(51), outcome: .deadlineExceeded),
        ], [true, false])
    func boundary(row: (answerAfter: Duration, outcome: Outcome), direct: Bool) {
        let world = EchoWorld(gated: [EchoMethods.unary])
        let call = world.call(
            world.client(direct: direct), EchoMethods.unary, [1], CallOptions(timeout: .milliseconds(50)))
        world.network.run()
        world.network.advance(by: row.answerAfter)
        world.gate.open()
        world.network.run()
        switch row.outcome {
        case .ok: #expect(call.outcome == .success([1]))
        case .deadlineExceeded: #expect(call.failure?.code == .deadlineExceeded)
        }
    }

    @Test(
        "A call that names no time, or too much, has the server's",
        arguments: [nil, Duration.seconds(31), .seconds(100_000)] as [Duration?])
    func longest(timeout: Duration?) {
        // The client itself waits for ever: what is told is the gateway's.
        let world = EchoWorld(gated: [EchoMethods.unary])
        var options = CallOptions()
        options.timeout = timeout
        let call = world.call(world.client(), EchoMethods.unary, [], options)
        world.network.run()
        world.network.advance(by: .milliseconds(29_999))
        #expect(call.outcome == nil)
        world.network.advance(by: .milliseconds(1))
        #expect(call.failure?.code == .deadlineExceeded)
        #expect(world.gate.cancellations == 1, "the handler's task was cancelled")
        #expect(world.policy.outcomes.map(\.status.code) == [.deadlineExceeded], "once")
    }

    @Test("A stream has 15 minutes")
    func stream() {
        let gate = Gate()
        let world = EchoWorld(handlers: [
            (EchoMethods.list, .stream { (_, _) throws(RPCStatus) in try await gate.wait() })
        ])
        let client = world.client()
        let watch = world.network.start { () throws(RPCStatus) in
            try await client.stream(EchoMethods.list, [], CallOptions()).next()
        }
        world.network.run()
        world.network.advance(by: .milliseconds(15 * 60_000 - 1))
        #expect(watch.outcome == nil)
        world.network.advance(by: .milliseconds(1))
        #expect(watch.failure?.code == .deadlineExceeded)
        #expect(gate.cancellations == 1)
    }

    @Test("The service learns what is left, not what the client asked for")
    func remaining() {
        let seen = Seen<RPCDeadline>()
        let world = EchoWorld(handlers: [
            (
                EchoMethods.unary,
                .unary { (_, context) in
                    seen.note(context.deadline)
                    return []
                }
            )
        ])
        let began = world.network.loop.now
        world.network.isReachable = false
        let call = world.call(
            world.client(limits: .internalHop), EchoMethods.unary, [],
            CallOptions(timeout: .seconds(10), waitForReady: true))
        world.network.run()
        world.network.isReachable = true
        for _ in 0..<2_000 { world.network.advance(by: .milliseconds(1)) }  // Bytes take no time at all.
        #expect(call.outcome == .success([]))
        let deadline = began.advanced(by: .seconds(10))
        #expect(seen.last == deadline, "the time spent waiting is not given again")
    }

    @Test("A message that never comes does not keep the call past its deadline")
    func stalledRequest() {
        let world = EchoWorld()
        let client = world.client(direct: true)
        _ = world.call(client, EchoMethods.unary)
        world.network.run()
        world.network.holdRequests(true)
        let call = world.call(client, EchoMethods.unary, [1], CallOptions(timeout: .seconds(1)))
        world.network.run()
        world.network.advance(by: .seconds(1))
        #expect(call.failure?.code == .deadlineExceeded, "the client's own clock")
    }
}
