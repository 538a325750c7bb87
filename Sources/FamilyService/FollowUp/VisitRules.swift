import ServiceRuntime
import Tenancy
import WireProto

/// What a visit must say: to whom, of what kind, when, and what the child said or why it was not heard.
enum VisitRules {
    /// - Parameters:
    ///   - day: The day on which it began, where the family lives.
    ///   - now: When it is recorded.
    static func check(
        _ visit: FamilyV1.Visit, at field: String, on day: CalendarDate?, now: UnixTime,
        by policy: ProgrammeNumbers, _ violations: inout Violations
    ) {
        if visit.followUp.isEmpty && visit.childCase.isEmpty {
            violations.add("\(field).follow_up", "must be given, or \(field).child_case, or both")
        }
        violations.known("\(field).kind", visit.kind)
        violations.known("\(field).place", visit.place)
        if let start = visit.startTime, UnixTime(start) > now {
            violations.add("\(field).start_time", "must not lie in the future")
        }
        if let minutes = visit.minutes?.value, !Limits.visitMinutes.contains(minutes) {
            violations.add(
                "\(field).minutes",
                "must be \(Limits.visitMinutes.lowerBound) to \(Limits.visitMinutes.upperBound)")
        }
        violations.childView("\(field).child_view", visit.childView)
        violations.prose("\(field).note", visit.note)
        violations.prose("\(field).observed_living_conditions", visit.observedLivingConditions)
        violations.choices("\(field).risks", visit.risks)
        violations.day("\(field).next_visit_by", visit.nextVisitBy)
        guard let next = CalendarDate(visit.nextVisitBy), let day else { return }
        if next <= day || next > day.adding(days: policy.visitIntervalDays) {
            violations.add(
                "\(field).next_visit_by",
                "must lie after the visit and at most \(policy.visitIntervalDays.days) later")
        }
    }

    /// A visit as it is kept: with the caller where nobody is named, and the next visit by the programme's
    /// interval where no day is.
    static func completing(
        _ visit: FamilyV1.Visit, on day: CalendarDate?, by caller: String, _ policy: ProgrammeNumbers
    ) -> FamilyV1.Visit {
        var visit = visit
        if visit.staff.isEmpty && !caller.isEmpty { visit.staff = [caller] }
        if visit.nextVisitBy == nil, let day {
            visit.nextVisitBy = CommonV1.Date(day.adding(days: policy.visitIntervalDays))
        }
        return visit
    }

    /// Who went must work for the partner, in whatever role: volunteers come along.
    static func checkStaff(
        _ found: [DirectoryStaff?], at field: String, _ violations: inout Violations
    ) {
        for (index, staff) in found.enumerated() {
            CaseStaffRules.checkActive(staff, at: "\(field).staff[\(index)]", &violations)
        }
    }
}
