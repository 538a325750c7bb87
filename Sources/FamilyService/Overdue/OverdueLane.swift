import ServiceRuntime
import Store
import Tenancy
import WireProto

/// One sort of thing that can be overdue: a range of an index, ordered by the day on which it is due.
///
/// A page of what is overdue merges the lanes. None of them is read further than the page is long, so the cost
/// is the page's.
struct OverdueLane: Sendable {
    let kind: FamilyV1.OverdueKind
    let record: RecordKind
    let order: ListOrder
    /// How the key says when it is due.
    let due: Due

    enum Due: Sendable {
        /// A day: overdue from the next.
        case day
        /// An instant: overdue after it.
        case instant
    }

    /// The lanes of a partner, or of one staff member. The order never changes: page tokens count by it.
    static func all(of staff: String) -> [OverdueLane] {
        let narrowing: CaseNarrowing = staff.isEmpty ? .everything : .staff(staff)
        typealias FollowUp = FamilyV1.FamilyFollowUp
        return [
            OverdueLane(
                kind: .caseDeadline, record: FamilyV1.ChildCase.recordKind,
                order: ListOrder(FamilyV1.ChildCase.Index.byDeadline, under: narrowing.keyOfOpen), due: .day),
            OverdueLane(
                kind: .followUpVisit, record: FollowUp.recordKind,
                order: FollowUp.due(FollowUp.Index.byNextVisit, of: staff), due: .day),
            OverdueLane(
                kind: .followUpEnd, record: FollowUp.recordKind,
                order: FollowUp.due(FollowUp.Index.byEnd, of: staff), due: .day),
            OverdueLane(
                kind: .emergencyPlacement, record: FamilyV1.Placement.recordKind,
                order: ListOrder(FamilyV1.Placement.Index.escalating), due: .instant),
        ]
    }

    /// When an entry is due, read from the end of its key.
    ///
    /// - Returns: The day, and whether it is overdue.
    func due(_ entry: IndexedID, _ clock: OverdueClock) -> (day: CalendarDate, isOverdue: Bool) {
        switch due {
        case .day:
            let number = entry.key.suffix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            let day = CalendarDate.zero.adding(days: Int(Int32(bitPattern: number ^ 1 << 31)))
            return (day, day < clock.today)
        case .instant:
            let number = entry.key.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let time = UnixTime(milliseconds: Int64(bitPattern: number ^ 1 << 63))
            return (CalendarDate(time, secondsFromGreenwich: clock.offset), time < clock.now)
        }
    }
}

/// Now, and the day that it is where the cell is.
struct OverdueClock: Sendable {
    let now: UnixTime
    let offset: Int64

    var today: CalendarDate { CalendarDate(now, secondsFromGreenwich: offset) }
}

extension CalendarDate {
    /// 1 January 1970, from which days are numbered.
    fileprivate static let zero = CalendarDate(UnixTime(milliseconds: 0), secondsFromGreenwich: 0)
}
