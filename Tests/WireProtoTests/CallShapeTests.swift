import HTTP2
import Testing
import WireProto

@Suite("Calls of every shape, client to server and back")
struct CallShapeTests {
    @Test("A unary call: one message each way, then the status", arguments: [1, 7, 1000, Int.max])
    func unary(pieceSize: Int) throws {
        let wire = Loopback()
        wire.pieceSize = pieceSize
        var metadata = Metadata()
        metadata.add("pegase-purpose", "CARE")
        metadata.add("trace-bin", bytes: [0, 255, 1])
        metadata.add("grpc-forged", "not sent")
        let call = try wire.client.start(
            RPCRequestHead(method: Loopback.unary, timeout: .milliseconds(250), metadata: metadata))
        wire.client.send(call, Array("ping".utf8))
        wire.client.finishSending(call)
        try wire.settle()

        let arrived = wire.takeServerEvents()
        #expect(arrived.map(\.summary) == ["call 0", "message ping", "half closed"])
        guard case .call(let served, let head) = arrived.first else { return }
        #expect(head.timeout == .milliseconds(250))
        #expect(head.metadata.count == 2)
        #expect(head.metadata.first("pegase-purpose") == "CARE")
        #expect(head.metadata.firstBytes("trace-bin") == [0, 255, 1])

        wire.server.send(served, Array("pong".utf8))
        wire.server.finish(served, .ok, Metadata())
        wire.server.consumed(served, 4)
        wire.server.release(served)
        try wire.settle()
        #expect(wire.takeClientEvents().map(\.summary) == ["head", "message pong", "finished OK"])
        #expect(wire.callCounts == [0, 0])
    }

    @Test("Client streaming: many messages, one answer")
    func clientStream() throws {
        let wire = Loopback()
        let call = try wire.client.start(RPCRequestHead(method: Loopback.gather))
        for text in ["a", "b", ""] { wire.client.send(call, Array(text.utf8)) }
        try wire.settle()
        wire.client.send(call, Array("d".utf8))
        wire.client.finishSending(call)
        try wire.settle()
        let arrived = wire.takeServerEvents()
        #expect(
            arrived.map(\.summary) == [
                "call 1", "message a", "message b", "message ", "message d", "half closed",
            ])
        let served = try #require(arrived.first?.call)
        wire.server.send(served, Array("4".utf8))
        wire.server.finish(served, .ok)
        wire.server.release(served)
        try wire.settle()
        #expect(wire.takeClientEvents().map(\.summary) == ["head", "message 4", "finished OK"])
        #expect(wire.callCounts == [0, 0])
    }

    @Test("Server streaming: messages as they come, metadata first and last")
    func serverStream() throws {
        let wire = Loopback()
        let served = try wire.open(Loopback.scatter, message: "go")
        var leading = Metadata()
        leading.add("x-lead", "1")
        wire.server.sendHead(served, leading)
        wire.server.sendHead(served, leading)
        try wire.settle()
        wire.server.send(served, Array("1".utf8))
        try wire.settle()
        wire.server.send(served, Array("2".utf8))
        var trailing = Metadata()
        trailing.add("x-trail", "9")
        wire.server.finish(served, RPCStatus(.aborted, Reason(rawValue: "STALE"), "50% stale"), trailing)
        wire.server.send(served, Array("too late".utf8))
        wire.server.release(served)
        try wire.settle()
        let arrived = wire.takeClientEvents()
        #expect(arrived.map(\.summary) == ["head", "message 1", "message 2", "finished ABORTED"])
        guard case .head(_, let head, _) = arrived[0], case .finished(_, let status, let end) = arrived[3]
        else {
            return
        }
        #expect(head == leading)
        #expect(end.first("x-trail") == "9")
        #expect(status == RPCStatus(.aborted, Reason(rawValue: "STALE"), "50% stale"))
        #expect(wire.callCounts == [0, 0])
    }

    @Test("Both ways at once")
    func bidirectional() throws {
        let wire = Loopback()
        let call = try wire.client.start(RPCRequestHead(method: Loopback.chat))
        try wire.settle()
        let served = try #require(wire.takeServerEvents().first?.call)
        for round in 0..<50 {
            wire.client.send(call, Array("q\(round)".utf8))
            try wire.settle()
            #expect(wire.takeServerEvents().map(\.summary) == ["message q\(round)"])
            wire.server.consumed(served, 2)
            wire.server.send(served, Array("a\(round)".utf8))
            try wire.settle()
            #expect(wire.takeClientEvents().last?.summary == "message a\(round)")
        }
        wire.client.finishSending(call)
        try wire.settle()
        wire.server.finish(served, .ok)
        wire.server.release(served)
        try wire.settle()
        #expect(wire.takeServerEvents().map(\.summary) == ["half closed"])
        #expect(wire.takeClientEvents().map(\.summary) == ["finished OK"])
        #expect(wire.callCounts == [0, 0])
    }

    @Test("A status alone is one header block")
    func trailersOnly() throws {
        let wire = Loopback()
        let served = try wire.open(Loopback.unary, message: "x")
        wire.server.finish(served, RPCStatus(.notFound, Reason(rawValue: "NO_FAMILY"), "no such family"))
        wire.server.release(served)
        try wire.settle()
        let arrived = wire.takeClientEvents()
        #expect(arrived.map(\.summary) == ["finished NOT_FOUND"])
        #expect(arrived.first?.status?.reason == Reason(rawValue: "NO_FAMILY"))
    }

    @Test("An answer before the request is whole ends the call for both")
    func earlyAnswer() throws {
        let wire = Loopback()
        let call = try wire.client.start(RPCRequestHead(method: Loopback.gather))
        wire.client.send(call, [1])
        try wire.settle()
        let served = try #require(wire.takeServerEvents().first?.call)
        wire.server.finish(served, RPCStatus(.resourceExhausted, nil, "enough"))
        wire.server.release(served)
        try wire.settle()
        #expect(wire.takeClientEvents().map(\.summary) == ["finished RESOURCE_EXHAUSTED"])
        #expect(wire.callCounts == [0, 0])
    }

    @Test(
        "The number of request messages is the method's",
        arguments: [
            (Loopback.unary, 0, true), (Loopback.unary, 2, true), (Loopback.scatter, 0, true),
            (Loopback.scatter, 2, true),
            (Loopback.gather, 0, false), (Loopback.chat, 0, false), (Loopback.chat, 2, false),
        ])
    func requestCardinality(method: MethodID, messages: Int, isRefused: Bool) throws {
        let wire = Loopback()
        let call = try wire.client.start(RPCRequestHead(method: method))
        for _ in 0..<messages { wire.client.send(call, [1]) }
        wire.client.finishSending(call)
        try wire.settle()
        let served = wire.takeServerEvents()
        if isRefused {
            #expect(served.count { $0.summary.hasPrefix("message") } <= 1, "no handler sees one too many")
            #expect(wire.takeClientEvents().map(\.summary) == ["finished UNIMPLEMENTED"])
            #expect(served.last?.summary == "cancelled")
            for id in Set(served.compactMap(\.call)) { wire.server.release(id) }
            #expect(wire.callCounts == [0, 0])
        } else {
            #expect(served.last?.summary == "half closed")
        }
    }

    @Test("What is done with a call that is over does nothing, even when its slot serves another")
    func staleIDs() throws {
        let wire = Loopback()
        let first = try wire.open(Loopback.unary, message: "1")
        wire.server.finish(first, .ok)
        wire.server.release(first)
        try wire.settle()
        let second = try wire.open(Loopback.unary, message: "2")
        #expect(first.slot == second.slot)
        #expect(first != second)
        wire.server.send(first, [9])
        wire.server.finish(first, RPCStatus(.internalError, nil, ""))
        wire.server.consumed(first, 1_000)
        wire.server.cancel(first)
        wire.server.release(first)
        wire.server.send(second, Array("yes".utf8))
        wire.server.finish(second, .ok)
        wire.server.release(second)
        _ = wire.takeClientEvents()
        try wire.settle()
        #expect(wire.takeClientEvents().map(\.summary) == ["head", "message yes", "finished OK"])
    }
}
