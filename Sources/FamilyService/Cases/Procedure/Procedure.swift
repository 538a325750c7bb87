import ServiceRuntime
import Tenancy
import WireProto

/// The procedure of a child's case, from identification to the time after its return: every step there is, in
/// one table. What is not in it cannot be done.
enum Procedure {
    /// Every state in which the partner works with the child; a missing child's case is open too, and only
    /// waits.
    static let active: [FamilyV1.CaseState] = [
        .identified, .registered, .assessed, .planned, .inSupport, .reintegrationPrepared, .inTrial,
        .postIntegration, .alternativeCare,
    ]
    private static let open = active + [.suspended]
    private static let registered = active.filter { $0 != .identified }
    private static let supported: [FamilyV1.CaseState] = [
        .inSupport, .reintegrationPrepared, .inTrial, .postIntegration, .alternativeCare,
    ]
    private static let beforeReturn: [FamilyV1.CaseState] = [.registered, .assessed, .planned, .inSupport]
    private static let seeking = beforeReturn + [.alternativeCare]
    private static let returning: [Guard] = [
        .requested, .panel, .panelConfirmed, .authorityInformed, .familyFound, .familySuitable, .noExploiter,
    ]

    static let table: [Transition] = identification + planning + work + returnHome + endings

    private static let identification: [Transition] = [
        Transition("1", [], .identify, .state(.identified)),
        Transition("", [.identified], .screenIn, .same, [.certified]),
        Transition("2", [.identified], .screenOut, .state(.screenedOut), [.certified, .secondReader]),
        Transition(
            "3", [.identified], .register, .state(.registered),
            [.certified, .screened, .consent, .duplicateAnswered]),
    ]

    private static let planning: [Transition] = [
        Transition("", [.registered, .assessed], .submitFirstAssessment, .same, [.certified]),
        Transition(
            "4", [.registered], .approveComprehensive, .state(.assessed), [.certified, .otherThanAuthor]),
        Transition("", [.assessed], .approveComprehensive, .same, [.certified, .otherThanAuthor]),
        Transition("", registered, .approveAssessment, .same, [.certified, .otherThanAuthor]),
        Transition("", registered, .rejectAssessment, .same, [.certified, .otherThanAuthor]),
        Transition("", [.assessed], .submitCarePlan, .same, [.certified, .assessmentApproved]),
        Transition(
            "5", [.assessed], .approveCarePlan, .state(.planned),
            [.certified, .otherThanAuthor, .assessmentApproved, .needsPlanned, .childView]),
        Transition("", [.assessed], .rejectCarePlan, .same, [.certified, .otherThanAuthor]),
        Transition("6", [.planned], .recordService, .state(.inSupport), [.certified]),
        Transition(
            "", [.registered, .assessed] + supported, .recordService, .same, [.certified]),
        Transition(
            "", [.registered, .assessed, .planned] + supported, .recordMissedService, .same, [.certified]),
        Transition(
            "7", [.inSupport], .submitReassessment, .state(.assessed), [.certified, .reviewDue]),
        Transition(
            "", [.assessed, .planned, .reintegrationPrepared, .inTrial, .postIntegration, .alternativeCare],
            .submitReassessment, .same, [.certified]),
        Transition(
            "", seeking + [.reintegrationPrepared, .inTrial, .postIntegration], .submitSuitability, .same,
            [.certified]),
    ]

    /// Work that changes no state.
    private static let work: [Transition] = [
        Transition("", open, .update, .same),
        Transition("", open, .recordEpisode, .same),
        Transition("", open, .updateEpisode, .same),
        Transition("", open, .recordAuthorityDecision, .same, [.reportAgreed]),
        Transition("", open, .void, .same),
        Transition("6b", [.inSupport], .voidFirstService, .state(.planned)),
        Transition("7b", [.assessed], .voidReassessment, .state(.inSupport)),
        Transition("", seeking, .startTracing, .same, [.certified, .notTracing]),
        Transition("", seeking, .recordTracing, .same, [.certified, .tracing]),
        Transition("", active, .requestDecision, .same, [.certified]),
        Transition(
            "", active, .recordDecision, .same,
            [.certified, .requested, .panel, .panelConfirmed, .authorityInformed]),
        Transition("", [.inSupport, .alternativeCare], .requestReturn, .same, [.certified]),
        Transition(
            "", [.inSupport, .alternativeCare], .declineReturn, .same,
            [.certified, .requested, .panel, .panelConfirmed, .authorityInformed]),
    ]

    private static let returnHome: [Transition] = [
        Transition(
            "8", [.inSupport], .agreeReintegration, .state(.reintegrationPrepared), [.certified] + returning),
        Transition("8b", [.reintegrationPrepared], .withdraw, .state(.inSupport)),
        Transition(
            "9", [.reintegrationPrepared], .startTrial, .state(.inTrial),
            [
                .certified, .secondManager, .familySuitable, .noExploiter, .siblingsTogether, .returnBed,
                .followUpOpen, .trialWithinMaximum,
            ]),
        Transition("", [.inTrial], .recordTrialVisit, .same, [.certified]),
        Transition(
            "10", [.inTrial], .trialSucceeds, .state(.postIntegration),
            [
                .certified, .manager, .trialLongEnough, .trialVisited, .childView, .atSchool, .familySuitable,
                .noExploiter, .siblingsTogether,
            ]),
        Transition("10b", [.inTrial], .extendTrial, .same, [.certified, .trialWithinMaximum]),
        Transition("11", [.inTrial], .trialFails, .state(.inSupport)),
        Transition("", [.postIntegration], .review, .same, [.certified]),
        Transition("13", [.postIntegration], .relapse, .state(.inSupport)),
        Transition(
            "14", [.inSupport], .agreeDurableSolution, .state(.alternativeCare),
            [.certified, .requested, .panel, .panelConfirmed, .authorityInformed, .noReturn]),
        Transition(
            "14b", [.alternativeCare], .agreeReintegration, .state(.reintegrationPrepared),
            [.certified] + returning),
    ]

    private static let endings: [Transition] = [
        Transition("2b", open, .closeDuplicate, .state(.closed), [.survivor]),
        Transition("2b", active, .closeLostContact, .state(.closed), [.contactAttempted]),
        Transition(
            "2b", [.suspended], .closeLostContact, .state(.closed), [.contactAttempted, .missingLongEnough]),
        Transition(
            "12", [.postIntegration], .closeReintegrated, .state(.closed),
            [
                .certified, .followedLongEnough, .lastReviewStable, .noHighRisk, .otherThanAuthor,
                .familySuitable, .noExploiter,
            ]),
        Transition(
            "15", [.alternativeCare], .closeAdult, .state(.closed), [.certified, .adult, .transitionPlan]),
        Transition(
            "15", [.alternativeCare], .closeCustody, .state(.closed),
            [.certified, .document, .transitionPlan]),
        Transition("16", beforeReturn, .closeNotVictim, .state(.closed), [.certified, .notVictim]),
        Transition("16", beforeReturn, .closeNeedsMet, .state(.closed), [.certified, .preventionFollowUp]),
        Transition("16", beforeReturn, .closeRefused, .state(.closed), [.certified, .askedAlone]),
        Transition("16", beforeReturn, .closeMoved, .state(.closed), [.certified, .document]),
        Transition("16", beforeReturn, .closeTransferred, .state(.closed), [.certified, .document]),
        Transition("16b", open, .closeDied, .state(.closed), [.document, .authorityInformed]),
        Transition("17", active, .suspend, .state(.suspended), [.authorityInformed]),
        Transition("18", [.suspended], .resume, .previous),
        Transition(
            "18b", [.suspended], .closeMissing, .state(.closed), [.authorityInformed, .missingLongEnough]),
        Transition(
            "19", [.closed], .reopen, .state(.registered),
            [.certified, .registered, .retained, .consentAnew]),
    ]

    /// The steps for which somebody must be trained in the procedure.
    static let trained = Set(table.filter { $0.guards.contains(.certified) }.map(\.step))

    /// The rows that a case in that state can take.
    static func steps(from state: FamilyV1.CaseState) -> [Transition] {
        table.filter { $0.from.contains(state) }
    }

    /// The row by which a step is taken.
    ///
    /// - Throws: FAILED_PRECONDITION with ILLEGAL_TRANSITION and the steps that the state has.
    static func transition(
        from state: FamilyV1.CaseState, _ step: Step
    ) throws(RPCStatus) -> Transition {
        if let row = table.first(where: { $0.step == step && $0.from.contains(state) }) { return row }
        let allowed = Set(steps(from: state).map(\.step.rpc)).sorted()
        let states = table.filter { $0.step == step }.flatMap(\.from).compactMap(\.name)
        throw RPCStatus(
            .failedPrecondition, .illegalTransition, "the case is not in a state for this step",
            [
                .unmet([
                    PreconditionViolation(
                        type: Reason.illegalTransition.rawValue, subject: "case.state",
                        description: "must be one of \(states.joined(separator: ", ")) for \(step.rawValue)")
                ]),
                .info([
                    "from": state.name ?? "", "step": step.rawValue,
                    "allowed": allowed.joined(separator: ","),
                ]),
            ])
    }
}

extension Step {
    var asksForTraining: Bool { Procedure.trained.contains(self) }
}
