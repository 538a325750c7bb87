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
    private var paceTimer: TimerWheel<LoopTimer>.Token?
    /// What the policy of a relay remembers of a call that this process answers itself.
    private var served: (any ServedCall)?
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
    /// The time that the call had to wait for its policy's sake is over.
    func paceCame() {}
    /// The policy ends the call.
    func dismiss(_ status: RPCStatus) {
        answer(status)
        leave()
    }

    // What subclasses do.

    /// Sets the deadline's timer.
    final func watchDeadline() {
        guard let connection else { return }
        timer = connection.loop.setTimer(at: deadline, LoopTimer(target: self, purpose: .deadline))
    }

    /// Notes for whom the call is answered here, for as long as it runs.
    final func serve(_ served: any ServedCall) {
        self.served = served
        served.call = self
    }

    /// Charges a message to whom the call is answered for; it may have to wait then.
    final func charge(_ work: RelayWork) {
        if let served { charge(work, served) }
    }

    /// Waits on, where work of before is not paid off yet.
    final func paceOn() {
        if let served { charge(.none, served) }
    }

    private func charge(_ work: RelayWork, _ served: any ServedCall) {
        if let wait = served.charge(work) { pace(wait) }
    }

    /// Whether the call waits for its policy's sake: no credit goes back to a sender meanwhile.
    final var isPaced: Bool { paceTimer != nil }

    final func pace(_ wait: Duration) {
        guard !isAnswered, paceTimer == nil, let connection else { return }
        paceTimer = connection.loop.setTimer(in: wait, LoopTimer(target: self, purpose: .pace))
    }

    /// Whether an answer would come too late now. The very instant of the deadline is late.
    final var isLate: Bool {
        guard let connection else { return true }
        return connection.loop.now >= deadline
    }

    final func send(_ message: RPCMessage) {
        guard !isAnswered, let link = connection?.link else { return }
        guard message.bytes.count > TransportLimits.unsharedBytes / 4 else {
            link.rpc.send(id, message)
            return link.flushSoon()
        }
        // Many connections may be given long answers in one turn: each hears of those before it.
        connection?.heldBytesChange(coming: message.bytes.count)
        link.rpc.send(id, message)
        link.shareHeldBytes()
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
        guard let served else { return }
        self.served = nil
        served.call = nil
        served.released()
    }

    private func stopAnswering() {
        isAnswered = true
        if let timer { connection?.loop.cancelTimer(timer) }
        timer = nil
        if let paceTimer { connection?.loop.cancelTimer(paceTimer) }
        paceTimer = nil
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
        if purpose == .pace {
            paceTimer = nil
            return paceCame()
        }
        answer(.deadline)
        deadlineCame()
    }
}

/// A call that a handler of this process answers for a relay, as its policy knows it.
protocol ServedCall: AnyObject {
    /// The call while it runs.
    var call: ServerCall? { get set }
    /// - Returns: How long the call must wait; `nil` for no time.
    func charge(_ work: RelayWork) -> Duration?
    /// The call is over.
    func released()
}
