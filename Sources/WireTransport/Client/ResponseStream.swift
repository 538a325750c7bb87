import NIOCore
import WireProto

/// The end of a streaming call that its caller holds. Letting go of it ends the call.
final class ResponseStream: RPCResponseStream {
    private let call: OutgoingStreamCall
    private let eventLoop: any EventLoop

    init(_ call: OutgoingStreamCall, _ eventLoop: any EventLoop) {
        self.call = call
        self.eventLoop = eventLoop
    }

    deinit {
        cancel()
    }

    func next() async throws(RPCStatus) -> [UInt8]? {
        if eventLoop.inEventLoop, let outcome = call.take() { return try outcome.get() }
        let waiter = Waiter<OutgoingStreamCall.ReadOutcome>()
        let call = call
        eventLoop.runHere { call.wait(waiter) }
        guard let outcome = await waiter.wait() else {
            cancel()
            throw .cancelled
        }
        return try outcome.get()
    }

    func cancel() {
        let call = call
        eventLoop.runHere { call.abandon() }
    }
}
