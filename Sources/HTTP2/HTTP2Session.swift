internal import CNghttp2

/// Which end of the connection this is.
public enum HTTP2Role: Sendable {
    case server
    case client
}

/// The HTTP/2 state of one connection: bytes in, events out, bytes out. No I/O, no clock, not `Sendable`: the event
/// loop that owns the socket owns the session.
///
/// One turn: ``receive(_:now:)``, read the inbox, submit, ``drain(into:limit:)``, read the inbox again, because
/// streams also end by what we send.
@safe public struct HTTP2Session: ~Copyable {
    /// A stream whose queue is above this owes a ``HTTP2Event/drained(_:)``. Bytes.
    public static let outputMark = 64 << 10

    let raw: OpaquePointer  // Owned: freed in `deinit`.
    let state: UnsafeMutablePointer<SessionState>  // Owned; lent to `raw` as `user_data`, outlives it.
    private var census: FrameCensus
    /// Why the connection must close, once that is so. What is left to send says it to the peer.
    public private(set) var failure: HTTP2Error?
    /// The library must not be touched any more, except to free it.
    var isDead = false
    /// Output made between two pieces of one receive, or after the library failed.
    private var pending: [UInt8] = []
    var drainStep = DrainStep.open
    var pingsUnderWay = 0

    enum DrainStep {
        case open
        case announced
        case closing
    }

    public init(role: HTTP2Role, limits: HTTP2Limits) {
        inbox = HTTP2Inbox()
        unsafe state = .allocate(capacity: 1)
        unsafe state.initialize(to: SessionState(role: role, limits: limits, inbox: inbox))
        census = FrameCensus(role: role)
        let options = SessionOptions(limits)
        unsafe raw = options.makeSession(role: role, state: state)
        unsafe SessionOptions.greet(raw, role: role, limits: limits)
    }

    deinit {
        unsafe nghttp2_session_del(raw)
        unsafe state.pointee.fieldScratch.deallocate()
        unsafe state.deinitialize(count: 1)
        unsafe state.deallocate()
    }

    /// Takes at most 16 KiB from the front of `bytes`. When there is more, read the inbox, call ``flush()`` and come
    /// again with the rest.
    ///
    /// - Parameter now: Monotonic nanoseconds, for the rate limits.
    /// - Returns: How many bytes were taken.
    /// - Throws: ``HTTP2Error`` when the connection must close; drain what is left, it ends with the GOAWAY. A violation
    ///   that the library found may show only after the next drain: ``failure``, and ``isFinished``.
    public mutating func receive(_ bytes: RawSpan, now: UInt64) throws(HTTP2Error) -> Int {
        if let failure { throw failure }
        unsafe state.pointee.glitches?.refill(now: now)
        let count = min(bytes.byteCount, HTTP2Limits.receivePiece)
        let failed = unsafe bytes.withUnsafeBytes { all in
            unsafe feed(UnsafeRawBufferPointer(rebasing: all[0..<count]))
        }
        if let failed { throw fail(failed) }
        if census.hasSelfDependency { throw fail(.violation(.protocolError)) }
        if unsafe state.pointee.hasWindowOverflow { throw fail(.violation(.flowControlError)) }
        countGlitches()
        try checkGlitches()
        let received = unsafe state.pointee.dataReceived
        if received > 0 {
            unsafe state.pointee.dataReceived = 0
            unsafe nghttp2_session_consume_connection(raw, received)
        }
        return count
    }

    /// Gives the library the bytes, halting before each frame that the census does not trust: HEADERS on a number of
    /// the past is in order only while that stream is open, DATA never when the peer has ended it.
    private mutating func feed(_ bytes: UnsafeRawBufferPointer) -> HTTP2Error? {
        var fed = 0
        var offset = 0
        while fed < bytes.count {
            offset = unsafe census.scan(bytes, from: offset)
            if offset > fed {
                let piece = unsafe UnsafeRawBufferPointer(rebasing: bytes[fed..<offset])
                let taken = unsafe nghttp2_session_mem_recv(
                    raw, piece.baseAddress?.assumingMemoryBound(to: UInt8.self), piece.count)
                if taken < 0 { return HTTP2Error(libraryCode: taken) }
                fed = offset
            }
            if offset < bytes.count {
                let byte = unsafe bytes[offset]
                if census.isPriority { return .violation(.protocolError) }
                if let error = judgeReuse(of: census.suspect(byte)) { return error }
                census.pass(byte)
                offset += 1
            }
        }
        return nil
    }

    /// Trailers of an open stream, or the last words on one that we reset, are in order; all else is an attack or a
    /// broken peer, and the library would ignore it forever.
    private mutating func judgeReuse(of id: Int32) -> HTTP2Error? {
        if census.hasEnded(id) { return .violation(.streamClosed) }
        if unsafe SessionCallbacks.slot(raw, id) != nil { return nil }
        if unsafe state.pointee.recentResets.contains(id) {
            unsafe state.pointee.glitch()
            return nil
        }
        return .streamReused
    }

    private mutating func countGlitches() {
        guard unsafe state.pointee.glitches != nil else { return }
        let seen = census.takeTally()
        let earned = unsafe min(seen.pings, state.pointee.earnedPings)
        let answers = min(seen.pongs, pingsUnderWay)
        let updates = unsafe min(seen.windowUpdates, state.pointee.earnedUpdates)
        pingsUnderWay -= answers
        unsafe state.pointee.earnedPings -= earned
        unsafe state.pointee.earnedUpdates -= updates
        unsafe state.pointee.glitch(
            seen.idle + seen.pings - earned + seen.pongs - answers + seen.windowUpdates - updates)
    }

    private mutating func checkGlitches() throws(HTTP2Error) {
        guard unsafe state.pointee.glitches?.isOverdrawn == true else { return }
        throw fail(.tooManyGlitches)
    }

    /// Makes the last words ready. A library that failed can say nothing; then they are ours.
    private mutating func fail(_ error: HTTP2Error) -> HTTP2Error {
        failure = error
        guard unsafe state.pointee.sentGoAway == nil || state.pointee.sentGoAway == .noError else {
            return error
        }
        switch error {
        case .violation, .streamReused, .tooManyGlitches:
            unsafe nghttp2_session_terminate_session(raw, error.code.rawValue)
        case .badPreface, .tooManyContinuations, .flooded:
            isDead = true
            pending.append(contentsOf: GoAwayFrame.bytes(error.code, lastStream: census.highestStream))
        }
        return error
    }

    /// A frame's header or a header block has begun to arrive and its end has not.
    public var isAmidHeaders: Bool { census.isAmidHeaders }

    /// What the peer's GOAWAY says to people; empty without one.
    public var goAwayText: String { unsafe state.pointee.goAwayText }

    public var wantsToSend: Bool {
        if !pending.isEmpty { return true }
        return unsafe !isDead && nghttp2_session_want_write(raw) != 0
    }

    /// Nothing will be sent or received any more: close the socket.
    public var isFinished: Bool {
        guard pending.isEmpty else { return false }
        if isDead { return true }
        return unsafe nghttp2_session_want_write(raw) == 0 && nghttp2_session_want_read(raw) == 0
    }

    /// Appends what there is to send, stopping after the frame that reaches `limit` bytes in `buffer`.
    ///
    /// - Throws: ``HTTP2Error`` when the library cannot go on; what was appended is good.
    public mutating func drain(into buffer: inout [UInt8], limit: Int) throws(HTTP2Error) {
        if !pending.isEmpty {
            buffer.append(contentsOf: pending)
            pending.removeAll(keepingCapacity: true)
        }
        if isDead { return }
        // The callbacks append too; the array is theirs meanwhile, so that nothing is copied.
        unsafe swap(&buffer, &state.pointee.output)
        defer { unsafe swap(&buffer, &state.pointee.output) }
        while unsafe state.pointee.output.count < limit {
            var bytes: UnsafePointer<UInt8>?
            let count = unsafe nghttp2_session_mem_send(raw, &bytes)
            if count == 0 { break }
            guard count > 0 else {
                isDead = true
                let error = HTTP2Error(libraryCode: count)
                failure = error
                throw error
            }
            unsafe state.pointee.output.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
        }
        // The library answered a violation with its GOAWAY; it ignores all input from here.
        if failure == nil, let code = unsafe state.pointee.sentGoAway, code != .noError {
            failure = .violation(code)
        }
    }

    /// Moves what is queued into the session's own buffer, so that resets and a GOAWAY take effect before more input
    /// is looked at. Up to 64 KiB: a peer that does not read gets no more than that ahead of its windows.
    public mutating func flush() {
        guard pending.count < HTTP2Limits.inboxKept, !isDead else { return }
        var buffer: [UInt8] = []
        swap(&buffer, &pending)
        do {
            try drain(into: &buffer, limit: HTTP2Limits.inboxKept)
        } catch {
            failure = error  // The next receive throws it.
        }
        swap(&buffer, &pending)
    }

    /// What was recorded. Read it, then ``clearInbox()``, before the next receive or drain.
    public let inbox: HTTP2Inbox

    public mutating func clearInbox() {
        unsafe state.pointee.clearInbox()
    }
}
