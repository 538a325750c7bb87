import NIOCore
import WireProto

/// A call that a task of this process makes: what unary and streaming calls have in common.
///
/// Confined to its loop, after it was made anywhere: nothing of it is touched before ``begin(on:)``.
class OutgoingCall: ClientCall, TimerTarget, @unchecked Sendable {
    private enum Stage {
        case made
        case waiting
        case open(ClientConnection, CallID)
        /// Waits until it is time for the next try.
        case resting(TimerWheel<LoopTimer>.Token)
        case over
    }

    private let method: RPCMethod
    private let options: CallOptions
    private var pool: UpstreamPool?
    private var upstream: Upstream?
    private var retry: RetryState?
    /// How often the call was made again because it had not reached the service.
    private var resends = 0
    /// Something of the answer has come: there is no other try.
    private var isCommitted = false
    private var stage = Stage.made
    private var deadline: RPCDeadline?
    private var timer: TimerWheel<LoopTimer>.Token?

    init(_ method: RPCMethod, _ options: CallOptions) {
        self.method = method
        self.options = options
    }

    var waitsForReady: Bool { options.waitForReady }
    final var isOver: Bool {
        if case .over = stage { true } else { false }
    }

    // What happens to the call.

    /// It is on a connection: ``send(_:)`` what there is.
    func started() {}
    func headArrived(_ metadata: Metadata) {}
    func messageArrived(_ message: RPCMessage) {}
    /// What was queued above the bound has fallen well below it.
    func sendingDrained() {}
    /// Told once, with the last word on the call. No message comes after it.
    func ended(_ status: RPCStatus, _ trailing: Metadata) {}

    /// Whether the whole request can be sent once more.
    var mayResend: Bool { false }

    // What subclasses do.

    final var compresses: Bool { options.compresses }

    final var isStarted: Bool {
        if case .open = stage { true } else { false }
    }

    /// Whether so much waits already that more should wait for ``sendingDrained()``.
    final var isCongested: Bool {
        if case .open(let connection, let id) = stage { connection.isCongested(id) } else { false }
    }

    final func send(_ message: RPCMessage) {
        if case .open(let connection, let id) = stage { connection.send(id, message) }
    }

    final func sendEnd() {
        if case .open(let connection, let id) = stage { connection.finishSending(id) }
    }

    final func begin(on pool: UpstreamPool) {
        guard case .made = stage else { return }  // Cancelled before it came to the loop.
        self.pool = pool
        stage = .waiting
        if let timeout = options.timeout {
            let deadline = pool.loop.now.advanced(by: timeout)
            guard timeout > .zero else { return end(.deadline) }
            self.deadline = deadline
            timer = pool.loop.setTimer(at: deadline, LoopTimer(target: self, purpose: .deadline))
        }
        route()
    }

    private func route() {
        guard let pool else { return }
        stage = .waiting
        let upstream = pool.next()
        self.upstream = upstream
        upstream.connect(self)
    }

    /// Makes the call again, now or after a rest, if that is in order.
    ///
    /// - Parameter wasSent: False when the service has certainly not seen this try.
    private func tryAgain(_ status: RPCStatus, _ trailing: Metadata, wasSent: Bool) -> Bool {
        guard let pool else { return false }
        if let upstream { pool.report(upstream, status) }
        if !wasSent, mayResend, !isCommitted, status.code == .unavailable, resends < pool.count {
            resends += 1
            route()
            return true
        }
        var random = SystemRandomNumberGenerator()
        var state = retry ?? RetryState(pool.retry)
        let wait = state.wait(
            after: status, RetryPushback(trailing),
            mayResend: mayResend && !isCommitted && (method.isIdempotent || !wasSent), &pool.throttle,
            using: &random)
        retry = state
        guard let wait else { return false }
        stage = .resting(pool.loop.setTimer(in: wait, LoopTimer(target: self, purpose: .retry)))
        return true
    }

    /// Nobody waits for the call any more: it is reset.
    final func abandon() {
        end(.cancelled)
    }

    /// The messages given to ``messageArrived(_:)`` have found their reader.
    final func consumed(_ bytes: Int) {
        if case .open(let connection, let id) = stage { connection.consumed(id, bytes) }
    }

    final func end(_ status: RPCStatus, _ trailing: Metadata = Metadata()) {
        guard !isOver else { return }
        switch stage {
        case .open(let connection, let id): connection.cancel(id)
        case .waiting: upstream?.leave(self)
        case .resting(let timer): pool?.loop.cancelTimer(timer)
        case .made, .over: break
        }
        stage = .over
        if let timer { pool?.loop.cancelTimer(timer) }
        timer = nil
        ended(status, trailing)
    }

    // MARK: From the connection

    final func connected(_ connection: ClientConnection) {
        guard case .waiting = stage, let pool else { return }
        do throws(RPCStatus) {
            let remaining = deadline?.remaining(at: pool.loop.now)
            if remaining == .zero { return end(.deadline) }
            let head = RPCRequestHead(
                method: method.id, timeout: remaining, metadata: options.metadata,
                sendsGzip: options.compresses, takesGzip: true)
            let id = try connection.start(head, self)
            stage = .open(connection, id)
            started()
        } catch {
            end(error)
        }
    }

    final func unreachable(_ status: RPCStatus) {
        guard !isOver else { return }
        if !tryAgain(status, Metadata(), wasSent: false) { end(status) }
    }

    final func head(_ metadata: Metadata, mayCompress: Bool) {
        guard !isOver else { return }
        isCommitted = true
        headArrived(metadata)
    }

    final func message(_ message: RPCMessage) {
        guard !isOver else { return }
        isCommitted = true
        messageArrived(message)
    }

    final func drained() {
        guard !isOver else { return }
        sendingDrained()
    }

    final func finished(_ status: RPCStatus, _ trailing: Metadata, wasSent: Bool) {
        guard let pool, !isOver else { return }
        // The connection has forgotten the call already.
        stage = .waiting
        if let deadline, pool.loop.now >= deadline { return end(.deadline) }
        if !tryAgain(status, trailing, wasSent: wasSent) { end(status, trailing) }
    }

    final func timerFired(_ purpose: TimerPurpose) {
        if purpose == .retry { return route() }
        timer = nil
        end(.deadline)
    }
}
