import ServiceRuntime
import Store
import Tenancy
import WireProto

/// For how long visits show that a family was followed (docs/domain.md, "Late entries").
///
/// A visit vouches for the days around it: as many before and after it as may lie between two visits. Months for which no
/// visit vouches were not followed, whatever a start says that somebody typed.
enum FollowUpEvidence {
    /// The days from `start` to `end` for which visits vouch.
    ///
    /// - Parameter visits: Their days, in any order.
    static func days(
        from start: CalendarDate, to end: CalendarDate, visits: some Sequence<CalendarDate>,
        each interval: Int
    ) -> Int {
        var (covered, next) = (0, start)
        for visit in Set(visits).sorted() where start <= visit && visit <= end {
            let (first, last) = (
                max(next, visit.adding(days: -interval)), min(end, visit.adding(days: interval))
            )
            guard first <= last else { continue }
            covered += last.days(since: first)
            next = last
        }
        return covered
    }

    /// Whole months of a follow-up for which visits vouch that were entered without a mark.
    static func months<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of followUp: FamilyV1.FamilyFollowUp, until today: CalendarDate, _ call: ScopedCall,
        by policy: ProgrammeNumbers, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Int {
        guard let start = CalendarDate(followUp.start) else { return 0 }
        let end = CalendarDate(followUp.end) ?? today
        let visits = try visits(of: followUp, call, reader)
        let days = days(from: start, to: end, visits: visits, each: policy.visitIntervalDays)
        return start.adding(days: days).months(since: start)
    }

    /// The days of the visits that count.
    static func visits<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of followUp: FamilyV1.FamilyFollowUp, _ call: ScopedCall, _ reader: borrowing Reader
    ) throws(RPCStatus) -> [CalendarDate] {
        let name = followUp.meta?.name ?? ""
        let visits: [Stored<FamilyV1.Visit>] = try reader.all(
            ListOrder(FamilyV1.Visit.Index.ofFollowUp, under: ListKey().adding(name), descending: true))
        return visits.filter { !$0.resource.enteredLate && !$0.resource.isVoided }.compactMap { visit in
            visit.resource.startTime.map {
                CalendarDate(UnixTime($0), secondsFromGreenwich: call.scope.country.secondsFromGreenwich)
            }
        }
    }
}
