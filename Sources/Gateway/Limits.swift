/// The bounds of the gateway's own memory and patience. Those of the wire are WireTransport's, those of
/// tenants Tenancy's.
enum Limits {
    /// Callers that may have an account here at once: partners, operators and services of all cells.
    static let accounts = 16_384

    /// Bytes of messages that may lie on all connections of one caller: half come, waiting for a service, or not read:
    /// four of the longest. With 8 MiB pushes of long notes took FamilyService 34 MiB. Source: docs/security.md.
    static let heldBytes = 4 << 20

    /// Different (caller, method, reason) triples counted between two flushes; more are counted without their
    /// caller.
    static let refusalKinds = 4_096

    /// Different reasons of failed handshakes that a metric tells apart; BoringSSL has some 250.
    static let handshakeReasons = 64

    /// Different (reason, address) pairs of failed handshakes counted between two flushes; more are counted without
    /// their address.
    static let handshakeKinds = 64

    /// Before the end of the gateway's certificate, when it begins to be told of: three weeks, of the year that `deploy/up`
    /// makes them for. It is looked at each minute; told of each day, and each hour when it has ended.
    static let certificateWarning: Duration = .seconds(21 * 86_400)
    static let certificateLook: Duration = .seconds(60)
    static let certificateAlarm: Duration = .seconds(86_400)
    static let certificateAlarmUrgent: Duration = .seconds(3_600)

    /// Lines of the log about failed handshakes: at once after a pause, and a second after that. Anybody who reaches the
    /// port can cause one: a line a second is 25 MB a day.
    static let handshakeLines = 16
    static let handshakeLinesPerSecond = 1

    /// Between two flushes of refusals. Source: docs/security.md.
    static let refusalFlush: Duration = .seconds(1)

    /// Between two looks at whether streams may go on. Far below the five seconds within which nobody goes on who may not.
    /// Source: docs/security.md.
    static let streamsAskedEvery: Duration = .milliseconds(250)

    /// How long a start waits for the first access tables before it says it is ready without them.
    static let startPatience: Duration = .seconds(10)

    /// Bytes of a status' detail of an unknown type that are shown.
    static let detailShown = 256

    /// Bytes of one request as JSON, of which the message is shorter. Source: docs/partners.md, "Limits".
    static let requestBytes = 2 << 20
    /// Pieces of 16 KiB of standard input that wait to be sent.
    static let requestsWaiting = 64

    /// Fields of a message, and elements of a list, of services that are read by reflection.
    static let foreignFields = 64
    static let foreignElements = 4_096

    /// Bytes of a file of rows that is imported at once.
    static let importFile = 64 << 20
    /// Rows of an import in one message, and their bytes. Source: the contract; a stream's window of 64 KiB, less
    /// the message's own fields.
    static let importRows = 100
    static let importBytes = 60 << 10
    /// How often rows are sent without any of them being done, where the deployment is busy or away, and the pause before
    /// the second time, which doubles each time.
    static let importAttempts = 6
    static let importPauseFirst: Duration = .milliseconds(200)

    /// Bytes and lines of a deny-list. A line has at most 140 bytes.
    static let denyListBytes = 4 << 20
    static let denyListLines = 1 << 15
    /// Between two looks at its file.
    static let denyListPause: Duration = .milliseconds(500)

    /// Bytes of a key file; the right length is checked by Tenancy.
    static let keyFile = 128
}
