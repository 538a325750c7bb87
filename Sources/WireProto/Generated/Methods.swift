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

    /// Says who the gateway takes the caller for.
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

    /// Partners, sites and staff, for FamilyService.
    public static let watchDirectory = RPCMethod(
        id: MethodID(rawValue: 33), path: "/pegase.partner.v1.WatchService/WatchDirectory",
        shape: .serverStream, isIdempotent: true,
        input: PartnerV1.WatchDirectoryRequest.schema,
        output: PartnerV1.WatchDirectoryResponse.schema)

    /// Reads what has changed since a cursor, or everything, in batches; ends when the copy stands where the records
    /// stand.
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
    ])
}
