import NIOCore
import WireProto

/// The end of a streaming call that its caller holds. Works from any task; letting go of it ends the call.
final class ClientStream: RPCClientStream {
    private let call: OutgoingStreamCall
    private let eventLoop: any EventLoop

    init(_ call: OutgoingStreamCall, _ eventLoop: any EventLoop) {
        self.call = call
        self.eventLoop = eventLoop
    }

    deinit {
        cancel()
    }

    func head() async throws(RPCStatus) -> Metadata {
        try await wait { call, waiter in call.waitForHead(waiter) }.get()
    }

    func receive() async throws(RPCStatus) -> RPCMessage? {
        if eventLoop.inEventLoop, let outcome = call.take() { return try outcome.get() }
        return try await wait { call, waiter in call.wait(waiter) }.get()
    }

    func trailing() async -> Metadata {
        if eventLoop.inEventLoop { return call.trailing }
        let call = call
        return await withCheckedContinuation { continuation in
            eventLoop.execute { continuation.resume(returning: call.trailing) }
        }
    }

    func send(_ message: RPCMessage) async throws(RPCStatus) {
        let mustWait = eventLoop.inEventLoop ? call.queue(message) : await queueFromElsewhere(message)
        guard try mustWait.get() else { return }
        try await wait { call, waiter in call.waitToSend(waiter) }
    }

    func finishSending() {
        let call = call
        eventLoop.runHere { call.finishSending() }
    }

    func cancel() {
        let call = call
        eventLoop.runHere { call.abandon() }
    }

    private func queueFromElsewhere(_ message: RPCMessage) async -> Result<Bool, RPCStatus> {
        let call = call
        return await withCheckedContinuation { continuation in
            eventLoop.execute { continuation.resume(returning: call.queue(message)) }
        }
    }

    /// A task that is cancelled while it waits ends the call.
    private func wait<Value: Sendable>(
        _ park: @escaping @Sendable (OutgoingStreamCall, Waiter<Value>) -> Void
    ) async throws(RPCStatus) -> Value {
        let waiter = Waiter<Value>()
        let call = call
        eventLoop.runHere { park(call, waiter) }
        guard let value = await waiter.wait() else {
            cancel()
            throw .cancelled
        }
        return value
    }
}
