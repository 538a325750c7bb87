import FamilyService
import ServiceRuntime
import Tenancy
import TestSupport
package import WireProto

/// The steps of a case as a partner's people take them, with all that each needs.
extension CaseCell {
    package func read(_ name: String) async throws -> FamilyV1.ChildCase {
        try await asWorker.getCase(FamilyV1.GetCaseRequest(name: name))
    }

    package func identify(
        _ change: (inout FamilyV1.ChildCase) -> Void = { _ in }
    ) async throws -> FamilyV1.ChildCase {
        var child = FamilyV1.ChildCase(
            source: .communityVolunteer, sourceSite: site, identifiedOn: today, responsibleStaff: name(worker)
        )
        change(&child)
        return try await asWorker.identifyChild(
            FamilyV1.IdentifyChildRequest(parent: "partners/ctse", childCase: child, requestID: Self.id()))
    }

    package func screen(
        _ child: FamilyV1.ChildCase, _ result: FamilyV1.VictimStatus = .suspected
    ) async throws -> FamilyV1.ChildCase {
        try await asWorker.screenChild(
            FamilyV1.ScreenChildRequest(
                name: child.named, etag: child.tag,
                screening: FamilyV1.Screening(result: result, doneOn: today), requestID: Self.id()))
    }

    package func consent(to child: FamilyV1.ChildCase) async throws -> String {
        try await put(
            FamilyV1.Consent(
                childCase: child.named, giver: .guardian, purposes: [.care], validFrom: today, state: .active,
                childAssent: true, document: "a letter of the ward", giverName: "Bà Tư"),
            fresh(.consent))
    }

    package func register(_ child: FamilyV1.ChildCase) async throws -> FamilyV1.ChildCase {
        let consent = try await consent(to: child)
        return try await asWorker.registerCase(
            FamilyV1.RegisterCaseRequest(
                name: child.named, etag: child.tag,
                registration: FamilyV1.Registration(consent: consent, duplicate: .noneFound),
                requestID: Self.id()))
    }

    package func registered() async throws -> FamilyV1.ChildCase {
        try await register(try await screen(try await identify()))
    }

    package func assessment(
        _ kind: FamilyV1.AssessmentKind, _ change: (inout FamilyV1.Assessment) -> Void = { _ in }
    ) -> FamilyV1.Assessment {
        var assessment = FamilyV1.Assessment(
            kind: kind,
            scores: FamilyV1.Factor.allKnown.filter { $0 != .unspecified }.map {
                FamilyV1.FactorScore(factor: $0, score: 2)
            },
            riskLevel: .high,
            needs: [FamilyV1.Need(number: 1, serviceType: .psychosocial, description: "sleeps badly")],
            doneOn: today)
        change(&assessment)
        return assessment
    }

    package func submit(
        _ assessment: FamilyV1.Assessment, in name: String
    ) async throws -> FamilyV1.Assessment {
        try await asWorker.submitAssessment(
            FamilyV1.SubmitAssessmentRequest(parent: name, assessment: assessment, requestID: Self.id()))
    }

    @discardableResult
    package func approve(_ assessment: FamilyV1.Assessment) async throws -> FamilyV1.Assessment {
        try await asManager.approveAssessment(
            FamilyV1.ApproveAssessmentRequest(
                name: assessment.meta?.name ?? "", etag: assessment.meta?.etag ?? "", requestID: Self.id()))
    }

    package func assess(_ name: String, _ kind: FamilyV1.AssessmentKind = .comprehensive) async throws {
        try await approve(
            try await submit(assessment(kind) { $0.materialChange = "all of it" }, in: name))
    }

    package static let plan = FamilyV1.CarePlan(
        items: [FamilyV1.PlanItem(number: 1, needs: [1], serviceType: .psychosocial)], childAgreed: true,
        childView: FamilyV1.ChildView(heard: true, words: "I want to go to school"))

    package func plan(_ name: String) async throws {
        let plan = try await asWorker.submitCarePlan(
            FamilyV1.SubmitCarePlanRequest(parent: name, carePlan: Self.plan, requestID: Self.id()))
        _ = try await asManager.approveCarePlan(
            FamilyV1.ApproveCarePlanRequest(
                name: plan.meta?.name ?? "", etag: plan.meta?.etag ?? "", requestID: Self.id()))
    }

    @discardableResult
    package func serve(
        _ name: String, _ service: FamilyV1.ServiceDelivery? = nil
    ) async throws -> FamilyV1.ServiceDelivery {
        let given =
            service
            ?? FamilyV1.ServiceDelivery(type: .psychosocial, planItem: 1, date: today, outcome: .completed)
        return try await asWorker.recordService(
            FamilyV1.RecordServiceRequest(parent: name, service: given, requestID: Self.id()))
    }

    /// A case in support.
    package func supported() async throws -> String {
        let name = try await registered().named
        try await assess(name)
        try await plan(name)
        try await serve(name)
        return name
    }

    package func trace(
        _ name: String, _ result: FamilyV1.TracingState = .found, _ family: String = ""
    ) async throws {
        let child = try await read(name)
        let started = try await asWorker.startFamilyTracing(
            FamilyV1.StartFamilyTracingRequest(name: name, etag: child.tag, requestID: Self.id()))
        _ = try await asWorker.recordTracingResult(
            FamilyV1.RecordTracingResultRequest(
                name: name, etag: started.tag, result: result, family: family, requestID: Self.id()))
    }

    package func panel() -> [FamilyV1.PanelMember] {
        [
            FamilyV1.PanelMember(staff: name(worker), profession: .socialWork),
            FamilyV1.PanelMember(outsider: "Dr Lan", profession: .psychology),
            FamilyV1.PanelMember(outsider: "an officer", profession: .publicAuthority),
        ]
    }

    @discardableResult
    package func decide(
        _ name: String, _ kind: FamilyV1.DecisionKind, _ decision: FamilyV1.PanelDecision = .agreed,
        _ change: (inout FamilyV1.BestInterestDecision) -> Void = { _ in }
    ) async throws -> FamilyV1.BestInterestDecision {
        let asked = try await asWorker.requestBestInterestDecision(
            FamilyV1.RequestBestInterestDecisionRequest(
                parent: name, decision: FamilyV1.BestInterestDecision(kind: kind), requestID: Self.id()))
        var decided = FamilyV1.BestInterestDecision(
            panel: panel(), decision: decision, decidedOn: today, rationale: "the panel heard everybody",
            authorityInformed: true)
        change(&decided)
        var request = FamilyV1.RecordBestInterestDecisionRequest(
            name: asked.meta?.name ?? "", etag: asked.meta?.etag ?? "", decision: decided,
            requestID: Self.id())
        request.approval = try await agreed(
            to: .recordBestInterestDecision(request), for: asManager, by: worker, .socialWorker)
        return try await asManager.recordBestInterestDecision(request)
    }

    /// A case whose return to a family is prepared.
    package func prepare(_ name: String, _ family: String) async throws {
        try await trace(name, .found, family)
        try await approve(
            try await submit(
                assessment(.familySuitability) {
                    $0.family = family
                    $0.suitable = true
                }, in: name))
        try await decide(name, .reintegration)
    }

    package func trial(_ name: String, _ family: String) async throws -> FamilyV1.ReintegrationTrial {
        let placement = try await put(
            FamilyV1.Placement(site: site, type: .temporary, state: .active),
            fresh(.placement, under: name, .childCase))
        let followUp = try await put(
            FamilyV1.FamilyFollowUp(kind: .postIntegration, start: today, state: .active),
            fresh(.followUp, under: family, .family))
        return FamilyV1.ReintegrationTrial(
            receivingFamily: family, start: today, plannedEnd: CommonV1.Date(day.adding(days: 60)),
            returnPlacement: placement, followUp: followUp)
    }

    package func startTrial(_ name: String, _ family: String) async throws -> FamilyV1.ReintegrationTrial {
        try await startTrial(try await trial(name, family), in: name)
    }

    /// Begins a trial to which a manager has agreed.
    package func startTrial(
        _ trial: FamilyV1.ReintegrationTrial, in name: String
    ) async throws -> FamilyV1.ReintegrationTrial {
        var request = FamilyV1.StartTrialRequest(parent: name, trial: trial, requestID: Self.id())
        request.approval = try await agreed(to: .startTrial(request))
        return try await asWorker.startTrial(request)
    }

    /// Records what an authority decided; a manager has agreed to it.
    package func report(
        _ kind: FamilyV1.AuthorityDecisionKind, in name: String
    ) async throws -> FamilyV1.AuthorityDecision {
        var request = FamilyV1.RecordAuthorityDecisionRequest(
            parent: name,
            decision: FamilyV1.AuthorityDecision(
                authority: "dolisa", kind: kind, date: today, reference: "17/QD"),
            requestID: Self.id())
        request.approval = try await agreed(to: .recordAuthorityDecision(request))
        return try await asWorker.recordAuthorityDecision(request)
    }

    package func visit(
        _ trial: FamilyV1.ReintegrationTrial, unannounced: Bool = false, alone: Bool = false
    ) async throws -> FamilyV1.ReintegrationTrial {
        try await asWorker.recordTrialVisit(
            FamilyV1.RecordTrialVisitRequest(
                name: trial.meta?.name ?? "", etag: trial.meta?.etag ?? "",
                visit: FamilyV1.TrialVisit(date: today, unannounced: unannounced, aloneWithChild: alone),
                requestID: Self.id()))
    }

    /// Puts visits of a follow-up into the store, every 25 days, each entered on its day.
    package func visit(_ followUp: String, daysAgo: ClosedRange<Int>) async throws {
        for ago in stride(from: daysAgo.upperBound, through: daysAgo.lowerBound, by: -25) {
            let time = clock.now.milliseconds - Int64(ago) * 86_400_000
            try await put(
                FamilyV1.Visit(
                    followUp: followUp, kind: .home,
                    startTime: GoogleProtobuf.Timestamp(UnixTime(milliseconds: time)), place: .home),
                fresh(.visit))
        }
    }

    package func close(
        _ trial: FamilyV1.ReintegrationTrial, _ outcome: FamilyV1.TrialOutcome
    ) async throws(RPCStatus) -> FamilyV1.ReintegrationTrial {
        try await asManager.closeTrial(
            FamilyV1.CloseTrialRequest(
                name: trial.meta?.name ?? "", etag: trial.meta?.etag ?? "", outcome: outcome,
                childView: FamilyV1.ChildView(heard: true, words: "I like it here"), reason: "as it went",
                requestID: Self.id()))
    }

    package func review(_ name: String, _ result: FamilyV1.ReviewResult) async throws {
        _ = try await asWorker.recordPostIntegrationReview(
            FamilyV1.RecordPostIntegrationReviewRequest(
                parent: name, review: FamilyV1.PostIntegrationReview(date: today, result: result),
                requestID: Self.id()))
    }

    package func close(
        _ name: String, _ reason: FamilyV1.CloseReason, _ evidence: FamilyV1.CloseEvidence? = nil
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        let child = try await asManager.getCase(FamilyV1.GetCaseRequest(name: name))
        return try await asManager.closeCase(
            FamilyV1.CloseCaseRequest(
                name: name, etag: child.tag, reason: reason, evidence: evidence, requestID: Self.id()))
    }

    package func suspend(
        _ child: FamilyV1.ChildCase, informed: Bool
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await asWorker.suspendCase(
            FamilyV1.SuspendCaseRequest(
                name: child.named, etag: child.tag, authorityInformed: informed, requestID: Self.id()))
    }
}
