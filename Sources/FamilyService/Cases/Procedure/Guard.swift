import Tenancy
import WireProto

/// Something that must hold before a step: a pure question to the facts of a case.
enum Guard: String, CaseIterable, Sendable {
    case manager
    case certified
    case otherThanAuthor
    case secondManager
    case secondReader
    case screened
    case consent
    case duplicateAnswered
    case assessmentApproved
    case reviewDue
    case needsPlanned
    case childView
    case notTracing
    case tracing
    case requested
    case panel
    case panelConfirmed
    case reportAgreed
    case authorityInformed
    case familyFound
    case familySuitable
    case noExploiter
    case noReturn
    case siblingsTogether
    case returnBed
    case followUpOpen
    case trialLongEnough
    case trialVisited
    case atSchool
    case trialWithinMaximum
    case followedLongEnough
    case lastReviewStable
    case noHighRisk
    case survivor
    case contactAttempted
    case document
    case notVictim
    case askedAlone
    case preventionFollowUp
    case adult
    case transitionPlan
    case missingLongEnough
    case registered
    case retained
    case consentAnew

    func holds(_ facts: CaseFacts) -> Bool {
        let policy = facts.policy
        return switch self {
        case .manager: facts.callerIsManager
        case .certified: facts.callerIsCertified
        case .otherThanAuthor: facts.callerIsNotAuthor
        case .secondManager, .panelConfirmed: !facts.secondPerson.isEmpty
        case .secondReader: !facts.hasRiskOrHarm || !facts.secondPerson.isEmpty
        case .reportAgreed: !facts.isReportWeighty || !facts.secondPerson.isEmpty
        case .screened: facts.isScreenedIn
        case .consent, .consentAnew: facts.hasConsent
        case .duplicateAnswered: facts.isDuplicateAnswered
        case .assessmentApproved: facts.isAssessmentApproved
        case .reviewDue: facts.isReviewDue
        case .needsPlanned: facts.unplannedNeeds == 0
        case .childView: facts.hasChildView || !facts.age.mayBe(atLeast: policy.childViewAge)
        case .notTracing: facts.tracing != .ongoing
        case .tracing: facts.tracing == .ongoing
        case .requested: facts.isRequested
        case .panel:
            facts.panelMembers >= policy.panelMembers && facts.panelProfessions >= policy.panelProfessions
        case .authorityInformed: facts.isAuthorityInformed
        case .familyFound: facts.tracing == .found
        case .familySuitable: facts.isFamilySuitable
        case .noExploiter: !facts.exploiterInHousehold || facts.isExploiterAccepted
        case .noReturn: facts.tracing == .exhausted || facts.tracing == .notSuitable
        case .siblingsTogether: facts.areSiblingsTogether
        case .returnBed: facts.isBedKept
        case .followUpOpen: facts.isFollowUpOpen
        case .trialLongEnough: facts.trialDays >= policy.trialMinDays
        case .trialVisited:
            facts.trialVisits >= policy.trialMinVisits && facts.hasUnannouncedVisit && facts.hasVisitAlone
        case .atSchool: facts.isAtSchool || !facts.age.mayBe(in: policy.schoolAges)
        case .trialWithinMaximum: facts.plannedTrialDays <= policy.trialMaxDays
        case .followedLongEnough: facts.monthsAfterTrial >= policy.postIntegrationMonths
        case .lastReviewStable: facts.isLastReviewStable
        case .noHighRisk: !facts.isHighRiskOpen
        case .survivor: facts.hasSurvivor
        case .contactAttempted: facts.contactAttempts >= policy.contactAttempts
        case .document: facts.hasDocument
        case .notVictim: facts.isNoVictim
        case .askedAlone: facts.wasAskedAlone
        case .preventionFollowUp: facts.preventionMonths >= policy.followUpMinMonths
        case .adult: facts.age.isCertainly(atLeast: policy.adultAge)
        case .transitionPlan: facts.transitionMonths >= policy.ageOutAlertMonths
        case .missingLongEnough: facts.missingMonths >= policy.missingMonths
        case .registered: facts.wasRegistered
        case .retained: facts.daysSinceClosing <= policy.reopenDays
        }
    }
}
