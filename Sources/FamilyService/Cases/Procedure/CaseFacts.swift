import ServiceRuntime
import WireProto

/// What the guards of the procedure ask about: of the case, of what lies under it, of who calls, and of what
/// the call itself says. Values only; they are gathered in one place, inside the write that they decide.
///
/// As it is made, nothing is there yet: every guard refuses.
struct CaseFacts: Equatable, Sendable {
    var policy: ProgrammeNumbers
    var today: CalendarDate

    // Who calls.

    /// A manager of the partner.
    var callerIsManager = false
    /// Trained in the procedure as it is now.
    var callerIsCertified = false
    /// Not who wrote what is to be approved.
    var callerIsNotAuthor = false
    /// Who agreed to the request by an approval; empty where nobody did.
    var secondPerson = ""

    // Screening and registration.

    var hasRiskOrHarm = true
    /// Screened as at risk or suspected.
    var isScreenedIn = false
    /// An ACTIVE consent to care, or a safety override by a second manager.
    var hasConsent = false
    var isDuplicateAnswered = false
    /// Was once taken into the programme, with all that this needs.
    var wasRegistered = false

    // Assessment and plan.

    /// The last assessment of the child's well-being is approved.
    var isAssessmentApproved = false
    /// The approved plan's time is over, or something has changed.
    var isReviewDue = false
    /// Needs of the assessment without an item and without a reason.
    var unplannedNeeds = 1
    var age: AgeSpan?
    /// What the child said, or why it was not heard, is there.
    var hasChildView = false

    // Return and other care.

    var tracing = FamilyV1.TracingState.unspecified
    /// The decision was asked for and not yet taken.
    var isRequested = false
    var panelMembers = 0
    var panelProfessions = 0
    var isAuthorityInformed = false
    /// What an authority is said to have decided changes who the child is to the law, or who sees the case.
    var isReportWeighty = true
    /// An approved assessment finds that the child can live in the family.
    var isFamilySuitable = false
    var exploiterInHousehold = true
    /// The panel says why the child is safe all the same.
    var isExploiterAccepted = false

    // Trial and after.

    /// Each sibling with a place is at the child's, or an exception is in force.
    var areSiblingsTogether = false
    /// The placement to which the child can come back is in force.
    var isBedKept = false
    /// The receiving family has an open follow-up for the time after.
    var isFollowUpOpen = false
    var trialDays = 0
    /// Days from the trial's start to the end that is now planned.
    var plannedTrialDays = Int.max
    var trialVisits = 0
    var hasUnannouncedVisit = false
    var hasVisitAlone = false
    var isAtSchool = false
    /// Whole months since the trial succeeded.
    var monthsAfterTrial = 0
    var isLastReviewStable = false
    var isHighRiskOpen = true

    // Ends.

    /// The case that goes on is another open one of the partner's.
    var hasSurvivor = false
    var contactAttempts = 0
    /// A document or a reason that shows it.
    var hasDocument = false
    /// An authority, or the screening, found no victim, or the manager writes why.
    var isNoVictim = false
    var wasAskedAlone = false
    /// Whole months of the family's follow-up that the closing names.
    var preventionMonths = 0
    /// Since when there has been a plan for the time after, in whole months.
    var transitionMonths = 0
    /// Whole months since the child went missing.
    var missingMonths = 0
    /// Days since the case was closed; more than the policy keeps it for is too late.
    var daysSinceClosing = Int.max

    init(policy: ProgrammeNumbers, today: CalendarDate) {
        self.policy = policy
        self.today = today
    }
}
