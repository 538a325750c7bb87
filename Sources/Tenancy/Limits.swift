/// The bounds of this layer.
public enum Limits {
    /// Characters of a partner's code and of the id of a system or operator. Source: `Partner.code` in
    /// `proto/`.
    public static let slugLength = 2...32

    /// Characters of a drawn id: 128 bits in base32. Source: docs/security.md.
    public static let drawnIDLength = 26

    /// Characters of a record's id in the store: two slugs and a point, with room.
    public static let recordIDLength = 1...80

    /// Bytes of a certificate's URI: the longest of the three forms is under 100.
    public static let identityLength = 128

    /// Bytes of a resource name: the longest form is 123.
    public static let nameLength = 128

    /// How long a seal is made for. Shorter than what is accepted, so that two clocks may differ by ten seconds.
    public static let sealLifetime: Duration = .seconds(20)

    /// How long, at most, a seal may still live when it is opened. Source: docs/security.md, "Limits".
    public static let sealHorizon: Duration = .seconds(30)

    /// Bytes of a scope's key. Source: HMAC-SHA256, as long as the digest (RFC 2104, section 3).
    public static let keyLength = 32

    /// How long an access table that is not confirmed is believed. Source: docs/security.md, "Limits".
    public static let accessTableAge: Duration = .seconds(5)

    /// Systems, operators and services that one cell's table remembers, gone ones included: a handle is never given twice.
    public static let accessSystems = 1 << 16

    /// Revoked certificates that one cell's table remembers.
    public static let accessCertificates = 1 << 16

    /// Partners and staff members in one cell's table.
    public static let accessPartners = 1 << 14
    public static let accessStaff = 1 << 18

    /// Calls that one tenant may have open at one gateway. Source: docs/security.md.
    public static let callsInFlight = 64

    /// Calls a second that one tenant may open at one gateway, and how many at once after a pause: a busy
    /// partner has some hundred staff, and a screen costs less than ten calls.
    public static let callsPerSecond = 500
    public static let callBurst = 1_000

    /// Units of work a second that one tenant's calls may come to at one gateway, and how many at once after a pause. A
    /// unit is a message of a stream, or 16 KiB: 16 MiB a second, an attachment and a half of the largest.
    public static let workPerSecond = 1_000
    public static let workBurst = 4_000

    /// What a caller that has too many calls open is told to wait: about one call.
    public static let inFlightRetryDelay: Duration = .milliseconds(50)
}
