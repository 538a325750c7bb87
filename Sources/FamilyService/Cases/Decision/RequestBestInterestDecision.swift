import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Asks for a decision on where the child shall live.
    func requestBestInterestDecision(
        _ request: FamilyV1.RequestBestInterestDecisionRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.BestInterestDecision> {
        var decision = FamilyV1.BestInterestDecision(sent: request.decision)
        decision.state = .requested
        decision.requestedBy = call.staffName
        (decision.decision, decision.decidedOn) = (.unspecified, nil)
        var violations = Violations(request)
        violations.chosen("decision.kind", decision.kind)
        DecisionRules.check(decision, at: "decision", &violations)
        try violations.check()
        try registry.requirePanel(of: decision, call)
        let parent = try call.target(request.parent, as: .childCase)
        let isReturn = decision.kind.isReturn
        return try await CaseSteps(call, asking: registry).take(
            isReturn ? .requestReturn : .requestDecision, under: parent, making: decision, request,
            facts: { writing, _, made, _ throws(RPCStatus) in
                try OpenFamily.checkNamed(made.family, at: "decision.family", call.now, writing)
            })
    }
}

extension FamilyV1.DecisionKind {
    /// Whether it says where the child shall live for good.
    var isReturn: Bool { self == .reintegration || self == .durableSolution }
}
