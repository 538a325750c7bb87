import Program
import Synchronization
import Tenancy
import Testing
import WireProto

@Suite("Following a stream of another program")
struct StreamFollowerTests {
    /// A stream that brings these messages and then ends.
    private final class Script: RPCResponseStream {
        private let messages: Mutex<[[UInt8]]>
        private let cancelled = Atomic(false)
        var isCancelled: Bool { cancelled.load(ordering: .sequentiallyConsistent) }

        init(_ messages: [HealthV1.HealthCheckResponse]) throws {
            self.messages = Mutex(try messages.map { try $0.encoded() })
        }

        func receive() async throws(RPCStatus) -> RPCMessage? {
            messages.withLock { $0.isEmpty ? nil : RPCMessage($0.removeFirst()) }
        }

        func head() async throws(RPCStatus) -> Metadata { Metadata() }
        func trailing() async -> Metadata { Metadata() }

        func cancel() { cancelled.store(true, ordering: .sequentiallyConsistent) }
    }

    private struct Nonsense: Error {}

    private func follow(
        _ script: Script, _ take: @escaping @Sendable (HealthV1.HealthCheckResponse) throws -> Bool
    ) async -> StreamEnd {
        await StreamFollower(
            .health, clock: { MonotonicTime(nanoseconds: 0) }, open: { RPCResponses(script) }, take: take,
            ended: { _ in }
        ).follow()
    }

    @Test("A stream that ends says whether it brought news", arguments: [true, false])
    func news(isNews: Bool) async throws {
        let script = try Script([
            HealthV1.HealthCheckResponse(status: .serving), HealthV1.HealthCheckResponse(status: .notServing),
        ])
        let end = await follow(script) { isNews && $0.status == .serving }
        #expect(end.hasNews == isNews)
        #expect(end.failure == nil)
        #expect(!script.isCancelled)
    }

    @Test("A message that makes no sense ends the stream, and the news before it counts")
    func nonsense() async throws {
        let script = try Script([
            HealthV1.HealthCheckResponse(status: .serving), HealthV1.HealthCheckResponse(status: .notServing),
        ])
        let end = await follow(script) { word in
            guard word.status == .serving else { throw Nonsense() }
            return true
        }
        #expect(end.hasNews)
        #expect(end.failure is Nonsense)
        #expect(script.isCancelled)
    }

    @Test("A stream that cannot be opened brings nothing, and says why")
    func unopened() async {
        let end = await StreamFollower<HealthV1.HealthCheckResponse>(
            .registry, clock: { MonotonicTime(nanoseconds: 0) }, open: { throw Nonsense() },
            take: { _ in true }, ended: { _ in }
        ).follow()
        #expect(!end.hasNews)
        #expect(end.failure is Nonsense)
    }

    @Test("A program's own scope is for methods of services alone")
    func ownScope() throws {
        let key = try #require(ScopeKey(bytes: [UInt8](repeating: 7, count: 32)))
        let scope = ServiceScope(
            .service(.vietnam, .gateway), sealer: ScopeSealer(key: key, issuer: .gateway, audience: .partner),
            clock: { UnixTime(milliseconds: 1_000_000_000_000) })
        #expect(try scope.metadata(Methods.watchAccess).firstBytes(MetadataKey.scope) != nil)
        #expect(throws: Refusal.self) { try scope.metadata(Methods.getFamily) }
    }
}
