import Tenancy
import TestSupport
import WireProto

/// Everybody whom the matrix needs: a partner of each kind that calls, two that are called about, and callers whom
/// the gateway does not know, or knows no more.
struct DenialWorld: Sendable {
    let deployment: TestDeployment
    /// Those who call, by the kind of partner that may have their role.
    let callers: [PartnerV1.PartnerKind: TestPartner]
    /// What each tenant has, by what it is to the callers.
    let neighbour: Fixture
    let abroad: Fixture
    let own: [PartnerV1.PartnerKind: Fixture]

    init(_ deployment: TestDeployment) async throws {
        self.deployment = deployment
        var callers: [PartnerV1.PartnerKind: TestPartner] = [:]
        var own: [PartnerV1.PartnerKind: Fixture] = [:]
        for (kind, code) in Self.callingPartners {
            let roles = CallerRole.allCases.filter { $0.kind == kind && $0 != .nobody }
            let partner = try await deployment.welcome(code, kind, staff: roles)
            callers[kind] = partner
            own[kind] = try await Fixture(of: partner, in: deployment)
            // Nobody else has policy records.
            if kind == .programmeOwner { try await own[kind]?.add("policy", in: deployment) }
        }
        self.callers = callers
        _ = try await deployment.welcome("bureau", .authority, in: .cambodia, staff: [])
        var neighbour = try await Fixture(of: deployment.welcome("lotus"), in: deployment)
        var abroad = try await Fixture(of: deployment.welcome("krama", in: .cambodia), in: deployment)
        // A policy is made by the programme's owner alone, and so is that of a neighbour.
        neighbour.records["policy"] = try await Self.policy(of: "ruler", in: .vietnam, deployment)
        abroad.records["policy"] = try await Self.policy(of: "crown", in: .cambodia, deployment)
        let trials = (
            own: try await own[.ngo]?.trial(), neighbour: try await neighbour.trial(),
            abroad: try await abroad.trial()
        )
        deployment.clock.jump(days: TrialJourney.days)
        if let trial = trials.own { try await own[.ngo]?.add(reviewAfter: trial) }
        try await neighbour.add(reviewAfter: trials.neighbour)
        try await abroad.add(reviewAfter: trials.abroad)
        self.own = own
        self.neighbour = neighbour
        self.abroad = abroad
        try await Self.letIn(.service(.vietnam, "family"), deployment)
        try await deployment.register(Self.revoked)
        try await Self.revoke("partners/sen/systems/\(Self.revokedID)", in: deployment)
    }

    private static func policy(
        of owner: String, in country: Country, _ deployment: TestDeployment
    ) async throws -> TargetRecord? {
        let owner = try await deployment.welcome(owner, .programmeOwner, in: country, staff: [])
        // What the examples date is entered as long after as a trial lasts, and still in time.
        let days = Int32(2 * TrialJourney.days)
        _ = try await deployment.operating(country).registry.createPolicy(
            PartnerV1.CreatePolicyRequest(
                parent: owner.name,
                policy: PartnerV1.Policy(
                    effective: PartnerV1.Day(year: 2026, month: 3, day: 2),
                    numbers: PartnerV1.PolicyNumbers(lateEntryDays: days, lateEntryManagerDays: days)),
                requestID: RequestID.new()))
        return try await Fixture(of: owner, in: deployment).fresh("policy", isArchived: false, in: deployment)
    }

    /// Registers an account by two persons, and returns once the gateway knows of it.
    private static func letIn(_ identity: Identity, _ deployment: TestDeployment) async throws {
        let account = try await deployment.operating().registry.registerAccount(
            PartnerV1.RegisterAccountRequest(
                account: PartnerV1.Account(identity: identity.uri), requestID: RequestID.new()))
        _ = try await deployment.operatingToo().registry.approveAccount(
            PartnerV1.ApproveAccountRequest(
                name: account.meta?.name ?? "", etag: account.meta?.etag ?? "", requestID: RequestID.new()))
        let caller = try deployment.caller(identity)
        try await eventually("the gateway hears of \(identity.uri)", on: TestDeployment.loops) {
            try await reason { _ = try await caller.gateway.whoAmI(GatewayV1.WhoAmIRequest()) }
        }
    }

    private static let callingPartners: [(PartnerV1.PartnerKind, String)] = [
        // The authority first: the others' records name it.
        (.authority, "office"), (.ngo, "sen"), (.serviceProvider, "stage"), (.programmeOwner, "owner"),
        (.programmeLead, "leads"),
    ]
    private static let revokedID = "gone"
    static let revoked = Identity.system(.vietnam, partner: "sen", id: revokedID)
    static let unregistered = Identity.system(.vietnam, partner: "sen", id: "nobodys")

    private static func revoke(_ name: String, in deployment: TestDeployment) async throws {
        let registry = try deployment.operating(.vietnam).registry
        let system = try await registry.getSystem(PartnerV1.GetSystemRequest(name: name))
        _ = try await registry.revokeSystem(
            PartnerV1.RevokeSystemRequest(
                name: name, etag: system.meta?.etag ?? "", requestID: RequestID.new()))
        let caller = try deployment.caller(revoked)
        try await eventually("the gateway hears of the revocation", on: TestDeployment.loops) {
            let why = try await reason {
                _ = try await caller.registry.getPartner(PartnerV1.GetPartnerRequest(name: "partners/sen"))
            }
            return why == "CALLER_REVOKED" ? nil : why ?? "still accepted"
        }
    }
}

/// One record of each type in one tenant.
struct Fixture: Sendable {
    let partner: TestPartner
    /// By type; a tenant without a case role has no family.
    var records: [String: TargetRecord] = [:]
    /// The case of the child whose time after a trial was looked at.
    var reviewedCase: TargetRecord?

    init(of partner: TestPartner, in deployment: TestDeployment) async throws {
        self.partner = partner
        records["partner"] = try await record(
            deployment.operating(partner.country).registry
                .getPartner(PartnerV1.GetPartnerRequest(name: partner.name)).meta)
        for type in ["site", "staff", "system", "account", "certificate"] {
            records[type] = try await fresh(type, isArchived: false, in: deployment)
        }
        guard partner.staff[.manager] != nil else { return }
        for type in [
            "family", "member", "case", "sibling_group", "placement", "consent", "follow_up", "visit",
            "enrolment", "note", "attachment", "approval",
        ] + Self.procedureTypes {
            records[type] = try await fresh(type, isArchived: false, in: deployment)
        }
    }

    mutating func add(_ type: String, in deployment: TestDeployment) async throws {
        records[type] = try await fresh(type, isArchived: false, in: deployment)
    }

    /// Makes another record of the type in the tenant, for a call that will change it.
    ///
    /// - Returns: `nil` when the tenant cannot have one.
    ///
    /// - Parameters:
    ///   - isArchived: Set aside, or revoked.
    ///   - isPending: Of an account: only asked for, by another operator than who calls in the matrix.
    func fresh(
        _ type: String, isArchived: Bool, isPending: Bool = false, in deployment: TestDeployment
    ) async throws -> TargetRecord? {
        let registry = try deployment.operating(partner.country).registry
        let home = home
        switch type {
        case "partner":
            let made: PartnerV1.Partner = try ResourceExample.value(home)
            return record(
                try await registry.createPartner(
                    PartnerV1.CreatePartnerRequest(partner: made, requestID: RequestID.new())
                ).meta)
        case "site":
            let made: PartnerV1.Site = try ResourceExample.value(home)
            return record(
                try await registry.createSite(
                    PartnerV1.CreateSiteRequest(parent: partner.name, site: made, requestID: RequestID.new())
                ).meta)
        case "staff":
            let made: PartnerV1.Staff = try ResourceExample.value(home)
            return record(
                try await registry.createStaff(
                    PartnerV1.CreateStaffRequest(
                        parent: partner.name, staff: made, requestID: RequestID.new())
                ).meta)
        case "system":
            let made: PartnerV1.System = try ResourceExample.value(home)
            return record(
                try await registry.registerSystem(
                    PartnerV1.RegisterSystemRequest(
                        parent: partner.name, system: made, requestID: RequestID.new())
                ).meta)
        case "account":
            return record(try await account(isRevoked: isArchived, isPending: isPending, in: deployment).meta)
        case "certificate":
            return record(
                try await registry.recordCertificate(
                    PartnerV1.RecordCertificateRequest(
                        certificate: try ResourceExample.value(home), requestID: RequestID.new())
                ).meta)
        case "family":
            return record(try await family(isArchived: isArchived)?.meta)
        case "member":
            guard let family = try await family(isArchived: false) else { return nil }
            let made: FamilyV1.Member = try ResourceExample.value(home)
            return record(
                try await partner.acting(.manager).families.createMember(
                    FamilyV1.CreateMemberRequest(
                        parent: family.meta?.name ?? "", member: made, requestID: RequestID.new())
                ).meta)
        case "policy":
            let made: PartnerV1.Policy = try ResourceExample.value(home)
            return record(
                try await registry.createPolicy(
                    PartnerV1.CreatePolicyRequest(
                        parent: partner.name, policy: made, requestID: RequestID.new())
                ).meta)
        case "case", "sibling_group", "placement", "consent", "approval":
            guard partner.staff[.manager] != nil else { return nil }
            return try await ofChild(type)
        case "follow_up", "visit", "enrolment", "note", "attachment":
            guard partner.staff[.manager] != nil else { return nil }
            return try await ofFollowUp(type)
        case _ where Self.procedureTypes.contains(type):
            guard partner.staff[.manager] != nil else { return nil }
            return try await ofProcedure(type)
        default:
            throw UnknownType(type: type)
        }
    }

    /// An operator whom the second one has asked for.
    private func account(
        isRevoked: Bool, isPending: Bool, in deployment: TestDeployment
    ) async throws -> PartnerV1.Account {
        let (first, second) = (
            try deployment.operating(partner.country).registry,
            try deployment.operatingToo(partner.country).registry
        )
        var account = try await second.registerAccount(
            PartnerV1.RegisterAccountRequest(
                account: try ResourceExample.value(home), requestID: RequestID.new()))
        guard !isPending else { return account }
        account = try await first.approveAccount(
            PartnerV1.ApproveAccountRequest(
                name: account.meta?.name ?? "", etag: account.meta?.etag ?? "", requestID: RequestID.new()))
        guard isRevoked else { return account }
        return try await first.revokeAccount(
            PartnerV1.RevokeAccountRequest(
                name: account.meta?.name ?? "", etag: account.meta?.etag ?? "", requestID: RequestID.new()))
    }

    struct UnknownType: Error {
        let type: String
    }

    /// A case, or what is made about one.
    private func ofChild(_ type: String) async throws -> TargetRecord? {
        let families = partner.acting(.manager).families
        switch type {
        case "case":
            return record(
                try await families.identifyChild(
                    FamilyV1.IdentifyChildRequest(
                        parent: partner.name, childCase: try ResourceExample.value(home),
                        requestID: RequestID.new())
                ).meta)
        case "sibling_group":
            return try await siblings()
        case "approval":
            var home = home
            home.records["case"] = try await ofChild("case")?.name
            return record(
                try await partner.acting(.socialWorker).families.requestApproval(
                    FamilyV1.RequestApprovalRequest(
                        parent: partner.name, approval: try ResourceExample.value(home),
                        requestID: RequestID.new())
                ).meta)
        case "placement":
            try await eventually("FamilyService hears of the site", on: TestDeployment.loops) {
                try await reason {
                    _ = try await families.getSiteOccupancy(
                        FamilyV1.GetSiteOccupancyRequest(name: home.records["site"] ?? ""))
                }
            }
            let child = try await ofChild("case")
            // A manager approves what somebody else proposed.
            return record(
                try await partner.acting(.socialWorker).families.createPlacement(
                    FamilyV1.CreatePlacementRequest(
                        parent: child?.name ?? "", placement: try ResourceExample.value(home),
                        requestID: RequestID.new())
                ).meta)
        default:
            return record(
                try await families.grantConsent(
                    FamilyV1.GrantConsentRequest(
                        parent: partner.name, consent: try ResourceExample.value(home),
                        requestID: RequestID.new()
                    )
                ).meta)
        }
    }

    /// A group with a child in it whom somebody wants to place by itself.
    private func siblings() async throws -> TargetRecord? {
        let families = partner.acting(.socialWorker).families
        let child = try await ofChild("case")?.name ?? ""
        var home = home
        home.records["case"] = child
        var group: FamilyV1.SiblingGroup = try ResourceExample.value(home)
        group.cases = [child]
        group = try await families.createSiblingGroup(
            FamilyV1.CreateSiblingGroupRequest(
                parent: partner.name, siblingGroup: group, requestID: RequestID.new()))
        group = try await families.requestSeparationException(
            FamilyV1.RequestSeparationExceptionRequest(
                name: group.meta?.name ?? "", etag: group.meta?.etag ?? "",
                exception: ResourceExample.exception(home), requestID: RequestID.new()))
        return record(group.meta)?.with("case", child)
    }

    /// A follow-up, or what is written down while one runs.
    private func ofFollowUp(_ type: String) async throws -> TargetRecord? {
        let families = partner.acting(.manager).families
        switch type {
        case "follow_up":
            return record(
                try await families.startFamilyFollowUp(
                    FamilyV1.StartFamilyFollowUpRequest(
                        parent: family(isArchived: false)?.meta?.name ?? "",
                        followUp: try ResourceExample.value(home), requestID: RequestID.new())
                ).meta)
        case "visit":
            return record(
                try await families.recordVisit(
                    FamilyV1.RecordVisitRequest(
                        parent: partner.name, visit: try ResourceExample.value(home),
                        requestID: RequestID.new())
                ).meta)
        case "enrolment":
            return record(
                try await families.enrolSchool(
                    FamilyV1.EnrolSchoolRequest(
                        parent: records["case"]?.name ?? "", enrolment: try ResourceExample.value(home),
                        requestID: RequestID.new())
                ).meta)
        case "note":
            return record(
                try await families.createNote(
                    FamilyV1.CreateNoteRequest(
                        parent: partner.name, note: try ResourceExample.value(home),
                        requestID: RequestID.new())
                ).meta)
        default:
            let upload = try await families.uploadAttachment()
            try await upload.send(
                FamilyV1.UploadAttachmentRequest(
                    parent: partner.name, attachment: try ResourceExample.value(home),
                    requestID: RequestID.new())
            )
            return record(try await upload.finish().meta)
        }
    }

    func family(isArchived: Bool) async throws -> FamilyV1.Family? {
        guard partner.staff[.manager] != nil else { return nil }
        let families = partner.acting(.manager).families
        let made: FamilyV1.Family = try ResourceExample.value(home)
        let family = try await families.createFamily(
            FamilyV1.CreateFamilyRequest(parent: partner.name, family: made, requestID: RequestID.new()))
        guard isArchived else { return family }
        return try await families.archiveFamily(
            FamilyV1.ArchiveFamilyRequest(
                name: family.meta?.name ?? "", etag: family.meta?.etag ?? "", requestID: RequestID.new()))
    }

    /// What is made in this tenant refers to.
    var home: ResourceExample.Home {
        ResourceExample.Home(
            country: partner.country.code, partner: partner.code, staff: partner.staff[.manager] ?? "",
            records: records.mapValues(\.name))
    }

    func record(_ meta: CommonV1.Meta?) -> TargetRecord? {
        meta.map { TargetRecord(name: $0.name, etag: $0.etag) }
    }
}
