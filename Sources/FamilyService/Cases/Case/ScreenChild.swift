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
            facts: { writing, child, facts throws(RPCStatus) in
                try child.resource.checkMet(by: made.doneOn, at: "screening.done_on")
                try made.check(after: child.resource)
                if !request.riskFactors.isEmpty || !request.harms.isEmpty { facts.hasRiskOrHarm = true }
                try facts.hear(whoAgreesTo: request, call, asking: registry, in: &writing)
                try LateEntry.check(
                    made.doneOn?.wholeDay, at: "screening.done_on", call,
                    by: registry.numbers(on: call.today))
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

extension FamilyV1.Screening {
    /// What was found of an earlier day does not take the place of what was found of a later one.
    fileprivate func check(after child: FamilyV1.ChildCase) throws(RPCStatus) {
        guard let day = doneOn?.wholeDay, let last = child.screening?.doneOn?.wholeDay, day < last else {
            return
        }
        var violations = Violations()
        violations.add("screening.done_on", "must not lie before the last screening, on \(last.told)")
        try violations.check()
    }
}
