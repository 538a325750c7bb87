import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// Facts with which every guard holds, and for each guard the one fact without which it does not.
enum GuardExample {
    static let today = CalendarDate(
        UnixTime(milliseconds: 1_800_000_000_000), secondsFromGreenwich: 0)

    /// A child of school age; guards that want a grown-up or an ended tracing are satisfied by ``satisfying(_:)``.
    static func satisfying(_ row: Transition) -> CaseFacts {
        var facts = CaseFacts(policy: ProgrammeNumbers(from: today), today: today)
        facts.callerIsManager = true
        facts.callerIsCertified = true
        facts.callerIsNotAuthor = true
        facts.secondPerson = "partners/ctse/staff/other"
        facts.isScreenedIn = true
        facts.hasConsent = true
        facts.isDuplicateAnswered = true
        facts.wasRegistered = true
        facts.isAssessmentApproved = true
        facts.isReviewDue = true
        facts.unplannedNeeds = 0
        facts.hasChildView = true
        facts.isRequested = true
        facts.panelMembers = 3
        facts.panelProfessions = 2
        facts.isAuthorityInformed = true
        facts.isFamilySuitable = true
        facts.exploiterInHousehold = false
        facts.areSiblingsTogether = true
        facts.isBedKept = true
        facts.isFollowUpOpen = true
        facts.trialDays = 30
        facts.plannedTrialDays = 180
        facts.trialVisits = 4
        facts.hasUnannouncedVisit = true
        facts.hasVisitAlone = true
        facts.isAtSchool = true
        facts.monthsAfterTrial = 12
        facts.isLastReviewStable = true
        facts.isHighRiskOpen = false
        facts.hasSurvivor = true
        facts.contactAttempts = 3
        facts.hasDocument = true
        facts.isNoVictim = true
        facts.wasAskedAlone = true
        facts.preventionMonths = 6
        facts.transitionMonths = 6
        facts.missingMonths = 12
        facts.daysSinceClosing = 100
        facts.age = age(born: row.guards.contains(.adult) ? today.year - 20 : today.year - 12)
        facts.tracing =
            row.guards.contains(.familyFound)
            ? .found
            : row.guards.contains(.tracing)
                ? .ongoing : row.guards.contains(.noReturn) ? .exhausted : .unspecified
        return facts
    }

    static func age(born year: Int) -> AgeSpan? {
        AgeSpan(FamilyV1.BirthDate(date: CommonV1.Date(year: Int32(year))), on: today)
    }

    /// Takes away what the guard asks for, and nothing else.
    static func violate(_ item: Guard, _ facts: inout CaseFacts) {
        switch item {
        case .manager: facts.callerIsManager = false
        case .certified: facts.callerIsCertified = false
        case .otherThanAuthor: facts.callerIsNotAuthor = false
        case .secondManager: facts.secondPerson = ""
        case .secondReader: facts.secondPerson = ""
        case .screened: facts.isScreenedIn = false
        case .consent, .consentAnew: facts.hasConsent = false
        case .duplicateAnswered: facts.isDuplicateAnswered = false
        case .assessmentApproved: facts.isAssessmentApproved = false
        case .reviewDue: facts.isReviewDue = false
        case .needsPlanned: facts.unplannedNeeds = 1
        case .childView: facts.hasChildView = false
        case .notTracing: facts.tracing = .ongoing
        case .tracing: facts.tracing = .found
        case .requested: facts.isRequested = false
        case .panel: facts.panelMembers = 2
        case .panelConfirmed: facts.secondPerson = ""
        case .reportAgreed: (facts.isReportWeighty, facts.secondPerson) = (true, "")
        case .authorityInformed: facts.isAuthorityInformed = false
        case .familyFound: facts.tracing = .exhausted
        case .familySuitable: facts.isFamilySuitable = false
        case .noExploiter: facts.exploiterInHousehold = true
        case .noReturn: facts.tracing = .ongoing
        case .siblingsTogether: facts.areSiblingsTogether = false
        case .returnBed: facts.isBedKept = false
        case .followUpOpen: facts.isFollowUpOpen = false
        case .trialLongEnough: facts.trialDays = 29
        case .trialVisited: facts.hasUnannouncedVisit = false
        case .atSchool: facts.isAtSchool = false
        case .trialWithinMaximum: facts.plannedTrialDays = 181
        case .followedLongEnough: facts.monthsAfterTrial = 11
        case .lastReviewStable: facts.isLastReviewStable = false
        case .noHighRisk: facts.isHighRiskOpen = true
        case .survivor: facts.hasSurvivor = false
        case .contactAttempted: facts.contactAttempts = 2
        case .document: facts.hasDocument = false
        case .notVictim: facts.isNoVictim = false
        case .askedAlone: facts.wasAskedAlone = false
        case .preventionFollowUp: facts.preventionMonths = 5
        case .adult: facts.age = age(born: today.year - 17)
        case .transitionPlan: facts.transitionMonths = 5
        case .missingLongEnough: facts.missingMonths = 11
        case .registered: facts.wasRegistered = false
        case .retained: facts.daysSinceClosing = 5 * 365 + 1
        }
    }
}
