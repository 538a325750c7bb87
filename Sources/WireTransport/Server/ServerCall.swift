import WireProto

/// One call of a server's connection, from its head until whatever answers it has stopped.
///
/// Confined to its loop. Subclasses say what answers: a handler's task, or another service. The rules that are the
/// same for all are here: one answer, none at or after the deadline, and the slot is free only when nobody works on
/// the call any more (docs/security.md, "Hostile input").
class ServerCall {
    let id: CallID
    let method: MethodID
    let deadline: RPCDeadline
    /// `nil` once the call is released. The connection may be closed long before.
    private(set) var connection: ServerConnection?
    private var timer: TimerWheel<LoopTimer>.Token?
    /// Whether anything more may be sent: not after an answer, a reset or a closed connection.
    private(set) var isAnswered = false

    init(_ id: CallID, _ method: MethodID, deadline: RPCDeadline, on connection: ServerConnection) {
        self.id = id
        self.method = method
        self.deadline = deadline
        self.connection = connection
    }

    // What the connection says; each at most when it can happen.

    func begin() {}
    func requestArrived(_ message: RPCMessage) {}
    func requestEnded() {}
    /// What was queued for the client above the bound has fallen well below it.
    func responseDrained() {}
    /// The client reset the call, or its connection is gone. Nothing can be sent any more.
    func clientLeft() {}
    /// The answer has been given; stop working on it.
    func deadlineCame() {}

    // What subclasses do.

    /// Sets the deadline's timer.
    final func watchDeadline() {
        guard let connection else { return }
        timer = connection.loop.setTimer(at: deadline, LoopTimer(target: self, purpose: .deadline))
    }

    /// Whether an answer would come too late now. The very instant of the deadline is late.
    final var isLate: Bool {
        guard let connection else { return true }
        return connection.loop.now >= deadline
    }

    final func send(_ message: RPCMessage) {
        guard !isAnswered, let link = connection?.link else { return }
        link.rpc.send(id, message)
        link.flushSoon()
    }

    /// Ends the call for the client, once; a late answer becomes DEADLINE_EXCEEDED.
    final func answer(_ status: RPCStatus, trailing: Metadata = Metadata()) {
        guard !isAnswered else { return }
        stopAnswering()
        guard let link = connection?.link else { return }
        link.rpc.finish(id, status, trailing)
        link.flushSoon()
    }

    /// Frees the slot. Nothing works on the call any more.
    final func release() {
        stopAnswering()
        connection?.release(self)
        connection = nil
    }

    private func stopAnswering() {
        isAnswered = true
        if let timer { connection?.loop.cancelTimer(timer) }
        timer = nil
    }

    /// The connection's word that the client left.
    final func leave() {
        stopAnswering()
        clientLeft()
    }
}

extension ServerCall: TimerTarget {
    final func timerFired(_ purpose: TimerPurpose) {
        guard !isAnswered else { return }
        answer(.deadline)
        deadlineCame()
    }
}
