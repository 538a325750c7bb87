/// One row of what PartnerService tells the gateways. A row replaces the one of the same name.
public enum AccessRow: Hashable, Sendable {
    case partner(PartnerID, PartnerStanding)
    /// Comes behind the partner's row, which takes it back: who is of its staff cannot be told now.
    case staffUnreadable(PartnerID)
    /// The system's certificate names the partner and the system, so the identity is the two of them.
    case system(PartnerID, SystemID, SystemStanding)
    case staff(PartnerID, StaffID, isActive: Bool, RoleSet)
    /// An operator or a service, never a partner's system.
    case account(Principal, SystemStanding)
    case revokedCertificate(CertificateFingerprint)
}

/// One message of the watch.
public struct AccessUpdate: Sendable {
    /// The table begins anew with this message.
    public var snapshot: Bool
    /// The table stands at ``revision`` after this message.
    public var complete: Bool
    public var revision: Int64
    /// None in a heartbeat.
    public var rows: [AccessRow]

    public init(snapshot: Bool, complete: Bool, revision: Int64, rows: [AccessRow]) {
        self.snapshot = snapshot
        self.complete = complete
        self.revision = revision
        self.rows = rows
    }
}

/// Why a watch's message cannot be followed. The follower opens a new watch; until that has given a whole
/// table, the old one ages.
public enum AccessTableError: Error, Hashable, Sendable {
    /// Changes before any whole table.
    case noSnapshot
    /// A revision below the table's own.
    case revisionWentBack
    /// More rows than ``Limits`` allows.
    case tooLarge
}
