import HTTP2
import WireProto

/// Many messages each way, for a task that sends and one that reads at their own pace: credit returns as messages are
/// read, and a sender waits while the server is slow.
final class OutgoingStreamCall: OutgoingCall, @unchecked Sendable {
    typealias ReadOutcome = Result<RPCMessage?, RPCStatus>
    typealias HeadOutcome = Result<Metadata, RPCStatus>

    private var messages = MessageQueue()
    private var reader: Waiter<ReadOutcome>?
    private var headReader: Waiter<HeadOutcome>?
    private var writer: Waiter<Void>?
    private var head: Metadata?
    private var last: ReadOutcome?
    private(set) var trailing = Metadata()

    /// Requests that wait for a connection.
    private var unsent: [RPCMessage] = []
    private var unsentBytes = 0
    private var hasEnd = false

    // MARK: From the connection

    override func started() {
        for message in unsent { send(message) }
        unsent = []
        unsentBytes = 0
        if hasEnd { sendEnd() }
        if !isCongested { endWriting() }
    }

    override func headArrived(_ metadata: Metadata) {
        head = metadata
        endHeadReading(.success(metadata))
    }

    override func messageArrived(_ message: RPCMessage) {
        messages.append(message)
        if let reader { serve(reader) }
    }

    override func sendingDrained() {
        endWriting()
    }

    override func ended(_ status: RPCStatus, _ trailing: Metadata) {
        self.trailing = trailing
        unsent = []
        let last: ReadOutcome = status.code == .ok ? .success(nil) : .failure(status)
        self.last = last
        // Readers that were cancelled in the meantime miss nothing.
        _ = reader?.bring(last)
        reader = nil
        endHeadReading(last.map { _ in Metadata() })
        endWriting()
    }

    // MARK: What the call's holder asks for, on the loop

    /// The next message, or how the call ended, if either is known; `nil` when the reader has to wait.
    func take() -> ReadOutcome? {
        if let message = messages.popFirst() {
            consumed(message.wireCount)
            return .success(message)
        }
        return last
    }

    func wait(_ reader: Waiter<ReadOutcome>) {
        if !messages.isEmpty {
            serve(reader)
        } else if let last {
            _ = reader.bring(last)
        } else {
            self.reader = reader
        }
    }

    func waitForHead(_ reader: Waiter<HeadOutcome>) {
        if let head {
            _ = reader.bring(.success(head))
        } else if let last {
            _ = reader.bring(last.map { _ in Metadata() })
        } else {
            headReader = reader
        }
    }

    /// - Returns: Whether the sender has to wait before it sends more; or why nothing can be sent.
    func queue(_ message: RPCMessage) -> Result<Bool, RPCStatus> {
        if let last { return last.flatMap { _ in .failure(.cancelled) } }
        guard !hasEnd else { return .failure(.sendingEnded) }
        if isStarted {
            send(message)
            return .success(isCongested)
        }
        unsent.append(message)
        unsentBytes += message.bytes.count
        return .success(unsentBytes > HTTP2Session.outputMark)
    }

    func waitToSend(_ writer: Waiter<Void>) {
        if last == nil, isStarted ? isCongested : unsentBytes > HTTP2Session.outputMark {
            self.writer = writer
        } else {
            _ = writer.bring(())
        }
    }

    func finishSending() {
        guard !hasEnd else { return }
        hasEnd = true
        sendEnd()
    }

    private func serve(_ reader: Waiter<ReadOutcome>) {
        self.reader = nil
        guard let message = messages.popFirst() else { return }
        if reader.bring(.success(message)) {
            consumed(message.wireCount)
        } else {
            messages.putBack(message)
        }
    }

    private func endHeadReading(_ outcome: HeadOutcome) {
        _ = headReader?.bring(outcome)
        headReader = nil
    }

    private func endWriting() {
        _ = writer?.bring(())
        writer = nil
    }
}
