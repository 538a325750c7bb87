import NIOCore
import Tenancy
import Testing
import WireProto

/// Every RPC of the contract, by everybody, about everybody's records, over the real wire. Nothing here lists the
/// methods: a new RPC is in the matrix the day it exists, and refused to everybody by ``PolicyStatement`` until
/// somebody says there who it is for.
@Suite("Denial matrix")
struct DenialMatrixTests {
    /// Calls that get through and are then refused by a rule about states, as the world has nobody for them: a trial and
    /// a panel's decision want a second person, nobody decides what they asked for or takes back what another asked for,
    /// no case has been closed for years, and a policy is made for the programme's owner alone. All others get their
    /// answer.
    static let unmet: Set = [
        "a partner's manager calls StartTrial", "a partner's socialWorker calls StartTrial",
        "a partner's manager calls RecordBestInterestDecision",
        "a partner's manager calls PurgeCase",
        "a partner's manager calls RequestApproval", "a partner's manager calls WithdrawApproval",
        "a partner's socialWorker calls GiveApproval", "a partner's socialWorker calls RefuseApproval",
        "an operator calls CreatePolicy",
    ]

    @Test("Each cell is as the policy says, and what is foreign is answered as what is absent")
    func matrix() async throws {
        try await TestDeployment.with(.vietnam, .cambodia) { deployment in
            let world = try await DenialWorld(deployment)
            let before = try await world.foreignEtags()
            let rows = try await withThrowingTaskGroup(of: MatrixRow.self) { group in
                for caller in MatrixCaller.all {
                    group.addTask {
                        var row = try await MatrixRow(caller, in: world)
                        try await row.check()
                        return row
                    }
                }
                return try await group.reduce(into: [MatrixRow]()) { $0.append($1) }
            }
            let checked = rows.map(\.checked).reduce(0, +)
            print("denial matrix: \(checked) cells")
            #expect(
                Set(rows.flatMap(\.unmet)) == Self.unmet,
                "who is let through is let down by a rule, or is not any more")
            #expect(checked > Methods.table.count * MatrixCaller.all.count)
            #expect(try await world.foreignEtags() == before, "a refused call has changed a record")
        }
    }
}

/// All cells of one caller, one after the other.
private struct MatrixRow: Sendable {
    let caller: MatrixCaller
    let world: DenialWorld
    private var client: RawClient
    private(set) var checked = 0
    /// What a revoked system heard last.
    private var refused: (MethodID, Answer)?
    /// The calls of this caller that got through and found something missing.
    private(set) var unmet: Set<String> = []

    init(_ caller: MatrixCaller, in world: DenialWorld) async throws {
        self.caller = caller
        self.world = world
        client = try await Self.connect(caller, in: world)
    }

    private static func connect(_ caller: MatrixCaller, in world: DenialWorld) async throws -> RawClient {
        let client = try await world.deployment.raw(world.identity(of: caller))
        // The first answer of a connection also says that there is no header table.
        if caller != .revokedSystem { _ = try await client.call(Methods.whoAmI, []) }
        return client
    }

    /// Calls; a revoked system on a connection of its own for each method, as none of them is listened to.
    private mutating func call(_ method: RPCMethod, _ message: [UInt8]) async throws -> Answer {
        let metadata = world.metadata(of: caller, for: method)
        guard caller == .revokedSystem else { return try await client.call(method, message, metadata) }
        if let (last, answer) = refused, last == method.id { return answer }
        client = try await world.deployment.raw(world.identity(of: caller))
        do {
            let answer = try await client.call(method, message, metadata)
            #expect(answer.frames.isEmpty, "a revoked system has an answer to \(method.path)")
        } catch ChannelError.alreadyClosed {
            // The gateway was quicker.
        }
        let text = try await client.goAwayText()
        let answer = Answer(
            status: RPCStatus(
                .permissionDenied, Reason(rawValue: String(text.prefix { $0 != ":" })), text),
            trailing: Metadata(), messages: [], frames: [])
        refused = (method.id, answer)
        return answer
    }

    mutating func check() async throws {
        for method in Methods.table.all {
            guard let form = RequestForm(method) else {
                Issue.record("\(method.path) has no schema to write a request from")
                continue
            }
            checked += try await check(form)
        }
    }

    /// The cells of one method.
    private mutating func check(_ form: RequestForm) async throws -> Int {
        var checked = 0
        var absent: Answer?
        for owner in form.targetType == nil ? [.own] : Owner.allCases {
            for existence in form.targetType == nil ? [.existing] : Existence.allCases {
                let cell = DenialCell(
                    method: form.method, targetType: form.targetType, caller: caller, owner: owner,
                    existence: existence)
                guard let target = try await world.target(of: cell) else { continue }
                let answer = try await call(
                    form.method, form.encoded(about: target, home: world.home(of: cell)))
                #expect(Verdict(answer) == cell.expected, "\(cell): \(answer.status)")
                checked += 1
                if answer.status.code == .failedPrecondition {
                    unmet.insert("\(caller) calls \(form.method.path.split(separator: "/").last ?? "")")
                }
                guard cell.expected != .allowed else { continue }
                // Whatever is refused is refused in the same words, whoever has the record, or nobody.
                if let absent {
                    expectSame(answer, absent, cell)
                } else {
                    absent = answer
                }
            }
        }
        return checked
    }

    private func expectSame(_ answer: Answer, _ absent: Answer, _ cell: DenialCell) {
        #expect(answer.status == absent.status, "\(cell): another status")
        #expect(answer.trailing == absent.trailing, "\(cell): other trailing metadata")
        #expect(answer.messages == absent.messages, "\(cell): other messages")
        #expect(
            answer.frames.map(\.payload.count) == absent.frames.map(\.payload.count), "\(cell): other lengths"
        )
        #expect(answer.frames == absent.frames, "\(cell): other bytes")
    }
}

extension DenialWorld {
    func identity(of caller: MatrixCaller) -> Identity {
        switch caller {
        case .partner(let role): .partner(callers[role.kind]?.code ?? "sen")
        case .revokedSystem: Self.revoked
        case .unregisteredSystem: Self.unregistered
        case .operator: .operating(.vietnam)
        case .service: .service(.vietnam, "family")
        }
    }

    func fixture(_ owner: Owner, of caller: MatrixCaller) -> Fixture {
        switch owner {
        case .own: own[caller.kind] ?? neighbour
        case .neighbour: neighbour
        case .abroad: abroad
        }
    }

    /// What the call is about; made anew for a call that will change it. `nil` when the owner cannot have such a
    /// record.
    func target(of cell: DenialCell) async throws -> TargetRecord? {
        guard let type = cell.targetType else { return TargetRecord(name: "", etag: "") }
        let fixture = fixture(cell.owner, of: cell.caller)
        let changes = cell.existence == .existing && cell.expected == .allowed && !cell.method.isIdempotent
        let isParent = cell.method.input?.field(named: "parent") != nil
        if cell.existence == .existing, cell.expected == .allowed, cell.owner == .own,
            let ready = try await fixture.ready(for: cell.method, in: deployment)
        {
            return ready
        }
        if changes, !isParent {
            return try await fixture.fresh(
                type, isArchived: ["Undelete", "Reinstate"].contains(PolicyStatement(cell.method).verb),
                isPending: PolicyStatement(cell.method).verb == "Approve", in: deployment)
        }
        // A tenant without families: a name that nobody has stands for one, and is refused like it.
        guard let record = fixture.records[type] ?? neighbour.records[type] else { return nil }
        guard fixture.records[type] != nil || cell.expected != .allowed else { return nil }
        return record.missing(cell.existence)
    }

    /// What a request refers to besides its target: the caller's own people, or, for a registry entry of another
    /// partner, that partner, so that nothing but the target is wrong with it.
    func home(of cell: DenialCell) -> ResourceExample.Home {
        let target = fixture(cell.owner, of: cell.caller)
        var home = fixture(.own, of: cell.caller).home
        home.partner =
            TargetRecord(name: target.partner.name, etag: "").missing(
                cell.existence == .existing ? .existing : .ofNobody
            ).name.split(separator: "/").last.map(String.init) ?? home.partner
        return home
    }

    /// The etags of everything that is not the callers': a change would change one.
    fileprivate func foreignEtags() async throws -> [String: String] {
        var etags: [String: String] = [:]
        for fixture in [neighbour, abroad] {
            let families = fixture.partner.acting(.manager).families
            let registry = try deployment.operating(fixture.partner.country).registry
            for (type, record) in fixture.records {
                etags[record.name] =
                    switch type {
                    case "family":
                        try await families.getFamily(FamilyV1.GetFamilyRequest(name: record.name)).meta?.etag
                    case "member":
                        try await families.getMember(FamilyV1.GetMemberRequest(name: record.name)).meta?.etag
                    case "case":
                        try await families.getCase(FamilyV1.GetCaseRequest(name: record.name)).meta?.etag
                    case "sibling_group":
                        try await families.getSiblingGroup(
                            FamilyV1.GetSiblingGroupRequest(name: record.name)
                        ).meta?.etag
                    case "placement":
                        try await families.getPlacement(FamilyV1.GetPlacementRequest(name: record.name)).meta?
                            .etag
                    case "consent":
                        try await families.getConsent(FamilyV1.GetConsentRequest(name: record.name)).meta?
                            .etag
                    case "approval":
                        try await families.getApproval(FamilyV1.GetApprovalRequest(name: record.name)).meta?
                            .etag
                    case "follow_up":
                        try await families.getFamilyFollowUp(
                            FamilyV1.GetFamilyFollowUpRequest(name: record.name)
                        ).meta?.etag
                    case "visit":
                        try await families.getVisit(FamilyV1.GetVisitRequest(name: record.name)).meta?.etag
                    case "enrolment":
                        try await families.getEnrolment(FamilyV1.GetEnrolmentRequest(name: record.name)).meta?
                            .etag
                    case "note":
                        try await families.getNote(FamilyV1.GetNoteRequest(name: record.name)).meta?.etag
                    case "attachment":
                        try await families.getAttachment(FamilyV1.GetAttachmentRequest(name: record.name))
                            .meta?.etag
                    case "assessment":
                        try await families.getAssessment(FamilyV1.GetAssessmentRequest(name: record.name))
                            .meta?.etag
                    case "care_plan":
                        try await families.getCarePlan(FamilyV1.GetCarePlanRequest(name: record.name)).meta?
                            .etag
                    case "service":
                        try await families.getService(FamilyV1.GetServiceRequest(name: record.name)).meta?
                            .etag
                    case "episode":
                        try await families.getExploitationEpisode(
                            FamilyV1.GetExploitationEpisodeRequest(name: record.name)
                        ).meta?.etag
                    case "best_interest_decision":
                        try await families.getBestInterestDecision(
                            FamilyV1.GetBestInterestDecisionRequest(name: record.name)
                        ).meta?.etag
                    case "authority_decision":
                        try await families.getAuthorityDecision(
                            FamilyV1.GetAuthorityDecisionRequest(name: record.name)
                        ).meta?.etag
                    case "trial":
                        try await families.getTrial(FamilyV1.GetTrialRequest(name: record.name)).meta?.etag
                    case "review":
                        try await families.getPostIntegrationReview(
                            FamilyV1.GetPostIntegrationReviewRequest(name: record.name)
                        ).meta?.etag
                    case "site":
                        try await registry.getSite(PartnerV1.GetSiteRequest(name: record.name)).meta?.etag
                    case "staff":
                        try await registry.getStaff(PartnerV1.GetStaffRequest(name: record.name)).meta?.etag
                    case "policy":
                        try await registry.getPolicy(PartnerV1.GetPolicyRequest(name: record.name)).meta?.etag
                    case "system":
                        try await registry.getSystem(PartnerV1.GetSystemRequest(name: record.name)).meta?.etag
                    case "account":
                        try await registry.getAccount(PartnerV1.GetAccountRequest(name: record.name)).meta?
                            .etag
                    case "certificate":
                        try await registry.getCertificate(
                            PartnerV1.GetCertificateRequest(name: record.name)
                        ).meta?.etag
                    default:
                        try await registry.getPartner(PartnerV1.GetPartnerRequest(name: record.name)).meta?
                            .etag
                    }
            }
        }
        return etags
    }
}
