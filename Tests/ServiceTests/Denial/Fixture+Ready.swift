import WireProto

/// What a call is about, where it is not enough that the record is there: how it must stand, and what the request
/// refers to, so that whoever may use the method gets an answer and not a refusal by a care rule.
extension Fixture {
    /// A record of the tenant that stands as the method wants it, with its companions.
    ///
    /// - Returns: `nil` for a method that any record will do for.
    func ready(for method: RPCMethod, in deployment: TestDeployment) async throws -> TargetRecord? {
        guard partner.staff[.manager] != nil else { return nil }
        switch method.path.split(separator: "/").last {
        case "RegisterCase": return try await agreedTo(journey(to: .screened))
        case "SubmitAssessment", "StartFamilyTracing", "RecordService", "CloseCase":
            return try await journey(to: .registered).target
        case "SubmitCarePlan": return try await journey(to: .assessed).target
        case "WithdrawReintegration": return try await journey(to: .prepared).target
        case "StartTrial": return try await aboutToBeTried()
        case "RecordTracingResult": return try await traced(journey(to: .registered))
        case "ResumeCase": return try await suspended(journey(to: .identified))
        case "KeepCase": return try await closed(journey(to: .registered))
        case "ReopenCase": return try await askedAnew(journey(to: .registered))
        case "RecordPostIntegrationReview": return reviewedCase
        case "VoidRecord": return try await fresh("visit", isArchived: false, in: deployment)
        case "AddSibling": return try await groupAndAnother(in: deployment)
        case "RemoveSibling": return try await groupOfOne(in: deployment)
        case "ApproveParentalCapacity": return try await assessedMember(in: deployment)
        case "ActivateFamilyFollowUp": return try await followUp(isAgreed: false)
        case "ExtendFamilyFollowUp": return try await followUp(isAgreed: true)
        case "DownloadAttachment": return try await uploaded()
        default: return nil
        }
    }

    private var worker: FamilyServiceClient<Caller> { partner.acting(.socialWorker).families }

    // Cases.

    private func agreedTo(_ journey: CaseJourney) async throws -> TargetRecord {
        let consent = try await worker.grantConsent(
            FamilyV1.GrantConsentRequest(
                parent: partner.name, consent: try ResourceExample.value(journey.home),
                requestID: RequestID.new()))
        return journey.target.with("consent", consent.meta?.name)
    }

    private func aboutToBeTried() async throws -> TargetRecord {
        let journey = try await journey(to: .prepared)
        let trial = try await journey.preparedTrial()
        return journey.target.with("family", trial.receivingFamily)
            .with("placement", trial.returnPlacement).with("follow_up", trial.followUp)
    }

    private func traced(_ journey: CaseJourney) async throws -> TargetRecord? {
        record(
            try await worker.startFamilyTracing(
                FamilyV1.StartFamilyTracingRequest(
                    name: journey.name, etag: journey.etag, requestID: RequestID.new())
            ).meta)
    }

    private func suspended(_ journey: CaseJourney) async throws -> TargetRecord? {
        record(
            try await worker.suspendCase(
                FamilyV1.SuspendCaseRequest(
                    name: journey.name, etag: journey.etag, authorityInformed: true,
                    requestID: RequestID.new())
            ).meta)
    }

    private func closed(_ journey: CaseJourney) async throws -> TargetRecord? {
        record(
            try await partner.acting(.manager).families.closeCase(
                FamilyV1.CloseCaseRequest(
                    name: journey.name, etag: journey.etag, reason: .refused,
                    evidence: FamilyV1.CloseEvidence(childInterviewedAlone: true),
                    requestID: RequestID.new())
            ).meta)
    }

    private func askedAnew(_ journey: CaseJourney) async throws -> TargetRecord? {
        let closed = try await closed(journey)
        return closed?.with("consent", try await agreedTo(journey).companions["consent"])
    }

    // What is beside them.

    private func groupAndAnother(in deployment: TestDeployment) async throws -> TargetRecord? {
        let child = try await fresh("case", isArchived: false, in: deployment)
        return try await fresh("sibling_group", isArchived: false, in: deployment)?.with("case", child?.name)
    }

    /// A child and a sister outside: it may leave without a second person.
    private func groupOfOne(in deployment: TestDeployment) async throws -> TargetRecord? {
        let child = try await fresh("case", isArchived: false, in: deployment)
        let group = FamilyV1.SiblingGroup(
            cases: [child?.name ?? ""],
            outside: [FamilyV1.ExternalSibling(person: CommonV1.PersonName(given: "Bopha"))])
        return record(
            try await worker.createSiblingGroup(
                FamilyV1.CreateSiblingGroupRequest(
                    parent: partner.name, siblingGroup: group, requestID: RequestID.new())
            ).meta)?.with("case", child?.name)
    }

    private func assessedMember(in deployment: TestDeployment) async throws -> TargetRecord? {
        let member = try await fresh("member", isArchived: false, in: deployment)
        return record(
            try await worker.assessParentalCapacity(
                FamilyV1.AssessParentalCapacityRequest(
                    name: member?.name ?? "", etag: member?.etag ?? "", finding: ResourceExample.finding(),
                    requestID: RequestID.new())
            ).meta)
    }

    /// - Parameter isAgreed: Whether it has begun, or waits for the consent that comes with it.
    private func followUp(isAgreed: Bool) async throws -> TargetRecord? {
        let family = try await family(isArchived: false)?.meta?.name ?? ""
        var consent: FamilyV1.Consent = try ResourceExample.value(home)
        (consent.childCase, consent.family, consent.purposes) = ("", family, [.followUp])
        let agreed = try await worker.grantConsent(
            FamilyV1.GrantConsentRequest(
                parent: partner.name, consent: consent, requestID: RequestID.new()))
        var followUp: FamilyV1.FamilyFollowUp = try ResourceExample.value(home)
        if isAgreed { followUp.consent = agreed.meta?.name ?? "" }
        return record(
            try await worker.startFamilyFollowUp(
                FamilyV1.StartFamilyFollowUpRequest(
                    parent: family, followUp: followUp, requestID: RequestID.new())
            ).meta)?.with("consent", agreed.meta?.name)
    }

    private func uploaded() async throws -> TargetRecord? {
        let upload = try await worker.uploadAttachment()
        try await upload.send(
            FamilyV1.UploadAttachmentRequest(
                parent: partner.name, attachment: try ResourceExample.value(home), requestID: RequestID.new())
        )
        try await upload.send(FamilyV1.UploadAttachmentRequest(chunk: ResourceExample.content))
        return record(try await upload.finish().meta)
    }
}

extension CaseJourney {
    var target: TargetRecord { TargetRecord(name: name, etag: etag) }
}

extension TargetRecord {
    /// The same, in whose request a record of that type is this one.
    func with(_ type: String, _ name: String?) -> TargetRecord {
        var target = self
        target.companions[type] = name
        return target
    }
}
