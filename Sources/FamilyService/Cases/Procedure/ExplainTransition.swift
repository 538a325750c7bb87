import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Says which steps the case can take, and what each still lacks: by the table and the facts that decide
    /// the steps themselves. What a step's own request would say counts as not said yet. Who may not see all of the case
    /// is refused: what it lacks was found out from what is hidden.
    func explainTransition(
        _ request: FamilyV1.ExplainTransitionRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ExplainTransitionResponse> {
        let context = try StepContext(call, asking: registry)
        return try await call.consider(FamilyV1.ChildCase.self, request.name) {
            reading, child throws(RPCStatus) in
            let waiting = try Waiting(in: child, context, reading)
            var steps: [FamilyV1.TransitionStep] = []
            for row in Procedure.steps(from: child.resource.state) {
                var facts = try CaseFacts(of: child, for: row.guards, context, reading)
                waiting.add(to: &facts, for: row.step, context)
                steps.append(row.explained(from: child.resource, facts))
            }
            return FamilyV1.ExplainTransitionResponse(state: child.resource.state, steps: steps)
        }
    }
}

extension Transition {
    fileprivate func explained(
        from child: FamilyV1.ChildCase, _ facts: CaseFacts
    ) -> FamilyV1.TransitionStep {
        FamilyV1.TransitionStep(
            rpc: step.rpc, to: arrival(of: child), by: step.by,
            unmet: unmet(by: facts).map {
                let refusal = $0.refusal(by: facts.policy)
                return FamilyV1.UnmetGuard(reason: refusal.reason.rawValue, description: refusal.sentence)
            })
    }
}

/// What waits for somebody's approval or decision in a case: the last of each.
private struct Waiting: Sendable {
    var assessment: FamilyV1.Assessment?
    var plan: FamilyV1.CarePlan?
    /// Of the assessment that the plan answers.
    var needs: [FamilyV1.Need] = []
    var decisions: [FamilyV1.BestInterestDecision] = []
    var hasExploiter = true

    func add(to facts: inout CaseFacts, for step: Step, _ context: StepContext) {
        switch step {
        case .approveComprehensive, .approveAssessment, .rejectAssessment:
            guard let assessment else { return }
            facts.callerIsNotAuthor = CaseStaffRules.mayApprove(context.name, what: assessment.author)
        case .approveCarePlan, .rejectCarePlan:
            guard let plan else { return }
            facts.callerIsNotAuthor = CaseStaffRules.mayApprove(context.name, what: plan.author)
            facts.take(plan, answering: needs)
        case .agreeReintegration, .agreeDurableSolution, .declineReturn, .recordDecision:
            let wanted = decisions.last { decision in
                switch step {
                case .agreeReintegration: decision.kind == .reintegration
                case .agreeDurableSolution: decision.kind == .durableSolution
                case .declineReturn: decision.kind.isReturn
                default: !decision.kind.isReturn
                }
            }
            guard let wanted else { return }
            facts.isRequested = true
            facts.take(wanted)
            facts.exploiterInHousehold = hasExploiter
        default: break
        }
    }
}

extension Waiting {
    fileprivate init<Reader: RecordReader<RPCStatus> & ~Copyable>(
        in child: Stored<FamilyV1.ChildCase>, _ context: StepContext, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        self.init()
        assessment = try Self.ofEpisode(FamilyV1.Assessment.self, child, reader).last(where: \.isWaiting)
        plan = try Self.ofEpisode(FamilyV1.CarePlan.self, child, reader).last(where: \.isWaiting)
        if let plan {
            let answered = try reader.named(FamilyV1.Assessment.self, plan.assessment, at: context.now)
            needs = answered?.resource.needs ?? []
        }
        decisions = try Self.ofEpisode(FamilyV1.BestInterestDecision.self, child, reader)
            .filter(\.isWaiting)
        let family = child.resource.tracing?.family ?? ""
        hasExploiter = try !CaseFacts.exploiters(in: family, reader).isEmpty
    }

    /// What was recorded in the episode that runs.
    private static func ofEpisode<N: CaseRecord, Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ resource: N.Type, _ child: Stored<FamilyV1.ChildCase>, _ reader: borrowing Reader
    ) throws(RPCStatus) -> [N] {
        let begun = child.resource.episodeTime.map { UnixTime($0) } ?? child.record.createTime
        let all = try reader.first(Limits.explainedRecords, of: resource, N.of(child.record.id.text))
        return all.filter { $0.record.createTime >= begun }.map(\.resource)
    }
}
