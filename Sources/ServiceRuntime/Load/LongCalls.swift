import Kernel
import NIOCore
import NIOPosix
import Program
import WireProto
import WireTransport

/// A thread beside the event loops, for calls that bring, look through or answer a hundred records each.
///
/// What a loop has begun nothing interrupts: while it decodes a push of 900 KiB, every other call of the loop waits. This
/// thread has a lower priority than the loops, so the kernel takes the processor from it whenever one of them has
/// something to do. Its jobs run in the order in which they can go on, and most are an item of a push.
final class LongCalls: Sendable {
    private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let executor: LoopExecutor

    init() {
        let loop = group.next()
        loop.execute { ThreadPriority.lower() }
        executor = LoopExecutor { loop.execute($0) }
    }

    /// Ends the thread; every call has ended before.
    func stop() async {
        // A loop that will not end is not worth failing a drain for.
        do { try await group.shutdownGracefully() } catch { return }
    }
}

extension RPCRouter {
    /// The same router, with what some methods do, decoding and encoding included, on another executor than the loop of
    /// the call's connection. Only bytes pass between the two.
    func running(_ methods: [RPCMethod], on executor: any TaskExecutor) -> RPCRouter {
        var router = self
        for method in methods {
            switch self[method.id] {
            case nil: break
            case .unary(let answer)?:
                router.handle(
                    method,
                    .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                        try await run(on: executor) { () async throws(RPCStatus) -> [UInt8] in
                            try await answer(message, context)
                        }
                    })
            case .stream(let serve)?:
                router.handle(
                    method,
                    .stream { (stream, context) async throws(RPCStatus) -> Void in
                        try await run(on: executor) { () async throws(RPCStatus) -> Void in
                            try await serve(stream, context)
                        }
                    })
            }
        }
        return router
    }
}

/// Does the work in a child task: the call's own was begun on its loop, and would stay there until it first waits,
/// whatever executor it prefers.
private func run<Value: Sendable>(
    on executor: any TaskExecutor, _ work: @escaping @Sendable () async throws(RPCStatus) -> Value
) async throws(RPCStatus) -> Value {
    let outcome = await withTaskGroup(of: Result<Value, RPCStatus>.self) { group in
        group.addTask(executorPreference: executor) {
            do throws(RPCStatus) { return .success(try await work()) } catch { return .failure(error) }
        }
        return await group.next()
    }
    guard let outcome else { throw RPCStatus(.cancelled, nil, "the call was cancelled") }
    return try outcome.get()
}
