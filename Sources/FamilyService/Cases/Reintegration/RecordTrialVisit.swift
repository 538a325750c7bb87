import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Records a visit during the trial.
    func recordTrialVisit(
        _ request: FamilyV1.RecordTrialVisitRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ReintegrationTrial> {
        var visit = FamilyV1.TrialVisit(sent: request.visit)
        visit.staff = call.staffName
        var violations = Violations(request)
        violations.pastDay("visit.date", visit.date, today: call.today)
        violations.childView("visit.child_view", visit.childView)
        violations.prose("visit.note", visit.note)
        try violations.check()
        let policy = try registry.numbers(on: call.today)
        visit.recordedOn = CommonV1.Date(call.today)
        visit.enteredLate = try LateEntry.isMarked(visit.date, at: "visit.date", call, by: policy)
        let made = visit
        return try await CaseSteps(call, asking: registry).take(
            changing: FamilyV1.ReintegrationTrial.self, named: request.name, etag: request.etag, request,
            step: { _ in .recordTrialVisit },
            facts: { _, child, next, _ throws(RPCStatus) in
                try next.checkRuns(in: child.resource, named: request.name)
                if let start = next.start?.span?.lowerBound, let day = made.date?.span?.lowerBound,
                    day < start
                {
                    var violations = Violations()
                    violations.add("visit.date", "must not lie before the trial")
                    try violations.check()
                }
                try TrialRules.checkRoom(next.visits.count, Limits.trialVisits, "trial.visits")
                next.visits.append(made)
            })
    }
}

/// What holds for trials besides the procedure's guards.
enum TrialRules {
    static func checkRoom(_ count: Int, _ limit: Int, _ subject: String) throws(RPCStatus) {
        guard count >= limit else { return }
        throw .unmet(
            .limitReached, "a trial holds at most \(limit) of them", subject, "must be fewer than \(limit)")
    }
}

extension FamilyV1.ReintegrationTrial {
    /// The last day of which something is known of it: that of its last visit, or of its start.
    var lastSeenOn: CalendarDate? {
        (visits.map(\.date) + [start]).compactMap { $0?.wholeDay }.max()
    }

    /// Whether it has no outcome yet.
    var isRunning: Bool { outcome == .pending }

    /// It is the one that runs, and not an earlier one of the case.
    func checkRuns(in child: FamilyV1.ChildCase, named name: String) throws(RPCStatus) {
        guard child.trial != name || !isRunning else { return }
        throw .unmet(
            .illegalTransition, "the trial has ended", "trial.outcome", "must be PENDING")
    }
}
