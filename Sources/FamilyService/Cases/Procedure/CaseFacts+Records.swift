import ServiceRuntime
import WireProto

/// What single records say.
extension CaseFacts {
    mutating func take(_ child: FamilyV1.ChildCase) {
        hasRiskOrHarm = !child.riskFactors.isEmpty || !child.harms.isEmpty
        isScreenedIn =
            [.atRisk, .suspected].contains(child.screening?.result)
            || [.underIdentification, .confirmed].contains(child.victimStatus)
        wasRegistered = child.registration != nil
        isReviewDue = child.reviewBy?.span.map { $0.lowerBound <= today } ?? false
        age = AgeSpan(child.birth, on: today)
        tracing = child.tracing?.state ?? .unspecified
        contactAttempts = Set(child.contactAttemptsInTime(by: policy)).count
        isNoVictim = child.victimStatus == .notConfirmed || child.victimStatus == .notVictim
        missingMonths = months(since: child.suspension?.since, enteredOn: child.suspension?.recordedOn)
        transitionMonths = months(
            since: child.transitionPlan, enteredOn: child.noted.transitionPlanRecordedOn)
        isAuthorityInformed = child.suspension?.authorityInformed ?? false
        daysSinceClosing = child.closure?.closedOn?.span.map { today.days(since: $0.lowerBound) } ?? .max
    }

    mutating func take(_ trial: FamilyV1.ReintegrationTrial) {
        let start = trial.start?.span?.lowerBound
        let counted = LateEntry.counted(trial.start, enteredOn: trial.recordedOn, by: policy)
        trialDays = counted.map { today.days(since: $0) } ?? 0
        if let start, let end = trial.plannedEnd?.span?.lowerBound {
            plannedTrialDays = end.days(since: start)
        }
        let visits = trial.visits.filter { !$0.enteredLate && $0.voided == nil }
        trialVisits = Set(visits.compactMap { $0.date?.wholeDay }).count
        hasUnannouncedVisit = visits.contains(where: \.unannounced)
        hasVisitAlone = visits.contains(where: \.aloneWithChild)
        if trial.outcome == .success { monthsAfterTrial = months(since: trial.end) }
    }

    /// - Parameter needs: Those of the assessment that the plan answers.
    mutating func take(_ plan: FamilyV1.CarePlan, answering needs: [FamilyV1.Need]) {
        let planned = Set(plan.items.flatMap(\.needs))
        let explained = Set(plan.unplanned.filter { !$0.reason.isBlank }.map(\.need))
        unplannedNeeds = needs.count { !planned.contains($0.number) && !explained.contains($0.number) }
        hasChildView = plan.childView.isGiven
    }

    mutating func take(_ decision: FamilyV1.BestInterestDecision) {
        panelMembers = Set(decision.panel.map { $0.staff + "\n" + $0.outsider }).count
        panelProfessions = Set(decision.panel.map(\.profession)).count
        isAuthorityInformed = decision.authorityInformed
        isExploiterAccepted = !decision.exploiterAccepted.isBlank
    }

    /// Whole months since a day that was entered on another.
    func months(since date: CommonV1.Date?, enteredOn entered: CommonV1.Date?) -> Int {
        LateEntry.counted(date, enteredOn: entered, by: policy).map { today.months(since: $0) } ?? 0
    }

    func months(since date: CommonV1.Date?) -> Int {
        date?.span.map { today.months(since: $0.lowerBound) } ?? 0
    }
}
