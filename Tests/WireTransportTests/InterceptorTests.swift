import Synchronization
import TestSupport
import Testing
import WireProto
import WireTransport

@Suite("What stands around handlers")
struct InterceptorTests {
    /// Notes what it sees under a name, and may put a refusal of its own in place of an answer.
    private final class Noting: RPCInterceptor {
        let name: String
        let refusal: RPCStatus?
        let notes: Notes

        init(_ name: String, _ notes: Notes, refusing refusal: RPCStatus? = nil) {
            self.name = name
            self.notes = notes
            self.refusal = refusal
        }

        func begin(_ context: RPCContext) -> String {
            notes.add("\(name) begins")
            return context.method.path
        }

        func end(
            _ path: String, _ context: RPCContext, _ refusal: RPCStatus?
        ) async throws(RPCStatus) {
            notes.add("\(name) ends \(path) \(refusal?.code.name ?? "answered")")
            if let refusal = self.refusal { throw refusal }
        }
    }

    private final class Notes: Sendable {
        private let lines = Mutex<[String]>([])
        var all: [String] { lines.withLock { $0 } }
        func add(_ line: String) { lines.withLock { $0.append(line) } }
    }

    private let network = MemoryNetwork()
    private let notes = Notes()

    private func client(_ router: RPCRouter) -> RPCClient {
        network.client(
            of: ServerShard(network.loop, methods: EchoMethods.table, limits: .internalHop, router: router))
    }

    private func call(_ client: RPCClient, _ method: RPCMethod) -> Started<[UInt8]> {
        let call = network.start { () throws(RPCStatus) in try await client.call(method, [7], CallOptions()) }
        network.run()
        return call
    }

    @Test("The last is the outermost, and both see a call from its beginning to its end")
    func order() {
        let router = EchoMethods.router.intercepted(by: Noting("inner", notes))
            .intercepted(by: Noting("outer", notes))
        #expect(call(client(router), EchoMethods.unary).outcome == .success([7]))
        #expect(
            notes.all == [
                "outer begins", "inner begins", "inner ends /test.Echo/Unary answered",
                "outer ends /test.Echo/Unary answered",
            ])
    }

    @Test("What a handler refuses with is seen, and goes out as it is")
    func refused() {
        var router = EchoMethods.router
        router.handle(
            EchoMethods.unary, .unary { (_, _) throws(RPCStatus) in throw RPCStatus(.notFound, nil, "gone") })
        let call = call(client(router.intercepted(by: Noting("one", notes))), EchoMethods.unary)
        #expect(call.failure?.code == .notFound)
        #expect(notes.all == ["one begins", "one ends /test.Echo/Unary NOT_FOUND"])
    }

    @Test("What an interceptor throws goes out in place of an answer or a refusal", arguments: [true, false])
    func replaced(isAnswered: Bool) {
        var router = EchoMethods.router
        if !isAnswered {
            router.handle(
                EchoMethods.unary, .unary { (_, _) throws(RPCStatus) in throw RPCStatus(.notFound, nil, "") })
        }
        let inner = Noting("inner", notes, refusing: RPCStatus(.dataLoss, nil, ""))
        let seen = router.intercepted(by: inner).intercepted(by: Noting("outer", notes))
        #expect(call(client(seen), EchoMethods.unary).failure?.code == .dataLoss)
        #expect(notes.all.last == "outer ends /test.Echo/Unary DATA_LOSS")
    }

    @Test("Streams are seen like other calls, and a method without a handler stays one")
    func streams() {
        let client = client(EchoMethods.router.intercepted(by: Noting("one", notes)))
        let list = network.start { () throws(RPCStatus) in
            let answers = try await client.stream(EchoMethods.list, [2], CallOptions())
            var count = 0
            while try await answers.next() != nil { count += 1 }
            return count
        }
        network.run()
        #expect(list.outcome == .success(2))
        #expect(notes.all == ["one begins", "one ends /test.Echo/List answered"])
        #expect(call(client, EchoMethods.unanswered).failure?.code == .unimplemented)
        #expect(notes.all.count == 2)
    }
}
