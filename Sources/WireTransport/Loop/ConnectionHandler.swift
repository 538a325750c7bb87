import HTTP2
package import NIOCore
import NIOSSL
import NIOTLS
package import WireProto

/// The socket end of one connection, client's or server's: bytes in, events to the owner, and all output of a loop
/// turn in one write.
///
/// Confined to its event loop. It knows when a connection may speak HTTP/2 at all (after a TLS handshake that agreed
/// on `h2`, and with the owner's consent), when it is idle, stalled or too old, and how it ends. What the bytes mean
/// is ``RPCConnection``'s, what the calls do is the owner's.
package final class ConnectionHandler: ChannelInboundHandler {
    package typealias InboundIn = ByteBuffer
    package typealias OutboundOut = ByteBuffer

    private enum Phase {
        case connecting
        case handshaking
        case open
        case closing
        case closed
    }

    /// The protocol state. Whoever changes it calls ``flushSoon()``.
    package var rpc: RPCConnection

    let loop: ConnectionLoop
    /// When the bytes now being processed arrived: deadlines count from here.
    private(set) var arrival: RPCDeadline

    private let limits: TransportLimits
    private let isEncrypted: Bool
    private let uncertified: Peer?
    private var owner: (any ConnectionOwner)?
    private var context: ChannelHandlerContext?
    private var phase = Phase.connecting
    private var isDirty = false
    private var isDraining = false
    private var hasPeerSpoken = false
    private var certificateFault: CertificateFault?
    /// Much lay here when it was looked at last.
    private var isSharing = false
    private var bytesReceived = 0
    /// When the last keepalive PING was sent.
    private var pinged = RPCDeadline(nanoseconds: 0)
    /// How many times something was written: what was queued at a lower count has left.
    private(set) var writes = 0
    private var timers: [TimerPurpose: TimerWheel<LoopTimer>.Token] = [:]
    private var end = ConnectionEnd.peerClosed

    /// - Parameters:
    ///   - isEncrypted: A TLS handler stands before this one, and nothing is sent or parsed until it is done.
    ///   - uncertified: Who the peer is when it shows no certificate; `nil`: one that is not spoken to.
    package init(
        _ rpc: consuming RPCConnection, on loop: ConnectionLoop, limits: TransportLimits, isEncrypted: Bool,
        uncertified: Peer?, owner: any ConnectionOwner
    ) {
        self.rpc = rpc
        self.loop = loop
        self.limits = limits
        self.isEncrypted = isEncrypted
        self.uncertified = uncertified
        self.owner = owner
        arrival = loop.now
    }

    var isOpen: Bool { phase == .open }

    /// Writes what waits, once, at the end of this turn of the loop.
    package func flushSoon() {
        guard !isDirty, phase == .open else { return }
        isDirty = true
        loop.flushSoon(self)
    }

    /// Whether so much waits on the call already that more should wait for ``RPCEvent/drained(_:)``.
    func isCongested(_ call: CallID) -> Bool {
        rpc.queuedBytes(call) > HTTP2Session.outputMark
    }

    /// No more calls begin; those that run may finish within the grace, then the connection closes.
    package func drain() {
        guard phase == .open else { return close(.drained) }
        guard !isDraining else { return }
        isDraining = true
        rpc.beginDrain()
        set(.drainGrace, in: limits.drainGrace)
        flushSoon()
    }

    /// Writes what waits and closes. Calls that run are cut off.
    package func close(_ end: ConnectionEnd) {
        switch phase {
        case .closed:
            return
        case .closing:
            // No more waiting for the peer.
            if end == .stalled || end == .failed { closeSocket() }
        case .connecting, .handshaking:
            self.end = end
            phase = .closing
            context?.close(promise: nil)
        case .open:
            self.end = end
            writeOutput()
            guard phase == .open else { return }  // The writing failed, and closed.
            phase = .closing
            if end == .stalled || end == .failed { closeSocket() } else { closeWhenWritten() }
        }
    }

    /// Writes what waits and closes without another word or wait: its place is another's.
    func cut() {
        guard phase != .closed else { return }
        if phase != .closing { end = .refused }
        if phase == .open { writeOutput() }
        guard phase != .closed else { return }
        phase = .closing
        closeSocket()
    }

    /// Tells a peer that is not listened to why, and closes when it has left or had time to read.
    private func refuse(_ code: HTTP2Code, _ text: String?) {
        end = .refused
        phase = .closing
        cancel(.opening)
        guard let context, let text else { return closeSocket() }
        set(.farewell, in: limits.farewellTime)
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: http2Refusal(code, text))), promise: nil)
    }

    /// Past the TLS handler, which would wait for the peer's word of farewell.
    private func closeSocket() {
        guard let context else { return }
        do {
            try context.pipeline.syncOperations.context(handlerType: NIOSSLServerHandler.self)
                .close(promise: nil)
        } catch {
            context.close(promise: nil)  // There is none.
        }
    }

    /// Closes behind the last byte, or when the peer takes none of it for too long.
    private func closeWhenWritten() {
        guard let context else { return }
        if timers[.stalledWrite] == nil { set(.stalledWrite, in: limits.stalledWriteTime) }
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { _ in channel.close(promise: nil) }
    }

    // MARK: The channel's events

    package func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if phase == .closing {
            context.close(promise: nil)  // Given up before there was a channel.
        } else if context.channel.isActive {
            channelBecameActive()
        }
    }

    package func channelActive(context: ChannelHandlerContext) {
        channelBecameActive()
        context.fireChannelActive()
    }

    private func channelBecameActive() {
        guard phase == .connecting else { return }
        guard isEncrypted else { return open(uncertified ?? Peer()) }
        phase = .handshaking
        set(.opening, in: limits.handshakeTime)
    }

    package func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if phase == .handshaking, case .handshakeCompleted(let negotiated)? = event as? TLSUserEvent {
            // Without ALPN the other end may mean HTTP/1: RFC 9113, section 3.2.
            guard negotiated == "h2" else { return close(.handshakeFailed(.noHTTP2)) }
            guard let peer = peerOfCertificate(on: context.channel) ?? uncertified else {
                return close(.handshakeFailed(.noPeerCertificate))
            }
            open(peer)
        }
        context.fireUserInboundEventTriggered(event)
    }

    private func open(_ peer: Peer) {
        guard let owner else { return close(.refused) }
        if case .refuse(let code, let text) = owner.connectionOpened(peer) { return refuse(code, text) }
        guard phase == .connecting || phase == .handshaking else { return }  // It made room for another.
        phase = .open
        set(.opening, in: limits.prefaceTime)
        set(.idle, in: limits.idleTime)
        if let age = limits.connectionAge {
            let spread = limits.connectionAgeSpread
            set(.age, in: age * Double.random(in: (1 - spread)...(1 + spread)))
        }
        if let wait = limits.keepaliveTime { set(.keepalive, in: wait) }
        owner.connectionReady()
        flushSoon()
    }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard phase == .open else { return }
        let buffer = unwrapInboundIn(data)
        arrival = loop.now
        if bytesReceived < TransportLimits.prefaceBytes {
            bytesReceived += buffer.readableBytes
            if bytesReceived >= TransportLimits.prefaceBytes { cancel(.opening) }
        }
        if isSharing { shareHeldBytes() }  // There may be more room now than there was.
        do {
            try rpc.receive(buffer.readableBytesSpan, now: arrival.nanoseconds)
        } catch {
            deliverEvents()  // What came before the error is good.
            return close(.protocolError(error))
        }
        deliverEvents()
        watchHeaders()
        watchHeldBytes()
        if rpc.holdsRefusedRequests, timers[.refusal] == nil, phase == .open {
            set(.refusal, in: limits.refusalTime)
        }
        flushSoon()
    }

    /// Small messages that come and go at once are nobody's concern.
    private func watchHeldBytes() {
        if rpc.heldBytes > TransportLimits.unsharedBytes || isSharing { shareHeldBytes() }
    }

    /// Tells the owner what lies here, as long as it is much.
    func shareHeldBytes() {
        isSharing = rpc.heldBytes > TransportLimits.unsharedBytes
        owner?.heldBytesChanged()
    }

    /// A peer that sends a header block byte by byte holds a stream's place without ever becoming a call.
    private func watchHeaders() {
        if rpc.isAmidHeaders {
            if timers[.headers] == nil, phase == .open { set(.headers, in: limits.headersTime) }
        } else if !timers.isEmpty {
            cancel(.headers)
        }
    }

    package func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            cancel(.stalledWrite)
            flushSoon()
        } else if timers[.stalledWrite] == nil {
            set(.stalledWrite, in: limits.stalledWriteTime)
        }
        context.fireChannelWritabilityChanged()
    }

    package func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard phase == .handshaking else {
            return close(error is HandshakeFailure ? .protocolError(.tooManyGlitches) : .failed)
        }
        close(.handshakeFailed(certificateFault.map { HandshakeFailure($0) } ?? HandshakeFailure(error)))
    }

    /// The peer's certificate was not taken; the TLS handler will say that the handshake failed.
    func certificateRefused(_ fault: CertificateFault) {
        certificateFault = fault
    }

    /// How many TLS records that carry nothing a peer may send.
    var recordLimit: HTTP2Limits.Rate? { limits.protocolLimits.http2.glitches }

    /// The first byte of a handshake came.
    func peerSpoke() {
        hasPeerSpoken = true
        owner?.peerSpoke()
    }

    package func channelInactive(context: ChannelHandlerContext) {
        closed()
        context.fireChannelInactive()
    }

    package func handlerRemoved(context: ChannelHandlerContext) {
        closed()  // A channel that never became active, as when it could not connect.
        self.context = nil
    }

    /// The channel could not be made or set up.
    package func neverConnected() {
        closed()
    }

    private func closed() {
        guard phase != .closed else { return }
        if phase == .handshaking { end = .handshakeFailed(hasPeerSpoken ? .disconnected : .silent) }
        phase = .closed
        for token in timers.values { loop.cancelTimer(token) }
        timers = [:]
        let owner = self.owner
        self.owner = nil  // The owner holds this handler.
        owner?.connectionClosed(end)
    }

    // MARK: Events and output

    /// Writes what waits without waiting for the end of the turn, because the connection is about to close.
    func writeNow() {
        if phase == .open { writeOutput() }
    }

    private func deliverEvents() {
        while phase == .open, let event = rpc.nextEvent() {
            owner?.handle(event)
        }
    }

    /// The loop's one flush per turn.
    func flush() {
        isDirty = false
        guard phase == .open else { return }
        writeOutput()
        deliverEvents()  // What the writing brought about: queues that emptied.
        watchHeldBytes()
        if phase == .open, rpc.isFinished { close(isDraining ? .drained : .peerClosed) }
    }

    private func writeOutput() {
        guard let context else { return }
        while context.channel.isWritable, rpc.wantsToSend {
            loop.outbox.removeAll(keepingCapacity: true)
            do {
                try rpc.drainOutput(into: &loop.outbox, limit: TransportLimits.writeChunk)
            } catch {
                end = .protocolError(error)
                phase = .closing
                context.close(promise: nil)
                return
            }
            guard !loop.outbox.isEmpty else { return }
            writes += 1
            context.writeAndFlush(
                wrapOutboundOut(context.channel.allocator.buffer(bytes: loop.outbox)), promise: nil)
        }
    }

    // MARK: Time

    private func set(_ purpose: TimerPurpose, in wait: Duration) {
        cancel(purpose)
        timers[purpose] = loop.setTimer(in: wait, LoopTimer(target: self, purpose: purpose))
    }

    /// Asks whether the peer is there, when calls depend on it and nothing came for long enough.
    private func keepAlive(_ wait: Duration) {
        let quiet = arrival.advanced(by: wait)
        guard owner?.hasCalls == true, quiet <= loop.now else {
            return set(.keepalive, in: quiet > loop.now ? quiet.remaining(at: loop.now) : wait)
        }
        rpc.ping(0)
        pinged = loop.now
        set(.keepaliveAnswer, in: limits.keepaliveTimeout)
        flushSoon()
    }

    private func cancel(_ purpose: TimerPurpose) {
        if let token = timers.removeValue(forKey: purpose) { loop.cancelTimer(token) }
    }
}

extension ConnectionHandler: TimerTarget {
    func timerFired(_ purpose: TimerPurpose) {
        timers[purpose] = nil
        switch purpose {
        case .opening:
            close(phase == .handshaking ? .handshakeFailed(.timeout) : .prefaceMissing)
        case .headers:
            close(.stalled)
        case .refusal:
            rpc.answerRefused()
            flushSoon()
        case .idle:
            let quiet = arrival.advanced(by: limits.idleTime)
            if owner?.hasCalls == true || quiet > loop.now {
                set(.idle, in: quiet > loop.now ? quiet.remaining(at: loop.now) : limits.idleTime)
            } else {
                drain()
            }
        case .stalledWrite:
            close(.stalled)
        case .farewell:
            closeSocket()
        case .age:
            drain()
        case .drainGrace:
            close(.drained)
        case .keepalive:
            if let wait = limits.keepaliveTime { keepAlive(wait) }
        case .keepaliveAnswer:
            // Anything that came since is an answer.
            if arrival < pinged {
                close(.stalled)
            } else if let wait = limits.keepaliveTime {
                keepAlive(wait)
            }
        case .deadline, .reconnect, .retry, .pace:
            break  // Not a connection's.
        }
    }
}
