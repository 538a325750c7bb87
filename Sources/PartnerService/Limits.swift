/// The bounds of PartnerService.
enum Limits {
    /// Changes of the registry that are remembered one by one; a follower further behind gets the whole
    /// table.
    static let registryChanges = 4096

    /// Watches that may be open: each gateway has one per cell, each FamilyService one.
    static let followers = 256

    /// Rows in one message of a watch. Source: `max_count` in the contract; about 30 KiB.
    static let rowsPerMessage = 256

    /// Records that the registry's table reads in one go.
    static let rowsPerRead = 500

    /// Tenants that are read at once when the registry is loaded: enough that no thread of the store waits.
    static let tenantsAtOnce = 16

    /// Tenants that could not be read and are tried again in one beat, and the beats between two tries of one at most.
    static let retriesPerBeat = 16
    static let retryBeats = 8

    /// Unicode scalars of the name of a version of the procedure: `2025-1`.
    static let versionScalars = 32

    /// Bytes of the name of a server with `dns:` before it. Source: RFC 1035, section 2.3.4.
    static let serverName = 5...257

    /// Hexadecimal digits of a certificate's serial number. Source: RFC 5280, section 4.1.2.2: at most 20 bytes.
    static let serialDigits = 1...40

    /// Time between two heartbeats. Source: docs/security.md.
    static let heartbeat = Duration.seconds(1)
}
