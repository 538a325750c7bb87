import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Says whether the child is a victim or at risk. To screen out a child with a risk factor or a harm takes
    /// two.
    func screenChild(
        _ request: FamilyV1.ScreenChildRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        var screening = FamilyV1.Screening(sent: request.screening)
        screening.reader = call.staffName
        var violations = Violations(request)
        if ![.atRisk, .suspected, .notVictim].contains(screening.result) {
            violations.add("screening.result", "must be AT_RISK, SUSPECTED or NOT_VICTIM")
        }
        violations.pastDay("screening.done_on", screening.doneOn, today: call.today)
        violations.prose("screening.note", screening.note)
        violations.choices("risk_factors", request.riskFactors)
        violations.choices("harms", request.harms)
        try violations.check()

        let (made, registry) = (screening, registry)
        return try await CaseSteps(call, asking: registry).take(
            made.result == .notVictim ? .screenOut : .screenIn, in: request.name, etag: request.etag, request,
            facts: { writing, _, facts throws(RPCStatus) in
                if !request.riskFactors.isEmpty || !request.harms.isEmpty { facts.hasRiskOrHarm = true }
                try facts.hear(whoAgreesTo: request, call, asking: registry, in: &writing)
            },
            also: { writing, child, next, context throws(RPCStatus) in
                guard made.result == .notVictim else { return }
                try CaseEnding(child, for: .notVictim, FamilyV1.CloseEvidence(), context)
                    .take(&next, in: &writing)
            },
            then: { child, _, facts in
                child.screening = made
                child.screening?.secondReader = facts.secondPerson
                // What an authority has begun or found stands above a screening.
                let ofAuthority: [FamilyV1.VictimStatus] = [.underIdentification, .confirmed, .notConfirmed]
                if !ofAuthority.contains(child.victimStatus) { child.victimStatus = made.result }
                if child.nextDeadline?.kind == .reassessment { child.nextDeadline = nil }
                child.riskFactors.unite(request.riskFactors)
                child.harms.unite(request.harms)
            })
    }
}

extension Array where Element: Equatable {
    /// Adds those that are not there yet.
    mutating func unite(_ others: [Element]) {
        for other in others where !contains(other) { append(other) }
    }
}
