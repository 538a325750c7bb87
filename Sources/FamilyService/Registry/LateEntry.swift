import ServiceRuntime
import Tenancy
import WireProto

/// What is entered after the day on which it happened (docs/domain.md, "Late entries").
///
/// Every event has its day, and the day on which it was entered. What honestly happened is entered, however late; but what
/// is entered late bears a mark, and counts for nothing that a guard counts by days.
enum LateEntry {
    /// Whether what happened on a day is entered so late that it is marked.
    static func isMarked(
        _ day: CalendarDate?, enteredOn entered: CalendarDate, by policy: ProgrammeNumbers
    ) -> Bool {
        day.map { entered.days(since: $0) > policy.lateEntryDays } ?? false
    }

    /// The day from which something counts that began on a day and was entered on another: no earlier than an entry
    /// without a mark could say.
    static func counted(
        _ day: CalendarDate?, enteredOn entered: CalendarDate?, by policy: ProgrammeNumbers
    ) -> CalendarDate? {
        guard let day else { return nil }
        return entered.map { max(day, $0.adding(days: -policy.lateEntryDays)) } ?? day
    }

    static func counted(
        _ date: CommonV1.Date?, enteredOn entered: CommonV1.Date?, by policy: ProgrammeNumbers
    ) -> CalendarDate? {
        counted(date?.span?.lowerBound, enteredOn: entered?.wholeDay, by: policy)
    }

    /// What lies further back is a manager's to enter.
    static func check(
        _ day: CalendarDate?, at field: String, _ call: ScopedCall, by policy: ProgrammeNumbers
    ) throws(RPCStatus) {
        try check(day, at: field, on: call.today, byManager: call.isManager, by: policy)
    }

    static func check(
        _ day: CalendarDate?, at field: String, on today: CalendarDate, byManager: Bool,
        by policy: ProgrammeNumbers
    ) throws(RPCStatus) {
        try checkBound(day, at: field, on: today, by: policy)
        let days = policy.lateEntryManagerDays
        guard let day, today.days(since: day) > days, !byManager else { return }
        throw .unmet(
            .lateEntry, "it happened more than \(days.days) ago", field,
            "must lie at most \(days.days) back, or a manager enters it")
    }

    /// What lies further back than the programme's years is a slip of the hand, whoever enters it.
    static func checkBound(
        _ day: CalendarDate?, at field: String, on today: CalendarDate, by policy: ProgrammeNumbers
    ) throws(RPCStatus) {
        var violations = Violations()
        violations.recent(field, day.map(CommonV1.Date.init), today: today, by: policy)
        try violations.check()
    }

    /// Checks a day that a request says, and says whether it is marked.
    static func isMarked(
        _ date: CommonV1.Date?, at field: String, _ call: ScopedCall, by policy: ProgrammeNumbers
    ) throws(RPCStatus) -> Bool {
        try check(date?.span?.lowerBound, at: field, call, by: policy)
        return isMarked(date?.span?.lowerBound, enteredOn: call.today, by: policy)
    }
}

/// The day on which a step of a case was taken: the day of the call, or an earlier one that the request says.
struct StepDay: Sendable {
    let day: CalendarDate
    let isLate: Bool
    /// Where the request says it; `nil` where it does not. Then it must not lie before the case's last step.
    let field: String?

    static func today(_ call: ScopedCall) -> StepDay { StepDay(day: call.today, isLate: false, field: nil) }

    /// - Parameter date: As the request has it, in a field of this name.
    init(
        _ date: CommonV1.Date?, at field: String = "happened_on", _ call: ScopedCall,
        by policy: ProgrammeNumbers
    ) throws(RPCStatus) {
        guard let date else {
            self = .today(call)
            return
        }
        var violations = Violations()
        violations.pastDay(field, date, today: call.today)
        try violations.check()
        day = date.wholeDay ?? call.today
        isLate = try LateEntry.isMarked(date, at: field, call, by: policy)
        self.field = field
    }

    /// A day that another field of the request says, and that its own rules have judged.
    init(of date: CommonV1.Date?, _ call: ScopedCall, by policy: ProgrammeNumbers) {
        day = min(date?.wholeDay ?? call.today, call.today)
        isLate = LateEntry.isMarked(day, enteredOn: call.today, by: policy)
        field = nil
    }

    private init(day: CalendarDate, isLate: Bool, field: String?) {
        (self.day, self.isLate, self.field) = (day, isLate, field)
    }

    /// The steps of a case come one after the other, and after what was found of the child since.
    func check(after child: FamilyV1.ChildCase) throws(RPCStatus) {
        try check(after: child.stateSince, "the last step of the case")
        try check(after: child.screening?.doneOn, "the last screening")
        try check(after: child.noted.assessedOn, "the last assessment")
        try check(after: child.noted.lastReviewOn, "the last review")
    }

    /// - Parameters:
    ///   - known: A day of which something is known already.
    ///   - what: What that is, for the refusal.
    func check(after known: CommonV1.Date?, _ what: String) throws(RPCStatus) {
        guard let field, let known = known?.span?.lowerBound, day < known else { return }
        var violations = Violations()
        violations.add(field, "must not lie before \(what), on \(known.told)")
        try violations.check()
    }
}
