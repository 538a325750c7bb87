import NIOCore
import WireProto

/// The end of a streaming call that its handler holds. Works from any task; on the call's own loop without a hop.
struct HandlerStream: RPCServerStream {
    let call: NIOLoopBound<StreamCall>

    func receive() async throws(RPCStatus) -> RPCMessage? {
        if call.eventLoop.inEventLoop, let outcome = call.value.takeRequest() { return try outcome.get() }
        let waiter = Waiter<StreamCall.ReadOutcome>()
        let call = call
        call.eventLoop.runHere { call.value.wait(waiter) }
        guard let outcome = await waiter.wait() else { throw .cancelled }
        return try outcome.get()
    }

    func sendHead(_ metadata: Metadata, mayCompress: Bool) {
        let call = call
        call.eventLoop.runHere { call.value.sendHead(metadata, mayCompress: mayCompress) }
    }

    func setTrailing(_ metadata: Metadata) {
        let call = call
        call.eventLoop.runHere { call.value.trailing = metadata }
    }

    func send(_ message: RPCMessage) async throws(RPCStatus) {
        let mustWait: Bool
        if call.eventLoop.inEventLoop {
            mustWait = try call.value.queue(message)
        } else {
            mustWait = try await queueFromElsewhere(message).get()
        }
        guard mustWait else { return }
        let waiter = Waiter<Void>()
        let call = call
        call.eventLoop.runHere { call.value.wait(waiter) }
        guard await waiter.wait() != nil else { throw .cancelled }
    }

    private func queueFromElsewhere(_ message: RPCMessage) async -> Result<Bool, RPCStatus> {
        let call = call
        return await withCheckedContinuation { continuation in
            call.eventLoop.execute {
                let outcome: Result<Bool, RPCStatus>
                do throws(RPCStatus) {
                    outcome = .success(try call.value.queue(message))
                } catch {
                    outcome = .failure(error)
                }
                continuation.resume(returning: outcome)
            }
        }
    }
}
