import ServiceSupport
import Tenancy
import Testing

@testable import FamilyService
@testable import ServiceRuntime
@testable import WireProto

/// Whoever agrees makes a call of their own (docs/domain.md, I-14).
@Suite("A second person's approval")
struct ApprovalTests {
    /// A child with a harm, and the request to screen it out.
    private func asked(_ world: CaseCell) async throws -> FamilyV1.ScreenChildRequest {
        let child = try await world.identify { $0.harms = [.exploitation] }
        return FamilyV1.ScreenChildRequest(
            name: child.named, etag: child.tag,
            screening: FamilyV1.Screening(result: .notVictim, doneOn: world.today),
            requestID: CaseCell.id())
    }

    private func refusal(
        _ request: FamilyV1.ScreenChildRequest, by client: FamilyServiceClient<BareCaller>
    ) async -> RPCStatus {
        await whyRefused { () async throws(RPCStatus) in try await client.screenChild(request) }
    }

    @Test("It is given once, for one request, to who asked, and says who gave it")
    func used() async throws {
        let world = try CaseCell()
        var request = try await asked(world)
        request.approval = try await world.agreed(to: .screenChild(request))
        let ask = FamilyV1.GetApprovalRequest(name: request.approval)
        let given = try await world.asWorker.getApproval(ask)
        #expect(given.state == .given && given.decidedBy == world.name(world.manager))
        #expect(given.askedBy == world.name(world.worker) && given.needs == .caseWorker)
        #expect(given.childCase == request.name)

        _ = try await world.asWorker.screenChild(request)
        #expect(try await world.asWorker.getApproval(ask).state == .used)
        // It serves for nothing else.
        var again = try await asked(world)
        again.approval = request.approval
        #expect(await refusal(again, by: world.asWorker).reason == .approvalInvalid)
        try await world.cell.bare.close()
    }

    /// What somebody tries with an approval that does not fit.
    enum Misuse: CaseIterable {
        case waiting, refused, withdrawn, expired, changedRequest, changedCase, ofAnother, unknown
    }

    @Test("What was not agreed to is not done", arguments: Misuse.allCases)
    func misused(misuse: Misuse) async throws {
        let world = try CaseCell()
        let request = try await asked(world)
        let (worker, manager) = (world.asWorker, world.asManager)
        let asked = try await worker.ask(
            world.name(world.manager), for: .screenChild(request), in: "partners/ctse")
        let (name, etag) = (asked.meta?.name ?? "", asked.meta?.etag ?? "")
        var (sent, sender) = (request, worker)
        sent.approval = name
        switch misuse {
        case .waiting: break
        case .refused:
            let no = try await manager.refuseApproval(
                FamilyV1.RefuseApprovalRequest(
                    name: name, etag: etag, reason: "she is one", requestID: CaseCell.id()))
            #expect(no.state == .refused && no.refusal == "she is one")
        case .withdrawn:
            _ = try await worker.withdrawApproval(
                FamilyV1.WithdrawApprovalRequest(name: name, etag: etag, requestID: CaseCell.id()))
        case .expired:
            try await manager.agree(to: asked)
            try world.advance(days: 8)
            #expect(try await worker.getApproval(FamilyV1.GetApprovalRequest(name: name)).state == .expired)
        case .changedRequest:
            try await manager.agree(to: asked)
            sent.screening?.note = "and more"
        case .changedCase:
            try await manager.agree(to: asked)
            let child = try await world.read(request.name)
            let changed = try await worker.updateCase(
                FamilyV1.UpdateCaseRequest(
                    childCase: FamilyV1.ChildCase(meta: child.meta, note: "seen again"),
                    updateMask: GoogleProtobuf.FieldMask(paths: ["note"]), requestID: CaseCell.id()))
            sent.etag = changed.tag
        case .ofAnother:
            try await manager.agree(to: asked)
            sender = world.client(world.second, .manager)
        case .unknown: sent.approval = "partners/ctse/approvals/\(RecordID.random().text)"
        }
        let why = await refusal(sent, by: sender)
        #expect(why.reason == (misuse == .unknown ? .referenceInvalid : .approvalInvalid))
        #expect(try await world.read(request.name).state == .identified)
        try await world.cell.bare.close()
    }

    @Test("Nobody agrees to what they asked for, without the role, or to what has changed since")
    func deciders() async throws {
        let world = try CaseCell()
        let child = try await world.screen(try await world.identify())
        let request = world.override(child)
        let worker = world.asWorker
        // A worker does not stand for a registration without consent; a manager must be asked.
        for asked in [world.name(world.worker), "partners/cswc/staff/\(RecordID.random().text)"] {
            let why = await whyRefused { () async throws(RPCStatus) in
                try await worker.ask(asked, for: .registerCase(request), in: "partners/ctse")
            }
            #expect([.selfApproval, .staffNotEligible].contains(why.reason))
        }
        let asked = try await worker.ask(
            world.name(world.manager), for: .registerCase(request), in: "partners/ctse")
        for (client, reason) in [
            (worker, Reason.selfApproval),
            (world.client(world.cell.colleague, .socialWorker), .secondPersonRequired),
        ] {
            let why = await whyRefused { () async throws(RPCStatus) in try await client.agree(to: asked) }
            #expect(why.reason == reason)
        }
        _ = try await worker.updateCase(
            FamilyV1.UpdateCaseRequest(
                childCase: FamilyV1.ChildCase(meta: child.meta, note: "seen again"),
                updateMask: GoogleProtobuf.FieldMask(paths: ["note"]), requestID: CaseCell.id()))
        let manager = world.asManager
        let stale = await whyRefused { () async throws(RPCStatus) in try await manager.agree(to: asked) }
        #expect(stale.reason == .approvalInvalid)
        try await world.cell.bare.close()
    }

    @Test("Another manager than who was asked may agree; who left since does not count")
    func standIn() async throws {
        let world = try CaseCell()
        var request = try await asked(world)
        let asked = try await world.asWorker.ask(
            world.name(world.manager), for: .screenChild(request), in: "partners/ctse")
        let given = try await world.client(world.second, .manager).agree(to: asked)
        request.approval = given.meta?.name ?? ""
        try world.cell.follower.apply(
            PartnerV1.WatchDirectoryResponse(
                complete: true, revision: 2_000,
                staff: [PartnerV1.AccessStaff(name: world.name(world.second), state: .disabled)]))
        #expect(await refusal(request, by: world.asWorker).reason == .approvalInvalid)
        try await world.cell.bare.close()
    }

    @Test("What waits for me is listed, the latest first, until it is decided or has expired")
    func listed() async throws {
        let world = try CaseCell()
        var names: [String] = []
        for _ in 0..<3 {
            let request = try await asked(world)
            let asked = try await world.asWorker.ask(
                world.name(world.manager), for: .screenChild(request), in: "partners/ctse")
            names.append(asked.meta?.name ?? "")
            try world.advance(days: 2)
        }
        func listed(_ change: (inout FamilyV1.ListApprovalsRequest) -> Void) async throws -> [String] {
            var request = FamilyV1.ListApprovalsRequest(parent: "partners/ctse", pageSize: 2)
            change(&request)
            var found: [String] = []
            repeat {
                let page = try await world.asManager.listApprovals(request)
                found += page.approvals.compactMap { $0.meta?.name }
                request.pageToken = page.nextPageToken
            } while !request.pageToken.isEmpty
            return found
        }
        let me = world.name(world.manager)
        #expect(try await listed { $0.askedOf = me } == names.reversed())
        #expect(try await listed { $0.askedOf = world.name(world.second) } == [])
        // The first one's last day has passed.
        try world.advance(days: 2)
        #expect(try await listed { _ in } == [names[2], names[1]])
        #expect(try await listed { $0.askedBy = world.name(world.worker) } == names.reversed())
        try await world.cell.bare.close()
    }

    @Test("A panel's decision is confirmed by somebody who sat on it, by a call of their own")
    func panel() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        let asked = try await world.asWorker.requestBestInterestDecision(
            FamilyV1.RequestBestInterestDecisionRequest(
                parent: name, decision: FamilyV1.BestInterestDecision(kind: .separation),
                requestID: CaseCell.id()))
        var request = FamilyV1.RecordBestInterestDecisionRequest(
            name: asked.meta?.name ?? "", etag: asked.meta?.etag ?? "",
            decision: FamilyV1.BestInterestDecision(
                panel: world.panel(), decision: .agreed, decidedOn: world.today, rationale: "all were heard",
                authorityInformed: true),
            requestID: CaseCell.id())
        let (manager, alone) = (world.asManager, request)
        let why = await whyRefused { () async throws(RPCStatus) in
            try await manager.recordBestInterestDecision(alone)
        }
        #expect(why.reason == .secondPersonRequired)
        // Who did not sit there confirms nothing.
        let outside = await whyRefused { () async throws(RPCStatus) in
            try await manager.ask(
                world.name(world.second), for: .recordBestInterestDecision(alone), in: "partners/ctse")
        }
        #expect(outside.reason == .staffNotEligible)
        request.approval = try await world.agreed(
            to: .recordBestInterestDecision(request), for: manager, by: world.worker, .socialWorker)
        let decided = try await manager.recordBestInterestDecision(request)
        #expect(decided.confirmedBy == world.name(world.worker))
        try await world.cell.bare.close()
    }

    /// An authority's decision, as one worker reports it, and why it is refused; `nil` where it is taken.
    static let reports: [(FamilyV1.AuthorityDecision, String?, Reason?)] = [
        (FamilyV1.AuthorityDecision(authority: "dolisa", kind: .identificationStarted), nil, nil),
        (FamilyV1.AuthorityDecision(authority: "dolisa", kind: .custody), "VN-SG", nil),
        (FamilyV1.AuthorityDecision(authority: "dolisa", kind: .custody), "VN-40", .outOfJurisdiction),
        (FamilyV1.AuthorityDecision(authority: "the court", kind: .custody), nil, .referenceInvalid),
        (FamilyV1.AuthorityDecision(authority: "ctse", kind: .seal), nil, .referenceInvalid),
        (FamilyV1.AuthorityDecision(authority: "dolisa", kind: .victimConfirmed), nil, .secondPersonRequired),
        (
            FamilyV1.AuthorityDecision(authority: "dolisa", kind: .victimNotConfirmed), nil,
            .secondPersonRequired
        ),
        (FamilyV1.AuthorityDecision(authority: "dolisa", kind: .seal), nil, .secondPersonRequired),
        (FamilyV1.AuthorityDecision(authority: "dolisa", kind: .unseal), nil, .secondPersonRequired),
    ]

    @Test(
        "What an authority decided names one with jurisdiction, and two stand for what is weighty",
        arguments: reports.indices)
    func reported(number: Int) async throws {
        let world = try CaseCell()
        let (reported, area, reason) = Self.reports[number]
        var decision = reported
        (decision.date, decision.reference) = (world.today, "17/QD")
        let child = try await world.identify {
            $0.area = area.map { CommonV1.AdminArea(country: .vn, code: $0) }
        }
        let (client, request) = (
            world.asWorker,
            FamilyV1.RecordAuthorityDecisionRequest(
                parent: child.named, decision: decision, requestID: CaseCell.id())
        )
        do throws(RPCStatus) {
            let recorded = try await client.recordAuthorityDecision(request)
            #expect(reason == nil, "it was taken")
            #expect(recorded.standing == .reported)
        } catch {
            #expect(error.reason == reason)
            let now = try await world.read(child.named)
            #expect(now.visibility == child.visibility && now.victimStatus == child.victimStatus)
        }
        try await world.cell.bare.close()
    }
}
