import HTTP2
import WireProto

/// The life of one connection, client's or server's: what happens to it in, what is to be done about it out. No I/O and
/// no clock: ``ConnectionHandler`` is its shell.
///
/// One turn: a method that says what happened, then ``nextAction()`` until `nil`, doing each. It knows when a connection
/// may speak HTTP/2 at all (after a TLS handshake that agreed on `h2`, and with the owner's consent), when it is idle,
/// stalled or too old, and how it ends.
struct ConnectionLife: ~Copyable {
    enum Phase: Equatable {
        /// The channel is not active yet.
        case connecting
        case handshaking(Handshake)
        case open(isDraining: Bool)
        /// Nothing of the peer is read any more.
        case closing(ConnectionEnd)
        case closed(ConnectionEnd)
    }

    struct Handshake: Equatable {
        var hasPeerSpoken = false
        /// Why the peer's certificate was not taken.
        var refusal: HandshakeFailure?
    }

    let limits: TransportLimits
    private let isEncrypted: Bool
    private(set) var phase = Phase.connecting
    /// When bytes came last.
    private var arrival: RPCDeadline
    /// When the last PING of the keepalive was sent.
    private var pinged = RPCDeadline(nanoseconds: 0)
    /// Bytes that must still come until the preface is whole.
    private var prefaceLeft = TransportLimits.prefaceBytes
    private(set) var timers = ConnectionTimers()
    private var actions: [ConnectionAction] = []
    private var nextIndex = 0

    /// - Parameters:
    ///   - isEncrypted: A TLS handshake comes first.
    ///   - now: The loop's clock.
    init(limits: TransportLimits, isEncrypted: Bool, now: RPCDeadline) {
        self.limits = limits
        self.isEncrypted = isEncrypted
        arrival = now
    }

    var isOpen: Bool {
        if case .open = phase { true } else { false }
    }

    /// Why it ended; `nil` before.
    var end: ConnectionEnd? {
        if case .closed(let end) = phase { end } else { nil }
    }

    // MARK: Actions

    var hasActions: Bool { nextIndex < actions.count }

    /// What is to be done next, or `nil`.
    mutating func nextAction() -> ConnectionAction? {
        guard nextIndex < actions.count else {
            if nextIndex > 0 {
                actions.removeAll(keepingCapacity: true)
                nextIndex = 0
            }
            return nil
        }
        defer { nextIndex += 1 }
        return actions[nextIndex]
    }

    private mutating func act(_ action: ConnectionAction) {
        actions.append(action)
    }

    private mutating func set(_ timer: ConnectionTimer, in wait: Duration) {
        timers.insert(timer)
        act(.set(timer, in: wait))
    }

    private mutating func cancel(_ timer: ConnectionTimer) {
        guard timers.contains(timer) else { return }
        timers.remove(timer)
        act(.cancel(timer))
    }

    // MARK: The beginning

    /// The channel has the shell.
    mutating func attached() {
        if case .closing = phase { act(.closeChannel) }  // Given up before there was a channel.
    }

    /// - Returns: Whether the owner is to be asked about the peer now. ``admitted(using:)`` or ``refused(_:)`` follows.
    mutating func connected() -> Bool {
        guard phase == .connecting else { return false }
        guard isEncrypted else { return true }
        phase = .handshaking(Handshake())
        set(.opening, in: limits.handshakeTime)
        return false
    }

    /// The first byte of a handshake came.
    mutating func peerSpoke() {
        guard case .handshaking(var handshake) = phase else { return }
        handshake.hasPeerSpoken = true
        phase = .handshaking(handshake)
    }

    /// The peer's certificate was not taken; the TLS handler will say that the handshake failed.
    mutating func certificateRefused(_ failure: HandshakeFailure) {
        guard case .handshaking(var handshake) = phase else { return }
        handshake.refusal = failure
        phase = .handshaking(handshake)
    }

    /// - Parameter negotiated: What both ends agreed on by ALPN.
    /// - Returns: Whether the owner is to be asked about the peer now. ``admitted(using:)`` or ``refused(_:)`` follows.
    mutating func handshakeCompleted(negotiated: String?, isPeerKnown: Bool) -> Bool {
        guard case .handshaking = phase else { return false }
        // Without ALPN the other end may mean HTTP/1: RFC 9113, section 3.2.
        guard negotiated == "h2" else {
            close(.handshakeFailed(.noHTTP2))
            return false
        }
        guard isPeerKnown else {
            close(.handshakeFailed(.noPeerCertificate))
            return false
        }
        return true
    }

    /// The owner lets the peer in.
    ///
    /// - Parameter random: Spreads the ages at which connections are drained.
    mutating func admitted(using random: inout some RandomNumberGenerator) {
        guard isBeginning else { return }  // It made room for another.
        phase = .open(isDraining: false)
        set(.opening, in: limits.prefaceTime)
        set(.idle, in: limits.idleTime)
        if let age = limits.connectionAge {
            let spread = limits.connectionAgeSpread
            set(.age, in: age * Double.random(in: (1 - spread)...(1 + spread), using: &random))
        }
        if let wait = limits.keepaliveTime { set(.keepalive, in: wait) }
        act(.tellReady)
        act(.flush)
    }

    /// The owner does not let the peer in: nothing of it is parsed.
    ///
    /// - Parameter goAway: What it may read before the connection closes; `nil` for nothing.
    mutating func refused(_ goAway: [UInt8]?) {
        guard isBeginning else { return }
        phase = .closing(.refused)
        cancel(.opening)
        guard let goAway else { return act(.closeSocket) }
        set(.refusedConnection, in: limits.refusedConnectionTime)
        act(.send(goAway))
    }

    private var isBeginning: Bool {
        switch phase {
        case .connecting, .handshaking: true
        case .open, .closing, .closed: false
        }
    }

    // MARK: Bytes

    /// - Returns: Whether they are to be parsed.
    mutating func received(_ count: Int, at now: RPCDeadline) -> Bool {
        guard isOpen else { return false }
        arrival = now
        if prefaceLeft > 0 {
            prefaceLeft -= count
            if prefaceLeft <= 0 { cancel(.opening) }
        }
        return true
    }

    /// How it stands after bytes were parsed.
    ///
    /// - Parameters:
    ///   - isAmidHeaders: A header block has begun and is not whole. A peer that sends one byte by byte holds a stream's
    ///     place without ever becoming a call.
    ///   - holdsRefused: Requests that are no gRPC have not ended.
    /// - Returns: Whether there are actions.
    @discardableResult
    mutating func parsed(isAmidHeaders: Bool, holdsRefused: Bool) -> Bool {
        if !isAmidHeaders {
            cancel(.headers)
        } else if !timers.contains(.headers), isOpen {
            set(.headers, in: limits.headersTime)
        }
        if holdsRefused, !timers.contains(.refusal), isOpen { set(.refusal, in: limits.refusalTime) }
        return hasActions
    }

    /// The channel takes more bytes again, or none for now.
    mutating func writabilityChanged(_ isWritable: Bool) {
        if case .closed = phase { return }
        if isWritable {
            cancel(.stalledWrite)
            act(.flush)
        } else if !timers.contains(.stalledWrite) {
            set(.stalledWrite, in: limits.stalledWriteTime)
        }
    }

    /// Nothing will be sent or received any more, by the protocol's word.
    mutating func finished() {
        if case .open(let isDraining) = phase { close(isDraining ? .drained : .peerClosed) }
    }

    /// What waits cannot be written: HTTP/2 itself failed. Nothing is written after that.
    mutating func writeFailed(_ error: HTTP2Error) {
        let isCut = actions[nextIndex...].contains(.closeSocket)
        switch phase {
        case .closed: return
        case .closing, .connecting, .handshaking, .open: phase = .closing(.protocolError(error))
        }
        dropWrites()
        act(isCut ? .closeSocket : .closeChannel)
    }

    private mutating func dropWrites() {
        let timed = actions[nextIndex...].filter {
            switch $0 {
            case .set, .cancel: true
            default: false
            }
        }
        actions.replaceSubrange(nextIndex..., with: timed)
    }

    // MARK: The end

    /// No more calls begin; those that run may finish within the grace, then the connection closes.
    mutating func drain() {
        guard case .open(let isDraining) = phase else { return close(.drained) }
        guard !isDraining else { return }
        phase = .open(isDraining: true)
        act(.beginDrain)
        set(.drainGrace, in: limits.drainGrace)
        act(.flush)
    }

    /// Writes what waits and closes. Calls that run are cut off.
    mutating func close(_ end: ConnectionEnd) {
        switch phase {
        case .closed:
            return
        case .closing:
            if end.isPeerGone { act(.closeSocket) }  // No more waiting for the peer.
        case .connecting, .handshaking:
            phase = .closing(end)
            act(.closeChannel)
        case .open:
            phase = .closing(end)
            act(.write)
            if end.isPeerGone { act(.closeSocket) } else { closeWhenWritten() }
        }
    }

    /// Every call was answered, and the peer is not to go on: it hears the answers, then that the connection ends.
    mutating func dismissed() {
        guard isOpen else { return close(.refused) }
        phase = .closing(.refused)
        sayGoAway()
        closeWhenWritten()
    }

    /// Its place is another's: as ``dismissed()``, without waiting for the peer.
    mutating func evicted() {
        switch phase {
        case .closed: return
        case .closing: break
        case .connecting, .handshaking: phase = .closing(.refused)
        case .open:
            phase = .closing(.refused)
            sayGoAway()
        }
        act(.closeSocket)
    }

    private mutating func sayGoAway() {
        act(.write)  // A GOAWAY overtakes what is queued, and ends it.
        act(.goAway)
        act(.write)
    }

    /// Behind the last byte, or when the peer takes none of it for too long.
    private mutating func closeWhenWritten() {
        if !timers.contains(.stalledWrite) { set(.stalledWrite, in: limits.stalledWriteTime) }
        act(.closeWhenWritten)
    }

    /// The channel failed.
    ///
    /// - Parameters:
    ///   - failure: What that is while the handshake goes on, unless the certificate was refused.
    ///   - isPeersFault: The peer broke a rule, and the socket is well.
    mutating func failed(_ failure: HandshakeFailure, isPeersFault: Bool) {
        if case .handshaking(let handshake) = phase {
            close(.handshakeFailed(handshake.refusal ?? failure))
        } else {
            close(isPeersFault ? .protocolError(.tooManyGlitches) : .failed)
        }
    }

    /// There is no channel any more, or never was one.
    mutating func gone() {
        let end: ConnectionEnd
        switch phase {
        case .closed: return
        case .closing(let why): end = why
        case .connecting, .open: end = .peerClosed
        case .handshaking(let handshake):
            end = .handshakeFailed(handshake.hasPeerSpoken ? .disconnected : .silent)
        }
        phase = .closed(end)
        dropWrites()
        for timer in ConnectionTimer.allCases { cancel(timer) }
        act(.tellEnd)
    }

    // MARK: Time

    /// - Parameter hasCalls: Calls run on the connection.
    mutating func fired(_ timer: ConnectionTimer, at now: RPCDeadline, hasCalls: Bool) {
        timers.remove(timer)
        switch timer {
        case .opening:
            if case .handshaking = phase { close(.handshakeFailed(.timeout)) } else { close(.prefaceMissing) }
        case .headers, .stalledWrite:
            close(.stalled)
        case .refusal:
            act(.answerRefused)
            act(.flush)
        case .idle:
            if let rest = rest(of: limits.idleTime, at: now, isNeeded: hasCalls) {
                set(.idle, in: rest)
            } else {
                drain()
            }
        case .refusedConnection:
            act(.closeSocket)
        case .age:
            drain()
        case .drainGrace:
            close(.drained)
        case .keepalive:
            keepAlive(at: now, hasCalls: hasCalls)
        case .keepaliveAnswer:
            // Anything that came since is an answer.
            if arrival < pinged { close(.stalled) } else { keepAlive(at: now, hasCalls: hasCalls) }
        }
    }

    /// Asks whether the peer is there, when calls depend on it and nothing came for long enough.
    private mutating func keepAlive(at now: RPCDeadline, hasCalls: Bool) {
        guard let wait = limits.keepaliveTime else { return }
        if let rest = rest(of: wait, at: now, isNeeded: !hasCalls) { return set(.keepalive, in: rest) }
        pinged = now
        act(.ping)
        set(.keepaliveAnswer, in: limits.keepaliveTimeout)
        act(.flush)
    }

    /// How long it takes until nothing has come for `wait`; a whole `wait` when that is so and it `isNeeded` again;
    /// `nil` when that is so and it is not.
    private func rest(of wait: Duration, at now: RPCDeadline, isNeeded: Bool) -> Duration? {
        let quiet = arrival.advanced(by: wait)
        if quiet > now { return quiet.remaining(at: now) }
        return isNeeded ? wait : nil
    }
}

extension ConnectionEnd {
    /// Nothing that is said would be heard.
    fileprivate var isPeerGone: Bool { self == .stalled || self == .failed }
}
