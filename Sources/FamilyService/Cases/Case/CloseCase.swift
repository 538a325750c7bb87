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
        try violations.check()
        guard let step = Step(closing: request.reason) else { throw .absent }

        let target = try call.target(request.name, as: .childCase)
        let context = try context(call, isTrained: step.asksForTraining)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.ChildCase) throws(RPCStatus) in
            let row = try Procedure.transition(from: stored.resource.state, step)
            var facts = try writing.facts(of: stored, for: row.guards, context)
            try writing.take(evidence, of: stored.resource, into: &facts, at: call.now)
            try row.check(facts)
            try writing.requireReferences(of: evidence, at: call.now)
            try writing.endTrial(of: stored.resource, context)
            next = try writing.next(stored, by: row, context) { child in
                child.suspension = nil
                child.closure = FamilyV1.Closure(
                    reason: request.reason, closedOn: CommonV1.Date(call.today),
                    finalRisk: child.riskLevel, evidence: request.evidence)
            }
        }
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

extension Writing {
    fileprivate func take(
        _ evidence: FamilyV1.CloseEvidence, of child: FamilyV1.ChildCase, into facts: inout CaseFacts,
        at now: UnixTime
    ) throws(RPCStatus) {
        facts.hasDocument = !evidence.document.isBlank
        facts.isAuthorityInformed = facts.isAuthorityInformed || evidence.authorityInformed
        facts.isNoVictim = facts.isNoVictim || !evidence.note.isBlank
        facts.wasAskedAlone = evidence.childInterviewedAlone
        if let plan = evidence.transitionPlan { facts.transitionMonths = facts.months(since: plan) }
        let survivor = try named(FamilyV1.ChildCase.self, evidence.survivingCase, at: now)?.resource
        facts.hasSurvivor =
            survivor.map { $0.state.isOpen && $0.meta?.name != child.meta?.name } ?? false
        if let followUp = try named(
            FamilyV1.FamilyFollowUp.self, evidence.followUp, under: child.family, at: now)?.resource,
            followUp.hasBegun, let start = followUp.start?.span?.lowerBound
        {
            facts.preventionMonths = (followUp.end?.span?.lowerBound ?? facts.today).months(since: start)
        }
    }

    /// What is named is kept, whether the reason asks for it or not.
    fileprivate func requireReferences(
        of evidence: FamilyV1.CloseEvidence, at now: UnixTime
    ) throws(RPCStatus) {
        var violations = Violations()
        _ = try referred(
            FamilyV1.ChildCase.self, "evidence.surviving_case", evidence.survivingCase, at: now,
            &violations)
        _ = try referred(
            FamilyV1.FamilyFollowUp.self, "evidence.follow_up", evidence.followUp, at: now,
            &violations)
        try violations.check()
    }

    /// A trial does not outlast its case.
    fileprivate mutating func endTrial(
        of child: FamilyV1.ChildCase, _ context: StepContext
    ) throws(RPCStatus) {
        guard let trial = try named(FamilyV1.ReintegrationTrial.self, child.trial, at: context.now),
            trial.resource.isRunning
        else { return }
        var ended = trial.resource
        ended.outcome = .failed
        ended.end = CommonV1.Date(context.today)
        ended.policy = context.policy.ref
        _ = try replace(trial, with: ended)
    }
}
