import Kernel
import NIOCore
import NIOPosix
import Program
import Synchronization
import TestSupport
import Testing
import WireProto
import WireTransport

@testable import ServiceRuntime

@Suite("Calls that take long do not hold the loop of others")
struct LongCallsTests {
    /// Holds its thread, as decoding a long message does, until somebody else's call was answered.
    private final class Occupied: Sendable {
        private let isHeld = Atomic(false)
        private let isOver = Atomic(false)
        private let loop: MultiThreadedEventLoopGroup

        init(_ loop: MultiThreadedEventLoopGroup) { self.loop = loop }

        var isBusy: Bool { isHeld.load(ordering: .sequentiallyConsistent) }

        func end() { isOver.store(true, ordering: .sequentiallyConsistent) }

        /// Throws at once on the loop itself, where nothing would ever end it.
        func hold() throws(RPCStatus) {
            guard !loop.next().inEventLoop else { throw RPCStatus(.internalError, nil, "on the loop") }
            isHeld.store(true, ordering: .sequentiallyConsistent)
            while !isOver.load(ordering: .sequentiallyConsistent) {}
        }
    }

    /// One loop for all connections.
    private let loop = MultiThreadedEventLoopGroup(numberOfThreads: 1)

    private func withServer(
        _ router: RPCRouter, _ body: (RPCClient) async throws -> Void
    ) async throws {
        let server = try await RPCServer.start(
            RPCServerConfiguration(
                address: .tcp(host: "127.0.0.1", port: 0), methods: EchoMethods.table, limits: .internalHop),
            serving: .router(router), on: loop)
        let client = try RPCClient(
            target: server.address, methods: EchoMethods.table, group: MultiThreadedEventLoopGroup.singleton)
        try await body(client)
        await client.close()
        await server.drain()
        try await loop.shutdownGracefully()
    }

    private func call(_ client: RPCClient) async throws -> [UInt8]? {
        try await client.call(EchoMethods.write, [1], CallOptions())
    }

    private func exchange(_ client: RPCClient) async throws -> [UInt8]? {
        let stream = try await client.open(EchoMethods.chat, CallOptions())
        try await stream.send([1])
        stream.finishSending()
        let first = try await stream.next()
        let second = try await stream.next()
        return second == nil ? first : nil
    }

    @Test(
        "A short call is answered while a long one computes, of one message or a stream",
        arguments: [true, false])
    func beside(isUnary: Bool) async throws {
        let occupied = Occupied(loop)
        var router = EchoMethods.router
        router.handle(
            EchoMethods.write,
            .unary { (request, _) async throws(RPCStatus) -> [UInt8] in
                try occupied.hold()
                return request
            })
        router.handle(
            EchoMethods.chat,
            .stream { (stream, _) async throws(RPCStatus) -> Void in
                while let message = try await stream.next() {
                    try occupied.hold()
                    try await stream.send(message)
                }
            })
        let long = LongCalls()
        let methods = [EchoMethods.write, EchoMethods.chat]
        try await withServer(router.running(methods, on: long.executor)) { client in
            async let answer = isUnary ? call(client) : exchange(client)
            // A failed call of the long kind ends the wait, too.
            for _ in 0..<10_000 where !occupied.isBusy {
                _ = try await client.call(EchoMethods.unary, [2], CallOptions())
            }
            let short = try await client.call(EchoMethods.unary, [7], CallOptions())
            #expect(short == [7])
            occupied.end()
            let long = try await answer
            #expect(long == [1])
        }
        await long.stop()
    }

    @Test("What waits in it goes on there, and what it refuses is refused")
    func afterWaiting() async throws {
        let long = LongCalls()
        var router = EchoMethods.router
        let loop = loop
        router.handle(
            EchoMethods.write,
            .unary { (request, _) async throws(RPCStatus) -> [UInt8] in
                let tasks = await withTaskGroup(of: Bool.self) { group in
                    for _ in 0..<4 { group.addTask { loop.next().inEventLoop } }
                    return await group.contains(true)
                }
                await Task.yield()
                guard !tasks, !loop.next().inEventLoop else { return [] }
                if request == [0] { throw RPCStatus(.notFound, nil, "gone") }
                return request
            })
        try await withServer(router.running([EchoMethods.write], on: long.executor)) { client in
            let answer = try await client.call(EchoMethods.write, [3], CallOptions())
            #expect(answer == [3])
            var refusal: RPCStatus?
            do throws(RPCStatus) {
                _ = try await client.call(EchoMethods.write, [0], CallOptions())
            } catch {
                refusal = error
            }
            #expect(refusal?.code == .notFound)
        }
        await long.stop()
    }

    @Test("Loops go before it")
    func priority() async {
        let long = LongCalls()
        let niceness = await withTaskExecutorPreference(long.executor) { @concurrent in
            ThreadPriority.niceness()
        }
        let usual = await withCheckedContinuation { continuation in
            loop.next().execute { continuation.resume(returning: ThreadPriority.niceness()) }
        }
        #expect(niceness > usual)
        await long.stop()
    }
}
