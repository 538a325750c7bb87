internal import CNghttp2

/// What the library's callbacks write to, lent to C as `user_data`. They record and return; all decisions are
/// taken when the library has returned.
@safe struct SessionState {
    let limits: HTTP2Limits
    let role: HTTP2Role
    /// The session's ``HTTP2Inbox`` owns it and outlives this.
    let inbox: UnsafeMutablePointer<HTTP2Inbox.Storage>
    var streams: StreamTable
    var output: [UInt8] = []
    /// What waits in the queues of all streams, bytes.
    var queued = 0
    var glitches: GlitchBucket?
    var earnedPings = 0
    var earnedUpdates = 0

    /// The widest of the streams' windows and the window that streams begin with, as a SETTINGS frame found them.
    var widestWindow: Int64 = 0
    var initialWindow: Int64 = 0
    /// That frame made a window larger than the protocol allows.
    var hasWindowOverflow = false

    /// The header block that is arriving.
    var blockFirstField = 0
    var blockSize = 0
    var blockIsOpen = false

    /// DATA bytes that came in this receive: connection credit to return.
    var dataReceived = 0

    /// Streams we reset while the peer could still be sending; the oldest is overwritten.
    var recentResets: [Int32] = []
    var nextReset = 0

    /// Streams above the limit that may be refused without being held against a peer that has not seen our SETTINGS,
    /// and how many of those refusals have not left yet.
    var refusalsForgiven = HTTP2Limits.earlyRefusals
    var refusalsUnderWay = 0

    var sentGoAway: HTTP2Code?
    /// The debug data of the peer's GOAWAY.
    var goAwayText = ""

    /// Room to lay out header fields for a submit call.
    var fieldScratch: UnsafeMutablePointer<nghttp2_nv>
    var fieldCapacity: Int

    init(role: HTTP2Role, limits: HTTP2Limits, inbox: HTTP2Inbox) {
        unsafe self.inbox = inbox.storage
        self.role = role
        self.limits = limits
        streams = StreamTable(limit: limits.concurrentStreams)
        glitches = limits.glitches.map { GlitchBucket($0) }
        fieldCapacity = 32
        unsafe fieldScratch = .allocate(capacity: fieldCapacity)
    }

    mutating func glitch(_ count: Int = 1) {
        if count > 0 { glitches?.take(count) }
    }

    mutating func rememberReset(_ id: Int32) {
        if recentResets.count < HTTP2Limits.resetsRemembered {
            recentResets.append(id)
        } else {
            recentResets[nextReset] = id
            nextReset = (nextReset + 1) % HTTP2Limits.resetsRemembered
        }
    }

    mutating func reserveFields(_ count: Int) {
        guard count > fieldCapacity else { return }
        unsafe fieldScratch.deallocate()
        fieldCapacity = count
        unsafe fieldScratch = .allocate(capacity: count)
    }

    /// Empties the inbox, keeping a header block whose end has not arrived.
    mutating func clearInbox() {
        unsafe inbox.pointee.reset(
            keepingFieldsFrom: blockIsOpen ? blockFirstField : inbox.pointee.fields.count)
        blockFirstField = 0
    }
}
