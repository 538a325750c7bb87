import TestSupport
import Testing
import WireProto
import WireTransport

@Suite("Calls between a client and a server")
struct CallTests {
    @Test("A unary call brings back what the handler returned")
    func unary() {
        let world = EchoWorld()
        let call = world.call(world.client(direct: true), EchoMethods.unary, [1, 2, 3])
        world.network.run()
        #expect(call.outcome == .success([1, 2, 3]))
    }

    @Test("A method without a handler is UNIMPLEMENTED")
    func unimplemented() {
        let world = EchoWorld()
        let call = world.call(world.client(direct: true), EchoMethods.unanswered)
        world.network.run()
        #expect(call.failure?.code == .unimplemented)
    }

    @Test("A server stream brings its messages in order, and then its end")
    func serverStream() {
        let world = EchoWorld()
        let client = world.client(direct: true)
        let call = world.network.start { () throws(RPCStatus) in
            let stream = try await client.stream(EchoMethods.list, [3, 9], CallOptions())
            var messages: [[UInt8]] = []
            while let message = try await stream.next() { messages.append(message) }
            return messages
        }
        world.network.run()
        #expect(call.outcome == .success([[3, 9], [3, 9], [3, 9]]))
    }

    @Test("A stream that its reader lets go is cancelled for its handler")
    func streamLetGo() {
        let gate = Gate()
        let world = EchoWorld(handlers: [
            (
                EchoMethods.list,
                .stream { (stream, _) throws(RPCStatus) in
                    try await stream.send([1])
                    try await gate.wait()
                }
            )
        ])
        let client = world.client(direct: true)
        let first = world.network.start { () throws(RPCStatus) in
            try await client.stream(EchoMethods.list, [], CallOptions()).next()
        }
        world.network.run()
        #expect(first.outcome == .success([1]))
        #expect(gate.cancellations == 1, "nobody held the stream any more")
    }

    @Test("Cancelling the task that waits resets the call and cancels the handler's task")
    func cancelled() {
        let world = EchoWorld(gated: [EchoMethods.unary])
        let call = world.call(world.client(direct: true), EchoMethods.unary)
        world.network.run()
        call.cancel()
        world.network.run()
        #expect(call.failure?.code == .cancelled)
        #expect(world.gate.cancellations == 1)
    }

    @Test("A handler that goes on after its connection is gone hurts nobody, and counts until it stops")
    func handlerOutlivesItsConnection() {
        let gate = Gate()
        var limits = TransportLimits.internalHop
        limits.connections.connections = 1
        let world = EchoWorld(
            handlers: [
                (
                    EchoMethods.unary,
                    .unary { _, _ in
                        await gate.waitStubbornly()
                        return [1]
                    }
                )
            ], serviceLimits: limits)
        let call = world.call(world.client(direct: true), EchoMethods.unary)
        world.network.run()
        world.network.cut(0)
        #expect(call.failure?.code == .unavailable)

        let other = world.client(direct: true)
        let refused = world.call(other, EchoMethods.write, [2])
        world.network.run()
        #expect(refused.failure?.code == .unavailable, "its handler still holds the only place")
        gate.open()
        world.network.advance(by: .seconds(2))
        let served = world.call(other, EchoMethods.write, [3])
        world.network.run()
        #expect(served.outcome == .success([3]))
    }

    @Test("A caller that asks to wait is served when there is a connection")
    func waitsForReady() {
        let world = EchoWorld()
        world.network.isReachable = false
        let client = world.client(direct: true)
        let patient = world.call(client, EchoMethods.unary, [1], CallOptions(waitForReady: true))
        let hasty = world.call(client, EchoMethods.unary, [2])
        world.network.run()
        #expect(hasty.failure?.code == .unavailable)
        world.network.advance(by: .seconds(10))
        #expect(patient.outcome == nil)
        world.network.isReachable = true
        world.network.advance(by: .milliseconds(1_200))  // The longest wait between attempts.
        #expect(patient.outcome == .success([1]))
    }

    @Test("A closed client refuses, after its calls have ended")
    func closed() {
        let world = EchoWorld(gated: [EchoMethods.unary])
        let client = world.client(direct: true)
        let call = world.call(client, EchoMethods.unary, [1])
        world.network.run()
        let closing = world.network.start { () throws(RPCStatus) in await client.close() }
        world.network.run()
        #expect(closing.outcome == nil, "a call is under way")
        let late = world.call(client, EchoMethods.write)
        world.network.run()
        #expect(late.failure?.code == .unavailable)
        world.gate.open()
        world.network.run()
        #expect(call.outcome == .success([1]))
        #expect(closing.outcome != nil)
        #expect(!world.network.isOpen(0))
    }
}
