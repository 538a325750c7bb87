public import WireProto

/// The reasons that both services give. A caller programs against them; docs/partners.md lists the domain's.
extension Reason {
    /// The resource is absent or another tenant's; nobody can tell which.
    public static let tenantForbiddenOrAbsent = Reason(rawValue: "TENANT_FORBIDDEN_OR_ABSENT")
    public static let requestIDRequired = Reason(rawValue: "REQUEST_ID_REQUIRED")
    public static let requestIDReused = Reason(rawValue: "REQUEST_ID_REUSED")
    public static let etagRequired = Reason(rawValue: "ETAG_REQUIRED")
    public static let etagMismatch = Reason(rawValue: "ETAG_MISMATCH")
    public static let pageTokenMismatch = Reason(rawValue: "PAGE_TOKEN_MISMATCH")
    /// At least one field breaks a rule; the details name each.
    public static let fieldInvalid = Reason(rawValue: "FIELD_INVALID")
    public static let updateMaskInvalid = Reason(rawValue: "UPDATE_MASK_INVALID")
    public static let nameTaken = Reason(rawValue: "NAME_TAKEN")
    public static let illegalTransition = Reason(rawValue: "ILLEGAL_TRANSITION")
    /// Nobody could record who read this, so nobody reads it.
    public static let auditFull = Reason(rawValue: "AUDIT_FULL")
    public static let storageFull = Reason(rawValue: "STORAGE_FULL")
    /// Older records than those that were acknowledged are there: a copy that was put back, or another server.
    public static let storeBehindMark = Reason(rawValue: "STORE_BEHIND_MARK")
    public static let tenantQuotaReached = Reason(rawValue: "TENANT_QUOTA_REACHED")
    public static let overloaded = Reason(rawValue: "OVERLOADED")
    /// Not for everybody of the partner, and not for the caller.
    public static let recordRestricted = Reason(rawValue: "RECORD_RESTRICTED")
    public static let limitReached = Reason(rawValue: "LIMIT_REACHED")
    // The gateway's, for a call that another one carries.
    static let roleMissing = Reason(rawValue: "ROLE_MISSING")
    static let staffRequired = Reason(rawValue: "STAFF_REQUIRED")
    // And for a stream whose caller may not call any more.
    static let staffInactive = Reason(rawValue: "STAFF_INACTIVE")
    static let partnerSuspended = Reason(rawValue: "PARTNER_SUSPENDED")
    static let purposeNotAllowed = Reason(rawValue: "PURPOSE_NOT_ALLOWED")
}
