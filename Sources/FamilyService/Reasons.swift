import WireProto

/// The reasons that only FamilyService gives.
extension Reason {
    /// The family is archived: it is read, and undeleted, and nothing else.
    static let familyArchived = Reason(rawValue: "FAMILY_ARCHIVED")
    static let memberRemoved = Reason(rawValue: "MEMBER_REMOVED")
    /// The member is named elsewhere in the family and cannot leave it so.
    static let memberReferenced = Reason(rawValue: "MEMBER_REFERENCED")
    /// Somebody else is the head of the family.
    static let headTaken = Reason(rawValue: "HEAD_TAKEN")
    /// Nobody of the partner who may answer for a family: absent, disabled or without a case role.
    static let staffNotEligible = Reason(rawValue: "STAFF_NOT_ELIGIBLE")
    /// What is known of the registry is too old to decide by.
    static let directoryStale = Reason(rawValue: "DIRECTORY_STALE")
    /// Not a cursor that this tenant gave to this system.
    static let syncCursorInvalid = Reason(rawValue: "SYNC_CURSOR_INVALID")
    /// The copy would hold more records than one may.
    static let syncSetTooLarge = Reason(rawValue: "SYNC_SET_TOO_LARGE")
    /// The item of the push that this one builds on was not done.
    static let syncPredecessorRefused = Reason(rawValue: "SYNC_PREDECESSOR_REFUSED")
    /// Something open hangs on it, and would hang on nothing: the details say what must end first.
    static let stillNeeded = Reason(rawValue: "STILL_NEEDED")
    /// It happened so long ago that a manager enters it.
    static let lateEntry = Reason(rawValue: "LATE_ENTRY")
    /// A name in the request leads nowhere.
    static let referenceInvalid = Reason(rawValue: "REFERENCE_INVALID")
}
