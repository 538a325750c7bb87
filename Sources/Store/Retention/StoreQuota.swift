public import Tenancy

/// How many bytes a tenant may keep, so that one does not fill the disk of all.
///
/// Counted are the rows that stay: versions, events and index entries, each with ``rowBytes`` for what the engine keeps
/// of a row besides. Remembered answers are not: each stands beside a change that is counted, and goes after 30 days.
/// The count is a column of the tenant's head, so it is as old as the rows and costs no write of its own.
///
/// The last eighth is not for new records, so that a full tenant can still change and archive what it has; the last
/// sixteenth is for access events alone, so that it can be read.
public struct StoreQuota: Sendable {
    /// Of each tenant that has none of its own.
    public var bytes: Int64
    public var bytesOfTenants: [TenantID: Int64]

    public static let unlimited = StoreQuota(bytes: .max)

    public init(bytes: Int64 = StoreLimits.tenantBytes, ofTenants: [TenantID: Int64] = [:]) {
        self.bytes = bytes
        bytesOfTenants = ofTenants
    }

    /// What is added to the bytes of each row. Source: SQLite's file format, sections 1.6 and 2.1, and keys.
    static let rowBytes: Int64 = 64

    /// What a row is for, and so how much of the quota it may use.
    enum Use {
        case adding
        case changing
        case noting
        /// Never refused.
        case always
    }

    func bound(_ use: Use, of tenant: TenantID) -> Int64 {
        let all = bytesOfTenants[tenant] ?? bytes
        return switch use {
        case .adding: all - all / 8
        case .changing: all - all / 16
        case .noting: all
        case .always: .max
        }
    }

    /// What a warning is given at, in parts of a hundred, the last one first.
    static let warnings: [Int64] = [100, 95, 88, 75]

    /// The highest warning that was reached between two states of a tenant; `nil` for none.
    func warning(from before: Int64, to after: Int64, of tenant: TenantID) -> StoreUsage? {
        let all = bytesOfTenants[tenant] ?? bytes
        guard after > before, all < .max else { return nil }
        let reached = Self.warnings.first { before < all / 100 * $0 && after >= all / 100 * $0 }
        return reached.map { StoreUsage(tenant: tenant, used: after, quota: all, percent: $0) }
    }
}

/// How much of its quota a tenant has used.
public struct StoreUsage: Equatable, Sendable {
    public let tenant: TenantID
    /// In bytes.
    public let used: Int64
    public let quota: Int64
    /// The warning that was reached: from 88 on nothing new is taken, from 95 on no change, at 100 no read that leaves an
    /// access event.
    public let percent: Int64
}

extension WritingState {
    /// What the tenant will have used with more rows.
    ///
    /// - Throws: ``StoreError/quotaReached``.
    func used(
        adding sealed: [UInt8], _ entries: [StoredEntry] = [], removing gone: [StoredEntry] = [],
        for use: StoreQuota.Use
    ) throws(StoreError) -> Int64 {
        let more = Int64(sealed.count) + StoreQuota.rowBytes + Self.bytes(of: entries)
        guard head.used + more <= quota.bound(use, of: session.keys.place.tenant) else { throw .quotaReached }
        return max(0, head.used + more - Self.bytes(of: gone))
    }

    static func bytes(of entries: [StoredEntry]) -> Int64 {
        entries.reduce(0) { $0 + Int64($1.key.count) + StoreQuota.rowBytes }
    }
}
