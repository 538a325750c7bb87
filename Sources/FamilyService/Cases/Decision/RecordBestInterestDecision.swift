import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Records what the panel decided. One that agrees to a return, or to another lasting solution, moves the
    /// case.
    func recordBestInterestDecision(
        _ request: FamilyV1.RecordBestInterestDecisionRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.BestInterestDecision> {
        let sent = FamilyV1.BestInterestDecision(sent: request.decision)
        var violations = Violations(request)
        DecisionRules.check(sent, at: "decision", &violations)
        DecisionRules.checkRecorded(sent, at: "decision", today: call.today, &violations)
        try violations.check()
        try registry.requirePanel(of: sent, call)
        let policy = try registry.numbers(on: call.today)
        try LateEntry.check(sent.decidedOn?.wholeDay, at: "decision.decided_on", call, by: policy)
        let day = StepDay(of: sent.decidedOn, call, by: policy)
        let (latest, registry) = (call.today.adding(months: policy.reviewMonths), registry)
        return try await CaseSteps(call, asking: registry).take(
            changing: FamilyV1.BestInterestDecision.self, named: request.name, etag: request.etag, on: day,
            request,
            step: { Step(recording: sent.decision, of: $0.kind) },
            facts: { writing, child, next, facts throws(RPCStatus) in
                try child.resource.checkMet(by: sent.decidedOn, at: "decision.decided_on")
                try sent.checkDay(in: child.resource, at: call.now, writing)
                next.enteredLate = day.isLate
                facts.isRequested = next.isWaiting
                try facts.hear(whoAgreesTo: request, call, asking: registry, in: &writing)
                next.confirmedBy = facts.secondPerson
                next.fill(from: sent, by: policy)
                if next.family.isEmpty && next.kind == .reintegration {
                    next.family = child.resource.tracing?.family ?? ""
                }
                try OpenFamily.checkNamed(next.family, at: "decision.family", call.now, writing)
                facts.take(next)
                // What was gathered is of the family that the tracing found.
                if next.family != child.resource.tracing?.family ?? "" { facts.isFamilySuitable = false }
                next.exploiters = try CaseFacts.exploiters(in: next.family, writing)
                facts.exploiterInHousehold = !next.exploiters.isEmpty
            },
            then: { child, decided in
                if decided.letsSeparate { child.settle(.separationUndecided) }
                if decided.letsReturn { child.noted.returnDecidedOn = decided.decidedOn }
                guard child.state == .alternativeCare, decided.kind == .durableSolution else { return }
                let wished = decided.reviewBy?.span?.lowerBound ?? latest
                child.reviewBy = CommonV1.Date(min(wished, latest))
            })
    }
}

extension Step {
    init(recording decision: FamilyV1.PanelDecision, of kind: FamilyV1.DecisionKind) {
        switch (kind, decision) {
        case (.reintegration, .agreed): self = .agreeReintegration
        case (.durableSolution, .agreed): self = .agreeDurableSolution
        case (.reintegration, _), (.durableSolution, _): self = .declineReturn
        default: self = .recordDecision
        }
    }
}

extension FamilyV1.BestInterestDecision {
    /// Takes over what was decided; what was asked for stays.
    fileprivate mutating func fill(from sent: FamilyV1.BestInterestDecision, by policy: ProgrammeNumbers) {
        (panel, decision, decidedOn, reviewBy) = (sent.panel, sent.decision, sent.decidedOn, sent.reviewBy)
        (childView, rationale) = (sent.childView, sent.rationale)
        (authorityInformed, exploiterAccepted) = (sent.authorityInformed, sent.exploiterAccepted)
        if !sent.family.isEmpty { family = sent.family }
        state = .recorded
        self.policy = policy.ref
    }
}

extension FamilyV1.BestInterestDecision {
    /// A decision is taken after what it is about: no panel of an earlier day outvotes a return that came to its end
    /// later, or what was found of the child then.
    fileprivate func checkDay(
        in child: FamilyV1.ChildCase, at now: UnixTime, _ writing: borrowing Writing
    ) throws(RPCStatus) {
        guard decision == .agreed, let day = decidedOn?.wholeDay else { return }
        let trial = try writing.named(FamilyV1.ReintegrationTrial.self, child.trial, at: now)?.resource
        let last = [trial?.end?.wholeDay, child.noted.lastReviewOn?.wholeDay].compactMap(\.self).max()
        guard let last, day < last else { return }
        var violations = Violations()
        violations.add("decision.decided_on", "must not lie before the last trial or review, on \(last.told)")
        try violations.check()
    }
}
