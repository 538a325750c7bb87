import HTTP2
import WireProto

/// One call that is passed on: the server's end of it and the client's end, in one object on one loop.
///
/// Whole messages cross as they are. Credit goes back to a sender when the next hop has taken its bytes, so a slow
/// reader slows the writer and nothing piles up between them. The protocol's own headers are never passed on: both
/// ends write theirs.
final class RelayCall<Policy: RelayPolicy>: ServerCall {
    private let relayed: Policy.Call
    private let policy: Policy
    private let interceptor: Policy.Interceptor
    private let upstream: Upstream
    private let head: RPCRequestHead
    private let began: RPCDeadline
    private var leg = RelayLeg.waiting

    /// What arrived before there was a connection, and what a second try would need.
    private var held: [RPCMessage] = []
    private var hasRequestEnded = false
    private var mayRetry: Bool

    /// Bytes taken from one side and not yet by the other: the sender has had no credit for them.
    private var uncreditedRequest = 0
    private var uncreditedResponse = 0
    private var requestBytes = 0
    private var responseBytes = 0
    private var isWithheld = false
    /// Messages of a stream are charged one by one.
    private let isMetered: Bool
    /// Bytes of a long request that its caller's room is held for until the call ends.
    private var passedOn = 0

    /// - Parameter head: As it goes on, but for the time that is left.
    required init(
        _ id: CallID, _ head: RPCRequestHead, deadline: RPCDeadline, on connection: ServerConnection,
        relayed: Policy.Call, policy: Policy, seenBy interceptor: Policy.Interceptor, to upstream: Upstream
    ) {
        self.relayed = relayed
        self.policy = policy
        self.interceptor = interceptor
        self.upstream = upstream
        self.head = head
        began = connection.link?.arrival ?? connection.loop.now
        // One request is kept for a second try; a stream of them is not.
        mayRetry = relayed.method.isIdempotent && !relayed.method.shape.requestsStream
        isMetered = relayed.method.shape != .unary
        super.init(id, head.method, deadline: deadline, on: connection)
        if isMetered { relayed.call = self }
    }

    // MARK: From the client

    override func begin() {
        watchDeadline()
        upstream.connect(self)
    }

    override func requestArrived(_ message: RPCMessage) {
        requestBytes += message.bytes.count
        uncreditedRequest += message.wireCount
        if isMetered {
            meter(.message(of: message.bytes.count))
        } else if message.bytes.count > TransportLimits.unsharedBytes {
            passedOn = message.bytes.count
            connection?.passOn(passedOn)
        }
        if case .open(let next, let nextID) = leg {
            next.send(nextID, message)
            creditRequest(next, nextID)
            if mayRetry { held.append(message) }
            boundHeld()
        } else {
            held.append(message)
        }
    }

    override func requestEnded() {
        hasRequestEnded = true
        if case .open(let next, let nextID) = leg { next.finishSending(nextID) }
    }

    override func responseDrained() {
        guard case .open(let next, let nextID) = leg, uncreditedResponse > 0, !isPaced else { return }
        next.consumed(nextID, uncreditedResponse)
        uncreditedResponse = 0
    }

    override func clientLeft() {
        end(.cancelled)
    }

    override func deadlineCame() {
        end(.deadline)
    }

    override func dismiss(_ status: RPCStatus) {
        end(status)
    }

    private func meter(_ work: RelayWork) {
        if let wait = policy.charge(work, relayed) { pace(wait) }
    }

    override func paceCame() {
        meter(.none)
        guard !isPaced else { return }
        drained()
        if let link = connection?.link, !link.isCongested(id) { responseDrained() }
    }

    /// The credit for what the upstream's connection has room for; the rest waits for ``drained()``.
    private func creditRequest(_ next: ClientConnection, _ nextID: CallID) {
        guard uncreditedRequest > 0, !isPaced, !next.isCongested(nextID), let link = connection?.link else {
            return
        }
        link.rpc.consumed(id, uncreditedRequest)
        link.flushSoon()
        uncreditedRequest = 0
    }

    /// Once a message has gone on its sender's credit has too, and a copy for a second try is memory that nothing
    /// else bounds: a long one is not kept.
    private func boundHeld() {
        guard case .open = leg else { return }
        let count = held.reduce(0) { $0 + $1.bytes.count }
        if count > TransportLimits.keptForRetry { mayRetry = false }
        if !mayRetry { held = [] }
    }

    // MARK: The end

    /// Tells the client, unless it has been told or has left, and the policy, once.
    private func end(_ status: RPCStatus, trailing: Metadata = Metadata()) {
        guard let connection else { return }
        if case .open(let next, let nextID) = leg { next.cancel(nextID) }
        leg = .over
        held = []
        answer(status, trailing: trailing)
        if isMetered { relayed.call = nil }
        if passedOn > 0 { connection.passOn(-passedOn) }
        let elapsed =
            connection.loop.now.nanoseconds - min(began.nanoseconds, connection.loop.now.nanoseconds)
        release()
        let outcome = RelayOutcome(
            status: status, requestBytes: requestBytes, responseBytes: responseBytes,
            elapsed: .nanoseconds(Int64(clamping: elapsed)), wasWithheld: isWithheld)
        policy.finished(relayed, outcome)
        interceptor.finished(relayed, outcome)
    }
}

/// The upstream's end of a call that is passed on.
private enum RelayLeg {
    /// Waits for a connection to the upstream.
    case waiting
    case open(ClientConnection, CallID)
    case over
}

extension RelayCall: ClientCall {
    var waitsForReady: Bool { false }

    func connected(_ next: ClientConnection) {
        guard case .waiting = leg, let connection else { return }
        let remaining = deadline.remaining(at: connection.loop.now)
        guard remaining > .zero else { return }  // The deadline's timer is about to fire.
        do throws(RPCStatus) {
            var head = head
            head.timeout = remaining
            let nextID = try next.start(head, self)
            leg = .open(next, nextID)
            for message in held { next.send(nextID, message) }
            creditRequest(next, nextID)
            if hasRequestEnded { next.finishSending(nextID) }
            boundHeld()
        } catch {
            end(error)
        }
    }

    func unreachable(_ status: RPCStatus) {
        end(status)
    }

    /// Goes on at once, empty or not: a client may wait for the head of a stream that is quiet. What comes with it in
    /// one turn leaves with it in one write.
    func head(_ metadata: Metadata, mayCompress: Bool) {
        stopRetrying()
        guard !isAnswered, let link = connection?.link else { return }
        let metadata = metadata.withoutInternal()
        guard policy.allows(metadata, relayed) else { return withhold() }
        link.rpc.sendHead(id, metadata, mayCompress: mayCompress)
        link.flushSoon()
    }

    func message(_ message: RPCMessage) {
        stopRetrying()
        guard policy.allows(message.bytes, relayed) else { return withhold() }
        responseBytes += message.bytes.count
        uncreditedResponse += message.wireCount
        if isMetered { meter(.message(of: message.bytes.count)) }
        send(message)
        if let link = connection?.link, !link.isCongested(id) { responseDrained() }
    }

    func drained() {
        if case .open(let next, let nextID) = leg { creditRequest(next, nextID) }
    }

    func finished(_ status: RPCStatus, _ trailing: Metadata, wasSent: Bool) {
        leg = .over
        if !wasSent, mayRetry, !isAnswered {
            stopRetrying(keepingRequest: true)
            leg = .waiting
            return upstream.connect(self)
        }
        if isLate { return end(.deadline) }
        let trailing = trailing.withoutInternal()
        guard policy.allows(status, relayed), policy.allows(trailing, relayed) else { return withhold() }
        end(status, trailing: trailing)
    }

    private func withhold() {
        isWithheld = true
        end(.withheld)
    }

    private func stopRetrying(keepingRequest: Bool = false) {
        guard mayRetry else { return }
        mayRetry = false
        if !keepingRequest { held = [] }
    }
}
