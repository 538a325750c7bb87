import ServiceRuntime
import Store
import Tenancy
import WireProto

/// A child's schooling: where, since when, and how many days of each month.
enum SchoolRules {
    static func check(
        _ enrolment: FamilyV1.SchoolEnrolment, at field: String, today: CalendarDate,
        _ violations: inout Violations
    ) {
        if enrolment.schoolSite.isEmpty == enrolment.schoolName.isBlank {
            violations.add("\(field).school_name", "must be given, or \(field).school_site, and not both")
        }
        violations.line("\(field).school_name", enrolment.schoolName, scalars: RuntimeLimits.nameScalars)
        violations.line("\(field).grade", enrolment.grade, scalars: RuntimeLimits.nameScalars)
        violations.prose("\(field).note", enrolment.note)
        violations.pastDate("\(field).from", enrolment.from, today: today)
    }

    /// A child that left a school since then does not go to school by an enrolment of an earlier day.
    static func checkOrder(
        _ enrolment: FamilyV1.SchoolEnrolment, after earlier: [FamilyV1.SchoolEnrolment]
    ) throws(RPCStatus) {
        let left = earlier.filter { !$0.isCurrent && $0.state != .noLongerFollowed }
            .compactMap { $0.to?.span?.lowerBound }.max()
        guard let left, let from = enrolment.from?.span?.upperBound, from < left else { return }
        var violations = Violations()
        violations.add(
            "enrolment.from", "must not lie before the child left its last school, on \(left.told)")
        try violations.check()
    }

    /// Schooling is recorded while the case is open; it ends with it.
    static func checkCase<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of enrolment: FamilyV1.SchoolEnrolment, at now: UnixTime, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        let name = enrolment.meta.flatMap { ResourceName(parsing: $0.name, as: .enrolment) }
        try CaseRules.checkOpen(try reader.require(FamilyV1.ChildCase.self, name?.parent, at: now).resource)
    }

    /// A month of attendance: one that has begun, with no more days present than the school was open, and no more
    /// days open than the month has.
    static func check(
        _ month: FamilyV1.AttendanceMonth?, of enrolment: FamilyV1.SchoolEnrolment, at field: String,
        today: CalendarDate, _ violations: inout Violations
    ) {
        let month = month ?? FamilyV1.AttendanceMonth()
        guard let first = CalendarDate(year: Int(month.year), month: Int(month.month), day: 1) else {
            return violations.add("\(field).month", "must be a month of a year")
        }
        let last = first.adding(months: 1).adding(days: -1)
        if first > today { violations.add("\(field).month", "must not lie in the future") }
        if let from = enrolment.from?.span?.lowerBound, last < from {
            violations.add("\(field).month", "must not lie before the child was enrolled")
        }
        if let to = enrolment.to?.span?.upperBound, first > to {
            violations.add("\(field).month", "must not lie after the enrolment ended")
        }
        if month.daysOpen < 0 || month.daysOpen > last.day {
            violations.add("\(field).days_open", "must be 0 to \(last.day), the days of the month")
        }
        if month.daysPresent < 0 || month.daysPresent > month.daysOpen {
            violations.add("\(field).days_present", "must be 0 to the days that the school was open")
        }
    }

    /// The months with this one in its place, in their order: said again, a month replaces what was said before.
    static func setting(
        _ month: FamilyV1.AttendanceMonth, in months: [FamilyV1.AttendanceMonth]
    ) throws(RPCStatus) -> [FamilyV1.AttendanceMonth] {
        var months = months.filter { ($0.year, $0.month) != (month.year, month.month) }
        months.append(month)
        guard months.count <= Limits.attendanceMonths else {
            throw .unmet(
                .limitReached, "an enrolment holds \(Limits.attendanceMonths) months of attendance",
                "enrolment.attendance", "must have room: end this enrolment and enrol the child again")
        }
        return months.sorted { ($0.year, $0.month) < ($1.year, $1.month) }
    }

    /// How an enrolment ends: in one of three ways, on a day since it began.
    static func checkEnding(
        _ state: FamilyV1.SchoolState, on to: CommonV1.Date?, of enrolment: FamilyV1.SchoolEnrolment,
        today: CalendarDate
    ) throws(RPCStatus) {
        guard enrolment.isCurrent else {
            throw .unmet(.illegalTransition, "the enrolment has ended", "enrolment.state", "must be ENROLLED")
        }
        var violations = Violations()
        if ![.completed, .droppedOut, .transferred].contains(state) {
            violations.add("state", "must be COMPLETED, DROPPED_OUT or TRANSFERRED")
        }
        violations.pastDate("to", to, today: today)
        if let from = enrolment.from?.span?.lowerBound, let last = to?.span?.upperBound, last < from {
            violations.add("to", "must not lie before the child was enrolled")
        }
        try violations.check()
    }
}

extension FamilyV1.SchoolEnrolment {
    /// Whether the child goes to that school now.
    var isCurrent: Bool { state == .enrolled }
}
