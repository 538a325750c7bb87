import WireProto

/// What can be done in a child's case: an RPC, and what it is done with where one RPC can mean several things.
///
/// The raw value is how the documents write it: the RPC, and after a slash by which outcome, kind or reason.
enum Step: String, CaseIterable, Sendable {
    case identify = "IdentifyChild"
    case update = "UpdateCase"
    case screenIn = "ScreenChild/AT_RISK, SUSPECTED"
    case screenOut = "ScreenChild/NOT_VICTIM"
    case register = "RegisterCase"

    case submitFirstAssessment = "SubmitAssessment/INITIAL, COMPREHENSIVE"
    case submitReassessment = "SubmitAssessment/REASSESSMENT"
    case submitSuitability = "SubmitAssessment/FAMILY_SUITABILITY"
    case approveComprehensive = "ApproveAssessment/COMPREHENSIVE"
    case approveAssessment = "ApproveAssessment/INITIAL, REASSESSMENT, FAMILY_SUITABILITY"
    case rejectAssessment = "RejectAssessment"
    case submitCarePlan = "SubmitCarePlan"
    case approveCarePlan = "ApproveCarePlan"
    case rejectCarePlan = "RejectCarePlan"
    case recordService = "RecordService/COMPLETED, PARTLY_COMPLETED, ONGOING"
    case recordMissedService = "RecordService/NOT_ATTENDED, REFUSED"

    case recordEpisode = "RecordExploitationEpisode"
    case updateEpisode = "UpdateExploitationEpisode"
    case void = "VoidRecord"
    case voidFirstService = "VoidRecord/the service that began the support"
    case voidReassessment = "VoidRecord/a REASSESSMENT that waits"
    case startTracing = "StartFamilyTracing"
    case recordTracing = "RecordTracingResult"
    case requestReturn = "RequestBestInterestDecision/REINTEGRATION, DURABLE_SOLUTION"
    case requestDecision = "RequestBestInterestDecision/SEPARATION, TEMPORARY_CARE_EXCEPTION"
    case agreeReintegration = "RecordBestInterestDecision/REINTEGRATION agreed"
    case agreeDurableSolution = "RecordBestInterestDecision/DURABLE_SOLUTION agreed"
    case declineReturn = "RecordBestInterestDecision/REINTEGRATION, DURABLE_SOLUTION refused or postponed"
    case recordDecision = "RecordBestInterestDecision/SEPARATION, TEMPORARY_CARE_EXCEPTION"
    case recordAuthorityDecision = "RecordAuthorityDecision"

    case withdraw = "WithdrawReintegration"
    case startTrial = "StartTrial"
    case recordTrialVisit = "RecordTrialVisit"
    case extendTrial = "ExtendTrial"
    case trialSucceeds = "CloseTrial/SUCCESS"
    case trialFails = "CloseTrial/FAILED, INTERRUPTED_FOR_SAFETY"
    case review = "RecordPostIntegrationReview/STABLE, CONCERN"
    case relapse = "RecordPostIntegrationReview/RELAPSE"

    case suspend = "SuspendCase"
    case resume = "ResumeCase"
    case closeDuplicate = "CloseCase/DUPLICATE"
    case closeLostContact = "CloseCase/LOST_CONTACT"
    case closeReintegrated = "CloseCase/REINTEGRATED"
    case closeAdult = "CloseCase/ADULT_INDEPENDENT"
    case closeCustody = "CloseCase/CUSTODY_ELSEWHERE"
    case closeNotVictim = "CloseCase/NOT_VICTIM"
    case closeNeedsMet = "CloseCase/NEEDS_MET_IN_FAMILY"
    case closeRefused = "CloseCase/REFUSED"
    case closeMoved = "CloseCase/MOVED"
    case closeDied = "CloseCase/DIED"
    case closeTransferred = "CloseCase/TRANSFERRED"
    case closeMissing = "CloseCase/MISSING"
    case reopen = "ReopenCase"

    var rpc: String { String(rawValue.prefix { $0 != "/" }) }

    /// The outcome, kind or reason; empty where the RPC means one thing.
    var by: String { String(rawValue.drop { $0 != "/" }.dropFirst()) }
}
