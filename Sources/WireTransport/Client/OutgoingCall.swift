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
        case over
    }

    private let method: RPCMethod
    private let request: [UInt8]
    private let options: CallOptions
    private(set) var upstream: Upstream?
    private var stage = Stage.made
    private var deadline: RPCDeadline?
    private var timer: TimerWheel<LoopTimer>.Token?

    init(_ method: RPCMethod, _ request: [UInt8], _ options: CallOptions) {
        self.method = method
        self.request = request
        self.options = options
    }

    var waitsForReady: Bool { options.waitForReady }
    final var isOver: Bool {
        if case .over = stage { true } else { false }
    }

    /// Told once, with the last word on the call. No message comes after it.
    func ended(_ status: RPCStatus) {}
    func messageArrived(_ message: [UInt8]) {}

    final func begin(on upstream: Upstream) {
        guard case .made = stage else { return }  // Cancelled before it came to the loop.
        self.upstream = upstream
        stage = .waiting
        if let timeout = options.timeout {
            let deadline = upstream.loop.now.advanced(by: timeout)
            guard timeout > .zero else { return end(.deadline) }
            self.deadline = deadline
            timer = upstream.loop.setTimer(at: deadline, LoopTimer(target: self, purpose: .deadline))
        }
        upstream.connect(self)
    }

    /// Nobody waits for the call any more: it is reset.
    final func abandon() {
        end(.cancelled)
    }

    /// The messages given to ``messageArrived(_:)`` have found their reader.
    final func consumed(_ bytes: Int) {
        if case .open(let connection, let id) = stage { connection.consumed(id, bytes) }
    }

    final func end(_ status: RPCStatus) {
        guard !isOver else { return }
        switch stage {
        case .open(let connection, let id): connection.cancel(id)
        case .waiting: upstream?.leave(self)
        case .made, .over: break
        }
        stage = .over
        if let timer { upstream?.loop.cancelTimer(timer) }
        timer = nil
        ended(status)
    }

    // MARK: From the connection

    final func connected(_ connection: ClientConnection) {
        guard case .waiting = stage, let upstream else { return }
        do throws(RPCStatus) {
            let remaining = deadline?.remaining(at: upstream.loop.now)
            if remaining == .zero { return end(.deadline) }
            let head = RPCRequestHead(method: method.id, timeout: remaining, metadata: options.metadata)
            let id = try connection.start(head, self)
            stage = .open(connection, id)
            connection.send(id, request)
            connection.finishSending(id)
        } catch {
            end(error)
        }
    }

    final func unreachable(_ status: RPCStatus) {
        end(status)
    }

    final func head(_ metadata: Metadata) {}

    final func message(_ message: [UInt8]) {
        guard !isOver else { return }
        messageArrived(message)
    }

    final func drained() {}

    final func finished(_ status: RPCStatus, _ trailing: Metadata, wasSent: Bool) {
        guard let upstream else { return }
        // The connection has forgotten the call already.
        stage = .waiting
        let isLate = deadline.map { upstream.loop.now >= $0 } ?? false
        end(isLate ? .deadline : status)
    }

    final func timerFired(_ purpose: TimerPurpose) {
        timer = nil
        end(.deadline)
    }
}
