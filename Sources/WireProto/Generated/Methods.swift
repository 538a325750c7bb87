// Written by scripts/generate from proto/. Do not edit: change the proto.

/// Every RPC of the contract. Ids are places in proto/methods.txt and never move.
public enum Methods {
    public static let healthCheck = RPCMethod(
        id: MethodID(rawValue: 0), path: "/grpc.health.v1.Health/Check",
        shape: .unary, isIdempotent: true,
        input: HealthV1.HealthCheckRequest.schema,
        output: HealthV1.HealthCheckResponse.schema)

    public static let healthWatch = RPCMethod(
        id: MethodID(rawValue: 1), path: "/grpc.health.v1.Health/Watch",
        shape: .serverStream, isIdempotent: true,
        input: HealthV1.HealthCheckRequest.schema,
        output: HealthV1.HealthCheckResponse.schema)

    public static let serverReflectionV1ServerReflectionInfo = RPCMethod(
        id: MethodID(rawValue: 2), path: "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
        shape: .bidirectional, isIdempotent: true,
        input: ReflectionV1.ServerReflectionRequest.schema,
        output: ReflectionV1.ServerReflectionResponse.schema)

    public static let serverReflectionV1AlphaServerReflectionInfo = RPCMethod(
        id: MethodID(rawValue: 3), path: "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
        shape: .bidirectional, isIdempotent: true,
        input: ReflectionV1Alpha.ServerReflectionRequest.schema,
        output: ReflectionV1Alpha.ServerReflectionResponse.schema)

    /// Adds a family.
    public static let createFamily = RPCMethod(
        id: MethodID(rawValue: 4), path: "/pegase.family.v1.FamilyService/CreateFamily",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.CreateFamilyRequest.schema,
        output: FamilyV1.Family.schema)

    /// Reads one family.
    public static let getFamily = RPCMethod(
        id: MethodID(rawValue: 5), path: "/pegase.family.v1.FamilyService/GetFamily",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetFamilyRequest.schema,
        output: FamilyV1.Family.schema)

    /// Reads a page of families.
    public static let listFamilies = RPCMethod(
        id: MethodID(rawValue: 6), path: "/pegase.family.v1.FamilyService/ListFamilies",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListFamiliesRequest.schema,
        output: FamilyV1.ListFamiliesResponse.schema)

    /// Changes the fields of a family that `update_mask` names.
    public static let updateFamily = RPCMethod(
        id: MethodID(rawValue: 7), path: "/pegase.family.v1.FamilyService/UpdateFamily",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.UpdateFamilyRequest.schema,
        output: FamilyV1.Family.schema)

    /// Sets a family aside: out of lists, still readable, until its purge time.
    public static let archiveFamily = RPCMethod(
        id: MethodID(rawValue: 8), path: "/pegase.family.v1.FamilyService/ArchiveFamily",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.ArchiveFamilyRequest.schema,
        output: FamilyV1.Family.schema)

    /// Brings an archived family back.
    public static let undeleteFamily = RPCMethod(
        id: MethodID(rawValue: 9), path: "/pegase.family.v1.FamilyService/UndeleteFamily",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.UndeleteFamilyRequest.schema,
        output: FamilyV1.Family.schema)

    /// Adds a member.
    public static let createMember = RPCMethod(
        id: MethodID(rawValue: 10), path: "/pegase.family.v1.FamilyService/CreateMember",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.CreateMemberRequest.schema,
        output: FamilyV1.Member.schema)

    /// Reads one member.
    public static let getMember = RPCMethod(
        id: MethodID(rawValue: 11), path: "/pegase.family.v1.FamilyService/GetMember",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetMemberRequest.schema,
        output: FamilyV1.Member.schema)

    /// Reads a page of members, in the order they were made.
    public static let listMembers = RPCMethod(
        id: MethodID(rawValue: 12), path: "/pegase.family.v1.FamilyService/ListMembers",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListMembersRequest.schema,
        output: FamilyV1.ListMembersResponse.schema)

    /// Changes the fields of a member that `update_mask` names.
    public static let updateMember = RPCMethod(
        id: MethodID(rawValue: 13), path: "/pegase.family.v1.FamilyService/UpdateMember",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.UpdateMemberRequest.schema,
        output: FamilyV1.Member.schema)

    /// Takes a member out of the family; past revisions stay.
    public static let removeMember = RPCMethod(
        id: MethodID(rawValue: 14), path: "/pegase.family.v1.FamilyService/RemoveMember",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RemoveMemberRequest.schema,
        output: FamilyV1.Member.schema)

    /// Says who the gateway takes the caller for. Whom the registry does not let in hears why, as with every other
    /// method.
    public static let whoAmI = RPCMethod(
        id: MethodID(rawValue: 15), path: "/pegase.gateway.v1.GatewayService/WhoAmI",
        shape: .unary, isIdempotent: true,
        input: GatewayV1.WhoAmIRequest.schema,
        output: GatewayV1.WhoAmIResponse.schema)

    /// Adds a partner.
    public static let createPartner = RPCMethod(
        id: MethodID(rawValue: 16), path: "/pegase.partner.v1.PartnerService/CreatePartner",
        shape: .unary, isIdempotent: false,
        input: PartnerV1.CreatePartnerRequest.schema,
        output: PartnerV1.Partner.schema)

    /// Reads one partner.
    public static let getPartner = RPCMethod(
        id: MethodID(rawValue: 17), path: "/pegase.partner.v1.PartnerService/GetPartner",
        shape: .unary, isIdempotent: true,
        input: PartnerV1.GetPartnerRequest.schema,
        output: PartnerV1.Partner.schema)

    /// Reads a page of partners, in the order they were made.
    public static let listPartners = RPCMethod(
        id: MethodID(rawValue: 18), path: "/pegase.partner.v1.PartnerService/ListPartners",
        shape: .unary, isIdempotent: true,
        input: PartnerV1.ListPartnersRequest.schema,
        output: PartnerV1.ListPartnersResponse.schema)

    /// Changes the fields of a partner that `update_mask` names.
    public static let updatePartner = RPCMethod(
        id: MethodID(rawValue: 19), path: "/pegase.partner.v1.PartnerService/UpdatePartner",
        shape: .unary, isIdempotent: false,
        input: PartnerV1.UpdatePartnerRequest.schema,
        output: PartnerV1.Partner.schema)

    /// Adds a site.
    public static let createSite = RPCMethod(
        id: MethodID(rawValue: 20), path: "/pegase.partner.v1.PartnerService/CreateSite",
        shape: .unary, isIdempotent: false,
        input: PartnerV1.CreateSiteRequest.schema,
        output: PartnerV1.Site.schema)

    /// Reads one site.
    public static let getSite = RPCMethod(
        id: MethodID(rawValue: 21), path: "/pegase.partner.v1.PartnerService/GetSite",
        shape: .unary, isIdempotent: true,
        input: PartnerV1.GetSiteRequest.schema,
        output: PartnerV1.Site.schema)

    /// Reads a page of sites, in the order they were made.
    public static let listSites = RPCMethod(
        id: MethodID(rawValue: 22), path: "/pegase.partner.v1.PartnerService/ListSites",
        shape: .unary, isIdempotent: true,
        input: PartnerV1.ListSitesRequest.schema,
        output: PartnerV1.ListSitesResponse.schema)

    /// Changes the fields of a site that `update_mask` names.
    public static let updateSite = RPCMethod(
        id: MethodID(rawValue: 23), path: "/pegase.partner.v1.PartnerService/UpdateSite",
        shape: .unary, isIdempotent: false,
        input: PartnerV1.UpdateSiteRequest.schema,
        output: PartnerV1.Site.schema)

    /// Adds a staff member.
    public static let createStaff = RPCMethod(
        id: MethodID(rawValue: 24), path: "/pegase.partner.v1.PartnerService/CreateStaff",
        shape: .unary, isIdempotent: false,
        input: PartnerV1.CreateStaffRequest.schema,
        output: PartnerV1.Staff.schema)

    /// Reads one staff member.
    public static let getStaff = RPCMethod(
        id: MethodID(rawValue: 25), path: "/pegase.partner.v1.PartnerService/GetStaff",
        shape: .unary, isIdempotent: true,
        input: PartnerV1.GetStaffRequest.schema,
        output: PartnerV1.Staff.schema)

    /// Reads a page of staff members, in the order they were made.
    public static let listStaff = RPCMethod(
        id: MethodID(rawValue: 26), path: "/pegase.partner.v1.PartnerService/ListStaff",
        shape: .unary, isIdempotent: true,
        input: PartnerV1.ListStaffRequest.schema,
        output: PartnerV1.ListStaffResponse.schema)

    /// Changes the fields of a staff member that `update_mask` names.
    public static let updateStaff = RPCMethod(
        id: MethodID(rawValue: 27), path: "/pegase.partner.v1.PartnerService/UpdateStaff",
        shape: .unary, isIdempotent: false,
        input: PartnerV1.UpdateStaffRequest.schema,
        output: PartnerV1.Staff.schema)

    /// Binds the identity in a certificate to a partner: from then on its calls are accepted.
    public static let registerSystem = RPCMethod(
        id: MethodID(rawValue: 28), path: "/pegase.partner.v1.PartnerService/RegisterSystem",
        shape: .unary, isIdempotent: false,
        input: PartnerV1.RegisterSystemRequest.schema,
        output: PartnerV1.System.schema)

    /// Reads one system.
    public static let getSystem = RPCMethod(
        id: MethodID(rawValue: 29), path: "/pegase.partner.v1.PartnerService/GetSystem",
        shape: .unary, isIdempotent: true,
        input: PartnerV1.GetSystemRequest.schema,
        output: PartnerV1.System.schema)

    /// Reads a page of systems, in the order they were registered.
    public static let listSystems = RPCMethod(
        id: MethodID(rawValue: 30), path: "/pegase.partner.v1.PartnerService/ListSystems",
        shape: .unary, isIdempotent: true,
        input: PartnerV1.ListSystemsRequest.schema,
        output: PartnerV1.ListSystemsResponse.schema)

    /// Refuses a system from now on, on open connections too, within five seconds.
    public static let revokeSystem = RPCMethod(
        id: MethodID(rawValue: 31), path: "/pegase.partner.v1.PartnerService/RevokeSystem",
        shape: .unary, isIdempotent: false,
        input: PartnerV1.RevokeSystemRequest.schema,
        output: PartnerV1.System.schema)

    /// Identities and staff roles, for gateways.
    public static let watchAccess = RPCMethod(
        id: MethodID(rawValue: 32), path: "/pegase.partner.v1.WatchService/WatchAccess",
        shape: .serverStream, isIdempotent: true,
        input: PartnerV1.WatchAccessRequest.schema,
        output: PartnerV1.WatchAccessResponse.schema)

    /// Partners, sites, staff and policy numbers, for FamilyService.
    public static let watchDirectory = RPCMethod(
        id: MethodID(rawValue: 33), path: "/pegase.partner.v1.WatchService/WatchDirectory",
        shape: .serverStream, isIdempotent: true,
        input: PartnerV1.WatchDirectoryRequest.schema,
        output: PartnerV1.WatchDirectoryResponse.schema)

    /// Reads what has changed since a cursor, or everything, in batches; ends when the copy stands where the records
    /// stand. It ends with UNAVAILABLE before that when the staff member's roles have changed: go on with another from the
    /// last cursor.
    public static let syncPull = RPCMethod(
        id: MethodID(rawValue: 34), path: "/pegase.family.v1.SyncService/SyncPull",
        shape: .serverStream, isIdempotent: true,
        input: FamilyV1.SyncPullRequest.schema,
        output: FamilyV1.SyncBatch.schema)

    /// Brings changes that were made without a connection. Each is decided by itself, as if its own method had been
    /// called alone, by that method's own policy; the answer has an outcome for each.
    public static let syncPush = RPCMethod(
        id: MethodID(rawValue: 35), path: "/pegase.family.v1.SyncService/SyncPush",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.SyncPushRequest.schema,
        output: FamilyV1.SyncPushResponse.schema)

    /// As SyncPull, and goes on with what changes from then on. A batch without changes every 10 s says that there is
    /// nothing new. It ends with UNAVAILABLE when the service drains, or when the staff member's roles have changed:
    /// open another with the last cursor.
    public static let watchChanges = RPCMethod(
        id: MethodID(rawValue: 36), path: "/pegase.family.v1.SyncService/WatchChanges",
        shape: .serverStream, isIdempotent: true,
        input: FamilyV1.WatchChangesRequest.schema,
        output: FamilyV1.SyncBatch.schema)

    /// Records what was found of a member's capacity as a parent; it counts once another person approves it.
    public static let assessParentalCapacity = RPCMethod(
        id: MethodID(rawValue: 37), path: "/pegase.family.v1.FamilyService/AssessParentalCapacity",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.AssessParentalCapacityRequest.schema,
        output: FamilyV1.Member.schema)

    /// Approves what another person found.
    public static let approveParentalCapacity = RPCMethod(
        id: MethodID(rawValue: 38), path: "/pegase.family.v1.FamilyService/ApproveParentalCapacity",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.ApproveParentalCapacityRequest.schema,
        output: FamilyV1.Member.schema)

    /// Opens a family's follow-up.
    public static let startFamilyFollowUp = RPCMethod(
        id: MethodID(rawValue: 39), path: "/pegase.family.v1.FamilyService/StartFamilyFollowUp",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.StartFamilyFollowUpRequest.schema,
        output: FamilyV1.FamilyFollowUp.schema)

    /// Begins a follow-up that was only proposed.
    public static let activateFamilyFollowUp = RPCMethod(
        id: MethodID(rawValue: 40), path: "/pegase.family.v1.FamilyService/ActivateFamilyFollowUp",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.ActivateFamilyFollowUpRequest.schema,
        output: FamilyV1.FamilyFollowUp.schema)

    /// Lets a follow-up last longer.
    public static let extendFamilyFollowUp = RPCMethod(
        id: MethodID(rawValue: 41), path: "/pegase.family.v1.FamilyService/ExtendFamilyFollowUp",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.ExtendFamilyFollowUpRequest.schema,
        output: FamilyV1.FamilyFollowUp.schema)

    /// Ends a follow-up; before its time only by a manager.
    public static let closeFamilyFollowUp = RPCMethod(
        id: MethodID(rawValue: 42), path: "/pegase.family.v1.FamilyService/CloseFamilyFollowUp",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.CloseFamilyFollowUpRequest.schema,
        output: FamilyV1.FamilyFollowUp.schema)

    /// Reads one follow-up.
    public static let getFamilyFollowUp = RPCMethod(
        id: MethodID(rawValue: 43), path: "/pegase.family.v1.FamilyService/GetFamilyFollowUp",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetFamilyFollowUpRequest.schema,
        output: FamilyV1.FamilyFollowUp.schema)

    /// Reads a page of a family's follow-ups.
    public static let listFamilyFollowUps = RPCMethod(
        id: MethodID(rawValue: 44), path: "/pegase.family.v1.FamilyService/ListFamilyFollowUps",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListFamilyFollowUpsRequest.schema,
        output: FamilyV1.ListFamilyFollowUpsResponse.schema)

    /// Records a visit to a family or a child.
    public static let recordVisit = RPCMethod(
        id: MethodID(rawValue: 45), path: "/pegase.family.v1.FamilyService/RecordVisit",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RecordVisitRequest.schema,
        output: FamilyV1.Visit.schema)

    /// Reads one visit.
    public static let getVisit = RPCMethod(
        id: MethodID(rawValue: 46), path: "/pegase.family.v1.FamilyService/GetVisit",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetVisitRequest.schema,
        output: FamilyV1.Visit.schema)

    /// Reads a page of visits of a follow-up or a case, the latest first.
    public static let listVisits = RPCMethod(
        id: MethodID(rawValue: 47), path: "/pegase.family.v1.FamilyService/ListVisits",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListVisitsRequest.schema,
        output: FamilyV1.ListVisitsResponse.schema)

    /// Opens the case of a child: no name, papers, sex, age or family needed.
    public static let identifyChild = RPCMethod(
        id: MethodID(rawValue: 48), path: "/pegase.family.v1.FamilyService/IdentifyChild",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.IdentifyChildRequest.schema,
        output: FamilyV1.ChildCase.schema)

    /// Reads one case.
    public static let getCase = RPCMethod(
        id: MethodID(rawValue: 49), path: "/pegase.family.v1.FamilyService/GetCase",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetCaseRequest.schema,
        output: FamilyV1.ChildCase.schema)

    /// Reads several cases.
    public static let batchGetCases = RPCMethod(
        id: MethodID(rawValue: 50), path: "/pegase.family.v1.FamilyService/BatchGetCases",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.BatchGetCasesRequest.schema,
        output: FamilyV1.BatchGetCasesResponse.schema)

    /// Reads a page of cases.
    public static let listCases = RPCMethod(
        id: MethodID(rawValue: 51), path: "/pegase.family.v1.FamilyService/ListCases",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListCasesRequest.schema,
        output: FamilyV1.ListCasesResponse.schema)

    /// Changes what is known of a child; its state changes by the procedure alone.
    public static let updateCase = RPCMethod(
        id: MethodID(rawValue: 52), path: "/pegase.family.v1.FamilyService/UpdateCase",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.UpdateCaseRequest.schema,
        output: FamilyV1.ChildCase.schema)

    /// Says whether the child is a victim or at risk.
    public static let screenChild = RPCMethod(
        id: MethodID(rawValue: 53), path: "/pegase.family.v1.FamilyService/ScreenChild",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.ScreenChildRequest.schema,
        output: FamilyV1.ChildCase.schema)

    /// Takes the child into the programme.
    public static let registerCase = RPCMethod(
        id: MethodID(rawValue: 54), path: "/pegase.family.v1.FamilyService/RegisterCase",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RegisterCaseRequest.schema,
        output: FamilyV1.ChildCase.schema)

    /// Records an assessment, for somebody else to approve.
    public static let submitAssessment = RPCMethod(
        id: MethodID(rawValue: 55), path: "/pegase.family.v1.FamilyService/SubmitAssessment",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.SubmitAssessmentRequest.schema,
        output: FamilyV1.Assessment.schema)

    /// Approves another person's assessment.
    public static let approveAssessment = RPCMethod(
        id: MethodID(rawValue: 56), path: "/pegase.family.v1.FamilyService/ApproveAssessment",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.ApproveAssessmentRequest.schema,
        output: FamilyV1.Assessment.schema)

    /// Reads one assessment.
    public static let getAssessment = RPCMethod(
        id: MethodID(rawValue: 57), path: "/pegase.family.v1.FamilyService/GetAssessment",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetAssessmentRequest.schema,
        output: FamilyV1.Assessment.schema)

    /// Reads a page of a case's assessments.
    public static let listAssessments = RPCMethod(
        id: MethodID(rawValue: 58), path: "/pegase.family.v1.FamilyService/ListAssessments",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListAssessmentsRequest.schema,
        output: FamilyV1.ListAssessmentsResponse.schema)

    /// Records a plan of care, for somebody else to approve.
    public static let submitCarePlan = RPCMethod(
        id: MethodID(rawValue: 59), path: "/pegase.family.v1.FamilyService/SubmitCarePlan",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.SubmitCarePlanRequest.schema,
        output: FamilyV1.CarePlan.schema)

    /// Approves another person's plan.
    public static let approveCarePlan = RPCMethod(
        id: MethodID(rawValue: 60), path: "/pegase.family.v1.FamilyService/ApproveCarePlan",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.ApproveCarePlanRequest.schema,
        output: FamilyV1.CarePlan.schema)

    /// Reads one plan.
    public static let getCarePlan = RPCMethod(
        id: MethodID(rawValue: 61), path: "/pegase.family.v1.FamilyService/GetCarePlan",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetCarePlanRequest.schema,
        output: FamilyV1.CarePlan.schema)

    /// Reads a page of a case's plans.
    public static let listCarePlans = RPCMethod(
        id: MethodID(rawValue: 62), path: "/pegase.family.v1.FamilyService/ListCarePlans",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListCarePlansRequest.schema,
        output: FamilyV1.ListCarePlansResponse.schema)

    /// Records support that a child was given, alone or in a group.
    public static let recordService = RPCMethod(
        id: MethodID(rawValue: 63), path: "/pegase.family.v1.FamilyService/RecordService",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RecordServiceRequest.schema,
        output: FamilyV1.ServiceDelivery.schema)

    /// Reads one service.
    public static let getService = RPCMethod(
        id: MethodID(rawValue: 64), path: "/pegase.family.v1.FamilyService/GetService",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetServiceRequest.schema,
        output: FamilyV1.ServiceDelivery.schema)

    /// Reads a page of the services a child was given.
    public static let listServices = RPCMethod(
        id: MethodID(rawValue: 65), path: "/pegase.family.v1.FamilyService/ListServices",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListServicesRequest.schema,
        output: FamilyV1.ListServicesResponse.schema)

    /// Records what was done to a child, once for each time.
    public static let recordExploitationEpisode = RPCMethod(
        id: MethodID(rawValue: 66), path: "/pegase.family.v1.FamilyService/RecordExploitationEpisode",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RecordExploitationEpisodeRequest.schema,
        output: FamilyV1.ExploitationEpisode.schema)

    /// Changes the fields that `update_mask` names.
    public static let updateExploitationEpisode = RPCMethod(
        id: MethodID(rawValue: 67), path: "/pegase.family.v1.FamilyService/UpdateExploitationEpisode",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.UpdateExploitationEpisodeRequest.schema,
        output: FamilyV1.ExploitationEpisode.schema)

    /// Reads one episode.
    public static let getExploitationEpisode = RPCMethod(
        id: MethodID(rawValue: 68), path: "/pegase.family.v1.FamilyService/GetExploitationEpisode",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetExploitationEpisodeRequest.schema,
        output: FamilyV1.ExploitationEpisode.schema)

    /// Reads a page of a child's episodes.
    public static let listExploitationEpisodes = RPCMethod(
        id: MethodID(rawValue: 69), path: "/pegase.family.v1.FamilyService/ListExploitationEpisodes",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListExploitationEpisodesRequest.schema,
        output: FamilyV1.ListExploitationEpisodesResponse.schema)

    /// Begins to look for the child's family.
    public static let startFamilyTracing = RPCMethod(
        id: MethodID(rawValue: 70), path: "/pegase.family.v1.FamilyService/StartFamilyTracing",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.StartFamilyTracingRequest.schema,
        output: FamilyV1.ChildCase.schema)

    /// Says how the search ended.
    public static let recordTracingResult = RPCMethod(
        id: MethodID(rawValue: 71), path: "/pegase.family.v1.FamilyService/RecordTracingResult",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RecordTracingResultRequest.schema,
        output: FamilyV1.ChildCase.schema)

    /// Calls a panel on what is best for the child.
    public static let requestBestInterestDecision = RPCMethod(
        id: MethodID(rawValue: 72), path: "/pegase.family.v1.FamilyService/RequestBestInterestDecision",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RequestBestInterestDecisionRequest.schema,
        output: FamilyV1.BestInterestDecision.schema)

    /// Records what the panel decided, and takes the step that follows from it.
    public static let recordBestInterestDecision = RPCMethod(
        id: MethodID(rawValue: 73), path: "/pegase.family.v1.FamilyService/RecordBestInterestDecision",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RecordBestInterestDecisionRequest.schema,
        output: FamilyV1.BestInterestDecision.schema)

    /// Reads one decision.
    public static let getBestInterestDecision = RPCMethod(
        id: MethodID(rawValue: 74), path: "/pegase.family.v1.FamilyService/GetBestInterestDecision",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetBestInterestDecisionRequest.schema,
        output: FamilyV1.BestInterestDecision.schema)

    /// Reads a page of a case's decisions.
    public static let listBestInterestDecisions = RPCMethod(
        id: MethodID(rawValue: 75), path: "/pegase.family.v1.FamilyService/ListBestInterestDecisions",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListBestInterestDecisionsRequest.schema,
        output: FamilyV1.ListBestInterestDecisionsResponse.schema)

    /// Records what an authority decided.
    public static let recordAuthorityDecision = RPCMethod(
        id: MethodID(rawValue: 76), path: "/pegase.family.v1.FamilyService/RecordAuthorityDecision",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RecordAuthorityDecisionRequest.schema,
        output: FamilyV1.AuthorityDecision.schema)

    /// Reads one authority's decision.
    public static let getAuthorityDecision = RPCMethod(
        id: MethodID(rawValue: 77), path: "/pegase.family.v1.FamilyService/GetAuthorityDecision",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetAuthorityDecisionRequest.schema,
        output: FamilyV1.AuthorityDecision.schema)

    /// Reads a page of authorities' decisions on a case.
    public static let listAuthorityDecisions = RPCMethod(
        id: MethodID(rawValue: 78), path: "/pegase.family.v1.FamilyService/ListAuthorityDecisions",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListAuthorityDecisionsRequest.schema,
        output: FamilyV1.ListAuthorityDecisionsResponse.schema)

    /// Takes back the preparation of a return: always allowed.
    public static let withdrawReintegration = RPCMethod(
        id: MethodID(rawValue: 79), path: "/pegase.family.v1.FamilyService/WithdrawReintegration",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.WithdrawReintegrationRequest.schema,
        output: FamilyV1.ChildCase.schema)

    /// Lets the child live with its family on trial.
    public static let startTrial = RPCMethod(
        id: MethodID(rawValue: 80), path: "/pegase.family.v1.FamilyService/StartTrial",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.StartTrialRequest.schema,
        output: FamilyV1.ReintegrationTrial.schema)

    /// Records a visit during the trial.
    public static let recordTrialVisit = RPCMethod(
        id: MethodID(rawValue: 81), path: "/pegase.family.v1.FamilyService/RecordTrialVisit",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RecordTrialVisitRequest.schema,
        output: FamilyV1.ReintegrationTrial.schema)

    /// Lets the trial last longer.
    public static let extendTrial = RPCMethod(
        id: MethodID(rawValue: 82), path: "/pegase.family.v1.FamilyService/ExtendTrial",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.ExtendTrialRequest.schema,
        output: FamilyV1.ReintegrationTrial.schema)

    /// Ends the trial; for safety at once and by anybody on the case.
    public static let closeTrial = RPCMethod(
        id: MethodID(rawValue: 83), path: "/pegase.family.v1.FamilyService/CloseTrial",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.CloseTrialRequest.schema,
        output: FamilyV1.ReintegrationTrial.schema)

    /// Reads one trial.
    public static let getTrial = RPCMethod(
        id: MethodID(rawValue: 84), path: "/pegase.family.v1.FamilyService/GetTrial",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetTrialRequest.schema,
        output: FamilyV1.ReintegrationTrial.schema)

    /// Reads a page of a case's trials.
    public static let listTrials = RPCMethod(
        id: MethodID(rawValue: 85), path: "/pegase.family.v1.FamilyService/ListTrials",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListTrialsRequest.schema,
        output: FamilyV1.ListTrialsResponse.schema)

    /// Records how the child fares after its return.
    public static let recordPostIntegrationReview = RPCMethod(
        id: MethodID(rawValue: 86), path: "/pegase.family.v1.FamilyService/RecordPostIntegrationReview",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RecordPostIntegrationReviewRequest.schema,
        output: FamilyV1.PostIntegrationReview.schema)

    /// Reads one review.
    public static let getPostIntegrationReview = RPCMethod(
        id: MethodID(rawValue: 87), path: "/pegase.family.v1.FamilyService/GetPostIntegrationReview",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetPostIntegrationReviewRequest.schema,
        output: FamilyV1.PostIntegrationReview.schema)

    /// Reads a page of a case's reviews.
    public static let listPostIntegrationReviews = RPCMethod(
        id: MethodID(rawValue: 88), path: "/pegase.family.v1.FamilyService/ListPostIntegrationReviews",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListPostIntegrationReviewsRequest.schema,
        output: FamilyV1.ListPostIntegrationReviewsResponse.schema)

    /// Says that the child is missing; consents are frozen.
    public static let suspendCase = RPCMethod(
        id: MethodID(rawValue: 89), path: "/pegase.family.v1.FamilyService/SuspendCase",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.SuspendCaseRequest.schema,
        output: FamilyV1.ChildCase.schema)

    /// Says that the child is back.
    public static let resumeCase = RPCMethod(
        id: MethodID(rawValue: 90), path: "/pegase.family.v1.FamilyService/ResumeCase",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.ResumeCaseRequest.schema,
        output: FamilyV1.ChildCase.schema)

    /// Closes a case, with what its reason has to show.
    public static let closeCase = RPCMethod(
        id: MethodID(rawValue: 91), path: "/pegase.family.v1.FamilyService/CloseCase",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.CloseCaseRequest.schema,
        output: FamilyV1.ChildCase.schema)

    /// Opens a closed case again, as a new episode.
    public static let reopenCase = RPCMethod(
        id: MethodID(rawValue: 92), path: "/pegase.family.v1.FamilyService/ReopenCase",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.ReopenCaseRequest.schema,
        output: FamilyV1.ChildCase.schema)

    /// Says which steps the procedure has from here, and what each still lacks. Only to who may see the whole case:
    /// RECORD_RESTRICTED to others.
    public static let explainTransition = RPCMethod(
        id: MethodID(rawValue: 93), path: "/pegase.family.v1.FamilyService/ExplainTransition",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ExplainTransitionRequest.schema,
        output: FamilyV1.ExplainTransitionResponse.schema)

    /// Says who are brothers and sisters.
    public static let createSiblingGroup = RPCMethod(
        id: MethodID(rawValue: 94), path: "/pegase.family.v1.FamilyService/CreateSiblingGroup",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.CreateSiblingGroupRequest.schema,
        output: FamilyV1.SiblingGroup.schema)

    /// Adds a brother or sister.
    public static let addSibling = RPCMethod(
        id: MethodID(rawValue: 95), path: "/pegase.family.v1.FamilyService/AddSibling",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.AddSiblingRequest.schema,
        output: FamilyV1.SiblingGroup.schema)

    /// Reads one group.
    public static let getSiblingGroup = RPCMethod(
        id: MethodID(rawValue: 96), path: "/pegase.family.v1.FamilyService/GetSiblingGroup",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetSiblingGroupRequest.schema,
        output: FamilyV1.SiblingGroup.schema)

    /// Reads a page of groups.
    public static let listSiblingGroups = RPCMethod(
        id: MethodID(rawValue: 97), path: "/pegase.family.v1.FamilyService/ListSiblingGroups",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListSiblingGroupsRequest.schema,
        output: FamilyV1.ListSiblingGroupsResponse.schema)

    /// Asks for leave to keep a child apart from its brothers and sisters.
    public static let requestSeparationException = RPCMethod(
        id: MethodID(rawValue: 98), path: "/pegase.family.v1.FamilyService/RequestSeparationException",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RequestSeparationExceptionRequest.schema,
        output: FamilyV1.SiblingGroup.schema)

    /// Gives the leave; two must.
    public static let approveSeparationException = RPCMethod(
        id: MethodID(rawValue: 99), path: "/pegase.family.v1.FamilyService/ApproveSeparationException",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.ApproveSeparationExceptionRequest.schema,
        output: FamilyV1.SiblingGroup.schema)

    /// Proposes a place for all brothers and sisters together, or for none.
    public static let placeSiblingGroup = RPCMethod(
        id: MethodID(rawValue: 100), path: "/pegase.family.v1.FamilyService/PlaceSiblingGroup",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.PlaceSiblingGroupRequest.schema,
        output: FamilyV1.PlaceSiblingGroupResponse.schema)

    /// Proposes a place for a child; an emergency's begins at once.
    public static let createPlacement = RPCMethod(
        id: MethodID(rawValue: 101), path: "/pegase.family.v1.FamilyService/CreatePlacement",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.CreatePlacementRequest.schema,
        output: FamilyV1.Placement.schema)

    /// Approves a proposed placement, and with it those of the same proposal.
    public static let approvePlacement = RPCMethod(
        id: MethodID(rawValue: 102), path: "/pegase.family.v1.FamilyService/ApprovePlacement",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.ApprovePlacementRequest.schema,
        output: FamilyV1.Placement.schema)

    /// Ends a placement.
    public static let endPlacement = RPCMethod(
        id: MethodID(rawValue: 103), path: "/pegase.family.v1.FamilyService/EndPlacement",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.EndPlacementRequest.schema,
        output: FamilyV1.Placement.schema)

    /// Reads one placement.
    public static let getPlacement = RPCMethod(
        id: MethodID(rawValue: 104), path: "/pegase.family.v1.FamilyService/GetPlacement",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetPlacementRequest.schema,
        output: FamilyV1.Placement.schema)

    /// Reads a page of a case's placements.
    public static let listPlacements = RPCMethod(
        id: MethodID(rawValue: 105), path: "/pegase.family.v1.FamilyService/ListPlacements",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListPlacementsRequest.schema,
        output: FamilyV1.ListPlacementsResponse.schema)

    /// Says how many children live in a site of the partner: to managers how many in all, to others how many of those whose
    /// case they may see whole.
    public static let getSiteOccupancy = RPCMethod(
        id: MethodID(rawValue: 106), path: "/pegase.family.v1.FamilyService/GetSiteOccupancy",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetSiteOccupancyRequest.schema,
        output: FamilyV1.GetSiteOccupancyResponse.schema)

    /// Records that somebody agreed.
    public static let grantConsent = RPCMethod(
        id: MethodID(rawValue: 107), path: "/pegase.family.v1.FamilyService/GrantConsent",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.GrantConsentRequest.schema,
        output: FamilyV1.Consent.schema)

    /// Takes back a consent: at once.
    public static let withdrawConsent = RPCMethod(
        id: MethodID(rawValue: 108), path: "/pegase.family.v1.FamilyService/WithdrawConsent",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.WithdrawConsentRequest.schema,
        output: FamilyV1.Consent.schema)

    /// Reads one consent.
    public static let getConsent = RPCMethod(
        id: MethodID(rawValue: 109), path: "/pegase.family.v1.FamilyService/GetConsent",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetConsentRequest.schema,
        output: FamilyV1.Consent.schema)

    /// Reads a page of the consents of a child or a family.
    public static let listConsents = RPCMethod(
        id: MethodID(rawValue: 110), path: "/pegase.family.v1.FamilyService/ListConsents",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListConsentsRequest.schema,
        output: FamilyV1.ListConsentsResponse.schema)

    /// Says whether somebody may be told something now. Only to who may see the whole case: RECORD_RESTRICTED to others.
    public static let checkConsent = RPCMethod(
        id: MethodID(rawValue: 111), path: "/pegase.family.v1.FamilyService/CheckConsent",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.CheckConsentRequest.schema,
        output: FamilyV1.CheckConsentResponse.schema)

    /// Enrols a child in a school.
    public static let enrolSchool = RPCMethod(
        id: MethodID(rawValue: 112), path: "/pegase.family.v1.FamilyService/EnrolSchool",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.EnrolSchoolRequest.schema,
        output: FamilyV1.SchoolEnrolment.schema)

    /// Records a month of a child's attendance.
    public static let recordAttendance = RPCMethod(
        id: MethodID(rawValue: 113), path: "/pegase.family.v1.FamilyService/RecordAttendance",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RecordAttendanceRequest.schema,
        output: FamilyV1.SchoolEnrolment.schema)

    /// Ends an enrolment.
    public static let endEnrolment = RPCMethod(
        id: MethodID(rawValue: 114), path: "/pegase.family.v1.FamilyService/EndEnrolment",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.EndEnrolmentRequest.schema,
        output: FamilyV1.SchoolEnrolment.schema)

    /// Reads one enrolment.
    public static let getEnrolment = RPCMethod(
        id: MethodID(rawValue: 115), path: "/pegase.family.v1.FamilyService/GetEnrolment",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetEnrolmentRequest.schema,
        output: FamilyV1.SchoolEnrolment.schema)

    /// Reads a page of a child's enrolments.
    public static let listEnrolments = RPCMethod(
        id: MethodID(rawValue: 116), path: "/pegase.family.v1.FamilyService/ListEnrolments",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListEnrolmentsRequest.schema,
        output: FamilyV1.ListEnrolmentsResponse.schema)

    /// Writes a note about a child or a family.
    public static let createNote = RPCMethod(
        id: MethodID(rawValue: 117), path: "/pegase.family.v1.FamilyService/CreateNote",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.CreateNoteRequest.schema,
        output: FamilyV1.Note.schema)

    /// Reads one note.
    public static let getNote = RPCMethod(
        id: MethodID(rawValue: 118), path: "/pegase.family.v1.FamilyService/GetNote",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetNoteRequest.schema,
        output: FamilyV1.Note.schema)

    /// Reads a page of the notes about a child or a family, the latest first.
    public static let listNotes = RPCMethod(
        id: MethodID(rawValue: 119), path: "/pegase.family.v1.FamilyService/ListNotes",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListNotesRequest.schema,
        output: FamilyV1.ListNotesResponse.schema)

    /// Uploads an attachment in chunks, or goes on with one.
    public static let uploadAttachment = RPCMethod(
        id: MethodID(rawValue: 120), path: "/pegase.family.v1.FamilyService/UploadAttachment",
        shape: .clientStream, isIdempotent: false,
        input: FamilyV1.UploadAttachmentRequest.schema,
        output: FamilyV1.Attachment.schema)

    /// Downloads an attachment in chunks.
    public static let downloadAttachment = RPCMethod(
        id: MethodID(rawValue: 121), path: "/pegase.family.v1.FamilyService/DownloadAttachment",
        shape: .serverStream, isIdempotent: true,
        input: FamilyV1.DownloadAttachmentRequest.schema,
        output: FamilyV1.DownloadAttachmentResponse.schema)

    /// Reads what an attachment is.
    public static let getAttachment = RPCMethod(
        id: MethodID(rawValue: 122), path: "/pegase.family.v1.FamilyService/GetAttachment",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetAttachmentRequest.schema,
        output: FamilyV1.Attachment.schema)

    /// Reads a page of the attachments about a child or a family.
    public static let listAttachments = RPCMethod(
        id: MethodID(rawValue: 123), path: "/pegase.family.v1.FamilyService/ListAttachments",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListAttachmentsRequest.schema,
        output: FamilyV1.ListAttachmentsResponse.schema)

    /// Reads who changed a record, when, and which fields.
    public static let listRevisions = RPCMethod(
        id: MethodID(rawValue: 124), path: "/pegase.family.v1.FamilyService/ListRevisions",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListRevisionsRequest.schema,
        output: FamilyV1.ListRevisionsResponse.schema)

    /// Reads a record as it once was, and what has changed since an earlier revision.
    public static let getRevision = RPCMethod(
        id: MethodID(rawValue: 125), path: "/pegase.family.v1.FamilyService/GetRevision",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetRevisionRequest.schema,
        output: FamilyV1.GetRevisionResponse.schema)

    /// Reads what is overdue: steps of cases, visits, ends of follow-ups, emergency placements, plans for children who grow
    /// out of their site. The last two only to who may see the whole case.
    public static let listOverdue = RPCMethod(
        id: MethodID(rawValue: 126), path: "/pegase.family.v1.FamilyService/ListOverdue",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListOverdueRequest.schema,
        output: FamilyV1.ListOverdueResponse.schema)

    /// Finds children by name, or one by its case code.
    public static let searchCases = RPCMethod(
        id: MethodID(rawValue: 127), path: "/pegase.family.v1.FamilyService/SearchCases",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.SearchCasesRequest.schema,
        output: FamilyV1.SearchCasesResponse.schema)

    /// Finds families by the name of a member, or one by its case code.
    public static let searchFamilies = RPCMethod(
        id: MethodID(rawValue: 128), path: "/pegase.family.v1.FamilyService/SearchFamilies",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.SearchFamiliesRequest.schema,
        output: FamilyV1.SearchFamiliesResponse.schema)

    /// Says which numbers hold from a day on. A record is never changed, so that what was decided by it stays
    /// explained: a later one takes its place.
    public static let createPolicy = RPCMethod(
        id: MethodID(rawValue: 129), path: "/pegase.partner.v1.PartnerService/CreatePolicy",
        shape: .unary, isIdempotent: false,
        input: PartnerV1.CreatePolicyRequest.schema,
        output: PartnerV1.Policy.schema)

    /// Reads one record of policy numbers.
    public static let getPolicy = RPCMethod(
        id: MethodID(rawValue: 130), path: "/pegase.partner.v1.PartnerService/GetPolicy",
        shape: .unary, isIdempotent: true,
        input: PartnerV1.GetPolicyRequest.schema,
        output: PartnerV1.Policy.schema)

    /// Reads a page of the records of policy numbers that a programme owner made, in the order they were made.
    public static let listPolicies = RPCMethod(
        id: MethodID(rawValue: 131), path: "/pegase.partner.v1.PartnerService/ListPolicies",
        shape: .unary, isIdempotent: true,
        input: PartnerV1.ListPoliciesRequest.schema,
        output: PartnerV1.ListPoliciesResponse.schema)

    /// As SyncPush, for more than one push can hold: each message is one, done when those before it are, and answered by
    /// one message. What was answered stays done whatever becomes of the stream; send the rest in another.
    public static let syncImport = RPCMethod(
        id: MethodID(rawValue: 132), path: "/pegase.family.v1.SyncService/SyncImport",
        shape: .bidirectional, isIdempotent: false,
        input: FamilyV1.SyncPushRequest.schema,
        output: FamilyV1.SyncPushResponse.schema)

    /// Asks for an account of the cell: an operator, or one of our own programs. It works once another operator
    /// has approved it.
    public static let registerAccount = RPCMethod(
        id: MethodID(rawValue: 133), path: "/pegase.partner.v1.PartnerService/RegisterAccount",
        shape: .unary, isIdempotent: false,
        input: PartnerV1.RegisterAccountRequest.schema,
        output: PartnerV1.Account.schema)

    /// Lets a registered or reinstated account in. Never by the operator who asked for it.
    public static let approveAccount = RPCMethod(
        id: MethodID(rawValue: 134), path: "/pegase.partner.v1.PartnerService/ApproveAccount",
        shape: .unary, isIdempotent: false,
        input: PartnerV1.ApproveAccountRequest.schema,
        output: PartnerV1.Account.schema)

    /// Reads one account.
    public static let getAccount = RPCMethod(
        id: MethodID(rawValue: 135), path: "/pegase.partner.v1.PartnerService/GetAccount",
        shape: .unary, isIdempotent: true,
        input: PartnerV1.GetAccountRequest.schema,
        output: PartnerV1.Account.schema)

    /// Reads a page of accounts, in the order they were registered.
    public static let listAccounts = RPCMethod(
        id: MethodID(rawValue: 136), path: "/pegase.partner.v1.PartnerService/ListAccounts",
        shape: .unary, isIdempotent: true,
        input: PartnerV1.ListAccountsRequest.schema,
        output: PartnerV1.ListAccountsResponse.schema)

    /// Refuses an account from now on, on open connections too, within five seconds. One operator is enough.
    public static let revokeAccount = RPCMethod(
        id: MethodID(rawValue: 137), path: "/pegase.partner.v1.PartnerService/RevokeAccount",
        shape: .unary, isIdempotent: false,
        input: PartnerV1.RevokeAccountRequest.schema,
        output: PartnerV1.Account.schema)

    /// Asks for a revoked account again. It works once another operator has approved it.
    public static let reinstateAccount = RPCMethod(
        id: MethodID(rawValue: 138), path: "/pegase.partner.v1.PartnerService/ReinstateAccount",
        shape: .unary, isIdempotent: false,
        input: PartnerV1.ReinstateAccountRequest.schema,
        output: PartnerV1.Account.schema)

    /// Remembers a certificate that the authority has issued, so that its end is seen and it can be revoked.
    public static let recordCertificate = RPCMethod(
        id: MethodID(rawValue: 139), path: "/pegase.partner.v1.PartnerService/RecordCertificate",
        shape: .unary, isIdempotent: false,
        input: PartnerV1.RecordCertificateRequest.schema,
        output: PartnerV1.Certificate.schema)

    /// Reads one certificate.
    public static let getCertificate = RPCMethod(
        id: MethodID(rawValue: 140), path: "/pegase.partner.v1.PartnerService/GetCertificate",
        shape: .unary, isIdempotent: true,
        input: PartnerV1.GetCertificateRequest.schema,
        output: PartnerV1.Certificate.schema)

    /// Reads a page of certificates, the one that ends first before the others.
    public static let listCertificates = RPCMethod(
        id: MethodID(rawValue: 141), path: "/pegase.partner.v1.PartnerService/ListCertificates",
        shape: .unary, isIdempotent: true,
        input: PartnerV1.ListCertificatesRequest.schema,
        output: PartnerV1.ListCertificatesResponse.schema)

    /// Refuses one certificate from now on, on open connections too, within five seconds. Its holder is let in
    /// with another one.
    public static let revokeCertificate = RPCMethod(
        id: MethodID(rawValue: 142), path: "/pegase.partner.v1.PartnerService/RevokeCertificate",
        shape: .unary, isIdempotent: false,
        input: PartnerV1.RevokeCertificateRequest.schema,
        output: PartnerV1.Certificate.schema)

    /// Asks a second person to agree to a request.
    public static let requestApproval = RPCMethod(
        id: MethodID(rawValue: 143), path: "/pegase.family.v1.FamilyService/RequestApproval",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RequestApprovalRequest.schema,
        output: FamilyV1.Approval.schema)

    /// Agrees to what another staff member asks for.
    public static let giveApproval = RPCMethod(
        id: MethodID(rawValue: 144), path: "/pegase.family.v1.FamilyService/GiveApproval",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.GiveApprovalRequest.schema,
        output: FamilyV1.Approval.schema)

    /// Does not agree to what another staff member asks for.
    public static let refuseApproval = RPCMethod(
        id: MethodID(rawValue: 145), path: "/pegase.family.v1.FamilyService/RefuseApproval",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RefuseApprovalRequest.schema,
        output: FamilyV1.Approval.schema)

    /// Takes back what the caller asked for.
    public static let withdrawApproval = RPCMethod(
        id: MethodID(rawValue: 146), path: "/pegase.family.v1.FamilyService/WithdrawApproval",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.WithdrawApprovalRequest.schema,
        output: FamilyV1.Approval.schema)

    /// Reads one approval.
    public static let getApproval = RPCMethod(
        id: MethodID(rawValue: 147), path: "/pegase.family.v1.FamilyService/GetApproval",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.GetApprovalRequest.schema,
        output: FamilyV1.Approval.schema)

    /// Reads a page of what waits for a second person, or of what one has asked for.
    public static let listApprovals = RPCMethod(
        id: MethodID(rawValue: 148), path: "/pegase.family.v1.FamilyService/ListApprovals",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListApprovalsRequest.schema,
        output: FamilyV1.ListApprovalsResponse.schema)

    /// Has a closed case purged that was kept long enough, with all that is under it. It can be read, and kept after all,
    /// until its `meta.purge_time`.
    public static let purgeCase = RPCMethod(
        id: MethodID(rawValue: 149), path: "/pegase.family.v1.FamilyService/PurgeCase",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.PurgeCaseRequest.schema,
        output: FamilyV1.ChildCase.schema)

    /// Keeps a closed case longer than the programme says, or after all.
    public static let keepCase = RPCMethod(
        id: MethodID(rawValue: 150), path: "/pegase.family.v1.FamilyService/KeepCase",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.KeepCaseRequest.schema,
        output: FamilyV1.ChildCase.schema)

    /// Counts cases: of all that a filter finds, or by state, risk, worker or site.
    public static let countCases = RPCMethod(
        id: MethodID(rawValue: 151), path: "/pegase.family.v1.FamilyService/CountCases",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.CountCasesRequest.schema,
        output: FamilyV1.CountCasesResponse.schema)

    /// Reads a page of the children in a site, today or on a day, each with its case and its placement.
    public static let listResidents = RPCMethod(
        id: MethodID(rawValue: 152), path: "/pegase.family.v1.FamilyService/ListResidents",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListResidentsRequest.schema,
        output: FamilyV1.ListResidentsResponse.schema)

    /// Takes a child out of a group that it was put into by mistake.
    public static let removeSibling = RPCMethod(
        id: MethodID(rawValue: 153), path: "/pegase.family.v1.FamilyService/RemoveSibling",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RemoveSiblingRequest.schema,
        output: FamilyV1.SiblingGroup.schema)

    /// Sends another person's assessment back, with what is to be done about it.
    public static let rejectAssessment = RPCMethod(
        id: MethodID(rawValue: 154), path: "/pegase.family.v1.FamilyService/RejectAssessment",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RejectAssessmentRequest.schema,
        output: FamilyV1.Assessment.schema)

    /// Sends another person's plan back, with what is to be done about it.
    public static let rejectCarePlan = RPCMethod(
        id: MethodID(rawValue: 155), path: "/pegase.family.v1.FamilyService/RejectCarePlan",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.RejectCarePlanRequest.schema,
        output: FamilyV1.CarePlan.schema)

    /// Voids a record that should not be there; it stays as history.
    public static let voidRecord = RPCMethod(
        id: MethodID(rawValue: 156), path: "/pegase.family.v1.FamilyService/VoidRecord",
        shape: .unary, isIdempotent: false,
        input: FamilyV1.VoidRecordRequest.schema,
        output: FamilyV1.VoidRecordResponse.schema)

    /// Reads a page of pairs of cases that may be of one child.
    public static let listPossibleDuplicates = RPCMethod(
        id: MethodID(rawValue: 157), path: "/pegase.family.v1.FamilyService/ListPossibleDuplicates",
        shape: .unary, isIdempotent: true,
        input: FamilyV1.ListPossibleDuplicatesRequest.schema,
        output: FamilyV1.ListPossibleDuplicatesResponse.schema)

    /// All of them, by id.
    public static let table = MethodTable([
        healthCheck,
        healthWatch,
        serverReflectionV1ServerReflectionInfo,
        serverReflectionV1AlphaServerReflectionInfo,
        createFamily,
        getFamily,
        listFamilies,
        updateFamily,
        archiveFamily,
        undeleteFamily,
        createMember,
        getMember,
        listMembers,
        updateMember,
        removeMember,
        whoAmI,
        createPartner,
        getPartner,
        listPartners,
        updatePartner,
        createSite,
        getSite,
        listSites,
        updateSite,
        createStaff,
        getStaff,
        listStaff,
        updateStaff,
        registerSystem,
        getSystem,
        listSystems,
        revokeSystem,
        watchAccess,
        watchDirectory,
        syncPull,
        syncPush,
        watchChanges,
        assessParentalCapacity,
        approveParentalCapacity,
        startFamilyFollowUp,
        activateFamilyFollowUp,
        extendFamilyFollowUp,
        closeFamilyFollowUp,
        getFamilyFollowUp,
        listFamilyFollowUps,
        recordVisit,
        getVisit,
        listVisits,
        identifyChild,
        getCase,
        batchGetCases,
        listCases,
        updateCase,
        screenChild,
        registerCase,
        submitAssessment,
        approveAssessment,
        getAssessment,
        listAssessments,
        submitCarePlan,
        approveCarePlan,
        getCarePlan,
        listCarePlans,
        recordService,
        getService,
        listServices,
        recordExploitationEpisode,
        updateExploitationEpisode,
        getExploitationEpisode,
        listExploitationEpisodes,
        startFamilyTracing,
        recordTracingResult,
        requestBestInterestDecision,
        recordBestInterestDecision,
        getBestInterestDecision,
        listBestInterestDecisions,
        recordAuthorityDecision,
        getAuthorityDecision,
        listAuthorityDecisions,
        withdrawReintegration,
        startTrial,
        recordTrialVisit,
        extendTrial,
        closeTrial,
        getTrial,
        listTrials,
        recordPostIntegrationReview,
        getPostIntegrationReview,
        listPostIntegrationReviews,
        suspendCase,
        resumeCase,
        closeCase,
        reopenCase,
        explainTransition,
        createSiblingGroup,
        addSibling,
        getSiblingGroup,
        listSiblingGroups,
        requestSeparationException,
        approveSeparationException,
        placeSiblingGroup,
        createPlacement,
        approvePlacement,
        endPlacement,
        getPlacement,
        listPlacements,
        getSiteOccupancy,
        grantConsent,
        withdrawConsent,
        getConsent,
        listConsents,
        checkConsent,
        enrolSchool,
        recordAttendance,
        endEnrolment,
        getEnrolment,
        listEnrolments,
        createNote,
        getNote,
        listNotes,
        uploadAttachment,
        downloadAttachment,
        getAttachment,
        listAttachments,
        listRevisions,
        getRevision,
        listOverdue,
        searchCases,
        searchFamilies,
        createPolicy,
        getPolicy,
        listPolicies,
        syncImport,
        registerAccount,
        approveAccount,
        getAccount,
        listAccounts,
        revokeAccount,
        reinstateAccount,
        recordCertificate,
        getCertificate,
        listCertificates,
        revokeCertificate,
        requestApproval,
        giveApproval,
        refuseApproval,
        withdrawApproval,
        getApproval,
        listApprovals,
        purgeCase,
        keepCase,
        countCases,
        listResidents,
        removeSibling,
        rejectAssessment,
        rejectCarePlan,
        voidRecord,
        listPossibleDuplicates,
    ])
}
