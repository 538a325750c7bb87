import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Records what an authority is reported to have decided. Nothing else confirms a victim, and no support waits
    /// for it.
    func recordAuthorityDecision(
        _ request: FamilyV1.RecordAuthorityDecisionRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.AuthorityDecision> {
        var decision = FamilyV1.AuthorityDecision(sent: request.decision)
        decision.standing = .reported
        var violations = Violations(request)
        violations.line("decision.authority", decision.authority, scalars: RuntimeLimits.nameScalars)
        violations.known("decision.kind", decision.kind)
        violations.pastDay("decision.date", decision.date, today: call.today)
        violations.line("decision.reference", decision.reference, scalars: RuntimeLimits.nameScalars)
        violations.prose("decision.note", decision.note)
        try violations.check()
        decision.enteredLate = try LateEntry.isMarked(
            decision.date, at: "decision.date", call, by: registry.numbers(on: call.today))
        let parent = try call.target(request.parent, as: .childCase)
        let (draft, registry) = (decision, registry)
        return try await CaseSteps(call, asking: registry).take(
            .recordAuthorityDecision, under: parent, making: draft, request,
            facts: { writing, child, made, facts throws(RPCStatus) in
                var violations = Violations()
                violations.lived("decision.date", made.date, since: child.resource.birth)
                try violations.check()
                try registry.requireAuthority(made.authority, over: child.resource.area)
                try facts.hear(whoAgreesTo: request, call, asking: registry, in: &writing)
                facts.isReportWeighty = made.kind.isWeighty
                made.approvedBy = facts.secondPerson
            },
            then: { child, made, _ in child.take(made.kind, of: made.date) })
    }
}

extension FamilyV1.AuthorityDecisionKind {
    /// Whether it changes who the child is to the law, or who sees the case: two people stand for such a report.
    var isWeighty: Bool {
        switch self {
        case .victimConfirmed, .victimNotConfirmed, .seal, .unseal: true
        default: false
        }
    }
}

extension Registry {
    /// Whoever decided is an authority of the cell whose jurisdiction has the area where the child was met. An area
    /// that is not known, or has no code, is in every jurisdiction.
    fileprivate func requireAuthority(
        _ code: String, over area: CommonV1.AdminArea?
    ) throws(RPCStatus) {
        let partner = PartnerID(code)
        let found = try directory.decide { directory in partner.flatMap { directory.partner($0) } }
        let areas = found?.jurisdiction.map(\.code) ?? []
        var violations = Violations()
        if found?.kind != .authority || found?.state == .offboarded || areas.isEmpty {
            violations.add(
                "decision.authority", "must be the code of a partner of kind AUTHORITY with a jurisdiction",
                .referenceInvalid)
        } else if let code = area?.code, !code.isEmpty, !areas.contains(code) {
            violations.add(
                "decision.authority", "must have the area where the child was met in its jurisdiction",
                .outOfJurisdiction)
        }
        try violations.check()
    }
}

extension FamilyV1.ChildCase {
    /// What follows for the child from what an authority decided. A decision of an earlier day does not take the place of one of a later day.
    mutating func take(_ decision: FamilyV1.AuthorityDecisionKind, of day: CommonV1.Date?) {
        func isLast(_ last: CommonV1.Date?) -> Bool {
            guard let last = last?.wholeDay, let day = day?.wholeDay else { return true }
            return last <= day
        }
        switch decision {
        case .identificationStarted, .victimConfirmed, .victimNotConfirmed:
            guard isLast(noted.victimStatusOn) else { return }
            let isFound = victimStatus == .confirmed || victimStatus == .notConfirmed
            if decision == .identificationStarted && isFound { return }
            noted.victimStatusOn = day
            victimStatus =
                switch decision {
                case .victimConfirmed: .confirmed
                case .victimNotConfirmed: .notConfirmed
                default: .underIdentification
                }
        case .seal, .unseal:
            guard isLast(noted.sealedOn) else { return }
            noted.sealedOn = day
            visibility = decision == .seal ? .sealed : .restricted
        default: break
        }
    }
}
