import NIOCore
import WireProto

/// A call of one message each way, answered by a handler of this process.
///
/// The handler starts when the request is whole, on the spot, and as long as it does not wait it runs to its end
/// there: most calls cost no switch of task at all.
final class UnaryCall: ServerCall {
    typealias Handler = @Sendable ([UInt8], RPCContext) async throws(RPCStatus) -> [UInt8]

    private let handler: Handler
    private let metadata: Metadata
    private var request: [UInt8]?
    private var task: Task<Void, Never>?
    private var isRunning = false

    init(
        _ id: CallID, _ head: RPCRequestHead, deadline: RPCDeadline, on connection: ServerConnection,
        handler: @escaping Handler
    ) {
        self.handler = handler
        metadata = head.metadata
        super.init(id, head.method, deadline: deadline, on: connection)
    }

    override func begin() {
        watchDeadline()
    }

    override func requestArrived(_ message: RPCMessage) {
        connection?.link?.rpc.consumed(id, message.wireCount)
        guard request == nil, !isAnswered else {
            answer(.messageSurplus)
            return release()
        }
        request = message.bytes
    }

    override func requestEnded() {
        guard !isAnswered, !isRunning, let connection else { return }
        guard let request else {
            answer(.messageMissing)
            return release()
        }
        self.request = nil
        isRunning = true
        let context = RPCContext(
            method: connection.methods[method], metadata: metadata, deadline: deadline, peer: connection.peer)
        let call = NIOLoopBound(self, eventLoop: connection.loop.eventLoop)
        let handler = handler
        let task = Task.immediate(executorPreference: connection.loop.executor) {
            let outcome: Result<[UInt8], RPCStatus>
            do throws(RPCStatus) {
                outcome = .success(try await handler(request, context))
            } catch {
                outcome = .failure(error)
            }
            call.value.handlerStopped(outcome)
        }
        if isRunning { self.task = task }
    }

    private func handlerStopped(_ outcome: Result<[UInt8], RPCStatus>) {
        isRunning = false
        task = nil
        if !isAnswered {
            switch outcome {
            case _ where isLate:
                answer(.deadline)
            case .success(let response):
                send(RPCMessage(response))
                answer(.ok)
            case .failure(let status):
                answer(status.code == .ok ? .handlerThrewOK : status)
            }
        }
        release()
    }

    override func clientLeft() { stop() }
    override func deadlineCame() { stop() }

    private func stop() {
        if isRunning { task?.cancel() } else { release() }
    }
}
