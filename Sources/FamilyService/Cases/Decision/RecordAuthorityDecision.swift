import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Records what an authority decided. Nothing else confirms a victim, and no support waits for it.
    func recordAuthorityDecision(
        _ request: FamilyV1.RecordAuthorityDecisionRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.AuthorityDecision> {
        let decision = FamilyV1.AuthorityDecision(sent: request.decision)
        var violations = Violations(request)
        violations.line("decision.authority", decision.authority, scalars: RuntimeLimits.nameScalars)
        violations.known("decision.kind", decision.kind)
        violations.pastDay("decision.date", decision.date, today: call.today)
        violations.line("decision.reference", decision.reference, scalars: RuntimeLimits.nameScalars)
        violations.prose("decision.note", decision.note)
        try violations.check()
        let parent = try call.target(request.parent, as: .childCase)
        return try await CaseSteps(call, asking: registry).take(
            .recordAuthorityDecision, under: parent, making: decision, request,
            then: { child, made, _ in child.take(made.kind) })
    }
}

extension FamilyV1.ChildCase {
    fileprivate mutating func take(_ decision: FamilyV1.AuthorityDecisionKind) {
        switch decision {
        case .identificationStarted:
            if victimStatus != .confirmed && victimStatus != .notConfirmed {
                victimStatus = .underIdentification
            }
        case .victimConfirmed: victimStatus = .confirmed
        case .victimNotConfirmed: victimStatus = .notConfirmed
        case .seal: visibility = .sealed
        case .unseal: visibility = .restricted
        default: break
        }
    }
}
