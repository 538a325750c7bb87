import HTTP2
import TestSupport
import Testing
import WireProto

@Suite("How calls and connections end")
struct EndingTests {
    @Test("A client that cancels: the handler is told, and the slot waits for it")
    func clientCancels() throws {
        let wire = Loopback()
        let call = try wire.client.start(RPCRequestHead(method: Loopback.unary))
        wire.client.send(call, [1])
        try wire.settle()
        let served = try #require(wire.takeServerEvents().first?.call)
        wire.client.cancel(call)
        wire.client.cancel(call)
        try wire.settle()
        #expect(wire.takeServerEvents().map(\.summary) == ["cancelled"])
        #expect(wire.takeClientEvents().isEmpty, "who cancels knows")
        #expect(wire.callCounts == [0, 1])
        wire.server.finish(served, .ok)
        wire.server.release(served)
        wire.server.release(served)
        #expect(wire.callCounts == [0, 0])
    }

    @Test("A server that resets: the client gets the code the gRPC documents give it")
    func serverResets() throws {
        let wire = Loopback()
        let served = try wire.open(Loopback.unary, message: "x")
        wire.server.cancel(served, .enhanceYourCalm)
        wire.server.release(served)
        try wire.settle()
        #expect(wire.takeClientEvents().map(\.summary) == ["finished RESOURCE_EXHAUSTED"])
        #expect(wire.callCounts == [0, 0])
    }

    @Test("A handler that stops without an answer resets its call")
    func releasedUnanswered() throws {
        let wire = Loopback()
        let served = try wire.open(Loopback.unary, message: "x")
        wire.server.release(served)
        try wire.settle()
        #expect(wire.takeClientEvents().map(\.summary) == ["finished INTERNAL"])
    }

    @Test("Handlers that go on after their calls were reset count as calls, and the next calls are refused")
    func slotsOfHandlers() throws {
        let wire = Loopback()
        var served: [CallID] = []
        for _ in 0..<2 {
            var calls: [CallID] = []
            for _ in 0..<50 {
                calls.append(try wire.client.start(RPCRequestHead(method: Loopback.unary)))
            }
            try wire.settle()
            for call in calls { wire.client.cancel(call) }
            try wire.settle()
            served += wire.takeServerEvents().compactMap { if case .call(let id, _) = $0 { id } else { nil } }
        }
        #expect(served.count == 100)
        _ = try wire.client.start(RPCRequestHead(method: Loopback.unary))
        try wire.settle()
        let refused = try #require(wire.takeClientEvents().first?.status)
        #expect(refused.code == .unavailable)
        #expect(refused.reason == .streamRefused)

        wire.server.release(served[7])
        _ = try wire.client.start(RPCRequestHead(method: Loopback.unary))
        try wire.settle()
        #expect(wire.takeServerEvents().last?.summary == "call 0")
    }

    @Test("A drain lets calls under way finish, and then both ends are done")
    func drain() throws {
        let wire = Loopback()
        let served = try wire.open(Loopback.unary, message: "x")
        wire.server.beginDrain()
        try wire.settle()
        #expect(wire.takeClientEvents().map(\.summary).contains("go away 0"))
        #expect(throws: RPCStatus(.unavailable, .connectionFull, "the connection takes no more calls")) {
            _ = try wire.client.start(RPCRequestHead(method: Loopback.unary))
        }
        #expect(wire.areFinished == [false, false])
        wire.server.send(served, Array("done".utf8))
        wire.server.finish(served, .ok)
        wire.server.release(served)
        try wire.settle()
        #expect(wire.takeClientEvents().map(\.summary) == ["head", "message done", "finished OK"])
        #expect(wire.areFinished == [true, true])
    }

    @Test("A call that was under way when the server said goodbye is still served")
    func drainRace() throws {
        let wire = Loopback()
        try wire.settle()
        wire.server.beginDrain()
        let call = try wire.client.start(RPCRequestHead(method: Loopback.unary))
        wire.client.send(call, [1])
        wire.client.finishSending(call)
        try wire.toServer()
        try wire.settle()
        let served = try #require(wire.takeServerEvents().first?.call)
        wire.server.finish(served, RPCStatus(.notFound, nil, ""))
        wire.server.release(served)
        try wire.settle()
        #expect(wire.takeClientEvents().last?.summary == "finished NOT_FOUND")
    }

    @Test("A lost connection ends every call once")
    func connectionLost() throws {
        let wire = Loopback()
        _ = try wire.open(Loopback.unary, message: "1")
        _ = try wire.open(Loopback.unary, message: "2")
        wire.client.connectionLost()
        wire.client.connectionLost()
        wire.server.connectionLost()
        var client: [String] = []
        while let event = wire.client.nextEvent() { client.append(event.summary) }
        var server: [String] = []
        while let event = wire.server.nextEvent() { server.append(event.summary) }
        #expect(client == ["finished UNAVAILABLE", "finished UNAVAILABLE"])
        #expect(server == ["cancelled", "cancelled"])
    }

    @Test("A ping comes back")
    func ping() throws {
        let wire = Loopback()
        wire.client.ping(42)
        wire.server.ping(43)
        try wire.settle()
        #expect(wire.takeClientEvents().map(\.summary) == ["pong 42"])
        #expect(wire.takeServerEvents().map(\.summary) == ["pong 43"])
    }

    @Test("Ten thousand calls, some cancelled, some refused, some too long, leave nothing behind")
    func longRun() throws {
        let wire = Loopback(server: .internalHop)
        var random = SystemRandomNumberGenerator()
        var live: [CallID] = []
        for round in 0..<2_000 {
            for _ in 0..<5 {
                let method = MethodID(rawValue: UInt16.random(in: 0..<4, using: &random))
                let call = try wire.client.start(RPCRequestHead(method: method, timeout: .seconds(1)))
                for _ in 0..<Int.random(in: 0..<3, using: &random) {
                    wire.client.send(
                        call, [UInt8](repeating: 0, count: Int.random(in: 0..<3_000, using: &random)))
                }
                if Bool.random(using: &random) { wire.client.finishSending(call) }
                if Int.random(in: 0..<4, using: &random) == 0 {
                    wire.client.cancel(call)
                } else {
                    live.append(call)
                }
            }
            try wire.settle()
            for event in wire.takeServerEvents() {
                switch event {
                case .message(let call, let message):
                    wire.server.consumed(call, message.wireCount)
                    wire.server.send(call, message)
                case .halfClosed(let call):
                    wire.server.finish(call, .ok)
                    wire.server.release(call)
                case .cancelled(let call): wire.server.release(call)
                default: break
                }
            }
            if round % 10 == 9 {
                for call in live { wire.client.cancel(call) }
                live = []
            }
            _ = wire.takeClientEvents()
        }
        for call in live { wire.client.cancel(call) }
        try wire.settle()
        for event in wire.takeServerEvents() {
            if let call = event.call { wire.server.release(call) }
        }
        try wire.settle()
        #expect(wire.callCounts == [0, 0])
    }
}
