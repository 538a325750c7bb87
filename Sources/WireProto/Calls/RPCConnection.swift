public import HTTP2

/// The gRPC state of one connection, either end: bytes in, events out, bytes out. No I/O, no clock, not `Sendable`:
/// the event loop that owns the socket owns it.
///
/// One turn: ``receive(_:now:)``, then ``nextEvent()`` until `nil`, acting on each; ``drainOutput(into:limit:)``
/// once; then the events again, because calls also end by what we send. Whatever is done with an id whose call is
/// over does nothing.
///
/// Source: gRPC over HTTP/2.
public struct RPCConnection: ~Copyable {
    let limits: RPCLimits
    let methods: MethodTable
    let end: End
    let heads: HeadFields
    var session: HTTP2Session

    /// By slot.
    var calls: [CallState] = []
    /// Of all calls: what was received and not consumed.
    var bufferedBytes = 0
    /// How much that may be, and how much may wait for the peer to take it. ``RPCLimits`` says how much at most; who has
    /// more connections of the same peer may set less.
    public var bufferLimit: Int
    public var queueLimit: Int
    var reservation = MessageReservation()
    /// Client: the head of each method up to what differs per call, by method id.
    var requestHeads: [HTTP2Fields?] = []
    var scratch = HTTP2Fields()

    /// Server: events whose messages are still compressed. They are unfolded one at a time, as they are asked for, so
    /// that many small ones in one read do not all stand in memory at once.
    var foldedMessages = 0
    /// Server: requests that are no gRPC and wait for their answer.
    var refusedRequests = 0
    private var events: [RPCEvent] = []
    private var nextIndex = 0

    enum End {
        case server(RequestHeadParser)
        case client(authority: String, scheme: RPCScheme)
    }

    public init(role: RPCRole, limits: RPCLimits) {
        self.limits = limits
        bufferLimit = limits.bufferedBytes
        queueLimit = limits.queuedBytes
        switch role {
        case .server(let methods, let isLocal, let libraryErrors):
            self.methods = methods
            heads = HeadFields(libraryErrors)
            end = .server(RequestHeadParser(methods: methods, isLocal: isLocal))
            session = HTTP2Session(role: .server, limits: limits.http2)
        case .client(let methods, let authority, let scheme):
            self.methods = methods
            heads = HeadFields(.plain)
            end = .client(authority: authority, scheme: scheme)
            session = HTTP2Session(role: .client, limits: limits.http2)
            requestHeads = Array(repeating: nil, count: methods.count)
        }
    }

    /// Takes bytes from the socket, however many.
    ///
    /// - Parameter now: Monotonic nanoseconds, for the rate limits; the same clock each time.
    /// - Throws: ``HTTP2Error`` when the connection must close. Events up to there are good; what is drained last
    ///   tells the peer why; then call ``connectionLost()``.
    public mutating func receive(_ bytes: RawSpan, now: UInt64) throws(HTTP2Error) {
        var offset = 0
        while offset < bytes.byteCount {
            // A piece at a time, and our answers between: see ``HTTP2Limits``.
            do {
                offset += try session.receive(bytes.extracting(offset..<bytes.byteCount), now: now)
            } catch {
                readInbox()
                throw error
            }
            readInbox()
            if offset < bytes.byteCount { session.flush() }
        }
    }

    /// What happened next, or `nil`.
    public mutating func nextEvent() -> RPCEvent? {
        while let event = takeEvent() {
            guard foldedMessages > 0, case .message(let call, let message) = event, message.isFolded else {
                return event
            }
            foldedMessages -= 1
            if let message = unfold(message, of: call) { return .message(call, message) }
        }
        return nil
    }

    private mutating func takeEvent() -> RPCEvent? {
        guard nextIndex < events.count else {
            if nextIndex > 0 {
                events.removeAll(keepingCapacity: true)
                nextIndex = 0
            }
            return nil
        }
        var event = RPCEvent.pong(0)
        swap(&event, &events[nextIndex])  // Moved out, not copied.
        nextIndex += 1
        return event
    }

    mutating func emit(_ event: RPCEvent) {
        events.append(event)
    }

    /// Appends what there is to send, stopping after the frame that reaches `limit` bytes in `buffer`.
    public mutating func drainOutput(into buffer: inout [UInt8], limit: Int = .max) throws(HTTP2Error) {
        defer { readInbox() }
        try session.drain(into: &buffer, limit: limit)
    }

    public var wantsToSend: Bool { session.wantsToSend }

    /// A header block has begun to arrive and its end has not.
    public var isAmidHeaders: Bool { session.isAmidHeaders }

    /// Why the connection must close, once that is so: the peer broke a rule, and ``isFinished`` follows.
    public var failure: HTTP2Error? { session.failure }

    /// Nothing will be sent or received any more: close the socket.
    public var isFinished: Bool { session.isFinished }

    /// Calls whose slots are in use, those that only wait for ``release(_:)`` included.
    public var callCount: Int { session.slotsInUse }

    /// Bytes of messages that lie here: received and not consumed, or still to be sent.
    public var heldBytes: Int { bufferedBytes + session.queuedBytes }

    /// Lets so many more bytes of messages lie here than do now, within ``RPCLimits``.
    public mutating func allowMore(_ bytes: Int) {
        bufferLimit = min(limits.bufferedBytes, bufferedBytes.addingSaturated(bytes))
        queueLimit = min(limits.queuedBytes, session.queuedBytes.addingSaturated(bytes))
    }

    /// Bytes of messages that are still to be sent.
    public func queuedBytes(_ call: CallID) -> Int {
        holds(call) ? session.queuedBytes(call.streamSlot) : 0
    }

    // The connection.

    /// Sends a PING; ``RPCEvent/pong(_:)`` brings `opaque` back. `UInt64.max` is taken.
    public mutating func ping(_ opaque: UInt64) {
        session.ping(opaque)
    }

    /// Closes now: calls are dropped, the peer is told `code`.
    public mutating func goAway(_ code: HTTP2Code) {
        session.terminate(code)
    }

    /// What the peer's GOAWAY says to people; empty without one.
    public var goAwayText: String { session.goAwayText }

    /// Starts to end the connection: calls under way go on, new ones are refused after one round trip, and when all
    /// have ended ``isFinished`` is true. Repeated calls do nothing.
    public mutating func beginDrain() {
        session.beginDrain()
    }

    /// Refuses new calls now, without waiting for the round trip of ``beginDrain()``.
    public mutating func endDrain() {
        session.endDrain()
    }

    /// The socket is gone: every call ends, a client's with UNAVAILABLE.
    public mutating func connectionLost() {
        for slot in calls.indices where calls[slot].isHeld && !calls[slot].isOver {
            let call = id(slot)
            calls[slot].isOver = true
            stopReceiving(slot)
            calls[slot].sending = .closed
            switch end {
            case .server:
                emit(.cancelled(call))
            case .client:
                let status = RPCStatus(.unavailable, .connectionLost, "the connection was lost")
                emit(.finished(call, status, Metadata()))
            }
        }
    }

    // Slots.

    func id(_ slot: Int) -> CallID {
        CallID(slot: UInt32(truncatingIfNeeded: slot), generation: calls[slot].generation)
    }

    /// The id is of a call that its user has not let go.
    func holds(_ call: CallID) -> Bool {
        let slot = Int(call.slot)
        return slot < calls.count && calls[slot].generation == call.generation && calls[slot].isHeld
    }

    mutating func beginCall(_ slot: Int, _ method: MethodID, receiving: CallState.Receiving) -> CallID {
        while calls.count <= slot { calls.append(CallState()) }
        calls[slot].begin(method, receiving: receiving, sending: .awaitingHead)
        return id(slot)
    }

    /// Gives the slot back once the stream has closed and nobody holds the call.
    mutating func freeIfDone(_ slot: Int) {
        guard calls[slot].isStreamClosed, !calls[slot].isHeld else { return }
        calls[slot].isStreamClosed = false
        calls[slot].generation &+= 1
        session.free(StreamSlot(rawValue: UInt32(truncatingIfNeeded: slot)))
    }
}

extension Int {
    fileprivate func addingSaturated(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
