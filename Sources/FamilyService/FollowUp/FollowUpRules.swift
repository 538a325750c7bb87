import ServiceRuntime
import Tenancy
import WireProto

/// How long a family is followed, and what it takes to go outside of that.
///
/// Six to twelve months, longer only by a manager's extension, ended early only by a manager with a reason
/// (docs/domain.md, I-07). The months are policy numbers.
enum FollowUpRules {
    /// What a new follow-up must be.
    ///
    /// - Parameter followUp: With its start and its planned end, given or by default.
    static func check(
        _ followUp: FamilyV1.FamilyFollowUp, at field: String, today: CalendarDate,
        by policy: ProgrammeNumbers,
        _ violations: inout Violations
    ) {
        violations.known("\(field).kind", followUp.kind)
        violations.day("\(field).start", followUp.start)
        violations.pastDate("\(field).start", followUp.start, today: today)
        violations.day("\(field).planned_end", followUp.plannedEnd)
        for (index, goal) in followUp.goals.enumerated() {
            violations.prose("\(field).goals[\(index)].text", goal.text)
        }
        guard let start = CalendarDate(followUp.start), let end = CalendarDate(followUp.plannedEnd) else {
            return
        }
        let window =
            start.adding(months: policy.followUpMinMonths)...start.adding(months: policy.followUpMaxMonths)
        if !window.contains(end) {
            violations.add(
                "\(field).planned_end",
                "must lie \(policy.followUpMinMonths) to \(policy.followUpMaxMonths.months) after the start")
        }
    }

    /// Fills in what a caller may leave to the service.
    static func completing(
        _ followUp: FamilyV1.FamilyFollowUp, today: CalendarDate, by policy: ProgrammeNumbers
    ) -> FamilyV1.FamilyFollowUp {
        var followUp = followUp
        if followUp.start == nil { followUp.start = CommonV1.Date(today) }
        if followUp.plannedEnd == nil, let start = CalendarDate(followUp.start) {
            followUp.plannedEnd = CommonV1.Date(start.adding(months: policy.followUpMinMonths))
        }
        return followUp
    }

    /// Begins a follow-up to which the family has agreed.
    ///
    /// - Parameter day: Its first day. One that waited for the consent keeps its length from there.
    static func begin(
        _ followUp: inout FamilyV1.FamilyFollowUp, with consent: String, on day: CalendarDate,
        by policy: ProgrammeNumbers
    ) {
        if let start = CalendarDate(followUp.start), let end = CalendarDate(followUp.plannedEnd), start < day
        {
            followUp.plannedEnd = CommonV1.Date(end.adding(days: day.dayNumber - start.dayNumber))
        }
        followUp.start = CommonV1.Date(day)
        followUp.consent = consent
        followUp.state = .active
        followUp.nextVisitBy = CommonV1.Date(day.adding(days: policy.visitIntervalDays))
        followUp.policy = policy.ref
    }

    static func checkProposed(_ followUp: FamilyV1.FamilyFollowUp) throws(RPCStatus) {
        guard followUp.state != .proposed else { return }
        throw .unmet(
            .illegalTransition, "the follow-up has begun already", "follow_up.state", "must be PROPOSED")
    }

    static func checkRunning(_ followUp: FamilyV1.FamilyFollowUp) throws(RPCStatus) {
        guard !followUp.isRunning else { return }
        throw followUp.state == .proposed
            ? .unmet(
                .consentMissing, "the family has not agreed to be followed", "follow_up.state",
                "must be ACTIVE: ActivateFamilyFollowUp with a consent of purpose FOLLOW_UP")
            : .unmet(.illegalTransition, "the follow-up has ended", "follow_up.state", "must be ACTIVE")
    }

    /// An extension ends later than what it extends, and no later than the programme lets it.
    static func checkExtension(
        _ extending: FamilyV1.FollowUpExtension?, of followUp: FamilyV1.FamilyFollowUp,
        by policy: ProgrammeNumbers
    ) throws(RPCStatus) {
        var violations = Violations()
        violations.prose("extending.reason", extending?.reason ?? "")
        violations.day("extending.planned_end", extending?.plannedEnd)
        if let end = CalendarDate(extending?.plannedEnd), let start = CalendarDate(followUp.start),
            let before = CalendarDate(followUp.plannedEnd)
        {
            let months = policy.followUpMaxMonths + policy.followUpExtensionMonths
            if end <= before { violations.add("extending.planned_end", "must lie after the planned end") }
            if end > start.adding(months: months) {
                violations.add(
                    "extending.planned_end", "must lie at most \(policy.extensionWords) after the start")
            }
        }
        try violations.check()
    }

    /// The last day on which the family is followed without another leave.
    static func lastDay(
        of followUp: FamilyV1.FamilyFollowUp, by policy: ProgrammeNumbers
    ) -> CalendarDate? {
        guard let start = CalendarDate(followUp.start) else { return nil }
        let regular = start.adding(months: policy.followUpMaxMonths)
        guard followUp.state == .extended, let extended = CalendarDate(followUp.plannedEnd) else {
            return regular
        }
        return max(regular, extended)
    }

    private static func tooLong(
        _ followUp: FamilyV1.FamilyFollowUp, by policy: ProgrammeNumbers
    ) -> String {
        let extended = followUp.state == .extended ? " and its extension" : ""
        return "the follow-up has gone on for longer than \(policy.followUpMaxMonths.months)\(extended)"
    }

    /// Inside the window anybody with a case role closes a follow-up; outside of it a manager does, and says why. Months
    /// count as far as visits vouch for them, and no goal is met in a family that nobody has visited.
    ///
    /// - Parameter visits: The days of those that count.
    static func checkClosing(
        _ followUp: FamilyV1.FamilyFollowUp, for reason: FamilyV1.FollowUpEnd, on day: CalendarDate,
        byManager: Bool, note: String, visits: [CalendarDate], by policy: ProgrammeNumbers
    ) throws(RPCStatus) {
        if followUp.state == .proposed { return }  // It never began.
        try checkRunning(followUp)
        if reason == .goalsMet && visits.isEmpty {
            throw .unmet(
                .visitsMissing, "no visit shows that a goal was met", "follow_up.visits",
                "must be there, entered within \(policy.lateEntryDays.days); or close it for another reason")
        }
        guard let start = CalendarDate(followUp.start), !byManager || note.isBlank else { return }
        if day < start.adding(months: policy.followUpMinMonths) {
            throw .unmet(
                .followUpTooShort,
                "the family has been followed for less than \(policy.followUpMinMonths.months)",
                "follow_up.start",
                "must lie \(policy.followUpMinMonths.months) back; before that a manager closes it, with a note"
            )
        }
        if let last = lastDay(of: followUp, by: policy), day > last {
            throw .unmet(
                .followUpTooLong, tooLong(followUp, by: policy), "follow_up.planned_end",
                "must be extended by a manager; or a manager closes it, with a note")
        }
        let shown = FollowUpEvidence.days(
            from: start, to: day, visits: visits, each: policy.visitIntervalDays)
        if start.adding(days: shown).months(since: start) < policy.followUpMinMonths {
            throw .unmet(
                .visitsMissing,
                "visits vouch for less than \(policy.followUpMinMonths.months) of the follow-up",
                "follow_up.visits",
                "must lie at most \(policy.visitIntervalDays.days) from each day that is to count; "
                    + "or a manager closes it, with a note"
            )
        }
    }

    /// A visit belongs to the time in which the family is followed.
    static func checkVisit(
        on day: CalendarDate, in followUp: FamilyV1.FamilyFollowUp, by policy: ProgrammeNumbers
    ) throws(RPCStatus) {
        try checkRunning(followUp)
        if let start = CalendarDate(followUp.start), day < start {
            var violations = Violations()
            violations.add("visit.start_time", "must not lie before the follow-up began")
            try violations.check()
        }
        if let last = lastDay(of: followUp, by: policy), day > last {
            throw .unmet(
                .followUpTooLong, tooLong(followUp, by: policy), "follow_up.planned_end",
                "must be extended by a manager before another visit, or closed")
        }
    }

    /// Counts a visit, and says when the next is due: by the latest visit, whichever was recorded last.
    static func count(
        _ visit: FamilyV1.Visit, on day: CalendarDate, in followUp: inout FamilyV1.FamilyFollowUp
    ) {
        followUp.visits += 1
        if let last = CalendarDate(followUp.lastVisitOn), last > day { return }
        followUp.lastVisitOn = CommonV1.Date(day)
        followUp.nextVisitBy = visit.nextVisitBy
    }

    /// Counts the visits anew, after one was voided. Where none is left, the first is due as when the follow-up began.
    ///
    /// - Parameters:
    ///   - visits: Those that count, the latest first.
    ///   - seconds: Of the country's clock, ahead of Greenwich.
    static func recount(
        _ followUp: inout FamilyV1.FamilyFollowUp, _ visits: [FamilyV1.Visit],
        secondsFromGreenwich seconds: Int64, by policy: ProgrammeNumbers
    ) {
        followUp.visits = Int32(clamping: visits.count)
        let day = visits.first?.startTime.map {
            CalendarDate(UnixTime($0), secondsFromGreenwich: seconds)
        }
        followUp.lastVisitOn = day.map { CommonV1.Date($0) }
        guard followUp.isRunning else { return }
        followUp.nextVisitBy =
            visits.first?.nextVisitBy
            ?? CalendarDate(followUp.start).map {
                CommonV1.Date($0.adding(days: policy.visitIntervalDays))
            }
    }
}

extension FamilyV1.FamilyFollowUp {
    /// Whether it runs: the family is visited, and a visit or its end may be overdue.
    var isRunning: Bool { state == .active || state == .extended }

    /// Whether the family agreed to it, so that it runs or has run. One that was closed while it was proposed never
    /// began.
    var hasBegun: Bool { isRunning || state == .closed && !consent.isEmpty }
}
