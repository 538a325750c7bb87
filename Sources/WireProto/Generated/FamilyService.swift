// Written by scripts/generate from proto/pegase/family/v1/service.proto. Do not edit: change the proto.

/// The families and children of a cell, each partner's for itself.
public protocol FamilyServiceProvider: Sendable {
    /// What the server knows of an admitted call.
    associatedtype Call: DisclosingCall

    /// Adds a family.
    func createFamily(
        _ request: FamilyV1.CreateFamilyRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Family, Call>

    /// Reads one family.
    func getFamily(
        _ request: FamilyV1.GetFamilyRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Family, Call>

    /// Reads a page of families.
    func listFamilies(
        _ request: FamilyV1.ListFamiliesRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListFamiliesResponse, Call>

    /// Changes the fields of a family that `update_mask` names.
    func updateFamily(
        _ request: FamilyV1.UpdateFamilyRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Family, Call>

    /// Sets a family aside: out of lists, still readable, until its purge time.
    func archiveFamily(
        _ request: FamilyV1.ArchiveFamilyRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Family, Call>

    /// Brings an archived family back.
    func undeleteFamily(
        _ request: FamilyV1.UndeleteFamilyRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Family, Call>

    /// Adds a member.
    func createMember(
        _ request: FamilyV1.CreateMemberRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Member, Call>

    /// Reads one member.
    func getMember(
        _ request: FamilyV1.GetMemberRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Member, Call>

    /// Reads a page of members, in the order they were made.
    func listMembers(
        _ request: FamilyV1.ListMembersRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListMembersResponse, Call>

    /// Changes the fields of a member that `update_mask` names.
    func updateMember(
        _ request: FamilyV1.UpdateMemberRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Member, Call>

    /// Takes a member out of the family; past revisions stay.
    func removeMember(
        _ request: FamilyV1.RemoveMemberRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Member, Call>

    /// Records what was found of a member's capacity as a parent; it counts once another person approves it.
    func assessParentalCapacity(
        _ request: FamilyV1.AssessParentalCapacityRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Member, Call>

    /// Approves what another person found.
    func approveParentalCapacity(
        _ request: FamilyV1.ApproveParentalCapacityRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Member, Call>

    /// Opens a family's follow-up.
    func startFamilyFollowUp(
        _ request: FamilyV1.StartFamilyFollowUpRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.FamilyFollowUp, Call>

    /// Begins a follow-up that was only proposed.
    func activateFamilyFollowUp(
        _ request: FamilyV1.ActivateFamilyFollowUpRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.FamilyFollowUp, Call>

    /// Lets a follow-up last longer.
    func extendFamilyFollowUp(
        _ request: FamilyV1.ExtendFamilyFollowUpRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.FamilyFollowUp, Call>

    /// Ends a follow-up; before its time only by a manager.
    func closeFamilyFollowUp(
        _ request: FamilyV1.CloseFamilyFollowUpRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.FamilyFollowUp, Call>

    /// Reads one follow-up.
    func getFamilyFollowUp(
        _ request: FamilyV1.GetFamilyFollowUpRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.FamilyFollowUp, Call>

    /// Reads a page of a family's follow-ups.
    func listFamilyFollowUps(
        _ request: FamilyV1.ListFamilyFollowUpsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListFamilyFollowUpsResponse, Call>

    /// Records a visit to a family or a child.
    func recordVisit(
        _ request: FamilyV1.RecordVisitRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Visit, Call>

    /// Reads one visit.
    func getVisit(
        _ request: FamilyV1.GetVisitRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Visit, Call>

    /// Reads a page of visits of a follow-up or a case, the latest first.
    func listVisits(
        _ request: FamilyV1.ListVisitsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListVisitsResponse, Call>

    /// Opens the case of a child: no name, papers, sex, age or family needed.
    func identifyChild(
        _ request: FamilyV1.IdentifyChildRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ChildCase, Call>

    /// Reads one case.
    func getCase(
        _ request: FamilyV1.GetCaseRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ChildCase, Call>

    /// Reads several cases.
    func batchGetCases(
        _ request: FamilyV1.BatchGetCasesRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.BatchGetCasesResponse, Call>

    /// Reads a page of cases.
    func listCases(
        _ request: FamilyV1.ListCasesRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListCasesResponse, Call>

    /// Counts cases: of all that a filter finds, or by state, risk, worker or site.
    func countCases(
        _ request: FamilyV1.CountCasesRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.CountCasesResponse, Call>

    /// Changes what is known of a child; its state changes by the procedure alone.
    func updateCase(
        _ request: FamilyV1.UpdateCaseRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ChildCase, Call>

    /// Says whether the child is a victim or at risk.
    func screenChild(
        _ request: FamilyV1.ScreenChildRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ChildCase, Call>

    /// Takes the child into the programme.
    func registerCase(
        _ request: FamilyV1.RegisterCaseRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ChildCase, Call>

    /// Records an assessment, for somebody else to approve.
    func submitAssessment(
        _ request: FamilyV1.SubmitAssessmentRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Assessment, Call>

    /// Approves another person's assessment.
    func approveAssessment(
        _ request: FamilyV1.ApproveAssessmentRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Assessment, Call>

    /// Sends another person's assessment back, with what is to be done about it.
    func rejectAssessment(
        _ request: FamilyV1.RejectAssessmentRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Assessment, Call>

    /// Reads one assessment.
    func getAssessment(
        _ request: FamilyV1.GetAssessmentRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Assessment, Call>

    /// Reads a page of a case's assessments.
    func listAssessments(
        _ request: FamilyV1.ListAssessmentsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListAssessmentsResponse, Call>

    /// Records a plan of care, for somebody else to approve.
    func submitCarePlan(
        _ request: FamilyV1.SubmitCarePlanRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.CarePlan, Call>

    /// Approves another person's plan.
    func approveCarePlan(
        _ request: FamilyV1.ApproveCarePlanRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.CarePlan, Call>

    /// Sends another person's plan back, with what is to be done about it.
    func rejectCarePlan(
        _ request: FamilyV1.RejectCarePlanRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.CarePlan, Call>

    /// Reads one plan.
    func getCarePlan(
        _ request: FamilyV1.GetCarePlanRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.CarePlan, Call>

    /// Reads a page of a case's plans.
    func listCarePlans(
        _ request: FamilyV1.ListCarePlansRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListCarePlansResponse, Call>

    /// Records support that a child was given, alone or in a group.
    func recordService(
        _ request: FamilyV1.RecordServiceRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ServiceDelivery, Call>

    /// Reads one service.
    func getService(
        _ request: FamilyV1.GetServiceRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ServiceDelivery, Call>

    /// Reads a page of the services a child was given.
    func listServices(
        _ request: FamilyV1.ListServicesRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListServicesResponse, Call>

    /// Records what was done to a child, once for each time.
    func recordExploitationEpisode(
        _ request: FamilyV1.RecordExploitationEpisodeRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ExploitationEpisode, Call>

    /// Changes the fields that `update_mask` names.
    func updateExploitationEpisode(
        _ request: FamilyV1.UpdateExploitationEpisodeRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ExploitationEpisode, Call>

    /// Reads one episode.
    func getExploitationEpisode(
        _ request: FamilyV1.GetExploitationEpisodeRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ExploitationEpisode, Call>

    /// Reads a page of a child's episodes.
    func listExploitationEpisodes(
        _ request: FamilyV1.ListExploitationEpisodesRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListExploitationEpisodesResponse, Call>

    /// Begins to look for the child's family.
    func startFamilyTracing(
        _ request: FamilyV1.StartFamilyTracingRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ChildCase, Call>

    /// Says how the search ended.
    func recordTracingResult(
        _ request: FamilyV1.RecordTracingResultRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ChildCase, Call>

    /// Calls a panel on what is best for the child.
    func requestBestInterestDecision(
        _ request: FamilyV1.RequestBestInterestDecisionRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.BestInterestDecision, Call>

    /// Records what the panel decided, and takes the step that follows from it.
    func recordBestInterestDecision(
        _ request: FamilyV1.RecordBestInterestDecisionRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.BestInterestDecision, Call>

    /// Reads one decision.
    func getBestInterestDecision(
        _ request: FamilyV1.GetBestInterestDecisionRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.BestInterestDecision, Call>

    /// Reads a page of a case's decisions.
    func listBestInterestDecisions(
        _ request: FamilyV1.ListBestInterestDecisionsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListBestInterestDecisionsResponse, Call>

    /// Records what an authority decided.
    func recordAuthorityDecision(
        _ request: FamilyV1.RecordAuthorityDecisionRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.AuthorityDecision, Call>

    /// Reads one authority's decision.
    func getAuthorityDecision(
        _ request: FamilyV1.GetAuthorityDecisionRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.AuthorityDecision, Call>

    /// Reads a page of authorities' decisions on a case.
    func listAuthorityDecisions(
        _ request: FamilyV1.ListAuthorityDecisionsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListAuthorityDecisionsResponse, Call>

    /// Takes back the preparation of a return: always allowed.
    func withdrawReintegration(
        _ request: FamilyV1.WithdrawReintegrationRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ChildCase, Call>

    /// Lets the child live with its family on trial.
    func startTrial(
        _ request: FamilyV1.StartTrialRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ReintegrationTrial, Call>

    /// Records a visit during the trial.
    func recordTrialVisit(
        _ request: FamilyV1.RecordTrialVisitRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ReintegrationTrial, Call>

    /// Lets the trial last longer.
    func extendTrial(
        _ request: FamilyV1.ExtendTrialRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ReintegrationTrial, Call>

    /// Ends the trial; for safety at once and by anybody on the case.
    func closeTrial(
        _ request: FamilyV1.CloseTrialRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ReintegrationTrial, Call>

    /// Reads one trial.
    func getTrial(
        _ request: FamilyV1.GetTrialRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ReintegrationTrial, Call>

    /// Reads a page of a case's trials.
    func listTrials(
        _ request: FamilyV1.ListTrialsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListTrialsResponse, Call>

    /// Records how the child fares after its return.
    func recordPostIntegrationReview(
        _ request: FamilyV1.RecordPostIntegrationReviewRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.PostIntegrationReview, Call>

    /// Reads one review.
    func getPostIntegrationReview(
        _ request: FamilyV1.GetPostIntegrationReviewRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.PostIntegrationReview, Call>

    /// Reads a page of a case's reviews.
    func listPostIntegrationReviews(
        _ request: FamilyV1.ListPostIntegrationReviewsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListPostIntegrationReviewsResponse, Call>

    /// Says that the child is missing; consents are frozen.
    func suspendCase(
        _ request: FamilyV1.SuspendCaseRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ChildCase, Call>

    /// Says that the child is back.
    func resumeCase(
        _ request: FamilyV1.ResumeCaseRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ChildCase, Call>

    /// Closes a case, with what its reason has to show.
    func closeCase(
        _ request: FamilyV1.CloseCaseRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ChildCase, Call>

    /// Opens a closed case again, as a new episode.
    func reopenCase(
        _ request: FamilyV1.ReopenCaseRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ChildCase, Call>

    /// Has a closed case purged that was kept long enough, with all that is under it. It can be read, and kept after all,
    /// until its `meta.purge_time`.
    func purgeCase(
        _ request: FamilyV1.PurgeCaseRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ChildCase, Call>

    /// Keeps a closed case longer than the programme says, or after all.
    func keepCase(
        _ request: FamilyV1.KeepCaseRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ChildCase, Call>

    /// Asks a second person to agree to a request.
    func requestApproval(
        _ request: FamilyV1.RequestApprovalRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Approval, Call>

    /// Agrees to what another staff member asks for.
    func giveApproval(
        _ request: FamilyV1.GiveApprovalRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Approval, Call>

    /// Does not agree to what another staff member asks for.
    func refuseApproval(
        _ request: FamilyV1.RefuseApprovalRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Approval, Call>

    /// Takes back what the caller asked for.
    func withdrawApproval(
        _ request: FamilyV1.WithdrawApprovalRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Approval, Call>

    /// Reads one approval.
    func getApproval(
        _ request: FamilyV1.GetApprovalRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Approval, Call>

    /// Reads a page of what waits for a second person, or of what one has asked for.
    func listApprovals(
        _ request: FamilyV1.ListApprovalsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListApprovalsResponse, Call>

    /// Says which steps the procedure has from here, and what each still lacks. Only to who may see the whole case:
    /// RECORD_RESTRICTED to others.
    func explainTransition(
        _ request: FamilyV1.ExplainTransitionRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ExplainTransitionResponse, Call>

    /// Says who are brothers and sisters.
    func createSiblingGroup(
        _ request: FamilyV1.CreateSiblingGroupRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.SiblingGroup, Call>

    /// Adds a brother or sister.
    func addSibling(
        _ request: FamilyV1.AddSiblingRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.SiblingGroup, Call>

    /// Takes a child out of a group that it was put into by mistake.
    func removeSibling(
        _ request: FamilyV1.RemoveSiblingRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.SiblingGroup, Call>

    /// Reads one group.
    func getSiblingGroup(
        _ request: FamilyV1.GetSiblingGroupRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.SiblingGroup, Call>

    /// Reads a page of groups.
    func listSiblingGroups(
        _ request: FamilyV1.ListSiblingGroupsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListSiblingGroupsResponse, Call>

    /// Asks for leave to keep a child apart from its brothers and sisters.
    func requestSeparationException(
        _ request: FamilyV1.RequestSeparationExceptionRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.SiblingGroup, Call>

    /// Gives the leave; two must.
    func approveSeparationException(
        _ request: FamilyV1.ApproveSeparationExceptionRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.SiblingGroup, Call>

    /// Proposes a place for all brothers and sisters together, or for none.
    func placeSiblingGroup(
        _ request: FamilyV1.PlaceSiblingGroupRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.PlaceSiblingGroupResponse, Call>

    /// Proposes a place for a child; an emergency's begins at once.
    func createPlacement(
        _ request: FamilyV1.CreatePlacementRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Placement, Call>

    /// Approves a proposed placement, and with it those of the same proposal.
    func approvePlacement(
        _ request: FamilyV1.ApprovePlacementRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Placement, Call>

    /// Ends a placement.
    func endPlacement(
        _ request: FamilyV1.EndPlacementRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Placement, Call>

    /// Reads one placement.
    func getPlacement(
        _ request: FamilyV1.GetPlacementRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Placement, Call>

    /// Reads a page of a case's placements.
    func listPlacements(
        _ request: FamilyV1.ListPlacementsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListPlacementsResponse, Call>

    /// Says how many children live in a site of the partner: to managers how many in all, to others how many of those whose
    /// case they may see whole.
    func getSiteOccupancy(
        _ request: FamilyV1.GetSiteOccupancyRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.GetSiteOccupancyResponse, Call>

    /// Reads a page of the children in a site, today or on a day, each with its case and its placement.
    func listResidents(
        _ request: FamilyV1.ListResidentsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListResidentsResponse, Call>

    /// Records that somebody agreed.
    func grantConsent(
        _ request: FamilyV1.GrantConsentRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Consent, Call>

    /// Takes back a consent: at once.
    func withdrawConsent(
        _ request: FamilyV1.WithdrawConsentRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Consent, Call>

    /// Reads one consent.
    func getConsent(
        _ request: FamilyV1.GetConsentRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Consent, Call>

    /// Reads a page of the consents of a child or a family.
    func listConsents(
        _ request: FamilyV1.ListConsentsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListConsentsResponse, Call>

    /// Says whether somebody may be told something now. Only to who may see the whole case: RECORD_RESTRICTED to others.
    func checkConsent(
        _ request: FamilyV1.CheckConsentRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.CheckConsentResponse, Call>

    /// Enrols a child in a school.
    func enrolSchool(
        _ request: FamilyV1.EnrolSchoolRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.SchoolEnrolment, Call>

    /// Records a month of a child's attendance.
    func recordAttendance(
        _ request: FamilyV1.RecordAttendanceRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.SchoolEnrolment, Call>

    /// Ends an enrolment.
    func endEnrolment(
        _ request: FamilyV1.EndEnrolmentRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.SchoolEnrolment, Call>

    /// Reads one enrolment.
    func getEnrolment(
        _ request: FamilyV1.GetEnrolmentRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.SchoolEnrolment, Call>

    /// Reads a page of a child's enrolments.
    func listEnrolments(
        _ request: FamilyV1.ListEnrolmentsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListEnrolmentsResponse, Call>

    /// Writes a note about a child or a family.
    func createNote(
        _ request: FamilyV1.CreateNoteRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Note, Call>

    /// Reads one note.
    func getNote(
        _ request: FamilyV1.GetNoteRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Note, Call>

    /// Reads a page of the notes about a child or a family, the latest first.
    func listNotes(
        _ request: FamilyV1.ListNotesRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListNotesResponse, Call>

    /// Uploads an attachment in chunks, or goes on with one.
    func uploadAttachment(
        _ requests: RPCRequests<FamilyV1.UploadAttachmentRequest>,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Attachment, Call>

    /// Downloads an attachment in chunks.
    func downloadAttachment(
        _ request: FamilyV1.DownloadAttachmentRequest, _ call: Call,
        _ send: RPCAnswerSender<FamilyV1.DownloadAttachmentResponse, Call>) async throws(RPCStatus)

    /// Reads what an attachment is.
    func getAttachment(
        _ request: FamilyV1.GetAttachmentRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.Attachment, Call>

    /// Reads a page of the attachments about a child or a family.
    func listAttachments(
        _ request: FamilyV1.ListAttachmentsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListAttachmentsResponse, Call>

    /// Voids a record that should not be there; it stays as history.
    func voidRecord(
        _ request: FamilyV1.VoidRecordRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.VoidRecordResponse, Call>

    /// Reads a page of pairs of cases that may be of one child.
    func listPossibleDuplicates(
        _ request: FamilyV1.ListPossibleDuplicatesRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListPossibleDuplicatesResponse, Call>

    /// Reads who changed a record, when, and which fields.
    func listRevisions(
        _ request: FamilyV1.ListRevisionsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListRevisionsResponse, Call>

    /// Reads a record as it once was, and what has changed since an earlier revision.
    func getRevision(
        _ request: FamilyV1.GetRevisionRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.GetRevisionResponse, Call>

    /// Reads what is overdue: steps of cases, visits, ends of follow-ups, emergency placements, plans for children who grow
    /// out of their site. The last two only to who may see the whole case.
    func listOverdue(
        _ request: FamilyV1.ListOverdueRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.ListOverdueResponse, Call>

    /// Finds children by name, or one by its case code.
    func searchCases(
        _ request: FamilyV1.SearchCasesRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.SearchCasesResponse, Call>

    /// Finds families by the name of a member, or one by its case code.
    func searchFamilies(
        _ request: FamilyV1.SearchFamiliesRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.SearchFamiliesResponse, Call>
}

extension RPCRouter {
    /// Answers the methods of pegase.family.v1.FamilyService.
    ///
    /// - Parameter admit: Called first for each call, before its message is decoded.
    public mutating func add<P: FamilyServiceProvider>(
        _ provider: P, admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> P.Call
    ) {
        handle(
            Methods.createFamily,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.CreateFamilyRequest.self, message)
                return try RPCMessages.answer(try await provider.createFamily(request, call).message)
            })
        handle(
            Methods.getFamily,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetFamilyRequest.self, message)
                return try RPCMessages.answer(try await provider.getFamily(request, call).message)
            })
        handle(
            Methods.listFamilies,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListFamiliesRequest.self, message)
                return try RPCMessages.answer(try await provider.listFamilies(request, call).message)
            })
        handle(
            Methods.updateFamily,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.UpdateFamilyRequest.self, message)
                return try RPCMessages.answer(try await provider.updateFamily(request, call).message)
            })
        handle(
            Methods.archiveFamily,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ArchiveFamilyRequest.self, message)
                return try RPCMessages.answer(try await provider.archiveFamily(request, call).message)
            })
        handle(
            Methods.undeleteFamily,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.UndeleteFamilyRequest.self, message)
                return try RPCMessages.answer(try await provider.undeleteFamily(request, call).message)
            })
        handle(
            Methods.createMember,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.CreateMemberRequest.self, message)
                return try RPCMessages.answer(try await provider.createMember(request, call).message)
            })
        handle(
            Methods.getMember,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetMemberRequest.self, message)
                return try RPCMessages.answer(try await provider.getMember(request, call).message)
            })
        handle(
            Methods.listMembers,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListMembersRequest.self, message)
                return try RPCMessages.answer(try await provider.listMembers(request, call).message)
            })
        handle(
            Methods.updateMember,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.UpdateMemberRequest.self, message)
                return try RPCMessages.answer(try await provider.updateMember(request, call).message)
            })
        handle(
            Methods.removeMember,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.RemoveMemberRequest.self, message)
                return try RPCMessages.answer(try await provider.removeMember(request, call).message)
            })
        handle(
            Methods.assessParentalCapacity,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.AssessParentalCapacityRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.assessParentalCapacity(request, call).message)
            })
        handle(
            Methods.approveParentalCapacity,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ApproveParentalCapacityRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.approveParentalCapacity(request, call).message)
            })
        handle(
            Methods.startFamilyFollowUp,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.StartFamilyFollowUpRequest.self, message)
                return try RPCMessages.answer(try await provider.startFamilyFollowUp(request, call).message)
            })
        handle(
            Methods.activateFamilyFollowUp,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ActivateFamilyFollowUpRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.activateFamilyFollowUp(request, call).message)
            })
        handle(
            Methods.extendFamilyFollowUp,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ExtendFamilyFollowUpRequest.self, message)
                return try RPCMessages.answer(try await provider.extendFamilyFollowUp(request, call).message)
            })
        handle(
            Methods.closeFamilyFollowUp,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.CloseFamilyFollowUpRequest.self, message)
                return try RPCMessages.answer(try await provider.closeFamilyFollowUp(request, call).message)
            })
        handle(
            Methods.getFamilyFollowUp,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetFamilyFollowUpRequest.self, message)
                return try RPCMessages.answer(try await provider.getFamilyFollowUp(request, call).message)
            })
        handle(
            Methods.listFamilyFollowUps,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListFamilyFollowUpsRequest.self, message)
                return try RPCMessages.answer(try await provider.listFamilyFollowUps(request, call).message)
            })
        handle(
            Methods.recordVisit,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.RecordVisitRequest.self, message)
                return try RPCMessages.answer(try await provider.recordVisit(request, call).message)
            })
        handle(
            Methods.getVisit,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetVisitRequest.self, message)
                return try RPCMessages.answer(try await provider.getVisit(request, call).message)
            })
        handle(
            Methods.listVisits,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListVisitsRequest.self, message)
                return try RPCMessages.answer(try await provider.listVisits(request, call).message)
            })
        handle(
            Methods.identifyChild,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.IdentifyChildRequest.self, message)
                return try RPCMessages.answer(try await provider.identifyChild(request, call).message)
            })
        handle(
            Methods.getCase,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetCaseRequest.self, message)
                return try RPCMessages.answer(try await provider.getCase(request, call).message)
            })
        handle(
            Methods.batchGetCases,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.BatchGetCasesRequest.self, message)
                return try RPCMessages.answer(try await provider.batchGetCases(request, call).message)
            })
        handle(
            Methods.listCases,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListCasesRequest.self, message)
                return try RPCMessages.answer(try await provider.listCases(request, call).message)
            })
        handle(
            Methods.countCases,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.CountCasesRequest.self, message)
                return try RPCMessages.answer(try await provider.countCases(request, call).message)
            })
        handle(
            Methods.updateCase,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.UpdateCaseRequest.self, message)
                return try RPCMessages.answer(try await provider.updateCase(request, call).message)
            })
        handle(
            Methods.screenChild,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ScreenChildRequest.self, message)
                return try RPCMessages.answer(try await provider.screenChild(request, call).message)
            })
        handle(
            Methods.registerCase,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.RegisterCaseRequest.self, message)
                return try RPCMessages.answer(try await provider.registerCase(request, call).message)
            })
        handle(
            Methods.submitAssessment,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.SubmitAssessmentRequest.self, message)
                return try RPCMessages.answer(try await provider.submitAssessment(request, call).message)
            })
        handle(
            Methods.approveAssessment,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ApproveAssessmentRequest.self, message)
                return try RPCMessages.answer(try await provider.approveAssessment(request, call).message)
            })
        handle(
            Methods.rejectAssessment,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.RejectAssessmentRequest.self, message)
                return try RPCMessages.answer(try await provider.rejectAssessment(request, call).message)
            })
        handle(
            Methods.getAssessment,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetAssessmentRequest.self, message)
                return try RPCMessages.answer(try await provider.getAssessment(request, call).message)
            })
        handle(
            Methods.listAssessments,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListAssessmentsRequest.self, message)
                return try RPCMessages.answer(try await provider.listAssessments(request, call).message)
            })
        handle(
            Methods.submitCarePlan,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.SubmitCarePlanRequest.self, message)
                return try RPCMessages.answer(try await provider.submitCarePlan(request, call).message)
            })
        handle(
            Methods.approveCarePlan,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ApproveCarePlanRequest.self, message)
                return try RPCMessages.answer(try await provider.approveCarePlan(request, call).message)
            })
        handle(
            Methods.rejectCarePlan,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.RejectCarePlanRequest.self, message)
                return try RPCMessages.answer(try await provider.rejectCarePlan(request, call).message)
            })
        handle(
            Methods.getCarePlan,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetCarePlanRequest.self, message)
                return try RPCMessages.answer(try await provider.getCarePlan(request, call).message)
            })
        handle(
            Methods.listCarePlans,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListCarePlansRequest.self, message)
                return try RPCMessages.answer(try await provider.listCarePlans(request, call).message)
            })
        handle(
            Methods.recordService,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.RecordServiceRequest.self, message)
                return try RPCMessages.answer(try await provider.recordService(request, call).message)
            })
        handle(
            Methods.getService,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetServiceRequest.self, message)
                return try RPCMessages.answer(try await provider.getService(request, call).message)
            })
        handle(
            Methods.listServices,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListServicesRequest.self, message)
                return try RPCMessages.answer(try await provider.listServices(request, call).message)
            })
        handle(
            Methods.recordExploitationEpisode,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.RecordExploitationEpisodeRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.recordExploitationEpisode(request, call).message)
            })
        handle(
            Methods.updateExploitationEpisode,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.UpdateExploitationEpisodeRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.updateExploitationEpisode(request, call).message)
            })
        handle(
            Methods.getExploitationEpisode,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetExploitationEpisodeRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.getExploitationEpisode(request, call).message)
            })
        handle(
            Methods.listExploitationEpisodes,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListExploitationEpisodesRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.listExploitationEpisodes(request, call).message)
            })
        handle(
            Methods.startFamilyTracing,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.StartFamilyTracingRequest.self, message)
                return try RPCMessages.answer(try await provider.startFamilyTracing(request, call).message)
            })
        handle(
            Methods.recordTracingResult,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.RecordTracingResultRequest.self, message)
                return try RPCMessages.answer(try await provider.recordTracingResult(request, call).message)
            })
        handle(
            Methods.requestBestInterestDecision,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(
                    FamilyV1.RequestBestInterestDecisionRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.requestBestInterestDecision(request, call).message)
            })
        handle(
            Methods.recordBestInterestDecision,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(
                    FamilyV1.RecordBestInterestDecisionRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.recordBestInterestDecision(request, call).message)
            })
        handle(
            Methods.getBestInterestDecision,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetBestInterestDecisionRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.getBestInterestDecision(request, call).message)
            })
        handle(
            Methods.listBestInterestDecisions,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListBestInterestDecisionsRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.listBestInterestDecisions(request, call).message)
            })
        handle(
            Methods.recordAuthorityDecision,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.RecordAuthorityDecisionRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.recordAuthorityDecision(request, call).message)
            })
        handle(
            Methods.getAuthorityDecision,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetAuthorityDecisionRequest.self, message)
                return try RPCMessages.answer(try await provider.getAuthorityDecision(request, call).message)
            })
        handle(
            Methods.listAuthorityDecisions,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListAuthorityDecisionsRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.listAuthorityDecisions(request, call).message)
            })
        handle(
            Methods.withdrawReintegration,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.WithdrawReintegrationRequest.self, message)
                return try RPCMessages.answer(try await provider.withdrawReintegration(request, call).message)
            })
        handle(
            Methods.startTrial,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.StartTrialRequest.self, message)
                return try RPCMessages.answer(try await provider.startTrial(request, call).message)
            })
        handle(
            Methods.recordTrialVisit,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.RecordTrialVisitRequest.self, message)
                return try RPCMessages.answer(try await provider.recordTrialVisit(request, call).message)
            })
        handle(
            Methods.extendTrial,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ExtendTrialRequest.self, message)
                return try RPCMessages.answer(try await provider.extendTrial(request, call).message)
            })
        handle(
            Methods.closeTrial,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.CloseTrialRequest.self, message)
                return try RPCMessages.answer(try await provider.closeTrial(request, call).message)
            })
        handle(
            Methods.getTrial,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetTrialRequest.self, message)
                return try RPCMessages.answer(try await provider.getTrial(request, call).message)
            })
        handle(
            Methods.listTrials,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListTrialsRequest.self, message)
                return try RPCMessages.answer(try await provider.listTrials(request, call).message)
            })
        handle(
            Methods.recordPostIntegrationReview,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(
                    FamilyV1.RecordPostIntegrationReviewRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.recordPostIntegrationReview(request, call).message)
            })
        handle(
            Methods.getPostIntegrationReview,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetPostIntegrationReviewRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.getPostIntegrationReview(request, call).message)
            })
        handle(
            Methods.listPostIntegrationReviews,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(
                    FamilyV1.ListPostIntegrationReviewsRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.listPostIntegrationReviews(request, call).message)
            })
        handle(
            Methods.suspendCase,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.SuspendCaseRequest.self, message)
                return try RPCMessages.answer(try await provider.suspendCase(request, call).message)
            })
        handle(
            Methods.resumeCase,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ResumeCaseRequest.self, message)
                return try RPCMessages.answer(try await provider.resumeCase(request, call).message)
            })
        handle(
            Methods.closeCase,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.CloseCaseRequest.self, message)
                return try RPCMessages.answer(try await provider.closeCase(request, call).message)
            })
        handle(
            Methods.reopenCase,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ReopenCaseRequest.self, message)
                return try RPCMessages.answer(try await provider.reopenCase(request, call).message)
            })
        handle(
            Methods.purgeCase,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.PurgeCaseRequest.self, message)
                return try RPCMessages.answer(try await provider.purgeCase(request, call).message)
            })
        handle(
            Methods.keepCase,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.KeepCaseRequest.self, message)
                return try RPCMessages.answer(try await provider.keepCase(request, call).message)
            })
        handle(
            Methods.requestApproval,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.RequestApprovalRequest.self, message)
                return try RPCMessages.answer(try await provider.requestApproval(request, call).message)
            })
        handle(
            Methods.giveApproval,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GiveApprovalRequest.self, message)
                return try RPCMessages.answer(try await provider.giveApproval(request, call).message)
            })
        handle(
            Methods.refuseApproval,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.RefuseApprovalRequest.self, message)
                return try RPCMessages.answer(try await provider.refuseApproval(request, call).message)
            })
        handle(
            Methods.withdrawApproval,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.WithdrawApprovalRequest.self, message)
                return try RPCMessages.answer(try await provider.withdrawApproval(request, call).message)
            })
        handle(
            Methods.getApproval,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetApprovalRequest.self, message)
                return try RPCMessages.answer(try await provider.getApproval(request, call).message)
            })
        handle(
            Methods.listApprovals,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListApprovalsRequest.self, message)
                return try RPCMessages.answer(try await provider.listApprovals(request, call).message)
            })
        handle(
            Methods.explainTransition,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ExplainTransitionRequest.self, message)
                return try RPCMessages.answer(try await provider.explainTransition(request, call).message)
            })
        handle(
            Methods.createSiblingGroup,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.CreateSiblingGroupRequest.self, message)
                return try RPCMessages.answer(try await provider.createSiblingGroup(request, call).message)
            })
        handle(
            Methods.addSibling,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.AddSiblingRequest.self, message)
                return try RPCMessages.answer(try await provider.addSibling(request, call).message)
            })
        handle(
            Methods.removeSibling,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.RemoveSiblingRequest.self, message)
                return try RPCMessages.answer(try await provider.removeSibling(request, call).message)
            })
        handle(
            Methods.getSiblingGroup,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetSiblingGroupRequest.self, message)
                return try RPCMessages.answer(try await provider.getSiblingGroup(request, call).message)
            })
        handle(
            Methods.listSiblingGroups,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListSiblingGroupsRequest.self, message)
                return try RPCMessages.answer(try await provider.listSiblingGroups(request, call).message)
            })
        handle(
            Methods.requestSeparationException,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(
                    FamilyV1.RequestSeparationExceptionRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.requestSeparationException(request, call).message)
            })
        handle(
            Methods.approveSeparationException,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(
                    FamilyV1.ApproveSeparationExceptionRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.approveSeparationException(request, call).message)
            })
        handle(
            Methods.placeSiblingGroup,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.PlaceSiblingGroupRequest.self, message)
                return try RPCMessages.answer(try await provider.placeSiblingGroup(request, call).message)
            })
        handle(
            Methods.createPlacement,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.CreatePlacementRequest.self, message)
                return try RPCMessages.answer(try await provider.createPlacement(request, call).message)
            })
        handle(
            Methods.approvePlacement,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ApprovePlacementRequest.self, message)
                return try RPCMessages.answer(try await provider.approvePlacement(request, call).message)
            })
        handle(
            Methods.endPlacement,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.EndPlacementRequest.self, message)
                return try RPCMessages.answer(try await provider.endPlacement(request, call).message)
            })
        handle(
            Methods.getPlacement,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetPlacementRequest.self, message)
                return try RPCMessages.answer(try await provider.getPlacement(request, call).message)
            })
        handle(
            Methods.listPlacements,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListPlacementsRequest.self, message)
                return try RPCMessages.answer(try await provider.listPlacements(request, call).message)
            })
        handle(
            Methods.getSiteOccupancy,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetSiteOccupancyRequest.self, message)
                return try RPCMessages.answer(try await provider.getSiteOccupancy(request, call).message)
            })
        handle(
            Methods.listResidents,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListResidentsRequest.self, message)
                return try RPCMessages.answer(try await provider.listResidents(request, call).message)
            })
        handle(
            Methods.grantConsent,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GrantConsentRequest.self, message)
                return try RPCMessages.answer(try await provider.grantConsent(request, call).message)
            })
        handle(
            Methods.withdrawConsent,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.WithdrawConsentRequest.self, message)
                return try RPCMessages.answer(try await provider.withdrawConsent(request, call).message)
            })
        handle(
            Methods.getConsent,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetConsentRequest.self, message)
                return try RPCMessages.answer(try await provider.getConsent(request, call).message)
            })
        handle(
            Methods.listConsents,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListConsentsRequest.self, message)
                return try RPCMessages.answer(try await provider.listConsents(request, call).message)
            })
        handle(
            Methods.checkConsent,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.CheckConsentRequest.self, message)
                return try RPCMessages.answer(try await provider.checkConsent(request, call).message)
            })
        handle(
            Methods.enrolSchool,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.EnrolSchoolRequest.self, message)
                return try RPCMessages.answer(try await provider.enrolSchool(request, call).message)
            })
        handle(
            Methods.recordAttendance,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.RecordAttendanceRequest.self, message)
                return try RPCMessages.answer(try await provider.recordAttendance(request, call).message)
            })
        handle(
            Methods.endEnrolment,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.EndEnrolmentRequest.self, message)
                return try RPCMessages.answer(try await provider.endEnrolment(request, call).message)
            })
        handle(
            Methods.getEnrolment,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetEnrolmentRequest.self, message)
                return try RPCMessages.answer(try await provider.getEnrolment(request, call).message)
            })
        handle(
            Methods.listEnrolments,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListEnrolmentsRequest.self, message)
                return try RPCMessages.answer(try await provider.listEnrolments(request, call).message)
            })
        handle(
            Methods.createNote,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.CreateNoteRequest.self, message)
                return try RPCMessages.answer(try await provider.createNote(request, call).message)
            })
        handle(
            Methods.getNote,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetNoteRequest.self, message)
                return try RPCMessages.answer(try await provider.getNote(request, call).message)
            })
        handle(
            Methods.listNotes,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListNotesRequest.self, message)
                return try RPCMessages.answer(try await provider.listNotes(request, call).message)
            })
        handleClientStream(Methods.uploadAttachment, admit, provider.uploadAttachment)
        handleServerStream(Methods.downloadAttachment, admit, provider.downloadAttachment)
        handle(
            Methods.getAttachment,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetAttachmentRequest.self, message)
                return try RPCMessages.answer(try await provider.getAttachment(request, call).message)
            })
        handle(
            Methods.listAttachments,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListAttachmentsRequest.self, message)
                return try RPCMessages.answer(try await provider.listAttachments(request, call).message)
            })
        handle(
            Methods.voidRecord,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.VoidRecordRequest.self, message)
                return try RPCMessages.answer(try await provider.voidRecord(request, call).message)
            })
        handle(
            Methods.listPossibleDuplicates,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListPossibleDuplicatesRequest.self, message)
                return try RPCMessages.answer(
                    try await provider.listPossibleDuplicates(request, call).message)
            })
        handle(
            Methods.listRevisions,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListRevisionsRequest.self, message)
                return try RPCMessages.answer(try await provider.listRevisions(request, call).message)
            })
        handle(
            Methods.getRevision,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.GetRevisionRequest.self, message)
                return try RPCMessages.answer(try await provider.getRevision(request, call).message)
            })
        handle(
            Methods.listOverdue,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.ListOverdueRequest.self, message)
                return try RPCMessages.answer(try await provider.listOverdue(request, call).message)
            })
        handle(
            Methods.searchCases,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.SearchCasesRequest.self, message)
                return try RPCMessages.answer(try await provider.searchCases(request, call).message)
            })
        handle(
            Methods.searchFamilies,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.SearchFamiliesRequest.self, message)
                return try RPCMessages.answer(try await provider.searchFamilies(request, call).message)
            })
    }
}

/// Calls pegase.family.v1.FamilyService.
public struct FamilyServiceClient<Caller: RPCCaller>: Sendable {
    public let caller: Caller

    public init(_ caller: Caller) {
        self.caller = caller
    }

    /// Adds a family.
    public func createFamily(
        _ request: FamilyV1.CreateFamilyRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Family {
        try await caller.unary(Methods.createFamily, request, options)
    }

    /// Reads one family.
    public func getFamily(
        _ request: FamilyV1.GetFamilyRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Family {
        try await caller.unary(Methods.getFamily, request, options)
    }

    /// Reads a page of families.
    public func listFamilies(
        _ request: FamilyV1.ListFamiliesRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListFamiliesResponse {
        try await caller.unary(Methods.listFamilies, request, options)
    }

    /// Changes the fields of a family that `update_mask` names.
    public func updateFamily(
        _ request: FamilyV1.UpdateFamilyRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Family {
        try await caller.unary(Methods.updateFamily, request, options)
    }

    /// Sets a family aside: out of lists, still readable, until its purge time.
    public func archiveFamily(
        _ request: FamilyV1.ArchiveFamilyRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Family {
        try await caller.unary(Methods.archiveFamily, request, options)
    }

    /// Brings an archived family back.
    public func undeleteFamily(
        _ request: FamilyV1.UndeleteFamilyRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Family {
        try await caller.unary(Methods.undeleteFamily, request, options)
    }

    /// Adds a member.
    public func createMember(
        _ request: FamilyV1.CreateMemberRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Member {
        try await caller.unary(Methods.createMember, request, options)
    }

    /// Reads one member.
    public func getMember(
        _ request: FamilyV1.GetMemberRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Member {
        try await caller.unary(Methods.getMember, request, options)
    }

    /// Reads a page of members, in the order they were made.
    public func listMembers(
        _ request: FamilyV1.ListMembersRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListMembersResponse {
        try await caller.unary(Methods.listMembers, request, options)
    }

    /// Changes the fields of a member that `update_mask` names.
    public func updateMember(
        _ request: FamilyV1.UpdateMemberRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Member {
        try await caller.unary(Methods.updateMember, request, options)
    }

    /// Takes a member out of the family; past revisions stay.
    public func removeMember(
        _ request: FamilyV1.RemoveMemberRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Member {
        try await caller.unary(Methods.removeMember, request, options)
    }

    /// Records what was found of a member's capacity as a parent; it counts once another person approves it.
    public func assessParentalCapacity(
        _ request: FamilyV1.AssessParentalCapacityRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Member {
        try await caller.unary(Methods.assessParentalCapacity, request, options)
    }

    /// Approves what another person found.
    public func approveParentalCapacity(
        _ request: FamilyV1.ApproveParentalCapacityRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Member {
        try await caller.unary(Methods.approveParentalCapacity, request, options)
    }

    /// Opens a family's follow-up.
    public func startFamilyFollowUp(
        _ request: FamilyV1.StartFamilyFollowUpRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.FamilyFollowUp {
        try await caller.unary(Methods.startFamilyFollowUp, request, options)
    }

    /// Begins a follow-up that was only proposed.
    public func activateFamilyFollowUp(
        _ request: FamilyV1.ActivateFamilyFollowUpRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.FamilyFollowUp {
        try await caller.unary(Methods.activateFamilyFollowUp, request, options)
    }

    /// Lets a follow-up last longer.
    public func extendFamilyFollowUp(
        _ request: FamilyV1.ExtendFamilyFollowUpRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.FamilyFollowUp {
        try await caller.unary(Methods.extendFamilyFollowUp, request, options)
    }

    /// Ends a follow-up; before its time only by a manager.
    public func closeFamilyFollowUp(
        _ request: FamilyV1.CloseFamilyFollowUpRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.FamilyFollowUp {
        try await caller.unary(Methods.closeFamilyFollowUp, request, options)
    }

    /// Reads one follow-up.
    public func getFamilyFollowUp(
        _ request: FamilyV1.GetFamilyFollowUpRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.FamilyFollowUp {
        try await caller.unary(Methods.getFamilyFollowUp, request, options)
    }

    /// Reads a page of a family's follow-ups.
    public func listFamilyFollowUps(
        _ request: FamilyV1.ListFamilyFollowUpsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListFamilyFollowUpsResponse {
        try await caller.unary(Methods.listFamilyFollowUps, request, options)
    }

    /// Records a visit to a family or a child.
    public func recordVisit(
        _ request: FamilyV1.RecordVisitRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Visit {
        try await caller.unary(Methods.recordVisit, request, options)
    }

    /// Reads one visit.
    public func getVisit(
        _ request: FamilyV1.GetVisitRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Visit {
        try await caller.unary(Methods.getVisit, request, options)
    }

    /// Reads a page of visits of a follow-up or a case, the latest first.
    public func listVisits(
        _ request: FamilyV1.ListVisitsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListVisitsResponse {
        try await caller.unary(Methods.listVisits, request, options)
    }

    /// Opens the case of a child: no name, papers, sex, age or family needed.
    public func identifyChild(
        _ request: FamilyV1.IdentifyChildRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await caller.unary(Methods.identifyChild, request, options)
    }

    /// Reads one case.
    public func getCase(
        _ request: FamilyV1.GetCaseRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await caller.unary(Methods.getCase, request, options)
    }

    /// Reads several cases.
    public func batchGetCases(
        _ request: FamilyV1.BatchGetCasesRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.BatchGetCasesResponse {
        try await caller.unary(Methods.batchGetCases, request, options)
    }

    /// Reads a page of cases.
    public func listCases(
        _ request: FamilyV1.ListCasesRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListCasesResponse {
        try await caller.unary(Methods.listCases, request, options)
    }

    /// Counts cases: of all that a filter finds, or by state, risk, worker or site.
    public func countCases(
        _ request: FamilyV1.CountCasesRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.CountCasesResponse {
        try await caller.unary(Methods.countCases, request, options)
    }

    /// Changes what is known of a child; its state changes by the procedure alone.
    public func updateCase(
        _ request: FamilyV1.UpdateCaseRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await caller.unary(Methods.updateCase, request, options)
    }

    /// Says whether the child is a victim or at risk.
    public func screenChild(
        _ request: FamilyV1.ScreenChildRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await caller.unary(Methods.screenChild, request, options)
    }

    /// Takes the child into the programme.
    public func registerCase(
        _ request: FamilyV1.RegisterCaseRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await caller.unary(Methods.registerCase, request, options)
    }

    /// Records an assessment, for somebody else to approve.
    public func submitAssessment(
        _ request: FamilyV1.SubmitAssessmentRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Assessment {
        try await caller.unary(Methods.submitAssessment, request, options)
    }

    /// Approves another person's assessment.
    public func approveAssessment(
        _ request: FamilyV1.ApproveAssessmentRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Assessment {
        try await caller.unary(Methods.approveAssessment, request, options)
    }

    /// Sends another person's assessment back, with what is to be done about it.
    public func rejectAssessment(
        _ request: FamilyV1.RejectAssessmentRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Assessment {
        try await caller.unary(Methods.rejectAssessment, request, options)
    }

    /// Reads one assessment.
    public func getAssessment(
        _ request: FamilyV1.GetAssessmentRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Assessment {
        try await caller.unary(Methods.getAssessment, request, options)
    }

    /// Reads a page of a case's assessments.
    public func listAssessments(
        _ request: FamilyV1.ListAssessmentsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListAssessmentsResponse {
        try await caller.unary(Methods.listAssessments, request, options)
    }

    /// Records a plan of care, for somebody else to approve.
    public func submitCarePlan(
        _ request: FamilyV1.SubmitCarePlanRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.CarePlan {
        try await caller.unary(Methods.submitCarePlan, request, options)
    }

    /// Approves another person's plan.
    public func approveCarePlan(
        _ request: FamilyV1.ApproveCarePlanRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.CarePlan {
        try await caller.unary(Methods.approveCarePlan, request, options)
    }

    /// Sends another person's plan back, with what is to be done about it.
    public func rejectCarePlan(
        _ request: FamilyV1.RejectCarePlanRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.CarePlan {
        try await caller.unary(Methods.rejectCarePlan, request, options)
    }

    /// Reads one plan.
    public func getCarePlan(
        _ request: FamilyV1.GetCarePlanRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.CarePlan {
        try await caller.unary(Methods.getCarePlan, request, options)
    }

    /// Reads a page of a case's plans.
    public func listCarePlans(
        _ request: FamilyV1.ListCarePlansRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListCarePlansResponse {
        try await caller.unary(Methods.listCarePlans, request, options)
    }

    /// Records support that a child was given, alone or in a group.
    public func recordService(
        _ request: FamilyV1.RecordServiceRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ServiceDelivery {
        try await caller.unary(Methods.recordService, request, options)
    }

    /// Reads one service.
    public func getService(
        _ request: FamilyV1.GetServiceRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ServiceDelivery {
        try await caller.unary(Methods.getService, request, options)
    }

    /// Reads a page of the services a child was given.
    public func listServices(
        _ request: FamilyV1.ListServicesRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListServicesResponse {
        try await caller.unary(Methods.listServices, request, options)
    }

    /// Records what was done to a child, once for each time.
    public func recordExploitationEpisode(
        _ request: FamilyV1.RecordExploitationEpisodeRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ExploitationEpisode {
        try await caller.unary(Methods.recordExploitationEpisode, request, options)
    }

    /// Changes the fields that `update_mask` names.
    public func updateExploitationEpisode(
        _ request: FamilyV1.UpdateExploitationEpisodeRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ExploitationEpisode {
        try await caller.unary(Methods.updateExploitationEpisode, request, options)
    }

    /// Reads one episode.
    public func getExploitationEpisode(
        _ request: FamilyV1.GetExploitationEpisodeRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ExploitationEpisode {
        try await caller.unary(Methods.getExploitationEpisode, request, options)
    }

    /// Reads a page of a child's episodes.
    public func listExploitationEpisodes(
        _ request: FamilyV1.ListExploitationEpisodesRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListExploitationEpisodesResponse {
        try await caller.unary(Methods.listExploitationEpisodes, request, options)
    }

    /// Begins to look for the child's family.
    public func startFamilyTracing(
        _ request: FamilyV1.StartFamilyTracingRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await caller.unary(Methods.startFamilyTracing, request, options)
    }

    /// Says how the search ended.
    public func recordTracingResult(
        _ request: FamilyV1.RecordTracingResultRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await caller.unary(Methods.recordTracingResult, request, options)
    }

    /// Calls a panel on what is best for the child.
    public func requestBestInterestDecision(
        _ request: FamilyV1.RequestBestInterestDecisionRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.BestInterestDecision {
        try await caller.unary(Methods.requestBestInterestDecision, request, options)
    }

    /// Records what the panel decided, and takes the step that follows from it.
    public func recordBestInterestDecision(
        _ request: FamilyV1.RecordBestInterestDecisionRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.BestInterestDecision {
        try await caller.unary(Methods.recordBestInterestDecision, request, options)
    }

    /// Reads one decision.
    public func getBestInterestDecision(
        _ request: FamilyV1.GetBestInterestDecisionRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.BestInterestDecision {
        try await caller.unary(Methods.getBestInterestDecision, request, options)
    }

    /// Reads a page of a case's decisions.
    public func listBestInterestDecisions(
        _ request: FamilyV1.ListBestInterestDecisionsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListBestInterestDecisionsResponse {
        try await caller.unary(Methods.listBestInterestDecisions, request, options)
    }

    /// Records what an authority decided.
    public func recordAuthorityDecision(
        _ request: FamilyV1.RecordAuthorityDecisionRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.AuthorityDecision {
        try await caller.unary(Methods.recordAuthorityDecision, request, options)
    }

    /// Reads one authority's decision.
    public func getAuthorityDecision(
        _ request: FamilyV1.GetAuthorityDecisionRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.AuthorityDecision {
        try await caller.unary(Methods.getAuthorityDecision, request, options)
    }

    /// Reads a page of authorities' decisions on a case.
    public func listAuthorityDecisions(
        _ request: FamilyV1.ListAuthorityDecisionsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListAuthorityDecisionsResponse {
        try await caller.unary(Methods.listAuthorityDecisions, request, options)
    }

    /// Takes back the preparation of a return: always allowed.
    public func withdrawReintegration(
        _ request: FamilyV1.WithdrawReintegrationRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await caller.unary(Methods.withdrawReintegration, request, options)
    }

    /// Lets the child live with its family on trial.
    public func startTrial(
        _ request: FamilyV1.StartTrialRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ReintegrationTrial {
        try await caller.unary(Methods.startTrial, request, options)
    }

    /// Records a visit during the trial.
    public func recordTrialVisit(
        _ request: FamilyV1.RecordTrialVisitRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ReintegrationTrial {
        try await caller.unary(Methods.recordTrialVisit, request, options)
    }

    /// Lets the trial last longer.
    public func extendTrial(
        _ request: FamilyV1.ExtendTrialRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ReintegrationTrial {
        try await caller.unary(Methods.extendTrial, request, options)
    }

    /// Ends the trial; for safety at once and by anybody on the case.
    public func closeTrial(
        _ request: FamilyV1.CloseTrialRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ReintegrationTrial {
        try await caller.unary(Methods.closeTrial, request, options)
    }

    /// Reads one trial.
    public func getTrial(
        _ request: FamilyV1.GetTrialRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ReintegrationTrial {
        try await caller.unary(Methods.getTrial, request, options)
    }

    /// Reads a page of a case's trials.
    public func listTrials(
        _ request: FamilyV1.ListTrialsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListTrialsResponse {
        try await caller.unary(Methods.listTrials, request, options)
    }

    /// Records how the child fares after its return.
    public func recordPostIntegrationReview(
        _ request: FamilyV1.RecordPostIntegrationReviewRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.PostIntegrationReview {
        try await caller.unary(Methods.recordPostIntegrationReview, request, options)
    }

    /// Reads one review.
    public func getPostIntegrationReview(
        _ request: FamilyV1.GetPostIntegrationReviewRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.PostIntegrationReview {
        try await caller.unary(Methods.getPostIntegrationReview, request, options)
    }

    /// Reads a page of a case's reviews.
    public func listPostIntegrationReviews(
        _ request: FamilyV1.ListPostIntegrationReviewsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListPostIntegrationReviewsResponse {
        try await caller.unary(Methods.listPostIntegrationReviews, request, options)
    }

    /// Says that the child is missing; consents are frozen.
    public func suspendCase(
        _ request: FamilyV1.SuspendCaseRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await caller.unary(Methods.suspendCase, request, options)
    }

    /// Says that the child is back.
    public func resumeCase(
        _ request: FamilyV1.ResumeCaseRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await caller.unary(Methods.resumeCase, request, options)
    }

    /// Closes a case, with what its reason has to show.
    public func closeCase(
        _ request: FamilyV1.CloseCaseRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await caller.unary(Methods.closeCase, request, options)
    }

    /// Opens a closed case again, as a new episode.
    public func reopenCase(
        _ request: FamilyV1.ReopenCaseRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await caller.unary(Methods.reopenCase, request, options)
    }

    /// Has a closed case purged that was kept long enough, with all that is under it. It can be read, and kept after all,
    /// until its `meta.purge_time`.
    public func purgeCase(
        _ request: FamilyV1.PurgeCaseRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await caller.unary(Methods.purgeCase, request, options)
    }

    /// Keeps a closed case longer than the programme says, or after all.
    public func keepCase(
        _ request: FamilyV1.KeepCaseRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await caller.unary(Methods.keepCase, request, options)
    }

    /// Asks a second person to agree to a request.
    public func requestApproval(
        _ request: FamilyV1.RequestApprovalRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Approval {
        try await caller.unary(Methods.requestApproval, request, options)
    }

    /// Agrees to what another staff member asks for.
    public func giveApproval(
        _ request: FamilyV1.GiveApprovalRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Approval {
        try await caller.unary(Methods.giveApproval, request, options)
    }

    /// Does not agree to what another staff member asks for.
    public func refuseApproval(
        _ request: FamilyV1.RefuseApprovalRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Approval {
        try await caller.unary(Methods.refuseApproval, request, options)
    }

    /// Takes back what the caller asked for.
    public func withdrawApproval(
        _ request: FamilyV1.WithdrawApprovalRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Approval {
        try await caller.unary(Methods.withdrawApproval, request, options)
    }

    /// Reads one approval.
    public func getApproval(
        _ request: FamilyV1.GetApprovalRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Approval {
        try await caller.unary(Methods.getApproval, request, options)
    }

    /// Reads a page of what waits for a second person, or of what one has asked for.
    public func listApprovals(
        _ request: FamilyV1.ListApprovalsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListApprovalsResponse {
        try await caller.unary(Methods.listApprovals, request, options)
    }

    /// Says which steps the procedure has from here, and what each still lacks. Only to who may see the whole case:
    /// RECORD_RESTRICTED to others.
    public func explainTransition(
        _ request: FamilyV1.ExplainTransitionRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ExplainTransitionResponse {
        try await caller.unary(Methods.explainTransition, request, options)
    }

    /// Says who are brothers and sisters.
    public func createSiblingGroup(
        _ request: FamilyV1.CreateSiblingGroupRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.SiblingGroup {
        try await caller.unary(Methods.createSiblingGroup, request, options)
    }

    /// Adds a brother or sister.
    public func addSibling(
        _ request: FamilyV1.AddSiblingRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.SiblingGroup {
        try await caller.unary(Methods.addSibling, request, options)
    }

    /// Takes a child out of a group that it was put into by mistake.
    public func removeSibling(
        _ request: FamilyV1.RemoveSiblingRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.SiblingGroup {
        try await caller.unary(Methods.removeSibling, request, options)
    }

    /// Reads one group.
    public func getSiblingGroup(
        _ request: FamilyV1.GetSiblingGroupRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.SiblingGroup {
        try await caller.unary(Methods.getSiblingGroup, request, options)
    }

    /// Reads a page of groups.
    public func listSiblingGroups(
        _ request: FamilyV1.ListSiblingGroupsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListSiblingGroupsResponse {
        try await caller.unary(Methods.listSiblingGroups, request, options)
    }

    /// Asks for leave to keep a child apart from its brothers and sisters.
    public func requestSeparationException(
        _ request: FamilyV1.RequestSeparationExceptionRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.SiblingGroup {
        try await caller.unary(Methods.requestSeparationException, request, options)
    }

    /// Gives the leave; two must.
    public func approveSeparationException(
        _ request: FamilyV1.ApproveSeparationExceptionRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.SiblingGroup {
        try await caller.unary(Methods.approveSeparationException, request, options)
    }

    /// Proposes a place for all brothers and sisters together, or for none.
    public func placeSiblingGroup(
        _ request: FamilyV1.PlaceSiblingGroupRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.PlaceSiblingGroupResponse {
        try await caller.unary(Methods.placeSiblingGroup, request, options)
    }

    /// Proposes a place for a child; an emergency's begins at once.
    public func createPlacement(
        _ request: FamilyV1.CreatePlacementRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Placement {
        try await caller.unary(Methods.createPlacement, request, options)
    }

    /// Approves a proposed placement, and with it those of the same proposal.
    public func approvePlacement(
        _ request: FamilyV1.ApprovePlacementRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Placement {
        try await caller.unary(Methods.approvePlacement, request, options)
    }

    /// Ends a placement.
    public func endPlacement(
        _ request: FamilyV1.EndPlacementRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Placement {
        try await caller.unary(Methods.endPlacement, request, options)
    }

    /// Reads one placement.
    public func getPlacement(
        _ request: FamilyV1.GetPlacementRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Placement {
        try await caller.unary(Methods.getPlacement, request, options)
    }

    /// Reads a page of a case's placements.
    public func listPlacements(
        _ request: FamilyV1.ListPlacementsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListPlacementsResponse {
        try await caller.unary(Methods.listPlacements, request, options)
    }

    /// Says how many children live in a site of the partner: to managers how many in all, to others how many of those whose
    /// case they may see whole.
    public func getSiteOccupancy(
        _ request: FamilyV1.GetSiteOccupancyRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.GetSiteOccupancyResponse {
        try await caller.unary(Methods.getSiteOccupancy, request, options)
    }

    /// Reads a page of the children in a site, today or on a day, each with its case and its placement.
    public func listResidents(
        _ request: FamilyV1.ListResidentsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListResidentsResponse {
        try await caller.unary(Methods.listResidents, request, options)
    }

    /// Records that somebody agreed.
    public func grantConsent(
        _ request: FamilyV1.GrantConsentRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Consent {
        try await caller.unary(Methods.grantConsent, request, options)
    }

    /// Takes back a consent: at once.
    public func withdrawConsent(
        _ request: FamilyV1.WithdrawConsentRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Consent {
        try await caller.unary(Methods.withdrawConsent, request, options)
    }

    /// Reads one consent.
    public func getConsent(
        _ request: FamilyV1.GetConsentRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Consent {
        try await caller.unary(Methods.getConsent, request, options)
    }

    /// Reads a page of the consents of a child or a family.
    public func listConsents(
        _ request: FamilyV1.ListConsentsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListConsentsResponse {
        try await caller.unary(Methods.listConsents, request, options)
    }

    /// Says whether somebody may be told something now. Only to who may see the whole case: RECORD_RESTRICTED to others.
    public func checkConsent(
        _ request: FamilyV1.CheckConsentRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.CheckConsentResponse {
        try await caller.unary(Methods.checkConsent, request, options)
    }

    /// Enrols a child in a school.
    public func enrolSchool(
        _ request: FamilyV1.EnrolSchoolRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.SchoolEnrolment {
        try await caller.unary(Methods.enrolSchool, request, options)
    }

    /// Records a month of a child's attendance.
    public func recordAttendance(
        _ request: FamilyV1.RecordAttendanceRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.SchoolEnrolment {
        try await caller.unary(Methods.recordAttendance, request, options)
    }

    /// Ends an enrolment.
    public func endEnrolment(
        _ request: FamilyV1.EndEnrolmentRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.SchoolEnrolment {
        try await caller.unary(Methods.endEnrolment, request, options)
    }

    /// Reads one enrolment.
    public func getEnrolment(
        _ request: FamilyV1.GetEnrolmentRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.SchoolEnrolment {
        try await caller.unary(Methods.getEnrolment, request, options)
    }

    /// Reads a page of a child's enrolments.
    public func listEnrolments(
        _ request: FamilyV1.ListEnrolmentsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListEnrolmentsResponse {
        try await caller.unary(Methods.listEnrolments, request, options)
    }

    /// Writes a note about a child or a family.
    public func createNote(
        _ request: FamilyV1.CreateNoteRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Note {
        try await caller.unary(Methods.createNote, request, options)
    }

    /// Reads one note.
    public func getNote(
        _ request: FamilyV1.GetNoteRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Note {
        try await caller.unary(Methods.getNote, request, options)
    }

    /// Reads a page of the notes about a child or a family, the latest first.
    public func listNotes(
        _ request: FamilyV1.ListNotesRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListNotesResponse {
        try await caller.unary(Methods.listNotes, request, options)
    }

    /// Uploads an attachment in chunks, or goes on with one.
    public func uploadAttachment(
        _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> RPCUpload<FamilyV1.UploadAttachmentRequest, FamilyV1.Attachment> {
        try await caller.clientStream(Methods.uploadAttachment, options)
    }

    /// Downloads an attachment in chunks.
    public func downloadAttachment(
        _ request: FamilyV1.DownloadAttachmentRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> RPCResponses<FamilyV1.DownloadAttachmentResponse> {
        try await caller.serverStream(Methods.downloadAttachment, request, options)
    }

    /// Reads what an attachment is.
    public func getAttachment(
        _ request: FamilyV1.GetAttachmentRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.Attachment {
        try await caller.unary(Methods.getAttachment, request, options)
    }

    /// Reads a page of the attachments about a child or a family.
    public func listAttachments(
        _ request: FamilyV1.ListAttachmentsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListAttachmentsResponse {
        try await caller.unary(Methods.listAttachments, request, options)
    }

    /// Voids a record that should not be there; it stays as history.
    public func voidRecord(
        _ request: FamilyV1.VoidRecordRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.VoidRecordResponse {
        try await caller.unary(Methods.voidRecord, request, options)
    }

    /// Reads a page of pairs of cases that may be of one child.
    public func listPossibleDuplicates(
        _ request: FamilyV1.ListPossibleDuplicatesRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListPossibleDuplicatesResponse {
        try await caller.unary(Methods.listPossibleDuplicates, request, options)
    }

    /// Reads who changed a record, when, and which fields.
    public func listRevisions(
        _ request: FamilyV1.ListRevisionsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListRevisionsResponse {
        try await caller.unary(Methods.listRevisions, request, options)
    }

    /// Reads a record as it once was, and what has changed since an earlier revision.
    public func getRevision(
        _ request: FamilyV1.GetRevisionRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.GetRevisionResponse {
        try await caller.unary(Methods.getRevision, request, options)
    }

    /// Reads what is overdue: steps of cases, visits, ends of follow-ups, emergency placements, plans for children who grow
    /// out of their site. The last two only to who may see the whole case.
    public func listOverdue(
        _ request: FamilyV1.ListOverdueRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.ListOverdueResponse {
        try await caller.unary(Methods.listOverdue, request, options)
    }

    /// Finds children by name, or one by its case code.
    public func searchCases(
        _ request: FamilyV1.SearchCasesRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.SearchCasesResponse {
        try await caller.unary(Methods.searchCases, request, options)
    }

    /// Finds families by the name of a member, or one by its case code.
    public func searchFamilies(
        _ request: FamilyV1.SearchFamiliesRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.SearchFamiliesResponse {
        try await caller.unary(Methods.searchFamilies, request, options)
    }
}
