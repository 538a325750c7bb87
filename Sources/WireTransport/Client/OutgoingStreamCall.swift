import WireProto

/// One message out, many back, for a task that reads them at its own pace: credit returns as it does.
final class OutgoingStreamCall: OutgoingCall, @unchecked Sendable {
    typealias ReadOutcome = Result<[UInt8]?, RPCStatus>

    private var messages = MessageQueue()
    private var reader: Waiter<ReadOutcome>?
    private var last: ReadOutcome?

    override func messageArrived(_ message: [UInt8]) {
        messages.append(message)
        if let reader { serve(reader) }
    }

    override func ended(_ status: RPCStatus) {
        last = status.code == .ok ? .success(nil) : .failure(status)
        if let reader, let last {
            self.reader = nil
            _ = reader.bring(last)  // A reader that was cancelled in the meantime misses nothing.
        }
    }

    /// The next message, or how the call ended, if either is known; `nil` when the reader has to wait.
    func take() -> ReadOutcome? {
        if let message = messages.popFirst() {
            consumed(message.count)
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

    private func serve(_ reader: Waiter<ReadOutcome>) {
        self.reader = nil
        guard let message = messages.popFirst() else { return }
        if reader.bring(.success(message)) {
            consumed(message.count)
        } else {
            messages.putBack(message)
        }
    }
}
