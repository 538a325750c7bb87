import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Begins the trial at home: with brothers and sisters, a bed kept for the way back, and the family
    /// followed.
    func startTrial(
        _ request: FamilyV1.StartTrialRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ReintegrationTrial> {
        let policy = try registry.numbers(on: call.today)
        var trial = FamilyV1.ReintegrationTrial(sent: request.trial)
        (trial.outcome, trial.policy) = (.pending, policy.ref)
        (trial.recordedOn, trial.enteredLate) = (
            CommonV1.Date(call.today),
            LateEntry.isMarked(trial.start?.wholeDay, enteredOn: call.today, by: policy)
        )
        var violations = Violations(request)
        violations.pastDay("trial.start", trial.start, today: call.today)
        violations.dayAfter(trial.start, "trial.planned_end", trial.plannedEnd)
        try violations.check()
        try LateEntry.checkBound(trial.start?.wholeDay, at: "trial.start", on: call.today, by: policy)
        let registry = registry
        let parent = try call.target(request.parent, as: .childCase)
        return try await CaseSteps(call, asking: registry).take(
            .startTrial, under: parent, making: trial, on: StepDay(of: trial.start, call, by: policy),
            request,
            facts: { writing, child, made, facts throws(RPCStatus) in
                try made.checkPlace(in: child.resource)
                try facts.hear(whoAgreesTo: request, call, asking: registry, in: &writing)
                made.approvedBy = facts.secondPerson
                facts.take(made)
                if facts.areSiblingsTogether, let start = made.start?.wholeDay, start < call.today {
                    // The child has been there since: as for a placement, each of those days counts.
                    facts.areSiblingsTogether = try CaseFacts.areSiblingsTogether(
                        child.resource, on: start...call.today, at: call.now, by: facts.policy, writing)
                }
                let bed = try writing.named(
                    FamilyV1.Placement.self, made.returnPlacement, under: child.resource.meta?.name ?? "",
                    at: call.now)
                facts.isBedKept = bed?.resource.isInForce ?? false
                let followUp = try writing.named(
                    FamilyV1.FamilyFollowUp.self, made.followUp, under: made.receivingFamily, at: call.now)
                facts.isFollowUpOpen =
                    followUp.map { $0.resource.kind == .postIntegration && $0.resource.isRunning } ?? false
            },
            then: { child, made, name in
                child.trial = name
                child.nextDeadline = FamilyV1.Deadline(kind: .trialEnd, due: made.plannedEnd)
            })
    }
}

extension FamilyV1.ReintegrationTrial {
    /// The trial is at the family that the decision was about, and not before it.
    fileprivate func checkPlace(in child: FamilyV1.ChildCase) throws(RPCStatus) {
        var violations = Violations()
        if receivingFamily != child.tracing?.family {
            violations.add(
                "trial.receiving_family", "must be the family that the tracing found", .referenceInvalid)
        }
        let decided = child.noted.returnDecidedOn ?? child.stateSince
        if let start = start?.span?.lowerBound, let decided = decided?.span?.lowerBound, start < decided {
            violations.add("trial.start", "must not lie before the decision")
        }
        try violations.check()
    }
}

extension Violations {
    /// A whole day that lies after another, where it is given.
    mutating func dayAfter(_ first: CommonV1.Date?, _ field: String, _ date: CommonV1.Date?) {
        guard let date else { return }
        guard date.month != 0, date.day != 0, let day = date.span?.lowerBound else {
            return add(field, "must name year, month and day")
        }
        if let first = first?.span?.lowerBound, day <= first { add(field, "must lie after the start") }
    }
}
