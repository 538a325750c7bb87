import NIOCore
import WireProto

/// A call with many messages in one direction or both, answered by a handler of this process.
///
/// Requests are credited as the handler takes them, and the handler waits while the client is slow: neither side can
/// make the other's messages pile up here.
final class StreamCall: ServerCall {
    typealias Handler = @Sendable (any RPCServerStream, RPCContext) async throws(RPCStatus) -> Void

    private let handler: Handler
    private let metadata: Metadata
    private var task: Task<Void, Never>?
    private var isRunning = false
    private var requests = MessageQueue()
    private var requestsEnded = false
    private var reader: Waiter<ReadOutcome>?
    private var writer: Waiter<Void>?
    /// What the handler wants to go with the status.
    var trailing = Metadata()

    typealias ReadOutcome = Result<RPCMessage?, RPCStatus>

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
        guard let connection else { return }
        // With one request to come, the handler would only wait for it: it starts when the request is whole.
        if connection.methods[method].shape.requestsStream { start() }
    }

    override func requestArrived(_ message: RPCMessage) {
        requests.append(message)
        if let reader { serve(reader) }
    }

    override func requestEnded() {
        requestsEnded = true
        endReading(.success(nil))
        if !isRunning, !isAnswered { start() }
    }

    override func responseDrained() {
        if !isPaced { endWriting() }
    }

    override func paceCame() {
        paceOn()
        guard !isPaced, let link = connection?.link, !link.isCongested(id) else { return }
        endWriting()
    }

    override func clientLeft() { stop() }
    override func deadlineCame() { stop() }

    private func start() {
        guard let connection else { return }
        isRunning = true
        let context = RPCContext(
            method: connection.methods[method], metadata: metadata, deadline: deadline, peer: connection.peer)
        let call = NIOLoopBound(self, eventLoop: connection.loop.eventLoop)
        let handler = handler
        let task = Task.immediate(executorPreference: connection.loop.executor) {
            var status = RPCStatus.ok
            do throws(RPCStatus) {
                try await handler(HandlerStream(call: call), context)
            } catch {
                status = error.code == .ok ? .handlerThrewOK : error
            }
            call.value.handlerStopped(status)
        }
        if isRunning { self.task = task }
    }

    private func handlerStopped(_ status: RPCStatus) {
        isRunning = false
        task = nil
        answer(isLate ? .deadline : status, trailing: trailing)
        requests.removeAll()
        release()
    }

    private func stop() {
        guard isRunning else { return release() }
        task?.cancel()
        endReading(.failure(.cancelled))
        endWriting()
    }

    private func endReading(_ outcome: ReadOutcome) {
        _ = reader?.bring(outcome)  // A reader that was cancelled in the meantime misses nothing.
        reader = nil
    }

    private func endWriting() {
        _ = writer?.bring(())
        writer = nil
    }

    // What the handler's stream asks for, on the loop.

    func sendHead(_ metadata: Metadata, mayCompress: Bool) {
        guard !isAnswered, let link = connection?.link else { return }
        link.rpc.sendHead(id, metadata, mayCompress: mayCompress)
        link.flushSoon()
    }

    /// The next message if it is here; `nil` when the reader has to wait.
    func takeRequest() -> ReadOutcome? {
        if isAnswered { return .failure(.cancelled) }
        if let message = requests.popFirst() {
            credit(message)
            return .success(message)
        }
        return requestsEnded ? .success(nil) : nil
    }

    func wait(_ reader: Waiter<ReadOutcome>) {
        if isAnswered {
            _ = reader.bring(.failure(.cancelled))
        } else if !requests.isEmpty {
            serve(reader)
        } else if requestsEnded {
            _ = reader.bring(.success(nil))
        } else {
            self.reader = reader
        }
    }

    /// Gives the reader the first message, unless it was cancelled and has left: then the message stays.
    private func serve(_ reader: Waiter<ReadOutcome>) {
        self.reader = nil
        guard let message = requests.popFirst() else { return }
        if reader.bring(.success(message)) {
            credit(message)
        } else {
            requests.putBack(message)
        }
    }

    private func credit(_ message: RPCMessage) {
        charge(.message(of: message.bytes.count))
        guard let link = connection?.link else { return }
        link.rpc.consumed(id, message.wireCount)
        link.flushSoon()
    }

    /// - Returns: Whether the handler has to wait before it sends more.
    func queue(_ message: RPCMessage) throws(RPCStatus) -> Bool {
        guard !isAnswered, let link = connection?.link else { throw .cancelled }
        send(message)
        charge(.made(of: message.bytes.count))
        // The connection has no room: its word on that comes at the end of the turn, and a handler may go on till then.
        guard link.rpc.isSending(id) else { throw .cancelled }
        return isPaced || link.isCongested(id)
    }

    func wait(_ writer: Waiter<Void>) {
        guard !isAnswered, let link = connection?.link, isPaced || link.isCongested(id) else {
            _ = writer.bring(())
            return
        }
        self.writer = writer
    }
}
