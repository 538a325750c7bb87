import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Closes the case, for one of the reasons that its state knows, with what the reason has to show.
    func closeCase(
        _ request: FamilyV1.CloseCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        let evidence = request.evidence ?? FamilyV1.CloseEvidence()
        var violations = Violations(request)
        violations.known("reason", request.reason)
        violations.line("evidence.document", evidence.document, scalars: RuntimeLimits.addressScalars)
        violations.pastDate("evidence.transition_plan", evidence.transitionPlan, today: call.today)
        violations.prose("evidence.note", evidence.note)
        violations.pastDate("evidence.died_on", evidence.diedOn, today: call.today)
        if evidence.diedOn != nil && request.reason != .died {
            violations.add("evidence.died_on", "must be unset where the child has not died")
        }
        try violations.check()
        guard let step = Step(closing: request.reason) else { throw .absent }

        let day = try StepDay(request.happenedOn, call, by: registry.numbers(on: call.today))
        return try await CaseSteps(call, asking: registry).take(
            step, in: request.name, etag: request.etag, on: day, request,
            facts: { writing, child, facts throws(RPCStatus) in
                try facts.take(evidence, of: child.resource, call, writing)
            },
            also: { writing, child, next, context throws(RPCStatus) in
                try evidence.requireReferences(at: call.now, writing)
                try CaseEnding(child, for: request.reason, evidence, context).take(&next, in: &writing)
            },
            then: { child, _, facts in
                child.suspension = nil
                child.closure = FamilyV1.Closure(
                    reason: request.reason, closedOn: CommonV1.Date(day.day),
                    finalRisk: child.riskLevel, evidence: request.evidence,
                    recordedOn: CommonV1.Date(call.today))
                child.closure?.retainedUntil = CommonV1.Date(facts.policy.retention(ofCaseClosedOn: day.day))
            })
    }
}

extension Step {
    init?(closing reason: FamilyV1.CloseReason) {
        switch reason {
        case .duplicate: self = .closeDuplicate
        case .lostContact: self = .closeLostContact
        case .reintegrated: self = .closeReintegrated
        case .adultIndependent: self = .closeAdult
        case .custodyElsewhere: self = .closeCustody
        case .notVictim: self = .closeNotVictim
        case .needsMetInFamily: self = .closeNeedsMet
        case .refused: self = .closeRefused
        case .moved: self = .closeMoved
        case .died: self = .closeDied
        case .transferred: self = .closeTransferred
        case .missing: self = .closeMissing
        default: return nil
        }
    }
}

extension CaseFacts {
    fileprivate mutating func take(
        _ evidence: FamilyV1.CloseEvidence, of child: FamilyV1.ChildCase, _ call: ScopedCall,
        _ writing: borrowing Writing
    ) throws(RPCStatus) {
        let now = call.now
        hasDocument = !evidence.document.isBlank
        isAuthorityInformed = isAuthorityInformed || evidence.authorityInformed
        isNoVictim = isNoVictim || !evidence.note.isBlank
        wasAskedAlone = evidence.childInterviewedAlone
        let survivor = try writing.named(FamilyV1.ChildCase.self, evidence.survivingCase, at: now)?.resource
        hasSurvivor =
            survivor.map { $0.state.isOpen && $0.meta?.name != child.meta?.name } ?? false
        if let followUp = try writing.named(
            FamilyV1.FamilyFollowUp.self, evidence.followUp, under: child.family, at: now)?.resource,
            followUp.hasBegun
        {
            preventionMonths = try FollowUpEvidence.months(
                of: followUp, until: today, call, by: policy, writing)
        }
    }
}

extension FamilyV1.CloseEvidence {
    /// What is named is kept, whether the reason asks for it or not.
    fileprivate func requireReferences(
        at now: UnixTime, _ writing: borrowing Writing
    ) throws(RPCStatus) {
        var violations = Violations()
        _ = try writing.referred(
            FamilyV1.ChildCase.self, "evidence.surviving_case", survivingCase, at: now,
            &violations)
        _ = try writing.referred(
            FamilyV1.FamilyFollowUp.self, "evidence.follow_up", followUp, at: now,
            &violations)
        try violations.check()
    }
}
