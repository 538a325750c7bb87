import WireProto

/// The reasons of sibling groups, placements and consents.
extension Reason {
    /// The child is in a sibling group already.
    static let siblingGroupTaken = Reason(rawValue: "SIBLING_GROUP_TAKEN")
    /// Brothers and sisters would live apart.
    static let siblingsSplit = Reason(rawValue: "SIBLINGS_SPLIT")
    /// All of the group are there already, or none may be placed.
    static let nobodyToPlace = Reason(rawValue: "NOBODY_TO_PLACE")
    /// Leave that has run out.
    static let exceptionExpired = Reason(rawValue: "EXCEPTION_EXPIRED")
    /// Whoever asked for it, or proposed it, approves it.
    static let selfApproval = Reason(rawValue: "SELF_APPROVAL")
    /// Two different people must.
    static let secondPersonRequired = Reason(rawValue: "SECOND_PERSON_REQUIRED")

    /// A caretaker of the family can protect the child; the details say what to offer.
    static let goodParentPresent = Reason(rawValue: "GOOD_PARENT_PRESENT")
    /// A caretaker of the family has not been assessed.
    static let parentUnassessed = Reason(rawValue: "PARENT_UNASSESSED")
    /// No panel has agreed to the separation.
    static let decisionMissing = Reason(rawValue: "DECISION_MISSING")
    /// Somebody who must agree has not signed.
    static let authorisationMissing = Reason(rawValue: "AUTHORISATION_MISSING")
    static let authorityNotInformed = Reason(rawValue: "AUTHORITY_NOT_INFORMED")
    /// One emergency placement does not follow another.
    static let emergencyRepeated = Reason(rawValue: "EMERGENCY_REPEATED")
    /// The child was placed elsewhere at that time.
    static let placementOverlaps = Reason(rawValue: "PLACEMENT_OVERLAPS")
    /// The case is closed, or its child missing.
    static let caseNotOpen = Reason(rawValue: "CASE_NOT_OPEN")
    static let siteClosed = Reason(rawValue: "SITE_CLOSED")
    static let capacityExceeded = Reason(rawValue: "CAPACITY_EXCEEDED")
    static let ageOutOfRange = Reason(rawValue: "AGE_OUT_OF_RANGE")
    /// The site is for other children.
    static let audienceMismatch = Reason(rawValue: "AUDIENCE_MISMATCH")

    /// Who gave it could not: an alleged exploiter, a child too young, nobody of the family.
    static let consentGiverInvalid = Reason(rawValue: "CONSENT_GIVER_INVALID")
    /// A child of that age has a say.
    static let childAssentMissing = Reason(rawValue: "CHILD_ASSENT_MISSING")
    static let consentMissing = Reason(rawValue: "CONSENT_MISSING")
    static let consentNotCovering = Reason(rawValue: "CONSENT_NOT_COVERING")
    static let consentWithdrawn = Reason(rawValue: "CONSENT_WITHDRAWN")
    /// The child is missing; its consents wait for it.
    static let consentFrozen = Reason(rawValue: "CONSENT_FROZEN")
}
