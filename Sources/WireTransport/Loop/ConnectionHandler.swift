import HTTP2
package import NIOCore
import NIOSSL
import NIOTLS
package import WireProto

/// The socket end of one connection, client's or server's: bytes in, events to the owner, and all output of a loop
/// turn in one write.
///
/// Confined to its event loop. It is the shell of two values, which decide: ``ConnectionLife`` says when the connection
/// begins, waits and ends, ``RPCConnection`` what the bytes mean. What the calls do is the owner's.
package final class ConnectionHandler: ChannelInboundHandler {
    package typealias InboundIn = ByteBuffer
    package typealias OutboundOut = ByteBuffer

    /// The protocol state. Whoever changes it calls ``flushSoon()``.
    package var rpc: RPCConnection
    private var life: ConnectionLife

    let loop: ConnectionLoop
    private let uncertified: Peer?
    private var owner: (any ConnectionOwner)?
    private var context: ChannelHandlerContext?
    private var timers = InlineArray<10, TimerWheel<LoopTimer>.Token?>(repeating: nil)
    /// An action is under way: what it brings about waits its turn.
    private var isActing = false
    private var isDirty = false
    /// As ``ConnectionLife`` has it. Each call asks, and a field of the object is cheaper to ask than a value in it.
    private var isOpen = false
    /// When the bytes now being processed arrived: deadlines count from here.
    private(set) var arrival: RPCDeadline
    /// Much lay here when it was looked at last.
    private var isSharing = false
    /// How many times something was written: what was queued at a lower count has left.
    private(set) var writes = 0

    /// - Parameters:
    ///   - isEncrypted: A TLS handler stands before this one, and nothing is sent or parsed until it is done.
    ///   - uncertified: Who the peer is when it shows no certificate; `nil`: one that is not spoken to.
    package init(
        _ rpc: consuming RPCConnection, on loop: ConnectionLoop, limits: TransportLimits, isEncrypted: Bool,
        uncertified: Peer?, owner: any ConnectionOwner
    ) {
        self.rpc = rpc
        self.loop = loop
        self.uncertified = uncertified
        self.owner = owner
        arrival = loop.now
        life = ConnectionLife(limits: limits, isEncrypted: isEncrypted, now: arrival)
    }

    /// Writes what waits, once, at the end of this turn of the loop.
    package func flushSoon() {
        guard !isDirty, isOpen else { return }
        isDirty = true
        loop.flushSoon(self)
    }

    /// Whether so much waits on the call already that more should wait for ``RPCEvent/drained(_:)``.
    func isCongested(_ call: CallID) -> Bool {
        rpc.queuedBytes(call) > HTTP2Session.outputMark
    }

    /// No more calls begin; those that run may finish within the grace, then the connection closes.
    package func drain() {
        life.drain()
        act()
    }

    /// Every call was answered: the peer hears the answers, then that the connection ends.
    func dismiss() {
        life.dismissed()
        act()
    }

    /// The same without waiting for the peer: the connection's place is another's.
    func evict() {
        life.evicted()
        act()
    }

    // MARK: The channel's events

    package func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        life.attached()
        act()
        if context.channel.isActive { channelBecameActive() }
    }

    package func channelActive(context: ChannelHandlerContext) {
        channelBecameActive()
        context.fireChannelActive()
    }

    private func channelBecameActive() {
        if life.connected() { ask(about: uncertified ?? Peer()) }
        act()
    }

    package func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted(let negotiated)? = event as? TLSUserEvent {
            let peer = peerOfCertificate(on: context.channel) ?? uncertified
            if life.handshakeCompleted(negotiated: negotiated, isPeerKnown: peer != nil), let peer {
                ask(about: peer)
            }
            act()
        }
        context.fireUserInboundEventTriggered(event)
    }

    private func ask(about peer: Peer) {
        switch owner?.connectionOpened(peer) {
        case .open?:
            var random = SystemRandomNumberGenerator()
            life.admitted(using: &random)
        case .refuse(let code, let text)?:
            life.refused(text.map { http2Refusal(code, $0) })
        case nil:
            break  // It is gone.
        }
    }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        let now = loop.now
        guard life.received(buffer.readableBytes, at: now) else { return }
        arrival = now
        if isSharing { shareHeldBytes() }  // There may be more room now than there was.
        do {
            try rpc.receive(buffer.readableBytesSpan, now: now.nanoseconds)
        } catch {
            deliverEvents()  // What came before the error is good.
            life.close(.protocolError(error))
            return act()
        }
        deliverEvents()
        let mustAct = life.parsed(isAmidHeaders: rpc.isAmidHeaders, holdsRefused: rpc.holdsRefusedRequests)
        watchHeldBytes()
        flushSoon()
        if mustAct { act() }
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

    package func channelWritabilityChanged(context: ChannelHandlerContext) {
        life.writabilityChanged(context.channel.isWritable)
        act()
        context.fireChannelWritabilityChanged()
    }

    package func errorCaught(context: ChannelHandlerContext, error: any Error) {
        life.failed(HandshakeFailure(error), isPeersFault: error is HandshakeFailure)
        act()
    }

    /// The peer's certificate was not taken; the TLS handler will say that the handshake failed.
    func certificateRefused(_ fault: CertificateFault) {
        life.certificateRefused(HandshakeFailure(fault))
    }

    /// How many TLS records that carry nothing a peer may send.
    var recordLimit: HTTP2Limits.Rate? { life.limits.protocolLimits.http2.glitches }

    /// The first byte of a handshake came.
    func peerSpoke() {
        life.peerSpoke()
        owner?.peerSpoke()
    }

    package func channelInactive(context: ChannelHandlerContext) {
        neverConnected()
        context.fireChannelInactive()
    }

    package func handlerRemoved(context: ChannelHandlerContext) {
        neverConnected()  // A channel that never became active, as when it could not connect.
        self.context = nil
    }

    /// The channel could not be made or set up, or is no more.
    package func neverConnected() {
        life.gone()
        act()
    }

    // MARK: Events and output

    private func deliverEvents() {
        while isOpen, let event = rpc.nextEvent() {
            owner?.handle(event)
        }
    }

    /// The loop's one flush per turn.
    func flush() {
        isDirty = false
        guard isOpen else { return }
        writeOutput()
        deliverEvents()  // What the writing brought about: queues that emptied.
        watchHeldBytes()
        if rpc.isFinished {
            life.finished()
            act()
        }
    }

    private func writeOutput() {
        guard let context else { return }
        while context.channel.isWritable, rpc.wantsToSend {
            loop.outbox.removeAll(keepingCapacity: true)
            do {
                try rpc.drainOutput(into: &loop.outbox, limit: TransportLimits.writeChunk)
            } catch {
                life.writeFailed(error)
                return act()
            }
            guard !loop.outbox.isEmpty else { return }
            writes += 1
            context.writeAndFlush(
                wrapOutboundOut(context.channel.allocator.buffer(bytes: loop.outbox)), promise: nil)
        }
    }

    // MARK: Actions

    /// Does what the connection's life asks for.
    private func act() {
        isOpen = life.isOpen
        guard life.hasActions, !isActing else { return }
        isActing = true
        while let action = life.nextAction() { perform(action) }
        isActing = false
    }

    private func perform(_ action: ConnectionAction) {
        switch action {
        case .set(let timer, let wait):
            cancel(timer)
            timers[Int(timer.rawValue)] = loop.setTimer(
                in: wait, LoopTimer(target: self, purpose: .connection(timer)))
        case .cancel(let timer): cancel(timer)
        case .tellReady: owner?.connectionReady()
        case .flush: flushSoon()
        case .write: writeOutput()
        case .beginDrain: rpc.beginDrain()
        case .goAway: rpc.goAway(.noError)
        case .ping: rpc.ping(0)
        case .answerRefused: rpc.answerRefused()
        case .send(let bytes):
            context?.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
        case .closeChannel: context?.close(promise: nil)
        case .closeWhenWritten: closeWhenWritten()
        case .closeSocket: closeSocket()
        case .tellEnd: tellEnd()
        }
    }

    private func cancel(_ timer: ConnectionTimer) {
        guard let token = timers[Int(timer.rawValue)] else { return }
        loop.cancelTimer(token)
        timers[Int(timer.rawValue)] = nil
    }

    private func closeWhenWritten() {
        guard let context else { return }
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { _ in channel.close(promise: nil) }
    }

    /// Past the TLS handler, which would wait for the peer's close_notify.
    private func closeSocket() {
        guard let context else { return }
        do {
            try context.pipeline.syncOperations.context(handlerType: NIOSSLServerHandler.self)
                .close(promise: nil)
        } catch {
            context.close(promise: nil)  // There is none.
        }
    }

    private func tellEnd() {
        let owner = self.owner
        self.owner = nil  // The owner holds this handler.
        if let end = life.end { owner?.connectionClosed(end) }
    }
}

extension ConnectionHandler: TimerTarget {
    func timerFired(_ purpose: TimerPurpose) {
        guard case .connection(let timer) = purpose else { return }
        timers[Int(timer.rawValue)] = nil
        life.fired(timer, at: loop.now, hasCalls: owner?.hasCalls == true)
        act()
    }
}
