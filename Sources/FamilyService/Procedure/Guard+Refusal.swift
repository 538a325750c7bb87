import ServiceRuntime
import Tenancy
import WireProto

/// How a guard refuses: a reason for programs, a sentence for people, and what to do.
extension Guard {
    var reason: Reason { refusal.reason }
    /// For people, without a name or a value.
    var sentence: String { "\(refusal.subject) \(refusal.needs)" }
    /// What the guard is about, as the path of a field where there is one.
    var subject: String { refusal.subject }
    /// Reads on from the subject: what to do.
    var needs: String { refusal.needs }

    private var refusal: (reason: Reason, subject: String, needs: String) {
        switch self {
        case .manager: (.managerRequired, "caller", "must be a manager of the partner")
        case .certified: (.staffNotCertified, "caller", "must be certified on the procedure as it is now")
        case .otherThanAuthor: (.selfApproval, "caller", "must be another person than the author")
        case .secondManager:
            (.secondPersonRequired, "trial.approved_by", "must be another active manager of the partner")
        case .secondReader:
            (
                .secondReaderRequired, "screening.second_reader",
                "must be another active staff member, as there is a risk factor or a harm"
            )
        case .screened: (.screeningMissing, "case.screening", "must find the child at risk or suspected")
        case .consent:
            (
                .consentMissing, "registration.consent",
                "must be an active consent to the child's care, or a safety override another manager approved"
            )
        case .duplicateAnswered:
            (.matchUnanswered, "registration.duplicate", "must say what the search for another case found")
        case .assessmentApproved:
            (.assessmentMissing, "case.assessment", "must be approved, and no later one be waiting")
        case .reviewDue:
            (
                .reviewNotDue, "case.review_by",
                "must have come, or the assessment must say what has changed"
            )
        case .needsPlanned:
            (.needUnplanned, "care_plan.items", "must answer each need, or a reason say why not")
        case .childView:
            (
                .childViewMissing, "child_view",
                "must hold what the child says, or why it could not be heard"
            )
        case .notTracing: (.tracingOngoing, "case.tracing", "must not be under way already")
        case .tracing: (.tracingMissing, "case.tracing", "must be under way")
        case .requested: (.decisionRecorded, "decision.state", "must be REQUESTED")
        case .panel:
            (
                .panelIncomplete, "decision.panel",
                "must have three members or more, of two professions or more"
            )
        case .authorityInformed:
            (.authorityNotInformed, "authority_informed", "must be true: the authority knows")
        case .familyFound: (.familyNotFound, "case.tracing", "must have found the family")
        case .familySuitable:
            (.familyUnsuitable, "decision.family", "must be found suitable by an approved assessment")
        case .noExploiter:
            (
                .exploiterInHousehold, "decision.exploiter_accepted",
                "must say why the child is safe, as an alleged exploiter lives in the family"
            )
        case .noReturn:
            (.tracingUnfinished, "case.tracing", "must be exhausted, or have found no suitable family")
        case .siblingsTogether:
            (
                .siblingsSplit, "case.sibling_group",
                "must return together, or an approved exception be in force"
            )
        case .returnBed:
            (.noReturnBed, "trial.return_placement", "must be a placement of the child in force")
        case .followUpOpen:
            (
                .followUpMissing, "trial.follow_up",
                "must be an open follow-up of the receiving family, of kind POST_INTEGRATION"
            )
        case .trialLongEnough: (.trialTooShort, "trial.start", "must lie as far back as the policy wants")
        case .trialVisited:
            (
                .visitsMissing, "trial.visits",
                "must be as many as the policy wants, one unannounced and one alone with the child"
            )
        case .atSchool: (.schoolMissing, "case", "must be enrolled in a school, being of school age")
        case .trialWithinMaximum:
            (.trialMaxExceeded, "planned_end", "must lie within the policy's longest trial")
        case .followedLongEnough:
            (.followUpTooShort, "case.state_since", "must lie as far back as the policy wants")
        case .lastReviewStable: (.riskOpen, "case.last_review", "must have found the child STABLE")
        case .noHighRisk: (.riskOpen, "case.last_review", "must leave no high risk open")
        case .survivor:
            (.reasonEvidenceMissing, "evidence.surviving_case", "must be another open case of the partner")
        case .contactAttempted:
            (
                .reasonEvidenceMissing, "case.contact_attempts",
                "must be as many as the policy wants, on different days"
            )
        case .document: (.reasonEvidenceMissing, "evidence.document", "must be given")
        case .notVictim:
            (
                .reasonEvidenceMissing, "evidence.note",
                "must say why, unless an authority has not confirmed the child"
            )
        case .askedAlone:
            (.reasonEvidenceMissing, "evidence.child_interviewed_alone", "must be true")
        case .preventionFollowUp:
            (
                .reasonEvidenceMissing, "evidence.follow_up",
                "must be a follow-up of the child's family, as long as the policy wants"
            )
        case .adult: (.reasonEvidenceMissing, "case.birth", "must show that the child is of age")
        case .transitionPlan:
            (
                .noTransitionPlan, "evidence.transition_plan",
                "must have been there as long as the policy wants"
            )
        case .missingLongEnough:
            (.tooEarly, "case.suspension.since", "must lie as far back as the policy wants")
        case .registered:
            (
                .illegalTransition, "case.registration",
                "must have been made before the case closed; identify the child anew"
            )
        case .retained: (.purged, "case.closure.closed_on", "must lie within the policy's retention")
        }
    }
}
