// Written by scripts/generate from the standard reads of resources in proto/. Do not edit: change the proto.

public import ServiceRuntime
public import WireProto

extension FamilyV1.ListMembersRequest: PagedRequest {}
extension FamilyV1.ListAssessmentsRequest: PagedRequest {}
extension FamilyV1.ListCarePlansRequest: PagedRequest {}
extension FamilyV1.ListServicesRequest: PagedRequest {}
extension FamilyV1.ListExploitationEpisodesRequest: PagedRequest {}
extension FamilyV1.ListBestInterestDecisionsRequest: PagedRequest {}
extension FamilyV1.ListAuthorityDecisionsRequest: PagedRequest {}
extension FamilyV1.ListTrialsRequest: PagedRequest {}
extension FamilyV1.ListPostIntegrationReviewsRequest: PagedRequest {}
extension FamilyV1.ListSiblingGroupsRequest: PagedRequest {}
extension FamilyV1.ListPlacementsRequest: PagedRequest {}
extension FamilyV1.ListFamilyFollowUpsRequest: PagedRequest {}
extension FamilyV1.ListEnrolmentsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads one family.
    func getFamily(
        _ request: FamilyV1.GetFamilyRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Family> {
        try await call.get(FamilyV1.Family.self, request.name)
    }
}

extension FamilyProvider {
    /// Reads one member.
    func getMember(
        _ request: FamilyV1.GetMemberRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Member> {
        try await call.get(FamilyV1.Member.self, request.name)
    }

    /// Reads a page of members, in the order they were made.
    func listMembers(
        _ request: FamilyV1.ListMembersRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListMembersResponse> {
        let records = try RecordList(
            FamilyV1.Member.self, under: FamilyV1.Family.self, request.parent, request, for: call)
        return try await call.page(records, request, \.members, \.nextPageToken)
    }
}

extension FamilyProvider {
    /// Reads one case.
    func getCase(
        _ request: FamilyV1.GetCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        try await call.get(FamilyV1.ChildCase.self, request.name)
    }

    /// Reads several cases.
    func batchGetCases(
        _ request: FamilyV1.BatchGetCasesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.BatchGetCasesResponse> {
        try await call.batchGet(
            FamilyV1.ChildCase.self, request.names, of: request.parent, request,
            as: FamilyV1.BatchGetCasesResponse.self, \.cases)
    }
}

extension FamilyProvider {
    /// Reads one assessment.
    func getAssessment(
        _ request: FamilyV1.GetAssessmentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Assessment> {
        try await call.get(FamilyV1.Assessment.self, request.name)
    }

    /// Reads a page of a case's assessments.
    func listAssessments(
        _ request: FamilyV1.ListAssessmentsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListAssessmentsResponse> {
        let records = try RecordList(
            FamilyV1.Assessment.self, under: FamilyV1.ChildCase.self, request.parent, request, for: call)
        return try await call.page(records, request, \.assessments, \.nextPageToken)
    }
}

extension FamilyProvider {
    /// Reads one plan.
    func getCarePlan(
        _ request: FamilyV1.GetCarePlanRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.CarePlan> {
        try await call.get(FamilyV1.CarePlan.self, request.name)
    }

    /// Reads a page of a case's plans.
    func listCarePlans(
        _ request: FamilyV1.ListCarePlansRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListCarePlansResponse> {
        let records = try RecordList(
            FamilyV1.CarePlan.self, under: FamilyV1.ChildCase.self, request.parent, request, for: call)
        return try await call.page(records, request, \.carePlans, \.nextPageToken)
    }
}

extension FamilyProvider {
    /// Reads one service.
    func getService(
        _ request: FamilyV1.GetServiceRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ServiceDelivery> {
        try await call.get(FamilyV1.ServiceDelivery.self, request.name)
    }

    /// Reads a page of the services a child was given.
    func listServices(
        _ request: FamilyV1.ListServicesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListServicesResponse> {
        let records = try RecordList(
            FamilyV1.ServiceDelivery.self, under: FamilyV1.ChildCase.self, request.parent, request, for: call)
        return try await call.page(records, request, \.services, \.nextPageToken)
    }
}

extension FamilyProvider {
    /// Reads one episode.
    func getExploitationEpisode(
        _ request: FamilyV1.GetExploitationEpisodeRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ExploitationEpisode> {
        try await call.get(FamilyV1.ExploitationEpisode.self, request.name)
    }

    /// Reads a page of a child's episodes.
    func listExploitationEpisodes(
        _ request: FamilyV1.ListExploitationEpisodesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListExploitationEpisodesResponse> {
        let records = try RecordList(
            FamilyV1.ExploitationEpisode.self, under: FamilyV1.ChildCase.self, request.parent, request,
            for: call)
        return try await call.page(records, request, \.episodes, \.nextPageToken)
    }
}

extension FamilyProvider {
    /// Reads one decision.
    func getBestInterestDecision(
        _ request: FamilyV1.GetBestInterestDecisionRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.BestInterestDecision> {
        try await call.get(FamilyV1.BestInterestDecision.self, request.name)
    }

    /// Reads a page of a case's decisions.
    func listBestInterestDecisions(
        _ request: FamilyV1.ListBestInterestDecisionsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListBestInterestDecisionsResponse> {
        let records = try RecordList(
            FamilyV1.BestInterestDecision.self, under: FamilyV1.ChildCase.self, request.parent, request,
            for: call)
        return try await call.page(records, request, \.decisions, \.nextPageToken)
    }
}

extension FamilyProvider {
    /// Reads one authority's decision.
    func getAuthorityDecision(
        _ request: FamilyV1.GetAuthorityDecisionRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.AuthorityDecision> {
        try await call.get(FamilyV1.AuthorityDecision.self, request.name)
    }

    /// Reads a page of authorities' decisions on a case.
    func listAuthorityDecisions(
        _ request: FamilyV1.ListAuthorityDecisionsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListAuthorityDecisionsResponse> {
        let records = try RecordList(
            FamilyV1.AuthorityDecision.self, under: FamilyV1.ChildCase.self, request.parent, request,
            for: call)
        return try await call.page(records, request, \.decisions, \.nextPageToken)
    }
}

extension FamilyProvider {
    /// Reads one trial.
    func getTrial(
        _ request: FamilyV1.GetTrialRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ReintegrationTrial> {
        try await call.get(FamilyV1.ReintegrationTrial.self, request.name)
    }

    /// Reads a page of a case's trials.
    func listTrials(
        _ request: FamilyV1.ListTrialsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListTrialsResponse> {
        let records = try RecordList(
            FamilyV1.ReintegrationTrial.self, under: FamilyV1.ChildCase.self, request.parent, request,
            for: call)
        return try await call.page(records, request, \.trials, \.nextPageToken)
    }
}

extension FamilyProvider {
    /// Reads one review.
    func getPostIntegrationReview(
        _ request: FamilyV1.GetPostIntegrationReviewRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.PostIntegrationReview> {
        try await call.get(FamilyV1.PostIntegrationReview.self, request.name)
    }

    /// Reads a page of a case's reviews.
    func listPostIntegrationReviews(
        _ request: FamilyV1.ListPostIntegrationReviewsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListPostIntegrationReviewsResponse> {
        let records = try RecordList(
            FamilyV1.PostIntegrationReview.self, under: FamilyV1.ChildCase.self, request.parent, request,
            for: call)
        return try await call.page(records, request, \.reviews, \.nextPageToken)
    }
}

extension FamilyProvider {
    /// Reads one group.
    func getSiblingGroup(
        _ request: FamilyV1.GetSiblingGroupRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SiblingGroup> {
        try await call.get(FamilyV1.SiblingGroup.self, request.name)
    }

    /// Reads a page of groups.
    func listSiblingGroups(
        _ request: FamilyV1.ListSiblingGroupsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListSiblingGroupsResponse> {
        let records = try RecordList(
            FamilyV1.SiblingGroup.self, ofPartner: request.parent, request, for: call)
        return try await call.page(records, request, \.siblingGroups, \.nextPageToken)
    }
}

extension FamilyProvider {
    /// Reads one placement.
    func getPlacement(
        _ request: FamilyV1.GetPlacementRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Placement> {
        try await call.get(FamilyV1.Placement.self, request.name)
    }

    /// Reads a page of a case's placements.
    func listPlacements(
        _ request: FamilyV1.ListPlacementsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListPlacementsResponse> {
        let records = try RecordList(
            FamilyV1.Placement.self, under: FamilyV1.ChildCase.self, request.parent, request, for: call)
        return try await call.page(records, request, \.placements, \.nextPageToken)
    }
}

extension FamilyProvider {
    /// Reads one follow-up.
    func getFamilyFollowUp(
        _ request: FamilyV1.GetFamilyFollowUpRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.FamilyFollowUp> {
        try await call.get(FamilyV1.FamilyFollowUp.self, request.name)
    }

    /// Reads a page of a family's follow-ups.
    func listFamilyFollowUps(
        _ request: FamilyV1.ListFamilyFollowUpsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListFamilyFollowUpsResponse> {
        let records = try RecordList(
            FamilyV1.FamilyFollowUp.self, under: FamilyV1.Family.self, request.parent, request, for: call)
        return try await call.page(records, request, \.followUps, \.nextPageToken)
    }
}

extension FamilyProvider {
    /// Reads one visit.
    func getVisit(
        _ request: FamilyV1.GetVisitRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Visit> {
        try await call.get(FamilyV1.Visit.self, request.name)
    }
}

extension FamilyProvider {
    /// Reads one enrolment.
    func getEnrolment(
        _ request: FamilyV1.GetEnrolmentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SchoolEnrolment> {
        try await call.get(FamilyV1.SchoolEnrolment.self, request.name)
    }

    /// Reads a page of a child's enrolments.
    func listEnrolments(
        _ request: FamilyV1.ListEnrolmentsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListEnrolmentsResponse> {
        let records = try RecordList(
            FamilyV1.SchoolEnrolment.self, under: FamilyV1.ChildCase.self, request.parent, request, for: call)
        return try await call.page(records, request, \.enrolments, \.nextPageToken)
    }
}

extension FamilyProvider {
    /// Reads one note.
    func getNote(
        _ request: FamilyV1.GetNoteRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Note> {
        try await call.get(FamilyV1.Note.self, request.name)
    }
}
