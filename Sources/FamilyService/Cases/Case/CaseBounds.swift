import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What can be true of a child whose case is opened or changed (docs/domain.md, "What can be").
enum CaseBounds {
    /// - Parameter before: The case as it was; what is left as it was is not asked again.
    static func check(
        _ child: FamilyV1.ChildCase, insteadOf before: FamilyV1.ChildCase?, at field: String,
        today: CalendarDate,
        by policy: ProgrammeNumbers, _ violations: inout Violations
    ) {
        if child.birth != before?.birth || child.identifiedOn != before?.identifiedOn {
            born(child, at: field, today, policy, &violations)
        }
        if child.identifiedOn != before?.identifiedOn {
            violations.recent("\(field).identified_on", child.identifiedOn, today: today, by: policy)
        }
        if child.transitionPlan != before?.transitionPlan {
            violations.recent("\(field).transition_plan", child.transitionPlan, today: today, by: policy)
        }
        let known = before?.contactAttempts ?? []
        for (index, attempt) in child.contactAttempts.enumerated() where !known.contains(attempt) {
            violations.recent(
                "\(field).contact_attempts[\(index)].date", attempt.date, today: today, by: policy)
        }
    }

    private static func born(
        _ child: FamilyV1.ChildCase, at field: String, _ today: CalendarDate, _ policy: ProgrammeNumbers,
        _ violations: inout Violations
    ) {
        let met = child.identifiedOn?.span
        violations.age(
            "\(field).birth", child.birth, on: met?.lowerBound ?? today, atMost: policy.caseAgeYears)
        if let met = met?.upperBound, let born = child.birth?.span?.lowerBound, met < born {
            violations.add("\(field).identified_on", "must not lie before the child was born")
        }
    }

    /// The day on which a child was met is not moved behind what was done for it since.
    static func checkMoved(
        _ next: FamilyV1.ChildCase, from stored: Stored<FamilyV1.ChildCase>, _ reader: borrowing Writing
    ) throws(RPCStatus) {
        guard next.identifiedOn != stored.resource.identifiedOn,
            let met = next.identifiedOn?.span?.lowerBound
        else { return }
        let child = stored.resource
        var days = [child.screening?.doneOn, child.registration?.registeredOn, child.noted.assessedOn]
        for placement in try PlacementLists.placements(of: stored, reader) {
            days.append(placement.resource.from)
        }
        guard let first = days.compactMap({ $0?.wholeDay }).min(), first < met else { return }
        var violations = Violations()
        violations.add(
            "child_case.identified_on", "must not lie after what was done for the child, on \(first.told)")
        try violations.check()
    }
}
