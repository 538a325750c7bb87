import TestSupport
import Testing
import WireProto
import WireTransport

@Suite("A relay between a client and a service")
struct RelayTests {
    let world = EchoWorld()

    @Test("A message and its answer cross unchanged")
    func unary() {
        let call = world.call(world.client(), EchoMethods.unary, [1, 2, 3])
        world.network.run()
        #expect(call.outcome == .success([1, 2, 3]))
        #expect(world.policy.outcomes.map(\.status) == [.ok])
        #expect(world.policy.outcomes.map(\.requestBytes) == [3])
        #expect(world.policy.outcomes.map(\.responseBytes) == [3])
    }

    @Test("A large message crosses, though it is longer than any stream window")
    func large() {
        let message = [UInt8](repeating: 7, count: 1 << 20)
        let call = world.call(world.client(), EchoMethods.unary, message)
        world.network.run()
        #expect(call.outcome == .success(message))
    }

    @Test("Many calls share one connection to the service")
    func multiplexed() {
        let clients = (0..<3).map { _ in world.client() }
        let calls = (0..<90).map { number in
            world.call(clients[number % 3], EchoMethods.unary, [UInt8(number)])
        }
        world.network.run()
        #expect(calls.map(\.outcome) == (0..<90).map { .success([UInt8($0)]) })
        #expect(world.network.connectionCount == 4, "three clients, and one connection behind the gateway")
    }

    @Test("A refused call never reaches the service")
    func refused() {
        world.policy.deciding { _, _ in .refuse(RPCStatus(.permissionDenied, nil, "no")) }
        let call = world.call(world.client(), EchoMethods.unary, [1])
        world.network.run()
        #expect(call.failure?.code == .permissionDenied)
        #expect(world.network.connectionCount == 1, "no connection was made to the service")
        #expect(world.policy.outcomes.isEmpty)
    }

    @Test("The gateway may answer itself, with a message or with a handler")
    func answers() {
        world.policy.deciding { head, _ in
            head.method == EchoMethods.unary.id
                ? .answer([9]) : .serve(.unary { request, _ in request + request }, nil)
        }
        let client = world.client()
        let first = world.call(client, EchoMethods.unary, [1])
        let second = world.call(client, EchoMethods.write, [2])
        world.network.run()
        #expect(first.outcome == .success([9]))
        #expect(second.outcome == .success([2, 2]))
    }

    @Test("A response that the guard refuses is INTERNAL and says nothing")
    func guarded() {
        world.policy.allowing { $0 != [6, 6, 6] }
        let call = world.call(world.client(), EchoMethods.unary, [6, 6, 6])
        world.network.run()
        #expect(call.failure?.code == .internalError)
        #expect(world.policy.outcomes.map(\.wasWithheld) == [true])
    }

    @Test("Each message of a watch crosses, until one is refused")
    func serverStream() {
        let client = world.client()
        let watch = world.network.start { () throws(RPCStatus) in
            let stream = try await client.stream(EchoMethods.list, [3], CallOptions())
            var count = 0
            while try await stream.next() != nil { count += 1 }
            return count
        }
        world.network.run()
        #expect(watch.outcome == .success(3))
    }

    @Test("What a service said of a refusal reaches the client: code, reason, sentence, details")
    func status() {
        let status = RPCStatus(
            .failedPrecondition, Reason(rawValue: "SITE_FULL"), "the site is full",
            [
                .unmet([
                    PreconditionViolation(type: "capacity", subject: "sites/1", description: "0 free beds")
                ])
            ])
        let world = EchoWorld(handlers: [
            (EchoMethods.unary, .unary { (_, _) throws(RPCStatus) in throw status })
        ])
        let call = world.call(world.client(), EchoMethods.unary)
        world.network.run()
        #expect(call.failure == status)
        #expect(world.policy.outcomes.map(\.status) == [status])
    }

    @Test("So do details of types that nobody on the way knows, unchanged")
    func unknownDetails() {
        let status = RPCStatus(
            .aborted, nil, "strange",
            [
                .any(.init(typeURL: "type.googleapis.com/example.v1.Strange", value: [0xff, 0, 1])),
                .retry(after: .seconds(2)), .any(.init(typeURL: "example.org/x.Y", value: [])),
            ])
        let world = EchoWorld(
            handlers: [(EchoMethods.unary, .unary { (_, _) throws(RPCStatus) in throw status })],
            libraryErrors: .plain)
        let call = world.call(world.client(), EchoMethods.unary)
        world.network.run()
        #expect(call.failure == status)
    }

    @Test("A bare relay says nothing of its own errors but code and sentence; a service's reasons cross")
    func bareRelay() {
        let world = EchoWorld(
            handlers: [
                (
                    EchoMethods.unary,
                    .unary { (_, _) throws(RPCStatus) in
                        throw RPCStatus(.notFound, Reason(rawValue: "GONE"), "gone")
                    }
                )
            ], libraryErrors: .plain)
        let client = world.client()
        let refused = world.call(client, EchoMethods.unary)
        let unanswered = world.call(client, EchoMethods.unanswered)
        world.network.run()
        #expect(refused.failure?.reason?.rawValue == "GONE")
        #expect(unanswered.failure?.code == .unimplemented)
        #expect(unanswered.failure?.reason == nil && unanswered.failure?.details == [])
    }

    @Test("The head of a stream that is quiet arrives before any message", arguments: [true, false])
    func quietHead(hasMetadata: Bool) {
        let world = EchoWorld(handlers: [
            (
                EchoMethods.chat,
                .stream { (stream, _) throws(RPCStatus) in
                    var head = Metadata()
                    if hasMetadata { head.add("x", "1") }
                    stream.sendHead(head, mayCompress: false)
                    while try await stream.next() != nil {}
                }
            )
        ])
        let client = world.client()
        let head = world.network.start { () throws(RPCStatus) -> String in
            let stream = try await client.open(EchoMethods.chat, CallOptions())
            let head = try await stream.head()
            stream.finishSending()
            guard try await stream.next() == nil else { return "a message" }
            return head.first("x") ?? ""
        }
        world.network.run()
        #expect(head.outcome == .success(hasMetadata ? "1" : ""))
    }

    @Test("An answer that comes whole leaves whole: one write a hop and way")
    func wholeAnswer() {
        let client = world.client()
        for number in 0..<3 {
            let before = world.network.writes
            let call = world.call(client, EchoMethods.unary, [1])
            world.network.run()
            #expect(call.outcome == .success([1]))
            if number > 0 { #expect(world.network.writes - before == 4) }
        }
    }

    @Test("Metadata or a status that the guard refuses is INTERNAL and says nothing", arguments: 0..<3)
    func guardedEnds(part: Int) {
        let world = EchoWorld(handlers: [
            (
                EchoMethods.list,
                .stream { (stream, _) throws(RPCStatus) in
                    var bad = Metadata()
                    bad.add("x", "theirs")
                    if part == 0 { stream.sendHead(bad, mayCompress: false) }
                    if part == 1 { stream.setTrailing(bad) }
                    if part == 2 { throw RPCStatus(.notFound, nil, "theirs") }
                }
            )
        ])
        world.policy.allowing(metadata: { $0.first("x") != "theirs" })
        world.policy.allowing(status: { $0.message != "theirs" })
        let client = world.client()
        let call = world.network.start { () throws(RPCStatus) -> Metadata in
            let stream = try await client.stream(EchoMethods.list, [], CallOptions())
            let head = try await stream.head()
            while try await stream.next() != nil {}
            return head
        }
        world.network.run()
        #expect(call.failure == RPCStatus(.internalError, .responseWithheld, "the response was withheld"))
        #expect(world.policy.outcomes.map(\.wasWithheld) == [true])
    }

    @Test("The service sees the policy's metadata, and none of the client's")
    func metadata() {
        let world = EchoWorld(handlers: [
            (
                EchoMethods.unary,
                .unary { (_, context) in
                    [
                        context.metadata.firstBytes("pegase-scope-bin") ?? [],
                        context.metadata.firstBytes("other") ?? [],
                    ].flatMap { $0 }
                }
            )
        ])
        world.policy.deciding { head, _ in
            var metadata = Metadata()
            metadata.add("pegase-scope-bin", bytes: [1])
            return .forward(RelayedCall(EchoMethods.table[head.method]), to: 0, metadata: metadata)
        }
        var options = CallOptions()
        options.metadata.add("pegase-scope-bin", bytes: [66, 66])
        options.metadata.add("other", "B")
        let call = world.call(world.client(), EchoMethods.unary, [], options)
        world.network.run()
        #expect(call.outcome == .success([1]))
    }

    @Test("A client that leaves takes its call along, all the way to the handler")
    func clientLeaves() {
        let world = EchoWorld(gated: [EchoMethods.unary])
        let call = world.call(world.client(), EchoMethods.unary)
        world.network.run()
        #expect(world.gate.arrivals == 1)
        call.cancel()
        world.network.run()
        #expect(call.failure?.code == .cancelled)
        #expect(world.gate.cancellations == 1, "the handler's task was cancelled")
        #expect(world.policy.outcomes.map(\.status.code) == [.cancelled])
    }

    @Test("A service that is gone is UNAVAILABLE, and found again when it is back")
    func upstreamGone() {
        let world = EchoWorld(gated: [EchoMethods.write])
        let client = world.client()
        let lost = world.call(client, EchoMethods.write)
        world.network.run()
        world.network.isReachable = false
        world.network.cut(1)
        #expect(lost.failure?.code == .unavailable, "it was sent and nobody knows what became of it")
        let refused = world.call(client, EchoMethods.unary)
        world.network.run()
        #expect(refused.failure?.code == .unavailable)
        world.network.isReachable = true
        world.network.advance(by: .seconds(2))
        let found = world.call(client, EchoMethods.unary, [5])
        world.network.run()
        #expect(found.outcome == .success([5]))
    }

    @Test("An idempotent call that was not sent yet is sent again on the next connection, once")
    func retried() {
        let client = world.client()
        let first = world.call(client, EchoMethods.unary, [1])
        world.network.run()
        #expect(first.outcome == .success([1]))
        // The gateway takes the call and loses its connection in the same turn, before anything was written.
        world.policy.deciding { [network = NetworkBox(world.network)] head, _ in
            network.value.cutSoon(1)
            return .forward(RelayedCall(EchoMethods.table[head.method]), to: 0, metadata: Metadata())
        }
        let second = world.call(client, EchoMethods.unary, [2])
        world.network.run()
        #expect(second.outcome == .success([2]))
        #expect(world.network.connectionCount == 3)
    }

    @Test("An interceptor sees what is refused, what goes on, and how that ends, each once and in order")
    func intercepted() {
        let world = EchoWorld(handlers: [
            (EchoMethods.write, .unary { (_, _) throws(RPCStatus) in throw RPCStatus(.notFound, nil, "") })
        ])
        world.policy.deciding { head, _ in
            switch head.method {
            case EchoMethods.list.id: .refuse(RPCStatus(.permissionDenied, nil, ""))
            case EchoMethods.unanswered.id: .answer([])
            default: .forward(RelayedCall(EchoMethods.table[head.method]), to: 0, metadata: Metadata())
            }
        }
        let client = world.client()
        for method in [EchoMethods.unary, EchoMethods.write, EchoMethods.unanswered] {
            _ = world.call(client, method)
            world.network.run()
        }
        let list = world.network.start { () throws(RPCStatus) in
            try await client.stream(EchoMethods.list, [], CallOptions()).next()
        }
        world.network.run()
        #expect(list.failure?.code == .permissionDenied)
        #expect(
            world.policy.interceptor.all == [
                "forwarded /test.Echo/Unary", "finished /test.Echo/Unary OK",
                "forwarded /test.Echo/Write", "finished /test.Echo/Write NOT_FOUND",
                "refused /test.Echo/List PERMISSION_DENIED",
            ])
    }

    @Test("A peer that the policy does not admit is closed unheard")
    func notAdmitted() {
        world.policy.admitting { _ in nil }
        let call = world.call(world.client(), EchoMethods.unary)
        world.network.run()
        #expect(call.failure?.code == .unavailable)
        #expect(!world.network.isOpen(0))
    }

    @Test("A connection whose system was revoked is closed, and its calls are told why")
    func revoked() {
        let world = EchoWorld(gated: [EchoMethods.unary])
        let admissions = Admissions()
        world.policy.admitting { _ in admissions.make() }
        let call = world.call(world.client(), EchoMethods.unary)
        world.network.run()
        admissions.last?.close(RPCStatus(.unauthenticated, nil, "the credential was revoked"))
        world.network.run()
        #expect(call.failure?.code == .unauthenticated)
        #expect(!world.network.isOpen(0))
        #expect(world.gate.cancellations == 1)
    }
}

/// Lends the network to a policy that is called on the network's own thread.
private final class NetworkBox: @unchecked Sendable {
    let value: MemoryNetwork

    init(_ value: MemoryNetwork) {
        self.value = value
    }
}

/// Remembers what it admitted, for a test on the same thread.
private final class Admissions: @unchecked Sendable {
    private(set) var last: RelayAdmission?

    func make() -> RelayAdmission {
        let admission = RelayAdmission()
        last = admission
        return admission
    }
}
