/// The bounds of one connection. Sizes are bytes.
///
/// Source: docs/security.md, unless a line says otherwise.
public struct HTTP2Limits: Sendable {
    /// Streams the peer may have open at once; also how many slots are kept, closed streams still in use included.
    public var concurrentStreams = 100

    /// What the peer may send on one stream before it waits for credit: the protocol's own start value, so that it
    /// holds before our SETTINGS arrive (RFC 9113, section 6.9.2).
    public var streamWindow = 65_535

    /// What the peer may send on all streams before it waits for credit.
    public var connectionWindow = 1 << 20

    /// The sum of name, value and 32 per field of one header block (RFC 9113, section 6.5.2). Source: the hard limit
    /// of gRPC's own libraries.
    public var headerListSize = 16 << 10

    /// Fields of one header block.
    public var headerFields = 64

    /// CONTINUATION frames after one HEADERS frame.
    public var continuations = 4

    /// Entries in one SETTINGS frame.
    public var settingsEntries = 32

    /// Acknowledgements that may wait for a peer that does not read.
    public var queuedAcks = 100

    /// RST_STREAM frames the peer may send: burst, then per second. `nil`: as many as it likes.
    public var resets: Rate? = Rate(burst: 100, perSecond: 33)

    /// What a well-behaved peer hardly ever does: see ``GlitchBucket``. `nil`: not counted.
    public var glitches: Rate? = Rate(burst: 200, perSecond: 20)

    public struct Rate: Sendable {
        public var burst: Int
        public var perSecond: Int

        public init(burst: Int, perSecond: Int) {
            self.burst = burst
            self.perSecond = perSecond
        }
    }

    private init() {}

    /// For a peer we do not run: a partner's system.
    public static let edge = HTTP2Limits()

    /// Between the gateway and a service. One connection carries every tenant's calls, so no tenant's misbehaviour
    /// may close or stall it; it was charged to that tenant at the edge.
    public static let internalHop = {
        var limits = HTTP2Limits()
        limits.concurrentStreams = 10_000
        // Room for the longest message and its prefix, so that no message waits for another call's to be taken.
        limits.streamWindow = (1 << 20) + (64 << 10)
        limits.connectionWindow = 16 << 20
        limits.resets = nil
        limits.glitches = nil
        limits.queuedAcks = 1_000
        return limits
    }()
}

extension HTTP2Limits {
    /// What one call into the library may be given. Between two calls our answers leave, so a GOAWAY overtakes the
    /// rest of a flood; fed in one piece, 20,000 streams were opened and reset before it.
    static let receivePiece = 16 << 10

    /// Bytes of the debug data of a GOAWAY, sent or read: a sentence.
    static let goAwayText = 256

    /// The inbox keeps this much between two receives; a flood must not leave its high-water mark behind.
    static let inboxKept = 64 << 10

    /// Streams we reset lately, whose last frames may still be under way.
    static let resetsRemembered = 128

    /// Streams above the limit that a peer may open before it acknowledges our SETTINGS: it cannot know better, and a
    /// client of 1,000 concurrent calls is no attack.
    static let earlyRefusals = 1_000

    /// PINGs that our own frames have earned the peer and that it has not sent yet.
    static let earnedPings = 100

    /// The same for WINDOW_UPDATE: as many as a peer may owe for the widest windows that it can open.
    static let earnedUpdates = 4_096

    /// Each so many bytes of DATA earn the peer a WINDOW_UPDATE, besides the two that each frame and each stream does:
    /// for those that return credit message by message.
    static let bytesPerUpdate = 256
}
