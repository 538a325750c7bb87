import ServiceRuntime
import WireProto

extension FamilyProvider {
    func batchGetCases(
        _ request: FamilyV1.BatchGetCasesRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.BatchGetCasesResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func listCases(
        _ request: FamilyV1.ListCasesRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListCasesResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func updateCase(
        _ request: FamilyV1.UpdateCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ChildCase { throw RPCStatus(.unimplemented, nil, "not yet") }

    func screenChild(
        _ request: FamilyV1.ScreenChildRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ChildCase { throw RPCStatus(.unimplemented, nil, "not yet") }

    func registerCase(
        _ request: FamilyV1.RegisterCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ChildCase { throw RPCStatus(.unimplemented, nil, "not yet") }

    func submitAssessment(
        _ request: FamilyV1.SubmitAssessmentRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.Assessment { throw RPCStatus(.unimplemented, nil, "not yet") }

    func approveAssessment(
        _ request: FamilyV1.ApproveAssessmentRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.Assessment { throw RPCStatus(.unimplemented, nil, "not yet") }

    func getAssessment(
        _ request: FamilyV1.GetAssessmentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.Assessment { throw RPCStatus(.unimplemented, nil, "not yet") }

    func listAssessments(
        _ request: FamilyV1.ListAssessmentsRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListAssessmentsResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func submitCarePlan(
        _ request: FamilyV1.SubmitCarePlanRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.CarePlan { throw RPCStatus(.unimplemented, nil, "not yet") }

    func approveCarePlan(
        _ request: FamilyV1.ApproveCarePlanRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.CarePlan { throw RPCStatus(.unimplemented, nil, "not yet") }

    func getCarePlan(
        _ request: FamilyV1.GetCarePlanRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.CarePlan { throw RPCStatus(.unimplemented, nil, "not yet") }

    func listCarePlans(
        _ request: FamilyV1.ListCarePlansRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListCarePlansResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func recordService(
        _ request: FamilyV1.RecordServiceRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ServiceDelivery { throw RPCStatus(.unimplemented, nil, "not yet") }

    func getService(
        _ request: FamilyV1.GetServiceRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ServiceDelivery { throw RPCStatus(.unimplemented, nil, "not yet") }

    func listServices(
        _ request: FamilyV1.ListServicesRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListServicesResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func recordExploitationEpisode(
        _ request: FamilyV1.RecordExploitationEpisodeRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ExploitationEpisode {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func updateExploitationEpisode(
        _ request: FamilyV1.UpdateExploitationEpisodeRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ExploitationEpisode {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func getExploitationEpisode(
        _ request: FamilyV1.GetExploitationEpisodeRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ExploitationEpisode {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func listExploitationEpisodes(
        _ request: FamilyV1.ListExploitationEpisodesRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListExploitationEpisodesResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func startFamilyTracing(
        _ request: FamilyV1.StartFamilyTracingRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ChildCase { throw RPCStatus(.unimplemented, nil, "not yet") }

    func recordTracingResult(
        _ request: FamilyV1.RecordTracingResultRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ChildCase { throw RPCStatus(.unimplemented, nil, "not yet") }

    func requestBestInterestDecision(
        _ request: FamilyV1.RequestBestInterestDecisionRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.BestInterestDecision {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func recordBestInterestDecision(
        _ request: FamilyV1.RecordBestInterestDecisionRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.BestInterestDecision {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func getBestInterestDecision(
        _ request: FamilyV1.GetBestInterestDecisionRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.BestInterestDecision {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func listBestInterestDecisions(
        _ request: FamilyV1.ListBestInterestDecisionsRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListBestInterestDecisionsResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func recordAuthorityDecision(
        _ request: FamilyV1.RecordAuthorityDecisionRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.AuthorityDecision {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func getAuthorityDecision(
        _ request: FamilyV1.GetAuthorityDecisionRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.AuthorityDecision {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func listAuthorityDecisions(
        _ request: FamilyV1.ListAuthorityDecisionsRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListAuthorityDecisionsResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func withdrawReintegration(
        _ request: FamilyV1.WithdrawReintegrationRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ChildCase { throw RPCStatus(.unimplemented, nil, "not yet") }

    func startTrial(
        _ request: FamilyV1.StartTrialRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ReintegrationTrial {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func recordTrialVisit(
        _ request: FamilyV1.RecordTrialVisitRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ReintegrationTrial {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func extendTrial(
        _ request: FamilyV1.ExtendTrialRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ReintegrationTrial {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func closeTrial(
        _ request: FamilyV1.CloseTrialRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ReintegrationTrial {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func getTrial(
        _ request: FamilyV1.GetTrialRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ReintegrationTrial {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func listTrials(
        _ request: FamilyV1.ListTrialsRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListTrialsResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func recordPostIntegrationReview(
        _ request: FamilyV1.RecordPostIntegrationReviewRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.PostIntegrationReview {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func getPostIntegrationReview(
        _ request: FamilyV1.GetPostIntegrationReviewRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.PostIntegrationReview {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func listPostIntegrationReviews(
        _ request: FamilyV1.ListPostIntegrationReviewsRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListPostIntegrationReviewsResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func suspendCase(
        _ request: FamilyV1.SuspendCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ChildCase { throw RPCStatus(.unimplemented, nil, "not yet") }

    func resumeCase(
        _ request: FamilyV1.ResumeCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ChildCase { throw RPCStatus(.unimplemented, nil, "not yet") }

    func closeCase(
        _ request: FamilyV1.CloseCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ChildCase { throw RPCStatus(.unimplemented, nil, "not yet") }

    func reopenCase(
        _ request: FamilyV1.ReopenCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ChildCase { throw RPCStatus(.unimplemented, nil, "not yet") }

    func explainTransition(
        _ request: FamilyV1.ExplainTransitionRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ExplainTransitionResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }
}
