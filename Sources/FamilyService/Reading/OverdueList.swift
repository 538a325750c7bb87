import ServiceRuntime
import Store
import Tenancy
import WireProto

/// One sort of thing that can be overdue: a range of an index, ordered by the day on which it is due.
///
/// A page of what is overdue merges the lists. None of them is read further than the page is long, so the cost
/// is the page's.
struct OverdueList: Sendable {
    let kind: FamilyV1.OverdueKind
    let record: RecordKind
    let source: Source
    /// How the key says when it is due.
    let due: Due

    enum Source: Sendable {
        /// One range of an index.
        case range(ListOrder)
        /// Keyed values, one for each month.
        case months(CaseNarrowing)
        /// Emergency placements, all under one keyed value.
        case emergencies
        /// Emergency placements that a manager must look at, all under one keyed value.
        case unreviewed
        /// Children of whom something has changed that protects them, all under one keyed value.
        case alerts(CaseNarrowing)
        /// What hangs on a part of the registry that has ended: the records under some values of a keyed index, or in
        /// some ranges.
        case ended([EndedPart])
    }

    enum Due: Sendable {
        /// A day: overdue from the next.
        case day
        /// An instant: overdue after it.
        case instant
        /// A month in which a child grows out of its site: the plan for the time after is due so much earlier as the
        /// policy says.
        case ageOut
    }

    /// The lists of a partner, or of one staff member. The order never changes, page tokens count by it; new ones are
    /// added at the end.
    ///
    /// - Parameter ends: What of the registry has ended.
    static func all(of staff: String, _ ends: EndedInRegistry = EndedInRegistry()) -> [OverdueList] {
        let narrowing: CaseNarrowing = staff.isEmpty ? .everything : .staff(staff)
        typealias FollowUp = FamilyV1.FamilyFollowUp
        return [
            OverdueList(
                kind: .caseDeadline, record: FamilyV1.ChildCase.recordKind,
                source: .range(
                    ListOrder(FamilyV1.ChildCase.Index.byDeadline, under: narrowing.keyOfOpen)), due: .day),
            OverdueList(
                kind: .followUpVisit, record: FollowUp.recordKind,
                source: .range(FollowUp.due(FollowUp.Index.byNextVisit, of: staff)), due: .day),
            OverdueList(
                kind: .followUpEnd, record: FollowUp.recordKind,
                source: .range(FollowUp.due(FollowUp.Index.byEnd, of: staff)), due: .day),
            OverdueList(
                kind: .emergencyPlacement, record: FamilyV1.Placement.recordKind,
                source: .range(ListOrder(FamilyV1.Placement.Index.escalatingInClear)), due: .instant),
            OverdueList(
                kind: .ageOut, record: FamilyV1.ChildCase.recordKind, source: .months(narrowing),
                due: .ageOut),
            OverdueList(
                kind: .ageOut, record: FamilyV1.ChildCase.recordKind,
                source: .range(
                    ListOrder(FamilyV1.ChildCase.Index.byAgeOutInClear, under: narrowing.keyOfOpen)),
                due: .ageOut),
            OverdueList(
                kind: .emergencyPlacement, record: FamilyV1.Placement.recordKind, source: .emergencies,
                due: .instant),
            OverdueList(
                kind: .protectionChanged, record: FamilyV1.ChildCase.recordKind, source: .alerts(narrowing),
                due: .day),
        ] + ends.lists + [
            OverdueList(
                kind: .retentionEnded, record: FamilyV1.ChildCase.recordKind,
                source: .range(
                    ListOrder(FamilyV1.ChildCase.Index.byRetention, under: narrowing.key(.state(.closed)))),
                due: .day),
            OverdueList(
                kind: .consentEnded, record: FamilyV1.ChildCase.recordKind,
                source: .range(
                    ListOrder(FamilyV1.ChildCase.Index.byConsentEnd, under: narrowing.keyOfOpen)), due: .day),
            OverdueList(
                kind: .consentEnded, record: FollowUp.recordKind,
                source: .range(FollowUp.due(FollowUp.Index.byConsentEnd, of: staff)), due: .day),
            OverdueList(
                kind: .separationEnded, record: FamilyV1.Placement.recordKind,
                source: .range(ListOrder(FamilyV1.Placement.Index.apart)), due: .day),
            OverdueList(
                kind: .emergencyUnreviewed, record: FamilyV1.Placement.recordKind, source: .unreviewed,
                due: .instant),
            OverdueList(
                kind: .ageReview, record: FamilyV1.ChildCase.recordKind,
                source: .range(ListOrder(FamilyV1.ChildCase.Index.byAgeReview, under: narrowing.keyOfOpen)),
                due: .day),
        ]
    }

    /// When an entry is due, read from the end of its key.
    ///
    /// - Returns: The day, and whether it is overdue.
    func due(_ entry: IndexedID, _ clock: OverdueClock) -> (day: CalendarDate, isOverdue: Bool) {
        switch due {
        case .day:
            let day = Self.day(entry)
            return (day, day.isOverdue(on: clock.today))
        case .ageOut:
            return clock.due(ageOut: Self.day(entry))
        case .instant:
            let number = entry.key.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            return clock.due(at: UnixTime(milliseconds: Int64(bitPattern: number ^ 1 << 63)))
        }
    }

    /// The day at the end of a key.
    private static func day(_ entry: IndexedID) -> CalendarDate {
        let number = entry.key.suffix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return CalendarDate.zero.adding(days: Int(Int32(bitPattern: number ^ 1 << 31)))
    }
}

/// Now, and the day that it is where the cell is, and the numbers that say what is late.
struct OverdueClock: Sendable {
    let now: UnixTime
    let offset: Int64
    let ageOutAlertMonths: Int

    var today: CalendarDate { CalendarDate(now, secondsFromGreenwich: offset) }

    /// The day of an instant, and whether it has passed.
    func due(at time: UnixTime) -> (day: CalendarDate, isOverdue: Bool) {
        (CalendarDate(time, secondsFromGreenwich: offset), time < now)
    }

    /// When the plan for a child is due who grows out of its site in a month.
    func due(ageOut month: CalendarDate) -> (day: CalendarDate, isOverdue: Bool) {
        let day = month.adding(months: -ageOutAlertMonths)
        return (day, day.isOverdue(on: today))
    }
}

extension CalendarDate {
    /// What was due on this day is overdue from the next.
    func isOverdue(on today: CalendarDate) -> Bool { self < today }

    /// 1 January 1970, from which days are numbered.
    fileprivate static let zero = CalendarDate(UnixTime(milliseconds: 0), secondsFromGreenwich: 0)
}
