import WireProto

/// The reasons of the procedure; docs/procedure.md says which step gives which.
extension Reason {
    static let managerRequired = Reason(rawValue: "MANAGER_REQUIRED")
    static let staffNotCertified = Reason(rawValue: "STAFF_NOT_CERTIFIED")
    static let secondReaderRequired = Reason(rawValue: "SECOND_READER_REQUIRED")
    static let screeningMissing = Reason(rawValue: "SCREENING_MISSING")
    static let matchUnanswered = Reason(rawValue: "MATCH_UNANSWERED")
    static let assessmentMissing = Reason(rawValue: "ASSESSMENT_MISSING")
    static let reviewNotDue = Reason(rawValue: "REVIEW_NOT_DUE")
    static let needUnplanned = Reason(rawValue: "NEED_UNPLANNED")
    static let childViewMissing = Reason(rawValue: "CHILD_VIEW_MISSING")
    static let tracingOngoing = Reason(rawValue: "TRACING_ONGOING")
    static let tracingMissing = Reason(rawValue: "TRACING_MISSING")
    static let tracingUnfinished = Reason(rawValue: "TRACING_UNFINISHED")
    static let decisionRecorded = Reason(rawValue: "DECISION_RECORDED")
    static let panelIncomplete = Reason(rawValue: "PANEL_INCOMPLETE")
    static let familyNotFound = Reason(rawValue: "FAMILY_NOT_FOUND")
    static let familyUnsuitable = Reason(rawValue: "FAMILY_UNSUITABLE")
    static let exploiterInHousehold = Reason(rawValue: "EXPLOITER_IN_HOUSEHOLD")
    static let noReturnBed = Reason(rawValue: "NO_RETURN_BED")
    static let followUpMissing = Reason(rawValue: "FOLLOWUP_MISSING")
    static let trialTooShort = Reason(rawValue: "TRIAL_TOO_SHORT")
    static let trialMaxExceeded = Reason(rawValue: "TRIAL_MAX_EXCEEDED")
    static let visitsMissing = Reason(rawValue: "VISITS_MISSING")
    static let schoolMissing = Reason(rawValue: "SCHOOL_MISSING")
    static let riskOpen = Reason(rawValue: "RISK_OPEN")
    static let reasonEvidenceMissing = Reason(rawValue: "REASON_EVIDENCE_MISSING")
    static let noTransitionPlan = Reason(rawValue: "NO_TRANSITION_PLAN")
    static let tooEarly = Reason(rawValue: "TOO_EARLY")
    /// The record was made in an earlier episode of the case.
    static let episodeClosed = Reason(rawValue: "EPISODE_CLOSED")
    /// The record was voided, and is as it is.
    static let recordVoided = Reason(rawValue: "RECORD_VOIDED")
    /// Only an authority's decision seals a case, and unseals it.
    static let sealed = Reason(rawValue: "SEALED")
    /// An approval that was not given, has ended, or is for something else.
    static let approvalInvalid = Reason(rawValue: "APPROVAL_INVALID")
    /// An authority decides for its own area alone.
    static let outOfJurisdiction = Reason(rawValue: "OUT_OF_JURISDICTION")
    static let purged = Reason(rawValue: "PURGED")
    /// A closed case is still kept, or is not closed.
    static let retentionRuns = Reason(rawValue: "RETENTION_RUNS")
}
