import ServiceRuntime
import Tenancy
import WireProto

/// How a guard refuses: a reason for programs, a sentence for people, and what to do.
struct GuardRefusal: Equatable, Sendable {
    let reason: Reason
    /// What the guard is about, as the path of a field where there is one.
    let subject: String
    /// Reads on from the subject: what to do.
    let needs: String
    /// For people, without a name or a value.
    var sentence: String { "\(subject) \(needs)" }

    init(_ reason: Reason, _ subject: String, _ needs: String) {
        (self.reason, self.subject, self.needs) = (reason, subject, needs)
    }
}

extension Guard {
    /// - Parameter policy: The numbers that decided: where the guard asks for so many, the sentence says how many.
    func refusal(by policy: ProgrammeNumbers) -> GuardRefusal {
        switch self {
        case .manager:
            GuardRefusal(.managerRequired, "caller", "must be a manager of the partner")
        case .certified:
            GuardRefusal(.staffNotCertified, "caller", "must be certified on \(policy.procedureWords)")
        case .otherThanAuthor:
            GuardRefusal(.selfApproval, "caller", "must be another person than the author")
        case .secondManager:
            GuardRefusal(
                .secondPersonRequired, "approval",
                "must be given for this trial by another manager of the partner")
        case .panelConfirmed:
            GuardRefusal(
                .secondPersonRequired, "approval",
                "must be given for this decision by another staff member who sits on the panel")
        case .reportAgreed:
            GuardRefusal(
                .secondPersonRequired, "approval",
                "must be given by another manager, as the decision changes the child's standing or who sees the case"
            )
        case .secondReader:
            GuardRefusal(
                .secondReaderRequired, "approval",
                "must be given for this screening by another staff member, as there is a risk factor or a harm"
            )
        case .screened:
            GuardRefusal(.screeningMissing, "case.screening", "must find the child at risk or suspected")
        case .consent:
            GuardRefusal(
                .consentMissing, "registration.consent",
                "must be an active consent to the child's care, or a safety override that another manager approved"
            )
        case .consentAnew:
            GuardRefusal(
                .consentMissing, "consent",
                "must be an active consent to the child's care that was given since the case was closed, or a safety override that another manager approved"
            )
        case .duplicateAnswered:
            GuardRefusal(
                .matchUnanswered, "registration.duplicate",
                "must say what the search for another case found, and not NONE_FOUND where ListPossibleDuplicates has one"
            )
        case .assessmentApproved:
            GuardRefusal(
                .assessmentMissing, "case.assessment", "must be approved, and no later one be waiting")
        case .reviewDue:
            GuardRefusal(
                .reviewNotDue, "case.review_by",
                "must have come, or the assessment must say what has changed"
            )
        case .needsPlanned:
            GuardRefusal(.needUnplanned, "care_plan.items", "must answer each need, or a reason say why not")
        case .childView:
            GuardRefusal(
                .childViewMissing, "child_view",
                "must hold what the child says, or why it was not heard: the child may be \(policy.childViewAge) or older"
            )
        case .notTracing:
            GuardRefusal(.tracingOngoing, "case.tracing", "must not be under way already")
        case .tracing:
            GuardRefusal(.tracingMissing, "case.tracing", "must be under way")
        case .requested:
            GuardRefusal(.decisionRecorded, "decision.state", "must be REQUESTED")
        case .panel:
            GuardRefusal(
                .panelIncomplete, "decision.panel",
                "must have \(policy.panelWords)")
        case .authorityInformed:
            GuardRefusal(.authorityNotInformed, "authority_informed", "must be true: the authority knows")
        case .familyFound:
            GuardRefusal(.familyNotFound, "case.tracing", "must have found the family")
        case .familySuitable:
            GuardRefusal(
                .familyUnsuitable, "decision.family", "must be found suitable by an approved assessment")
        case .noExploiter:
            GuardRefusal(
                .exploiterInHousehold, "decision.exploiter_accepted",
                "must say why the child is safe, as an alleged exploiter lives in the family"
            )
        case .noReturn:
            GuardRefusal(
                .tracingUnfinished, "case.tracing", "must be exhausted, or have found no suitable family")
        case .siblingsTogether:
            GuardRefusal(
                .siblingsSplit, "case.sibling_group",
                "must return together, or an approved exception be in force"
            )
        case .returnBed:
            GuardRefusal(.noReturnBed, "trial.return_placement", "must be a placement of the child in force")
        case .followUpOpen:
            GuardRefusal(
                .followUpMissing, "trial.follow_up",
                "must be an open follow-up of the receiving family, of kind POST_INTEGRATION"
            )
        case .trialLongEnough:
            GuardRefusal(.trialTooShort, "trial.start", "must lie at least \(policy.trialMinDays.days) back")
        case .trialVisited:
            GuardRefusal(
                .visitsMissing, "trial.visits",
                "must be on \(policy.trialMinVisits) days or more, one unannounced and one alone with the child, "
                    + "each entered within \(policy.lateEntryDays.days)"
            )
        case .atSchool:
            GuardRefusal(
                .schoolMissing, "case",
                "must be enrolled in a school, as the child may be of school age, \(policy.schoolAgeWords)")
        case .trialWithinMaximum:
            GuardRefusal(
                .trialMaxExceeded, "planned_end",
                "must lie at most \(policy.trialMaxDays.days) after the trial's start")
        case .followedLongEnough:
            GuardRefusal(
                .followUpTooShort, "case.state_since",
                "must lie at least \(policy.postIntegrationMonths.months) back")
        case .lastReviewStable:
            GuardRefusal(.riskOpen, "case.last_review", "must have found the child STABLE")
        case .noHighRisk:
            GuardRefusal(.riskOpen, "case.last_review", "must leave no high risk open")
        case .survivor:
            GuardRefusal(
                .reasonEvidenceMissing, "evidence.surviving_case", "must be another open case of the partner")
        case .contactAttempted:
            GuardRefusal(
                .reasonEvidenceMissing, "case.contact_attempts",
                "must be on \(policy.contactAttempts) days or more, each entered within \(policy.lateEntryDays.days)"
            )
        case .document:
            GuardRefusal(.reasonEvidenceMissing, "evidence.document", "must be given")
        case .notVictim:
            GuardRefusal(
                .reasonEvidenceMissing, "evidence.note",
                "must say why, unless an authority has not confirmed the child"
            )
        case .askedAlone:
            GuardRefusal(.reasonEvidenceMissing, "evidence.child_interviewed_alone", "must be true")
        case .preventionFollowUp:
            GuardRefusal(
                .reasonEvidenceMissing, "evidence.follow_up",
                "must be a follow-up of the child's family for \(policy.followUpMinMonths.months) or more of which visits tell"
            )
        case .adult:
            GuardRefusal(
                .reasonEvidenceMissing, "case.birth",
                "must show that the child is \(policy.adultAge) or older")
        case .transitionPlan:
            GuardRefusal(
                .noTransitionPlan, "case.transition_plan",
                "must have been there for at least \(policy.ageOutAlertMonths.months)"
            )
        case .missingLongEnough:
            GuardRefusal(
                .tooEarly, "case.suspension.since", "must lie at least \(policy.missingMonths.months) back")
        case .registered:
            GuardRefusal(
                .illegalTransition, "case.registration",
                "must have been made before the case closed; identify the child anew"
            )
        case .retained:
            GuardRefusal(.purged, "case.closure.closed_on", "must lie at most \(policy.reopenDays.days) back")
        }
    }
}
