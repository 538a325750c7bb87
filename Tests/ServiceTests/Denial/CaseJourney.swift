import ServiceRuntime
import ServiceSupport
import WireProto

/// A child's case on its way through the procedure, led by a partner's people with the least that each step asks
/// for, by the shortest way to where a record of some type can be made.
struct CaseJourney {
    let partner: TestPartner
    /// What is made on the way refers to this case.
    private(set) var home: ResourceExample.Home
    private var child: FamilyV1.ChildCase

    /// Identifies a child who is too young for school, so that nobody asks about one.
    init(of partner: TestPartner, home: ResourceExample.Home) async throws {
        self.partner = partner
        self.home = home
        var child: FamilyV1.ChildCase = try ResourceExample.value(home)
        child.birth = FamilyV1.BirthDate(date: CommonV1.Date(year: 2025), precision: .year)
        self.child = try await partner.acting(.socialWorker).families.identifyChild(
            FamilyV1.IdentifyChildRequest(
                parent: partner.name, childCase: child, requestID: RequestID.new()))
        self.home.records["case"] = name
    }

    var name: String { child.meta?.name ?? "" }
    var etag: String { child.meta?.etag ?? "" }

    mutating func screen() async throws {
        child = try await partner.acting(.socialWorker).families.screenChild(
            FamilyV1.ScreenChildRequest(
                name: name, etag: etag, screening: ResourceExample.screening(), requestID: RequestID.new()))
    }

    mutating func register() async throws {
        let families = partner.acting(.socialWorker).families
        let consent = try await families.grantConsent(
            FamilyV1.GrantConsentRequest(
                parent: partner.name, consent: try ResourceExample.value(home), requestID: RequestID.new()))
        child = try await families.registerCase(
            FamilyV1.RegisterCaseRequest(
                name: name, etag: etag,
                registration: FamilyV1.Registration(
                    consent: consent.meta?.name ?? "", duplicate: .noneFound),
                requestID: RequestID.new()))
    }

    func submit(_ assessment: FamilyV1.Assessment) async throws -> FamilyV1.Assessment {
        try await partner.acting(.socialWorker).families.submitAssessment(
            FamilyV1.SubmitAssessmentRequest(
                parent: name, assessment: assessment, requestID: RequestID.new()))
    }

    private func approve(_ assessment: FamilyV1.Assessment) async throws {
        let submitted = try await submit(assessment)
        _ = try await partner.acting(.manager).families.approveAssessment(
            FamilyV1.ApproveAssessmentRequest(
                name: submitted.meta?.name ?? "", etag: submitted.meta?.etag ?? "",
                requestID: RequestID.new()))
    }

    func assess() async throws {
        var assessment: FamilyV1.Assessment = try ResourceExample.value(home)
        assessment.kind = .comprehensive
        assessment.riskLevel = .low
        assessment.scores = FamilyV1.Factor.allKnown.filter { $0 != .unspecified }.map {
            FamilyV1.FactorScore(factor: $0, score: 1)
        }
        try await approve(assessment)
    }

    func submitPlan() async throws -> FamilyV1.CarePlan {
        try await partner.acting(.socialWorker).families.submitCarePlan(
            FamilyV1.SubmitCarePlanRequest(
                parent: name, carePlan: try ResourceExample.value(home), requestID: RequestID.new()))
    }

    func plan() async throws {
        let plan = try await submitPlan()
        _ = try await partner.acting(.manager).families.approveCarePlan(
            FamilyV1.ApproveCarePlanRequest(
                name: plan.meta?.name ?? "", etag: plan.meta?.etag ?? "", requestID: RequestID.new()))
    }

    @discardableResult
    func serve() async throws -> FamilyV1.ServiceDelivery {
        try await partner.acting(.socialWorker).families.recordService(
            FamilyV1.RecordServiceRequest(
                parent: name, service: try ResourceExample.value(home), requestID: RequestID.new()))
    }

    /// Finds the family and judges that the child can live there.
    mutating func prepareReturn(to family: String) async throws {
        home.records["family"] = family
        let families = partner.acting(.socialWorker).families
        try await read()
        child = try await families.startFamilyTracing(
            FamilyV1.StartFamilyTracingRequest(name: name, etag: etag, requestID: RequestID.new()))
        child = try await families.recordTracingResult(
            FamilyV1.RecordTracingResultRequest(
                name: name, etag: etag, result: .found, family: family, requestID: RequestID.new()))
        var assessment: FamilyV1.Assessment = try ResourceExample.value(home)
        assessment.kind = .familySuitability
        assessment.family = family
        assessment.suitable = true
        try await approve(assessment)
        try await agree()
    }

    func request(_ decision: FamilyV1.BestInterestDecision) async throws -> FamilyV1.BestInterestDecision {
        try await partner.acting(.socialWorker).families.requestBestInterestDecision(
            FamilyV1.RequestBestInterestDecisionRequest(
                parent: name, decision: decision, requestID: RequestID.new()))
    }

    /// A panel agrees to the return.
    private mutating func agree() async throws {
        var decision: FamilyV1.BestInterestDecision = try ResourceExample.value(home)
        decision.kind = .reintegration
        let requested = try await request(decision)
        decision.decision = .agreed
        decision.authorityInformed = true
        decision.panel = [
            FamilyV1.PanelMember(outsider: "Dr Made", profession: .psychology),
            FamilyV1.PanelMember(staff: partner.staff[.socialWorker] ?? "", profession: .socialWork),
            FamilyV1.PanelMember(outsider: "Up", profession: .publicAuthority),
        ]
        var request = FamilyV1.RecordBestInterestDecisionRequest(
            name: requested.meta?.name ?? "", etag: requested.meta?.etag ?? "", decision: decision,
            requestID: RequestID.new())
        request.approval = try await agreed(
            to: .recordBestInterestDecision(request), of: .socialWorker, for: .manager)
        _ = try await partner.acting(.manager).families.recordBestInterestDecision(request)
        try await read()
    }

    mutating func read() async throws {
        child = try await partner.acting(.socialWorker).families.getCase(FamilyV1.GetCaseRequest(name: name))
    }

    /// Begins the trial on the day of the decision, with a bed to come back to and a follow-up of the family.
    func startTrial() async throws -> FamilyV1.ReintegrationTrial {
        var request = FamilyV1.StartTrialRequest(
            parent: name, trial: try await preparedTrial(), requestID: RequestID.new())
        request.approval = try await agreed(to: .startTrial(request), of: .manager, for: .socialWorker)
        return try await partner.acting(.socialWorker).families.startTrial(request)
    }

    /// The name of an approval that one asked for and the other gave.
    private func agreed(
        to request: FamilyV1.Approval.Request, of giver: CallerRole, for asker: CallerRole
    ) async throws -> String {
        let asked = try await partner.acting(asker).families.ask(
            partner.staff[giver] ?? "", for: request, in: partner.name)
        return try await partner.acting(giver).families.agree(to: asked).meta?.name ?? ""
    }

    /// A trial that may begin.
    func preparedTrial() async throws -> FamilyV1.ReintegrationTrial {
        var trial: FamilyV1.ReintegrationTrial = try ResourceExample.value(home)
        trial.start = child.stateSince
        trial.returnPlacement = try await place()
        trial.followUp = try await followFamily()
        return trial
    }

    private func place() async throws -> String {
        let placement = try await partner.acting(.socialWorker).families.createPlacement(
            FamilyV1.CreatePlacementRequest(
                parent: name, placement: try ResourceExample.value(home), requestID: RequestID.new()))
        return try await partner.acting(.manager).families.approvePlacement(
            FamilyV1.ApprovePlacementRequest(
                name: placement.meta?.name ?? "", etag: placement.meta?.etag ?? "",
                requestID: RequestID.new())
        ).meta?.name ?? ""
    }

    private func followFamily() async throws -> String {
        let families = partner.acting(.socialWorker).families
        let family = home.records["family"] ?? ""
        var consent: FamilyV1.Consent = try ResourceExample.value(home)
        consent.childCase = ""
        consent.family = family
        consent.purposes = [.followUp]
        let agreed = try await families.grantConsent(
            FamilyV1.GrantConsentRequest(
                parent: partner.name, consent: consent, requestID: RequestID.new()))
        var followUp: FamilyV1.FamilyFollowUp = try ResourceExample.value(home)
        followUp.kind = .postIntegration
        followUp.consent = agreed.meta?.name ?? ""
        return try await families.startFamilyFollowUp(
            FamilyV1.StartFamilyFollowUpRequest(
                parent: family, followUp: followUp, requestID: RequestID.new())
        ).meta?.name ?? ""
    }
}

/// A trial that has only to last long enough.
struct TrialJourney: Sendable {
    let partner: TestPartner
    let child: String
    let trial: FamilyV1.ReintegrationTrial

    /// What the policy wants of a trial that succeeds.
    static let days: Int64 = 30
    private static let visits = 4

    /// A day of the trial: no two visits are on one.
    private func day(_ number: Int) -> CommonV1.Date? {
        CalendarDate(trial.start).map { CommonV1.Date($0.adding(days: number)) }
    }

    /// Ends the trial well, on a day when it has lasted long enough, and looks at the child afterwards.
    func review(_ review: FamilyV1.PostIntegrationReview) async throws -> FamilyV1.PostIntegrationReview {
        let families = partner.acting(.socialWorker).families
        var trial = trial
        for number in 1...Self.visits {
            trial = try await families.recordTrialVisit(
                FamilyV1.RecordTrialVisitRequest(
                    name: trial.meta?.name ?? "", etag: trial.meta?.etag ?? "",
                    visit: FamilyV1.TrialVisit(
                        date: day(number), unannounced: number == 1, aloneWithChild: number == 2),
                    requestID: RequestID.new()))
        }
        _ = try await partner.acting(.manager).families.closeTrial(
            FamilyV1.CloseTrialRequest(
                name: trial.meta?.name ?? "", etag: trial.meta?.etag ?? "", outcome: .success,
                requestID: RequestID.new()))
        return try await families.recordPostIntegrationReview(
            FamilyV1.RecordPostIntegrationReviewRequest(
                parent: child, review: review, requestID: RequestID.new()))
    }
}
