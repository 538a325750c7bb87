import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// Findings and decisions that should not be there: what rests on them is replaced or ended first.
@Suite("Findings and decisions are voided by two, when nothing rests on them")
struct VoidedFindingTests {
    @Test("An approved assessment is voided by two, after another one was approved")
    func assessment() async throws {
        let world = try CaseCell()
        let name = try await world.registered().named
        let wrong = try await world.approve(
            try await world.submit(world.assessment(.comprehensive) { $0.riskLevel = .low }, in: name))
        #expect(try await world.whyNotVoided(wrong).reason == .secondPersonRequired)
        #expect(try await world.whyNotVoidedByTwo(wrong).reason == .stillNeeded)
        let right = try await world.approve(
            try await world.submit(world.assessment(.comprehensive), in: name))
        _ = try await world.voidByTwo(wrong)
        let child = try await world.read(name)
        #expect(child.assessment == right.meta?.name && child.riskLevel == .high)
        let listed = try await world.asWorker.listAssessments(FamilyV1.ListAssessmentsRequest(parent: name))
            .assessments
        #expect(Set(listed.map(\.state)) == [.voided, .approved] && listed.count == 2)
        try await world.plan(name)
        try await world.cell.bare.close()
    }

    @Test("A reassessment that waits is voided by one, and the case is in support again")
    func reassessment() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        let before = try await world.read(name)
        let wrong = try await world.submit(
            world.assessment(.reassessment) { $0.materialChange = "another child" }, in: name)
        #expect(try await world.read(name).state == .assessed)
        _ = try await world.void(wrong)
        let child = try await world.read(name)
        #expect(child.state == .inSupport && child.nextDeadline == before.nextDeadline)
        #expect(child.carePlan == before.carePlan)
        let manager = world.asManager
        let left = try await world.asWorker.getAssessment(
            FamilyV1.GetAssessmentRequest(name: wrong.meta?.name ?? ""))
        let why = await whyRefused { () async throws(RPCStatus) in
            try await manager.approveAssessment(
                FamilyV1.ApproveAssessmentRequest(
                    name: left.meta?.name ?? "", etag: left.meta?.etag ?? "", requestID: CaseCell.id()))
        }
        #expect(why.reason == .recordVoided)
        try await world.cell.bare.close()
    }

    @Test("A first assessment that waits, voided, leaves the case where it was")
    func waiting() async throws {
        let world = try CaseCell()
        let child = try await world.registered()
        let wrong = try await world.submit(world.assessment(.comprehensive), in: child.named)
        _ = try await world.void(wrong)
        let after = try await world.read(child.named)
        #expect(after.state == .registered && after.nextDeadline == child.nextDeadline)
        try await world.cell.bare.close()
    }

    @Test(
        "A child that came back is to be assessed by the same day, where its assessment was another child's")
    func reassessmentDue() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        let missing = try await world.suspend(try await world.read(name), informed: true)
        let back = try await world.asWorker.resumeCase(
            FamilyV1.ResumeCaseRequest(name: name, etag: missing.tag, requestID: CaseCell.id()))
        #expect(back.nextDeadline?.kind == .reassessment)
        for isRejected in [false, true] {
            let wrong = try await world.submit(
                world.assessment(.reassessment) { $0.materialChange = "it was away" }, in: name)
            #expect(try await world.read(name).nextDeadline?.kind != .reassessment)
            if isRejected { try await world.reject(wrong) } else { _ = try await world.void(wrong) }
            #expect(try await world.read(name).nextDeadline == back.nextDeadline)
        }
        try await world.cell.bare.close()
    }

    @Test("The plan in force is replaced before it is voided")
    func plan() async throws {
        let world = try CaseCell()
        let name = try await world.registered().named
        try await world.assess(name)
        let waiting = try await world.asWorker.submitCarePlan(
            FamilyV1.SubmitCarePlanRequest(parent: name, carePlan: CaseCell.plan, requestID: CaseCell.id()))
        _ = try await world.void(waiting)
        try await world.plan(name)
        let inForce = try await world.asWorker.getCarePlan(
            FamilyV1.GetCarePlanRequest(name: try await world.read(name).carePlan))
        #expect(try await world.whyNotVoided(inForce).reason == .secondPersonRequired)
        #expect(try await world.whyNotVoidedByTwo(inForce).reason == .stillNeeded)
        try await world.serve(name)
        try await world.assess(name, .reassessment)
        try await world.plan(name)
        let old = try await world.asWorker.getCarePlan(
            FamilyV1.GetCarePlanRequest(name: inForce.meta?.name ?? ""))
        #expect(old.state == .superseded)
        _ = try await world.voidByTwo(old)
        try await world.cell.bare.close()
    }

    @Test("A look at a family that is voided no longer says that it is unsuitable, or suitable")
    func suitability() async throws {
        let world = try CaseCell()
        let family = try await world.cell.addFamily().meta?.name ?? ""
        let name = try await world.supported()
        try await world.prepare(name, family)
        let suitable = try await world.asWorker.listAssessments(
            FamilyV1.ListAssessmentsRequest(parent: name)
        ).assessments.first { $0.kind == .familySuitability }
        let unsuitable = try await world.approve(
            try await world.submit(
                world.assessment(.familySuitability) { $0.family = family }, in: name))
        #expect(try await world.read(name).protectionAlerts.map(\.change) == [.familyUnsuitable])
        #expect(try await world.whyNotVoided(unsuitable).reason == .secondPersonRequired, "it protects")
        _ = try await world.voidByTwo(unsuitable)
        #expect(try await world.read(name).protectionAlerts.isEmpty)
        _ = try await world.voidByTwo(try #require(suitable))
        #expect(try await world.read(name).protectionAlerts.map(\.change) == [.familyUnsuitable])
        try await world.cell.bare.close()
    }

    @Test("A decision by which a child lives apart stands until the placement has ended")
    func separation() async throws {
        let world = try CaseCell()
        let family = try await world.cell.addFamily().meta?.name ?? ""
        let child = try await world.identify { $0.family = family }
        let decision = try await world.decide(child.named, .separation)
        let place = FamilyV1.Placement(
            site: world.site, type: .temporary, from: world.today, decision: decision.meta?.name ?? "",
            state: .active)
        let bed = try await world.put(place, world.fresh(.placement, under: child.named, .childCase))
        try await world.live(child.named, in: bed)
        #expect(try await world.whyNotVoided(decision).reason == .secondPersonRequired)
        #expect(try await world.whyNotVoidedByTwo(decision).reason == .stillNeeded)
        // A sibling's decision is the same one.
        let sibling = try await world.identify { $0.family = family }
        _ = try await world.asWorker.createSiblingGroup(
            FamilyV1.CreateSiblingGroupRequest(
                parent: "partners/ctse",
                siblingGroup: FamilyV1.SiblingGroup(cases: [child.named, sibling.named]),
                requestID: CaseCell.id()))
        let another = try await world.decide(sibling.named, .separation)
        _ = try await world.voidByTwo(another)
        #expect(try await world.whyNotVoidedByTwo(decision).reason == .stillNeeded)
        try await world.live(child.named, in: "")
        _ = try await world.voidByTwo(decision)
        let left = try await world.asWorker.getBestInterestDecision(
            FamilyV1.GetBestInterestDecisionRequest(name: decision.meta?.name ?? ""))
        #expect(left.state == .voided && left.voided != nil && !left.letsSeparate)
        try await world.cell.bare.close()
    }

    @Test(
        "A decision to return stands until the return is given up; one that was only asked for goes at once")
    func returning() async throws {
        let world = try CaseCell()
        let family = try await world.cell.addFamily().meta?.name ?? ""
        let name = try await world.supported()
        let asked = try await world.asWorker.requestBestInterestDecision(
            FamilyV1.RequestBestInterestDecisionRequest(
                parent: name, decision: FamilyV1.BestInterestDecision(kind: .reintegration),
                requestID: CaseCell.id()))
        _ = try await world.void(asked)
        try await world.prepare(name, family)
        let decision = try await world.asWorker.listBestInterestDecisions(
            FamilyV1.ListBestInterestDecisionsRequest(parent: name)
        ).decisions.first { $0.state == .recorded }
        let recorded = try #require(decision)
        #expect(try await world.whyNotVoidedByTwo(recorded).reason == .stillNeeded)
        let child = try await world.read(name)
        _ = try await world.asWorker.withdrawReintegration(
            FamilyV1.WithdrawReintegrationRequest(
                name: name, etag: child.tag, reason: "decided about another child", requestID: CaseCell.id()))
        _ = try await world.voidByTwo(recorded)
        try await world.cell.bare.close()
    }

    @Test("Who the child is to the law, and who sees the case, follow from the decisions that are left")
    func authority() async throws {
        let world = try CaseCell()
        let name = try await world.registered().named
        #expect(try await world.read(name).victimStatus == .suspected)
        let wrong = try await world.report(.victimConfirmed, in: name)
        #expect(try await world.whyNotVoided(wrong).reason == .secondPersonRequired)
        _ = try await world.voidByTwo(wrong)
        #expect(try await world.read(name).victimStatus == .suspected)
        let right = try await world.report(.victimNotConfirmed, in: name)
        let later = try await world.report(.victimConfirmed, in: name)
        _ = try await world.voidByTwo(later)
        #expect(try await world.read(name).victimStatus == .notConfirmed)
        _ = try await world.voidByTwo(right)

        let sealed = try await world.report(.seal, in: name)
        #expect(try await world.read(name).visibility == .sealed)
        _ = try await world.voidByTwo(sealed)
        #expect(try await world.read(name).visibility == .restricted, "nobody sees more at once")
        _ = try await world.report(.seal, in: name)
        let unsealed = try await world.report(.unseal, in: name)
        _ = try await world.voidByTwo(unsealed)
        #expect(try await world.read(name).visibility == .sealed)
        try await world.cell.bare.close()
    }

    @Test("What was done to another child is voided by two, and not changed any more")
    func episode() async throws {
        let world = try CaseCell()
        let name = try await world.registered().named
        let wrong = try await world.asWorker.recordExploitationEpisode(
            FamilyV1.RecordExploitationEpisodeRequest(
                parent: name, episode: FamilyV1.ExploitationEpisode(note: "sold"), requestID: CaseCell.id()))
        #expect(try await world.whyNotVoided(wrong).reason == .secondPersonRequired)
        _ = try await world.voidByTwo(wrong)
        var left = try await world.asWorker.getExploitationEpisode(
            FamilyV1.GetExploitationEpisodeRequest(name: wrong.meta?.name ?? ""))
        #expect(left.voided != nil && left.note == "sold")
        left.note = "not sold"
        let (worker, sent) = (world.asWorker, left)
        let why = await whyRefused { () async throws(RPCStatus) in
            try await worker.updateExploitationEpisode(
                FamilyV1.UpdateExploitationEpisodeRequest(
                    episode: sent, updateMask: GoogleProtobuf.FieldMask(paths: ["note"]),
                    requestID: CaseCell.id()))
        }
        #expect(why.reason == .recordVoided)
        try await world.cell.bare.close()
    }

    // MARK: Sent back

    @Test("An assessment that is sent back is never approved, and the case waits for another one")
    func rejected() async throws {
        let world = try CaseCell()
        let child = try await world.registered()
        let submitted = try await world.submit(world.assessment(.comprehensive), in: child.named)
        let rejected = try await world.reject(submitted)
        #expect(rejected.state == .rejected && rejected.rejection?.comment == "the second factor is missing")
        #expect(rejected.rejection?.rejectedBy == world.name(world.manager))
        let after = try await world.read(child.named)
        #expect(after.state == .registered && after.nextDeadline == child.nextDeadline)
        let manager = world.asManager
        let why = await whyRefused { () async throws(RPCStatus) in
            try await manager.approveAssessment(
                FamilyV1.ApproveAssessmentRequest(
                    name: rejected.meta?.name ?? "", etag: rejected.meta?.etag ?? "",
                    requestID: CaseCell.id()))
        }
        #expect(why.reason == .illegalTransition)
        try await world.assess(child.named)
        try await world.plan(child.named)
        try await world.cell.bare.close()
    }

    @Test("A plan that is sent back is written anew; who wrote it does not send it back")
    func rejectedPlan() async throws {
        let world = try CaseCell()
        let name = try await world.registered().named
        try await world.assess(name)
        func submit(_ client: FamilyServiceClient<BareCaller>) async throws -> FamilyV1.CarePlan {
            try await client.submitCarePlan(
                FamilyV1.SubmitCarePlanRequest(
                    parent: name, carePlan: CaseCell.plan, requestID: CaseCell.id()))
        }
        func rejecting(_ plan: FamilyV1.CarePlan) -> FamilyV1.RejectCarePlanRequest {
            FamilyV1.RejectCarePlanRequest(
                name: plan.meta?.name ?? "", etag: plan.meta?.etag ?? "", comment: "and the school?",
                requestID: CaseCell.id())
        }
        let manager = world.asManager
        let own = rejecting(try await submit(manager))
        #expect(
            await whyRefused { () async throws(RPCStatus) in try await manager.rejectCarePlan(own) }.reason
                == .selfApproval)
        let plan = try await manager.rejectCarePlan(rejecting(try await submit(world.asWorker)))
        #expect(plan.state == .rejected && plan.rejection?.comment == "and the school?")
        let approving = FamilyV1.ApproveCarePlanRequest(
            name: plan.meta?.name ?? "", etag: plan.meta?.etag ?? "", requestID: CaseCell.id())
        #expect(
            await whyRefused { () async throws(RPCStatus) in try await manager.approveCarePlan(approving) }
                .reason == .illegalTransition)
        let again = rejecting(plan)
        #expect(
            await whyRefused { () async throws(RPCStatus) in try await manager.rejectCarePlan(again) }.reason
                == .illegalTransition)
        try await world.plan(name)
        #expect(try await world.read(name).state == .planned)
        try await world.cell.bare.close()
    }
}

extension CaseCell {
    @discardableResult
    fileprivate func reject(_ assessment: FamilyV1.Assessment) async throws -> FamilyV1.Assessment {
        try await asManager.rejectAssessment(
            FamilyV1.RejectAssessmentRequest(
                name: assessment.meta?.name ?? "", etag: assessment.meta?.etag ?? "",
                comment: "the second factor is missing", requestID: Self.id()))
    }

    /// Puts a placement into a case, as its beginning or its end would.
    fileprivate func live(_ name: String, in placement: String) async throws {
        let scope = TenantScope.job(JobName("test"), in: cell.bare.tenant("ctse"))
        let now = clock.now
        try await cell.bare.store.write(in: scope) { (writing: inout Writing) throws(RPCStatus) in
            let child = try writing.require(
                FamilyV1.ChildCase.self, ResourceName(parsing: name, as: .childCase), at: now)
            var next = child.resource
            next.placement = placement
            _ = try writing.replace(child, with: next)
        }
    }
}
